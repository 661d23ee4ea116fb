/**
 * Parts of a month, quarter, half or year: "cuối quý II/2016", "giữa năm 2016", "trung tuần tháng 6",
 * "6 tháng đầu năm 2016", "nửa cuối năm", "ngày cuối cùng của tháng 6/2016", "ngày 15 của tháng thứ hai quý III/2016".
 * Start, middle and end are those of the Civil Code 2015, art. 146. Weeks and weekdays are in week.ts.
 */
import type { CivilDate } from '../../calendar/civil.ts';
import type { Cursor } from '../cursor.ts';
import { readAmount, readOrdinal, readRank } from '../numbers.ts';
import { daySpan, monthsSpan, type Span } from '../span.ts';
import { wordTable } from '../words.ts';
import { readMonth } from './month.ts';
import { ownPeriod, readMonthFromNow, readNow } from './now.ts';
import { readQuarter } from './quarter.ts';
import { readBareYear, readYear } from './year.ts';
import { SEPARATORS, yearAt } from './year-tail.ts';

export const examples = [
  'cuối quý II/2016',
  'giữa năm 2016',
  'trung tuần tháng 6/2016',
  '6 tháng đầu năm 2016',
  'nửa cuối năm 2016',
  'nửa đầu quý II/2016',
  'ngày cuối cùng của tháng 6/2016',
  'ngày làm việc thứ 5 của tháng 6/2016',
  'ngày 15 của tháng thứ hai quý III/2016',
  '10 ngày đầu tháng 6/2016',
];

/** The month, quarter or year that a part is of; "năm" alone is a year not yet known, "tháng" and "quý" the document's own. */
export function readWhole(c: Cursor, base: CivilDate | undefined): Span | undefined {
  c.eat('của');
  const named = readMonth(c) ?? readQuarter(c) ?? readYear(c, false) ?? readNow(c, base) ?? readBareYear(c, false);
  if (named) return named;
  if (c.eat('năm')) return monthsSpan('year', 1, 12);
  const own = base && !c.sees('-', 1) ? ownPeriod(c, base) : undefined;
  if (own) {
    c.at++;
    c.doubts.push('own-period');
  }
  return own;
}

const yearOfSpan = (s: Span) => ({
  ...(s.firstYear === undefined ? {} : { firstYear: s.firstYear }),
  ...(s.yearsOn === undefined ? {} : { yearsOn: s.yearsOn }),
});

const pointIn = (whole: Span, month: number, day: number, rule: string): Span => ({
  ...daySpan(day, month, yearOfSpan(whole)),
  unit: 'point',
  ...(whole.lastYear && month === 12 ? { firstYear: whole.lastYear } : {}),
  law: [rule, ...(whole.law ?? [])],
});

type Edge = 'first' | 'middle' | 'last';
const EDGES = wordTable<Edge>({ đầu: 'first', giữa: 'middle', cuối: 'last' });

/** The middle month of a quarter or half, by likeness with art. 146. */
const middleMonth = (whole: Span) => Math.floor((whole.firstMonth + whole.lastMonth) / 2);

function point(part: Edge, whole: Span): Span {
  const long = whole.lastMonth > whole.firstMonth;
  const rule = whole.unit === 'year' ? 'year-part' : long ? 'quarter-part' : 'month-part';
  if (part === 'first') return pointIn(whole, whole.firstMonth, 1, rule);
  if (part === 'last') return pointIn(whole, whole.lastMonth, whole.lastDay, rule);
  if (!long) return pointIn(whole, whole.firstMonth, 15, rule);
  // The middle of a year is the last day of June (art. 146.3); of a quarter, by likeness, the 15th of its second month.
  return whole.unit === 'year' ? pointIn(whole, 6, 30, rule) : pointIn(whole, middleMonth(whole), 15, rule);
}

/** "đầu", "giữa", "cuối" of a whole. */
function readPoint(c: Cursor, base: CivilDate | undefined): Span | undefined {
  const part = EDGES.get(c.word());
  if (!part) return undefined;
  c.at++;
  const whole = readWhole(c, base);
  return whole && (whole.unit !== 'years' || part !== 'middle') ? point(part, whole) : undefined;
}

