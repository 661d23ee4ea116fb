/** Bases that changed, and the tasks that rest on them and nobody has looked at since. */
import type { CivilDate } from '../calendar/civil.ts';
import type { Plan, Task } from '../model/plan.ts';
import { fold } from '../text/fold.ts';
import { type Ground, Grounds } from './grounds.ts';

type Basis = Plan['head']['basis'][number];

const keyOf = (b: Basis) => b.id ?? fold(b.number ?? b.title ?? '');

/** The day of the last change of a basis by `asOf`; undefined where it has not changed. */
const changedOn = (b: Basis, asOf: CivilDate): CivilDate | undefined =>
  (b.changed ?? [])
    .map((c) => c.date)
    .filter((d) => d <= asOf)
    .sort()
    .pop();

const lookedAt = (task: Task, since: CivilDate, asOf: CivilDate): boolean =>
  task.confirmed !== undefined && task.confirmed.date >= since && task.confirmed.date <= asOf;

/** By basis, the day since which the task waits for somebody to look at it. */
function waiting(plan: Plan, task: Task, asOf: CivilDate): Map<string, { basis: Basis; since: CivilDate }> {
  const found = new Map<string, { basis: Basis; since: CivilDate }>();
  if (task.cancelled) return found;
  for (const basis of plan.head.basis) {
    if (task.restsOn && !task.restsOn.some((r) => r.id === basis.id)) continue;
    const since = changedOn(basis, asOf);
    if (since && !lookedAt(task, since, asOf)) found.set(keyOf(basis), { basis, since });
  }
  return found;
}

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
    const still = waiting(head, task, asOf);
    const reasons = grounds.history(was.id, task.id);
    return [...waiting(base, was, asOf)].flatMap(([key, { basis, since }]) =>
      still.has(key) || lookedAt(task, since, asOf) || reasons.some((g) => !g.fault)
        ? []
        : [{ task, basis: basis.number ?? basis.title ?? key, since, nearest: reasons[0] }],
    );
  });
}
