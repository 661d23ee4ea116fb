/** Letters of reminder: for each agency what is late, what falls due soon, and by when it is asked to answer. */
import type { CivilDate } from '../calendar/civil.ts';
import type { Plan } from '../model/plan.ts';
import { isDueWithin, type Obligation, type Register } from '../tracking/register.ts';
import type { UnreadableItem } from './unreadable.ts';

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
  readonly letters: readonly Reminder[];
  readonly unreadable: readonly UnreadableItem[];
}

/** Working days that an agency is given to answer where the plan sets none. */
const ANSWER_WITHIN = 5;

/** True where `id` stands above `below` in the plan. */
function isAbove(plan: Plan, id: string, below: string): boolean {
  const seen = new Set<string>();
  for (let at = plan.agencies.get(below)?.parent; at && !seen.has(at); at = plan.agencies.get(at)?.parent) {
    if (at === id) return true;
    seen.add(at);
  }
  return false;
}

/**
 * One letter an agency that has something overdue or due within `days` calendar days, in the order of the plan; none to the
 * coordinator, who writes them.
 */
export function reminders({ plan, asOf, obligations, context }: Register, days: number): Reminder[] {
  const byUnit = new Map<string, { overdue: Obligation[]; dueSoon: Obligation[] }>();
  for (const o of obligations) {
    const late = o.state === 'overdue';
    if (o.unit === plan.head.coordinator || (!late && !isDueWithin(o, asOf, days))) continue;
    const own = byUnit.get(o.unit) ?? { overdue: [], dueSoon: [] };
    byUnit.set(o.unit, own);
    (late ? own.overdue : own.dueSoon).push(o);
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
      superior: isAbove(plan, to, plan.head.coordinator),
    }));
}