export const daysOf = (month: Span, first: number, last: number): Span => ({
  ...month,
  unit: 'days',
  firstDay: first,
  lastDay: last,
});

/** The three runs of ten days of a month: thượng tuần, trung tuần, hạ tuần. */
function readTenDays(c: Cursor, base: CivilDate | undefined): Span | undefined {
  const which = c.eat('thượng', 'tuần') ? 1 : c.eat('trung', 'tuần') ? 11 : c.eat('hạ', 'tuần') ? 21 : 0;
  if (!which) return undefined;
  const month = readWhole(c, base);
  return month?.unit === 'month' ? daysOf(month, which, which === 21 ? -1 : which + 9) : undefined;
}

/** "nửa đầu quý II": to the middle of its second month; "nửa cuối năm": the last six months; "nửa đầu tháng": fifteen days. */
function halfOf(whole: Span, last: boolean): Span | undefined {
  const { firstMonth, lastMonth } = whole;
  const size = lastMonth - firstMonth + 1;
  if (size === 1) return last ? daysOf(whole, 16, -1) : daysOf(whole, 1, 15);
  const year = yearOfSpan(whole);
  if (size % 2 === 0) {
    const half = size / 2;
    return last
      ? monthsSpan('months', firstMonth + half, lastMonth, year)
      : monthsSpan('months', firstMonth, lastMonth - half, year);
  }
  const middle = middleMonth(whole);
  return last
    ? { ...whole, unit: 'days', firstMonth: middle, firstDay: 16, law: ['quarter-part'] }
    : { ...whole, unit: 'days', lastMonth: middle, lastDay: 15, law: ['quarter-part'] };
}

/** "6 tháng đầu năm", "9 tháng đầu năm", "hai quý cuối năm", "10 ngày đầu tháng", "nửa đầu năm". */
function readFirstOrLast(c: Cursor, base: CivilDate | undefined): Span | undefined {
  const half = c.eat('nửa');
  const amount = half ? undefined : readAmount(c);
  if (!half && !amount) return undefined;
  const last = c.sees('cuối');
  if (!last && !c.sees('đầu')) return undefined;
  c.at++;
  c.eat(last ? 'cùng' : 'tiên');
  const whole = readWhole(c, base);
  if (!whole || whole.unit === 'years') return undefined;
  if (half) return halfOf(whole, last);
  const { firstMonth, lastMonth } = whole;
  if (amount?.unit === 'working-day')
    return { ...whole, unit: 'days', working: last ? -amount.count : amount.count, upTo: !last };
  if (amount?.unit === 'day' || amount?.unit === 'week') {
    const days = amount.unit === 'week' ? amount.count * 7 : amount.count;
    if (days > 28) return undefined;
    const month = last ? lastMonth : firstMonth;
    return { ...whole, unit: 'days', firstMonth: month, lastMonth: month, firstDay: last ? -days : 1, lastDay: last ? -1 : days };
  }
  const size = lastMonth - firstMonth + 1;
  const months = amount?.unit === 'quarter' ? amount.count * 3 : amount?.unit === 'month' ? amount.count : 0;
  if (months < 1 || months > size || size === 1) return undefined;
  const year = yearOfSpan(whole);
  return last
    ? monthsSpan('months', lastMonth - months + 1, lastMonth, year)
    : monthsSpan('months', firstMonth, firstMonth + months - 1, year);
}

/** "quý cuối năm 2016", "quý đầu năm 2016", "quý thứ hai của năm 2016". */
function readQuarterOfYear(c: Cursor, base: CivilDate | undefined): Span | undefined {
  if (!c.eat('quý')) return undefined;
  const q = readOrdinal(c, 4);
  if (q === undefined) return undefined;
  const year = readWhole(c, base);
  return year?.unit === 'year' ? monthsSpan('quarter', q * 3 - 2, q * 3, yearOfSpan(year)) : undefined;
}

