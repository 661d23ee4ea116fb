/**
 * Parts of a month, quarter, half or year: "cuối quý II/2016", "giữa năm 2016", "trung tuần tháng 6",
 * "6 tháng đầu năm 2016", "nửa cuối năm", "tuần đầu tháng 3/2016", "ngày cuối cùng của tháng 6/2016",
 * "ngày 15 của tháng thứ hai quý III/2016". Start, middle and end are those of the Civil Code 2015, art. 146.
 */
import type { CivilDate } from '../../calendar/civil.ts';
import type { Cursor } from '../cursor.ts';
import { readAmount, readNumber, readOrdinal } from '../numbers.ts';
import { daySpan, monthsSpan, type Span } from '../span.ts';
import { readMonth } from './month.ts';
import { ownPeriod, readMonthFromNow, readNow } from './now.ts';
import { readQuarter } from './quarter.ts';
import { readBareYear, readYear } from './year.ts';
import { yearAt } from './year-tail.ts';

export const examples = [
  'cuối quý II/2016',
  'giữa năm 2016',
  'trung tuần tháng 6/2016',
  '6 tháng đầu năm 2016',
  'nửa cuối năm 2016',
  'tuần đầu tháng 3/2016',
  'ngày cuối cùng của tháng 6/2016',
  'ngày 15 của tháng thứ hai quý III/2016',
  '10 ngày đầu tháng 6/2016',
];

/** The month, quarter or year that a part is of; "năm" alone is a year not yet known, "tháng" and "quý" the document's own. */
function readWhole(c: Cursor, base: CivilDate | undefined): Span | undefined {
  c.eat('cua');
  const named = readMonth(c) ?? readQuarter(c) ?? readYear(c) ?? readNow(c, base) ?? readBareYear(c);
  if (named) return named;
  if (c.eat('nam')) return monthsSpan('year', 1, 12);
  const own = base && !c.is('-', 1) ? ownPeriod(c.word(), base) : undefined;
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
  rules: [rule],
});

function point(part: 'dau' | 'giua' | 'cuoi', whole: Span): Span {
  const long = whole.lastMonth > whole.firstMonth;
  const rule = whole.unit === 'year' ? 'year-part' : long ? 'quarter-part' : 'month-part';
  if (part === 'dau') return pointIn(whole, whole.firstMonth, 1, rule);
  if (part === 'cuoi') return pointIn(whole, whole.lastMonth, whole.lastDay, rule);
  if (!long) return pointIn(whole, whole.firstMonth, 15, rule);
  // The middle of a year is the last day of June (art. 146.3); of a quarter, by likeness, the 15th of its second month.
  return whole.unit === 'year'
    ? pointIn(whole, 6, 30, rule)
    : pointIn(whole, Math.floor((whole.firstMonth + whole.lastMonth) / 2), 15, rule);
}

/** "đầu", "giữa", "cuối" of a whole. */
function readPoint(c: Cursor, base: CivilDate | undefined): Span | undefined {
  const part = c.word();
  if (part !== 'dau' && part !== 'giua' && part !== 'cuoi') return undefined;
  c.at++;
  const whole = readWhole(c, base);
  return whole && (whole.unit !== 'years' || part !== 'giua') ? point(part, whole) : undefined;
}

const daysOf = (month: Span, first: number, last: number): Span => ({ ...month, unit: 'days', firstDay: first, lastDay: last });

/** The three runs of ten days of a month: thượng tuần, trung tuần, hạ tuần. */
function readTenDays(c: Cursor, base: CivilDate | undefined): Span | undefined {
  const which = c.eat('thuong', 'tuan') ? 1 : c.eat('trung', 'tuan') ? 11 : c.eat('ha', 'tuan') ? 21 : 0;
  if (!which) return undefined;
  const month = readWhole(c, base);
  return month?.unit === 'month' ? daysOf(month, which, which === 21 ? -1 : which + 9) : undefined;
}

/** "tuần đầu", "tuần thứ 2", "tuần cuối" of a month: runs of seven days from the first, the last one ending with the month. */
function readWeek(c: Cursor, base: CivilDate | undefined): Span | undefined {
  if (!c.eat('tuan')) return undefined;
  c.eat('le');
  const last = c.word() === 'cuoi';
  const k = readOrdinal(c, 5) ?? (c.peek().kind === 'number' ? readNumber(c) : undefined);
  if (!k || k > 5) return undefined;
  const month = readWhole(c, base);
  if (month?.unit !== 'month') return undefined;
  if (last) return daysOf({ ...month, rules: ['last-week'] }, -7, -1);
  return daysOf(month, 7 * (k - 1) + 1, k === 5 ? -1 : 7 * k);
}

