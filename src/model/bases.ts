/** Bases of a plan that changed, and the tasks that rest on them and nobody has looked at since. */
import type { CivilDate } from '../calendar/civil.ts';
import type { Plan, Task } from './plan.ts';

export type Basis = Plan['head']['basis'][number];
export type BasisChange = NonNullable<Basis['changed']>[number];

export interface Waiting {
  readonly basis: Basis;
  /** the last change by the day */
  readonly change: BasisChange;
}

/** True where somebody has looked at the task by `asOf`, on `since` or after it. */
export const lookedAt = ({ confirmed }: Task, since: CivilDate, asOf: CivilDate): boolean =>
  confirmed !== undefined && confirmed.date >= since && confirmed.date <= asOf;

/** The bases for whose last change the task waits for somebody to look at it. */
export function waiting(plan: Plan, task: Task, asOf: CivilDate): Waiting[] {
  if (task.cancelled) return [];
  return plan.head.basis.flatMap((basis): Waiting[] => {
    if (task.restsOn && !task.restsOn.some((r) => r.id === basis.id)) return [];
    const by = (basis.changed ?? []).filter((c) => c.date <= asOf);
    const change = by.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)).pop();
    return change && !lookedAt(task, change.date, asOf) ? [{ basis, change }] : [];
  });
}
