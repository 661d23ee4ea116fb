/** The ids that a reference of each kind may name, each with what it stands for. */
import { nameOf } from './members.ts';
import type { Plan } from './plan.ts';
import type { Referent } from './schema/parts.ts';

/** An id, and its name as people know it. */
export type Named = readonly [id: string, name: string];

export function namesOf(plan: Plan): Readonly<Record<Referent, readonly Named[]>> {
  const units = [...plan.agencies.values()].map((a): Named => [a.id, a.name]);
  const groups = [...plan.groups.keys()].map((id): Named => [id, nameOf(plan, id)]);
  return {
    agency: [...units, ...groups],
    unit: units,
    task: plan.tasks.map((t) => [t.id, t.title]),
    event: [...plan.events.values()].map((e) => [e.id, e.name]),
    clause: plan.head.clauses.map((c) => [c.id, c.title]),
    document: [...plan.documents.values()].map((d) => [d.id, d.title ?? d.number ?? '']),
    basis: plan.head.basis.flatMap((b) => (b.id ? [[b.id, b.title ?? b.number ?? ''] as const] : [])),
    instrument: [...plan.instruments.values()].map((i) => [i.id, `${i.names[0]} ${i.date}`]),
  };
}
