/** The day that is so many days, working days, months from another, by the Civil Code. */
import { addDays, addMonths, type CivilDate, earlier, later } from '../../calendar/civil.ts';
import type { Amount } from '../numbers.ts';
import type { ReadingContext } from '../reading.ts';

/** Whether the days off from `from` to `to` are the rule's, which a yearly notice may shift, or a notice's. */
function holidayRules(from: CivilDate, to: CivilDate, context: ReadingContext): string[] {
  const found = new Set<string>();
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const by = context.calendar.holidayOn(day)?.by;
    if (by === 'notice') found.add('holidays-by-notice');
    if (by === 'rule-notice-may-differ') found.add('holidays-by-rule');
    if (context.calendar.uncertainOn(day)) found.add('day-uncertain');
  }
  if (context.calendar.beyondNotices(to)) found.add('beyond-notices');
  return [...found];
}

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

/**
 * The day `amount` from `anchor`. The anchor's own day is not counted (Civil Code 2015, art. 147.2); months end on the
 * corresponding day or the month's last (art. 148.3); a forward limit that ends on a day off ends on the next working day
 * (art. 148.5).
 */
export function countFrom(
  anchor: CivilDate,
  amount: Amount,
  direction: 'after' | 'before',
  context: ReadingContext,
): { due: CivilDate; law: string[] } {
  const sign = direction === 'before' ? -1 : 1;
  const law = ['event-day-not-counted'];
  const { count, unit } = amount;
  if (unit === 'working-day') {
    const due = context.calendar.addWorkingDays(anchor, sign * count);
    return { due, law: [...law, 'working-days', ...holidayRules(earlier(anchor, due), later(anchor, due), context)] };
  }
  let due: CivilDate;
  if (unit === 'month' || unit === 'quarter' || unit === 'year') {
    due = addMonths(anchor, sign * count * MONTHS[unit]);
    law.push('corresponding-day');
  } else {
    due = addDays(anchor, sign * (unit === 'week' ? count * 7 : unit === 'hour' ? Math.ceil(count / 24) : count));
  }
  if (direction === 'after' && context.rollOverDaysOff !== false) {
    const next = context.calendar.onOrAfter(due);
    const found = holidayRules(due, next, context);
    if (next !== due) law.push('day-off-rolls', ...found);
    else law.push(...found.filter((r) => r === 'day-uncertain'));
    due = next;
  }
  return { due, law };
}
