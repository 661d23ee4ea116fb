/** A limit counted from a day or an event: "15 ngày kể từ ngày 05/11/2015", "trong vòng 45 ngày sau ngày bầu cử". */
import { addDays, addMonths, type CivilDate, earlier, later } from '../../calendar/civil.ts';
import { type Cursor, words } from '../cursor.ts';
import { type Amount, readAmount } from '../numbers.ts';
import type { Anchor, Part, ReadingContext } from '../reading.ts';
import { clauseEnd, readEvent } from './event.ts';

export const examples = [
  '15 ngày kể từ ngày 05/11/2015',
  '10 ngày làm việc kể từ ngày 01/02/2016',
  'trong vòng 45 ngày sau ngày bầu cử',
  'chậm nhất 10 ngày trước ngày khai mạc kỳ họp',
  'trước 07 ngày kể từ ngày bầu cử',
  'sau 30 ngày kể từ ngày Luật có hiệu lực',
];

export const starts = words(
  'trong thoi vong la cham muon khong toi it sau khoang den qua truoc # mot hai ba bon nam sau bay tam chin muoi',
);
export const needs = words('gio ngay tuan thang quy qui nam');

/** The words before the amount; 'before' where they turn the count backward, undefined where the amount cannot follow. */
function readLead(c: Cursor): 'after' | 'before' {
  let direction: 'after' | 'before' = 'after';
  for (let more = true, count = 0; more && count < 6; count++) {
    more =
      c.eat('trong', 'vong') ||
      c.eat('trong', 'thoi', 'han') ||
      c.eat('trong', 'thoi', 'gian') ||
      c.eat('trong', 'khoang') ||
      c.eat('trong') ||
      c.eat('thoi', 'han') ||
      c.eat('vong') ||
      c.eat('la') ||
      c.eat(':') ||
      c.eat('cham', 'nhat') ||
      c.eat('muon', 'nhat') ||
      c.eat('khong', 'qua') ||
      c.eat('toi', 'da') ||
      c.eat('it', 'nhat') ||
      c.eat('toi', 'thieu') ||
      c.eat('khong', 'cham', 'hon') ||
      c.eat('khong', 'muon', 'hon') ||
      c.eat('sau') ||
      c.eat('khoang') ||
      c.eat('den') ||
      c.eat('qua');
    if (!more && c.word() === 'truoc') {
      c.at++;
      direction = 'before';
      more = true;
    }
  }
  return direction;
}

/** The words between the amount and what it counts from. */
function readLink(c: Cursor): 'after' | 'before' | undefined {
  c.eat(',');
  c.eat('lien', 'tuc');
  if (c.eat('truoc', 'khi') || c.eat('so', 'voi') || c.eat('truoc')) return 'before';
  if (
    c.eat('ke', 'tu', 'khi') ||
    c.eat('ke', 'tu', 'sau') ||
    c.eat('ke', 'tu') ||
    c.eat('tinh', 'tu', 'khi') ||
    c.eat('tinh', 'tu') ||
    c.eat('tu', 'khi') ||
    c.eat('tu', 'sau') ||
    c.eat('tu') ||
    c.eat('sau', 'khi') ||
    c.eat('sau') ||
    c.eat('ke', 'ca', 'tu') ||
    c.eat('khi')
  ) {
    c.eat('khi');
    return 'after';
  }
  return undefined;
}

/** Whether the days off from `from` to `to` are the rule's, which a yearly notice may shift, or a notice's. */
function holidayRules(from: CivilDate, to: CivilDate, context: ReadingContext): string[] {
  const found = new Set<string>();
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const by = context.calendar.holidayOn(day)?.by;
    if (by === 'notice') found.add('holidays-by-notice');
    if (by === 'rule-notice-may-differ') found.add('holidays-by-rule');
  }
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
): { due: CivilDate; rules: string[] } {
  const sign = direction === 'before' ? -1 : 1;
  const rules = ['event-day-not-counted'];
  const { count, unit } = amount;
  if (unit === 'working-day') {
    const due = context.calendar.addWorkingDays(anchor, sign * count);
    return { due, rules: [...rules, 'working-days', ...holidayRules(earlier(anchor, due), later(anchor, due), context)] };
  }
  let due: CivilDate;
  if (unit === 'month' || unit === 'quarter' || unit === 'year') {
    due = addMonths(anchor, sign * count * MONTHS[unit]);
    rules.push('corresponding-day');
  } else {
    due = addDays(anchor, sign * (unit === 'week' ? count * 7 : unit === 'hour' ? Math.ceil(count / 24) : count));
  }
  if (direction === 'after' && context.rollOverDaysOff !== false && !context.calendar.isWorkingDay(due)) {
    const next = context.calendar.onOrAfter(due);
    rules.push('day-off-rolls', ...holidayRules(due, next, context));
    due = next;
  }
  return { due, rules };
}

/** The part for an amount from an event or a day. */
export function countedPart(
  event: { text: string; date?: CivilDate },
  amount: Amount,
  direction: 'after' | 'before',
  context: ReadingContext,
): Part {
  const anchor: Anchor = { event: event.date ?? event.text, offset: amount.count, unit: amount.unit, direction };
  if (!event.date) return { kind: 'relative', after: anchor, rules: ['from-event'], limited: true };
  const { due, rules } = countFrom(event.date, amount, direction, context);
  return { kind: 'date', due, after: anchor, rules, limited: true };
}

export function read(c: Cursor, context: ReadingContext): Part | undefined {
  const lead = readLead(c);
  const amount = readAmount(c);
  if (!amount) return undefined;
  const beforeLink = c.at;
  const link = readLink(c);
  if (link) {
    const event = readEvent(c, clauseEnd(c), context);
    if (!event) return undefined;
    return countedPart(event, amount, lead === 'before' ? 'before' : link, context);
  }
  c.at = beforeLink;
  // An amount alone counts from the document's day; "6 tháng" alone is no limit unless a limit word stands before it.
  if (lead === 'before' || !context.base || c.at === 1 || !c.done) return undefined;
  if (amount.unit !== 'day' && amount.unit !== 'working-day' && c.tokens[0]?.kind === 'number') return undefined;
  c.doubts.push('no-starting-day');
  const part = countedPart({ text: '', date: context.base }, amount, 'after', context);
  return { ...part, rules: [...part.rules, 'document-day'] };
}
