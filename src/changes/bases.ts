/** Tasks taken off a basis that changed. */
import type { CivilDate } from '../calendar/civil.ts';
import { type Basis, lookedAt, waiting } from '../model/bases.ts';
import type { Plan, Task } from '../model/plan.ts';
import { fold } from '../text/fold.ts';
import { type Ground, Grounds } from './grounds.ts';

const keyOf = (b: Basis) => b.id ?? fold(b.number ?? b.title ?? '');

/** A task that no longer waits for anybody to look at it, though nobody has. */
export interface BasisLeft {
  /** as the head has it */
  readonly task: Task;
  readonly basis: string;
  readonly since: CivilDate;
  readonly nearest: Ground | undefined;
}

/** Tasks taken off a basis that changed, without being looked at and without a document that says so. */
export function basesLeft(base: Plan, head: Plan, asOf: CivilDate, renamed: ReadonlyMap<string, string>): BasisLeft[] {
  const grounds = new Grounds(base, head, asOf);
  const tasks = new Map(head.tasks.map((t) => [t.id, t]));
  return base.tasks.flatMap((was): BasisLeft[] => {
    const task = tasks.get(renamed.get(was.id) ?? was.id);
    if (!task || task.cancelled) return [];
    const still = new Set(waiting(head, task, asOf).map((w) => keyOf(w.basis)));
    const reasons = grounds.history(was.id, task.id);
    return waiting(base, was, asOf).flatMap(({ basis, change: { date: since } }) =>
      still.has(keyOf(basis)) || lookedAt(task, since, asOf) || reasons.some((g) => !g.fault)
        ? []
        : [{ task, basis: basis.number ?? basis.title ?? keyOf(basis), since, nearest: reasons[0] }],
    );
  });
}
