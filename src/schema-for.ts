/** The JSON Schema of a plan's files, with the plan's own names put in where a value refers to one. */
import { nameOf } from './model/members.ts';
import type { Plan } from './model/plan.ts';
import { REFERS_TO, type Referent } from './model/schema/parts.ts';

/** The names that a value of each kind may be, with what each stands for. */
function namesOf(plan: Plan): Readonly<Record<Referent, readonly (readonly [id: string, name: string])[]>> {
  const units = [...plan.agencies.values()].map((a) => [a.id, a.name] as const);
  const groups = [...plan.groups.keys()].map((id) => [id, nameOf(plan, id)] as const);
  return {
    agency: [...units, ...groups],
    unit: units,
    task: plan.tasks.map((t) => [t.id, t.title]),
    event: [...plan.events.values()].map((e) => [e.id, e.name]),
    clause: plan.head.clauses.map((c) => [c.id, c.title]),
    basis: plan.head.basis.flatMap((b) => (b.id ? [[b.id, b.title ?? b.number ?? ''] as const] : [])),
    instrument: [...plan.instruments.values()].map((i) => [i.id, `${i.names[0]} ${i.date}`]),
  };
}

/** `schema` with an enumeration wherever it refers to something of the plan; kinds that the plan has none of stay open. */
export function schemaFor(schema: unknown, plan: Plan): unknown {
  const names = namesOf(plan);
  const walk = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(walk);
    if (node === null || typeof node !== 'object') return node;
    const out = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, walk(value)]));
    const known = names[out[REFERS_TO] as Referent] ?? [];
    if (!known.length) return out;
    const { pattern: _, ...rest } = out;
    return { ...rest, enum: known.map(([id]) => id), enumDescriptions: known.map(([, name]) => name) };
  };
  return walk(schema);
}
