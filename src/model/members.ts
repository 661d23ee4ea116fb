/** Who stands behind a name: an agency is itself, a group its members and theirs. */
import { bodiesOf, isJoint } from './joint.ts';
import type { Plan, Ref } from './plan.ts';

/**
 * The ids of the agencies that answer for `refs`, each once, in the order written; a group counts for each of its members.
 * An unknown id stands for itself, so that nothing owed is lost.
 */
export function unitsOf(plan: Pick<Plan, 'groups'>, refs: readonly Pick<Ref, 'id'>[]): string[] {
  const out = new Set<string>();
  const visited = new Set<string>();
  const visit = (id: string) => {
    const group = plan.groups.get(id);
    if (!group) {
      out.add(id);
      return;
    }
    if (visited.has(id)) return;
    visited.add(id);
    for (const member of group.members) visit(member);
  };
  for (const ref of refs) visit(ref.id);
  return [...out];
}

/** Stands for who leads a task that nobody was assigned to yet. */
export const UNASSIGNED = '';
const NOBODY = 'Chưa phân công';

/** "Sở Tư pháp, Sở Nội vụ (liên tịch)" */
const together = (id: string, name: (id: string) => string) => `${bodiesOf(id).map(name).join(', ')} (liên tịch)`;

/** Full name of an agency, a group, or several agencies that owe together; the id itself where it is unknown. */
export function nameOf(plan: Plan, id: string): string {
  if (id === UNASSIGNED) return NOBODY;
  if (isJoint(id)) return together(id, (body) => nameOf(plan, body));
  return plan.agencies.get(id)?.name ?? plan.groups.get(id)?.name ?? id;
}

/** Name for tables. */
export function shortNameOf(plan: Plan, id: string): string {
  if (id === UNASSIGNED) return NOBODY;
  if (isJoint(id)) return together(id, (body) => shortNameOf(plan, body));
  const found = plan.agencies.get(id) ?? plan.groups.get(id);
  return found?.shortName ?? found?.name ?? id;
}