/** "6T/2016" is the first six months rather than June: it says so, with a doubt. */
function readShortMonths(c: Cursor): Span | undefined {
  const months = c.number();
  if ((months !== 3 && months !== 6 && months !== 9) || !c.sees('t', 1)) return undefined;
  c.at += 2;
  const ahead = SEPARATORS.has(c.peek().text) || c.sees('năm') ? 1 : 0;
  const year = yearAt(c, ahead);
  if (!year) return undefined;
  c.at += ahead + 1;
  c.doubts.push('first-months');
  return monthsSpan('months', 1, months, { firstYear: year });
}

/** "ngày cuối cùng của tháng 6/2016", "ngày làm việc đầu tiên của năm 2016", "ngày làm việc thứ 5 của tháng 6/2016". */
function readEdgeDay(c: Cursor, base: CivilDate | undefined): Span | undefined {
  if (!c.eat('ngày')) return undefined;
  const working = c.eat('làm', 'việc');
  const last = c.sees('cuối');
  let nth = 1;
  if (last || c.sees('đầu')) {
    c.at++;
    c.eat(last ? 'cùng' : 'tiên');
  } else {
    if (!working || !c.eat('thứ')) return undefined;
    const rank = readRank(c);
    if (rank === undefined || rank > 23) return undefined;
    nth = rank;
  }
  const whole = readWhole(c, base);
  if (!whole) return undefined;
  if (!working) return point(last ? 'last' : 'first', whole);
  return { ...whole, unit: 'days', working: last ? -1 : nth };
}

/** "ngày 15 của tháng thứ hai", "tháng cuối": a month counted within a quarter, a half or a year; day 0 where none is named. */
export function readNthMonth(c: Cursor): { readonly day: number; readonly nth: number | 'last' } | undefined {
  return c.try((k) => {
    let day = 0;
    if (k.eat('ngày')) {
      day = k.number();
      if (day < 1 || day > 31) return undefined;
      k.at++;
      k.eat('của');
    }
    if (!k.eat('tháng')) return undefined;
    const last = k.sees('cuối');
    const nth = readOrdinal(k, 6);
    return nth === undefined ? undefined : { day, nth: last ? ('last' as const) : nth };
  });
}

/** "ngày 15 của tháng thứ hai quý III/2016", "ngày 15 tháng cuối quý này", "tháng cuối quý II/2016". */
function readMonthOfQuarter(c: Cursor, base: CivilDate | undefined): Span | undefined {
  const found = readNthMonth(c);
  if (!found) return undefined;
  c.eat('của');
  const whole = readQuarter(c) ?? readMonthFromNow(c, base) ?? (yearAt(c, 1) ? readYear(c) : undefined);
  if (!whole || whole.firstMonth === whole.lastMonth) return undefined;
  const month = found.nth === 'last' ? whole.lastMonth : whole.firstMonth + found.nth - 1;
  if (month > whole.lastMonth) return undefined;
  return found.day ? daySpan(found.day, month, yearOfSpan(whole)) : monthsSpan('month', month, month, yearOfSpan(whole));
}

type Reader = (c: Cursor, base: CivilDate | undefined) => Span | undefined;
/** By the word that a part begins with; numbers, in figures or words, begin the last kinds only. */
const READERS = wordTable<readonly Reader[]>({
  đầu: [readPoint],
  giữa: [readPoint],
  cuối: [readPoint],
  thượng: [readTenDays],
  trung: [readTenDays],
  hạ: [readTenDays],
  ngày: [readEdgeDay, readMonthOfQuarter],
  tháng: [readMonthOfQuarter],
  quý: [readQuarterOfYear],
});
const AMOUNTS: readonly Reader[] = [readShortMonths, readFirstOrLast];

export function readPart(c: Cursor, base: CivilDate | undefined): Span | undefined {
  for (const read of READERS.get(c.word()) ?? AMOUNTS) {
    const found = c.try((k) => read(k, base));
    if (found) return found;
  }
  return undefined;
}
