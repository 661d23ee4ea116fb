/**
 * Weeks and weekdays: "tuần đầu tháng 3/2016", "tuần 12 năm 2016", "thứ Hai đầu tiên của tháng 4/2016", "thứ Sáu tuần tới".
 * A week of a month is a run of seven days from its first; a week of a year is that of ISO 8601.
 */
import { addDays, type CivilDate, civilDate, weekdayOf } from '../../calendar/civil.ts';
import { readWeekday } from '../clock.ts';
import type { Cursor } from '../cursor.ts';
import { readOrdinal, readRank } from '../numbers.ts';
import { dateSpan, daysSpan, type Span } from '../span.ts';
import { readWeekFromNow } from './now.ts';
import { daysOf, readWhole } from './part.ts';
import { SEPARATORS, yearAt } from './year-tail.ts';

export const examples = [
  'tuần đầu tháng 3/2016',
  'tuần 12 năm 2016',
  'tuần 3 tháng 11 năm 2016',
  'thứ Hai đầu tiên của tháng 4/2016',
  'thứ Sáu tuần tới',
];

/** "đầu", "thứ 2", "3", "cuối": which week. */
export function readWhichWeek(c: Cursor): { readonly n: number; readonly last: boolean } | undefined {
  const last = c.sees('cuối');
  const n = readOrdinal(c, 53) ?? (c.peek().kind === 'number' && c.peek().text.length <= 2 ? readRank(c) : undefined);
  return n === undefined ? undefined : { n, last };
}

const isoMonday = (year: number, week: number): CivilDate => {
  const fourth = civilDate(year, 1, 4) as CivilDate;
  return addDays(fourth, 7 * (week - 1) - ((weekdayOf(fourth) + 6) % 7));
};

/** "tuần 12 năm 2016", "tuần 12/2016". */
function readWeekOfYear(c: Cursor, week: number): Span | undefined {
  c.eat('của');
  const ahead = c.sees('năm') || SEPARATORS.has(c.peek().text) ? 1 : 0;
  const year = ahead ? yearAt(c, ahead) : 0;
  if (!year) return undefined;
  c.at += ahead + 1;
  const monday = isoMonday(year, week);
  if (week === 53 && monday >= isoMonday(year + 1, 1)) return undefined;
  return daysSpan(monday, addDays(monday, 6));
}

/** "tuần đầu", "tuần thứ 2", "tuần cuối" of a month or quarter; "tuần 12" of a year. */
function readWeek(c: Cursor, base: CivilDate | undefined): Span | undefined {
  if (!c.eat('tuần')) return undefined;
  c.eat('lễ');
  const which = readWhichWeek(c);
  if (!which) return undefined;
  const ofYear = which.last ? undefined : c.try((k) => readWeekOfYear(k, which.n));
  if (ofYear) return ofYear;
  const month = readWhole(c, base);
  if (!month || month.unit === 'years' || month.unit === 'year') return undefined;
  if (which.last) return daysOf({ ...month, firstMonth: month.lastMonth, law: ['last-week'] }, -7, -1);
  if (which.n > 5 || month.firstMonth !== month.lastMonth) {
    return which.n === 1 ? daysOf({ ...month, lastMonth: month.firstMonth }, 1, 7) : undefined;
  }
  return daysOf(month, 7 * (which.n - 1) + 1, which.n === 5 ? -1 : 7 * which.n);
}

/** "thứ Hai đầu tiên của tháng 4/2016", "thứ Sáu tuần thứ 2 của tháng 4/2016", "thứ Sáu tuần này". */
function readWeekdayOf(c: Cursor, base: CivilDate | undefined): Span | undefined {
  const weekday = readWeekday(c);
  if (weekday === undefined) return undefined;
  const monday = base && c.try((k) => readWeekFromNow(k, base));
  if (monday) return dateSpan(addDays(monday, (weekday + 6) % 7));
  c.eat('của');
  c.eat('tuần');
  const which = readWhichWeek(c);
  if (!which || (!which.last && which.n > 5)) return undefined;
  const month = readWhole(c, base);
  if (month?.firstMonth !== month?.lastMonth || !month || month.firstMonth < 1) return undefined;
  return { ...month, unit: 'days', nthWeekday: { weekday, n: which.last ? -1 : which.n } };
}

/** Reads a week, or a weekday within a month or week, standing here. */
export function readWeeks(c: Cursor, base: CivilDate | undefined): Span | undefined {
  if (c.sees('tuần')) return c.try((k) => readWeek(k, base));
  return c.sees('thứ') || c.sees('chủ') ? c.try((k) => readWeekdayOf(k, base)) : undefined;
}
