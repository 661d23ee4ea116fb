/** Letters of reminder: for each agency what is late, what falls due soon, and by when it is asked to answer. */
import type { CivilDate } from '../calendar/civil.ts';
import { isUnder } from '../model/authority.ts';
import type { Plan } from '../model/plan.ts';
import { isDueWithin, type Obligation, type Register } from '../tracking/register.ts';
import { type Standing, standingOf } from './report/standing.ts';
import { type UnreadableItem, unreadableItems } from './unreadable.ts';

export interface Reminder {
  /** id of the agency written to */
  readonly to: string;
  /** the latest first */
  readonly overdue: readonly Obligation[];
  /** the nearest first */
  readonly dueSoon: readonly Obligation[];
  readonly answerBy: CivilDate;
  /** true where it is above the agency that writes: it is asked, not told */
  readonly superior: boolean;
}

export interface LettersView {
  readonly plan: Plan;
  readonly asOf: CivilDate;
  /** none where the plan has ceased, or where the body that writes them is no more: `standing` says so */
  readonly letters: readonly Reminder[];
  /** how the plan and the coordinator stand on the day */
  readonly standing: Standing;
  /** what the coordinator itself is late with: nobody writes to it, so it is told */
  readonly own: readonly Obligation[];
  /** letters of another day that lie in the folder are to be removed */
  readonly replace: boolean;
  readonly unreadable: readonly UnreadableItem[];
}

/** Working days that an agency is given to answer where the plan sets none. */
const ANSWER_WITHIN = 5;

/**
 * One letter an agency that has something overdue or due within `days` calendar days, in the order of the plan; none to the
 * coordinator, who writes them.
 */
export function reminders({ plan, asOf, obligations, context }: Register, days: number): Reminder[] {
  const byUnit = new Map<string, { overdue: Obligation[]; dueSoon: Obligation[] }>();
  for (const o of obligations) {
    const late = o.state === 'overdue';
    // Nobody is chased for what is asked no more.
    if (o.endedOn || (!late && !isDueWithin(o, asOf, days))) continue;
    for (const unit of o.owners) {
      if (unit === plan.head.coordinator) continue;
      const own = byUnit.get(unit) ?? { overdue: [], dueSoon: [] };
      byUnit.set(unit, own);
      (late ? own.overdue : own.dueSoon).push(o);
    }
  }
  const answerBy = context.calendar.addWorkingDays(asOf, plan.head.reminders?.answerWithin ?? ANSWER_WITHIN);
  const order = new Map([...plan.agencies.keys()].map((id, k) => [id, k]));
  return [...byUnit.entries()]
    .sort(([a], [b]) => (order.get(a) ?? order.size) - (order.get(b) ?? order.size))
    .map(([to, { overdue, dueSoon }]) => ({
      to,
      overdue: overdue.sort((a, b) => (b.daysLate ?? 0) - (a.daysLate ?? 0)),
      dueSoon: dueSoon.sort((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1)),
      answerBy,
      superior: isUnder(plan, plan.head.coordinator, to),
    }));
}

export interface Asked {
  /** what falls due within so many calendar days is soon */
  readonly within: number;
  /** only the letter to this agency */
  readonly to: string | undefined;
  readonly replace: boolean;
}

/** The letters of the register's day. */
export function lettersView(register: Register, { within, to, replace }: Asked): LettersView {
  const { plan, asOf } = register;
  const { coordinator } = plan.head;
  const standing = standingOf(plan, [coordinator], asOf);
  const silent = standing.ceased !== undefined || standing.ended.length > 0;
  return {
    plan,
    asOf,
    letters: silent ? [] : reminders(register, within).filter((l) => to === undefined || l.to === to),
    standing,
    own: register.obligations
      .filter((o) => o.owners.includes(coordinator) && o.state === 'overdue' && !o.endedOn)
      .sort((a, b) => (b.daysLate ?? 0) - (a.daysLate ?? 0)),
    replace,
    unreadable: unreadableItems(register.unreadable),
  };
}
