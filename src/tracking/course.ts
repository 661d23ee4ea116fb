/**
 * What the log comes to for one duty: how much of its target is reached, and where its result stands between being handed in
 * and being accepted. Without a target or an approval the first entry that completes it does.
 */
import type { CivilDate } from '../calendar/civil.ts';
import type { Plan, Progress, Task } from '../model/plan.ts';
import { lineOf } from '../model/succession.ts';
import { completedOn } from './log.ts';

/** An entry, and the day from which it counts. */
export interface Event {
  readonly entry: Progress;
  readonly day: CivilDate;
}

export interface Course {
  /** what completes it, with the day to which lateness is counted */
  readonly completion: Event | undefined;
  /** the day on which it became done: of acceptance where there is one */
  readonly doneOn: CivilDate | undefined;
  /** handed in, whether accepted by now or not */
  readonly handedIn: Event | undefined;
  /** sent back for rework, and not handed in since */
  readonly returned: Event | undefined;
  /** how much is reached of the target */
  readonly reached: number | undefined;
}

/** True where the entry is a word of the body that accepts the result of `task`, or of who took over from it. */
export const isDecision = (plan: Plan, task: Pick<Task, 'approval'>, { by, step }: Pick<Progress, 'by' | 'step'>): boolean =>
  task.approval !== undefined &&
  (step === 'accepted' || step === 'returned') &&
  lineOf(plan, task.approval.by.id).includes(by.id);

/** True where the entry says that the doer is finished: it says so and the target is reached, or it reaches the target. */
export function finishes({ target }: Pick<Task, 'target'>, { completes, reached, step }: Progress): boolean {
  if (step === 'accepted' || step === 'returned') return false;
  if (target) return reached !== undefined && reached >= target.amount;
  return completes || step === 'handed-in';
}

/** The unit that has the duty on a day. */
export type UnitOn = (day: CivilDate) => string;

/** The first of the entries that finish it by `asOf`, by the day from which each counts. */
function firstFinish(plan: Plan, task: Task, progress: readonly Progress[], unitOn: UnitOn, asOf: CivilDate): Event | undefined {
  let found: Event | undefined;
  for (const entry of progress) {
    if (!finishes(task, entry)) continue;
    const day = completedOn(plan, entry, unitOn(entry.date));
    if (day <= asOf && (!found || day < found.day)) found = { entry, day };
  }
  return found;
}

function latestReached(task: Task, progress: readonly Progress[]): number | undefined {
  if (!task.target) return undefined;
  let reached: number | undefined;
  for (const p of progress) if (p.reached !== undefined) reached = p.reached;
  return reached;
}

/** `progress` is what speaks of the duty by `asOf`, in the order of time; a part of a coordinating agency has no terms of its own. */
export function courseOf(
  plan: Plan,
  task: Task,
  progress: readonly Progress[],
  unitOn: UnitOn,
  asOf: CivilDate,
  isPart: boolean,
): Course {
  const terms = isPart ? { ...task, target: undefined, approval: undefined } : task;
  const reached = latestReached(terms, progress);
  const { approval } = terms;
  if (!approval) {
    const completion = firstFinish(plan, terms, progress, unitOn, asOf);
    return { completion, doneOn: completion?.day, handedIn: undefined, returned: undefined, reached };
  }
  let [handedIn, returned]: (Event | undefined)[] = [];
  for (const entry of progress) {
    if (!isDecision(plan, terms, entry)) {
      // What is handed in again before it was sent back adds nothing.
      if (!handedIn && finishes(terms, entry)) {
        const day = completedOn(plan, entry, unitOn(entry.date));
        if (day <= asOf) [handedIn, returned] = [{ entry, day }, undefined];
      }
    } else if (entry.step === 'returned') {
      [handedIn, returned] = [undefined, { entry, day: entry.date }];
    } else {
      // What was accepted was handed in, logged or not.
      const accepted = { entry, day: entry.date };
      const submitted = handedIn ?? accepted;
      const completion = approval.countsFrom === 'handed-in' ? submitted : accepted;
      return { completion, doneOn: entry.date, handedIn: submitted, returned: undefined, reached };
    }
  }
  return { completion: undefined, doneOn: undefined, handedIn, returned, reached };
}
