/** The JSON Schema of a plan's files, with the plan's own names put in where a value refers to one. */
import { namesOf } from '../model/names.ts';
import type { Plan } from '../model/plan.ts';
import { MAY_BE_GONE, REFERS_TO, type Referent } from '../model/schema/parts.ts';

/** `schema` with an enumeration wherever it refers to something of the plan; kinds that the plan has none of stay open. */
export function schemaFor(schema: unknown, plan: Plan): unknown {
  const names = namesOf(plan);
  const walk = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(walk);
    if (node === null || typeof node !== 'object') return node;
    const out = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, walk(value)]));
    const known = names[out[REFERS_TO] as Referent] ?? [];
    if (!known.length) return out;
    const { pattern, ...rest } = out;
    const named = { enum: known.map(([id]) => id), enumDescriptions: known.map(([, name]) => name) };
    // What may be gone is completed, and not faulted where it is.
    if (out[MAY_BE_GONE]) return { ...rest, anyOf: [named, { pattern }] };
    return { ...rest, ...named };
  };
  return walk(schema);
}
