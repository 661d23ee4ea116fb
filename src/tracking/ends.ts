/**
 * When nothing more is asked. One rule for a task cancelled, a plan that ceased and a unit that nobody took over from: what
 * was late on that day stays told as overdue to the end of the reporting year that holds it, its days late counted to that
 * day and no further; nobody is chased for it. From the next reporting year on, and at once where it was not late, it stands
 * outside the total.
 */
import { type CivilDate, later, yearOf } from '../calendar/civil.ts';
import { bodiesOf, isJoint } from '../model/joint.ts';
import type { Plan, Task } from '../model/plan.ts';
import { periodHolding } from './reporting-period.ts';

export interface End {
  /** the first day on which it is asked no more */
  readonly day: CivilDate;
  /** cancelled where somebody decided it for this task or unit, ended where its time is over */
  readonly state: 'cancelled' | 'ended';
}

/** The day from which nobody answers for what `unit` owed; undefined where somebody does. */
function leftAloneOn(plan: Plan, unit: string): CivilDate | undefined {
  if (isJoint(unit)) {
    // Several that owe together are gone with the last of them.
    const days = bodiesOf(unit).map((body) => leftAloneOn(plan, body));
    return days.every((d) => d !== undefined) ? days.reduce(later) : undefined;
  }
  const seen = new Set<string>();
  for (let at = unit; !seen.has(at); ) {
    seen.add(at);
    const ending = plan.endings.get(at);
    if (!ending) return undefined;
    if (ending.successor === null) return ending.from;
    at = ending.successor;
  }
  return undefined;
}

/** The first end by `asOf` of what `unit` owes of `task`, of those that somebody decided. */
export function endBy(plan: Plan, task: Task, unit: string, asOf: CivilDate): End | undefined {
  let found: End | undefined;
  const consider = (day: CivilDate | undefined, state: End['state']) => {
    if (day !== undefined && day <= asOf && (!found || day < found.day)) found = { day, state };
  };
  consider(task.cancelled?.date, 'cancelled');
  consider(plan.head.closed?.date, 'ended');
  if (plan.endings.size) consider(leftAloneOn(plan, unit), 'cancelled');
  return found;
}

/** The last day on which lateness at the end is still told: that of the reporting year that holds the day. */
export function toldUntil(plan: Plan, day: CivilDate): CivilDate {
  const known = told.get(plan) ?? new Map<CivilDate, CivilDate>();
  told.set(plan, known);
  let until = known.get(day);
  if (until === undefined) {
    const period = periodHolding(plan, day);
    until = period && day <= period.end ? period.end : (`${yearOf(day)}-12-31` as CivilDate);
    known.set(day, until);
  }
  return until;
}

/** By plan and day: all that a plan owed when it ceased asks of one day. */
const told = new WeakMap<Plan, Map<CivilDate, CivilDate>>();