/** "6 tháng đầu năm", "9 tháng đầu năm", "hai quý cuối năm", "10 ngày đầu tháng", "nửa đầu năm". */
function readFirstOrLast(c: Cursor, base: CivilDate | undefined): Span | undefined {
  const half = c.eat('nua');
  const amount = half ? undefined : readAmount(c);
  if (!half && !amount) return undefined;
  const last = c.word() === 'cuoi';
  if (!last && c.word() !== 'dau') return undefined;
  c.at++;
  c.eat(last ? 'cung' : 'tien');
  const whole = readWhole(c, base);
  if (!whole || whole.unit === 'years') return undefined;
  const { firstMonth, lastMonth } = whole;
  if (firstMonth === lastMonth) {
    const days = half ? 15 : amount?.unit === 'week' ? amount.count * 7 : amount?.unit === 'day' ? amount.count : 0;
    if (days < 1 || days > 28) return undefined;
    return last ? daysOf(whole, half ? 16 : -days, -1) : daysOf(whole, 1, days);
  }
  const size = lastMonth - firstMonth + 1;
  const months = half ? size / 2 : amount?.unit === 'quarter' ? amount.count * 3 : amount?.unit === 'month' ? amount.count : 0;
  if (!Number.isInteger(months) || months < 1 || months > size) return undefined;
  const year = yearOfSpan(whole);
  return last
    ? monthsSpan('months', lastMonth - months + 1, lastMonth, year)
    : monthsSpan('months', firstMonth, firstMonth + months - 1, year);
}

/** "ngày cuối cùng của tháng 6/2016", "ngày làm việc đầu tiên của năm 2016". */
function readEdgeDay(c: Cursor, base: CivilDate | undefined): Span | undefined {
  if (!c.eat('ngay')) return undefined;
  const working = c.eat('lam', 'viec');
  const last = c.word() === 'cuoi';
  if (!last && c.word() !== 'dau') return undefined;
  c.at++;
  c.eat(last ? 'cung' : 'tien');
  const whole = readWhole(c, base);
  if (!whole) return undefined;
  const edge = point(last ? 'cuoi' : 'dau', whole);
  return working ? { ...edge, working: last ? 'last' : 'first' } : edge;
}

/** "ngày 15 của tháng thứ hai quý III/2016", "ngày 15 tháng cuối quý này", "tháng cuối quý II/2016". */
function readMonthOfQuarter(c: Cursor, base: CivilDate | undefined): Span | undefined {
  let day = 0;
  if (c.eat('ngay')) {
    day = c.number();
    if (day < 1 || day > 31) return undefined;
    c.at++;
    c.eat('cua');
  }
  if (!c.eat('thang')) return undefined;
  const isLast = c.word() === 'cuoi';
  const nth = readOrdinal(c, 3);
  if (nth === undefined) return undefined;
  c.eat('cua');
  const whole = readQuarter(c) ?? readMonthFromNow(c, base) ?? (yearAt(c, 1) ? readYear(c) : undefined);
  if (!whole || whole.firstMonth === whole.lastMonth) return undefined;
  const month = isLast ? whole.lastMonth : whole.firstMonth + nth - 1;
  return day ? daySpan(day, month, yearOfSpan(whole)) : monthsSpan('month', month, month, yearOfSpan(whole));
}

type Reader = (c: Cursor, base: CivilDate | undefined) => Span | undefined;
/** By the word that a part begins with; numbers, in figures or words, begin the last kind only. */
const READERS: Readonly<Record<string, readonly Reader[]>> = {
  dau: [readPoint],
  giua: [readPoint],
  cuoi: [readPoint],
  thuong: [readTenDays],
  trung: [readTenDays],
  ha: [readTenDays],
  tuan: [readWeek],
  ngay: [readEdgeDay, readMonthOfQuarter],
  thang: [readMonthOfQuarter],
};
const AMOUNTS: readonly Reader[] = [readFirstOrLast];

export function readPart(c: Cursor, base: CivilDate | undefined): Span | undefined {
  for (const read of READERS[c.word()] ?? AMOUNTS) {
    const found = c.try((k) => read(k, base));
    if (found) return found;
  }
  return undefined;
}
