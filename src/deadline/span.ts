/**
 * A stretch of the calendar as a phrase names it, before missing parts are filled in: "quý II" has months but no
 * year, "ngày 15" has no month. Months and years that are missing come from a neighbour in a list, from the
 * document's own day, or make the phrase recurring.
 */
import { type CivilDate, civilDate, dayOf, daysInMonth, monthOf, yearOf } from '../calendar/civil.ts';

export interface Span {
  readonly unit: 'day' | 'point' | 'days' | 'month' | 'quarter' | 'months' | 'year' | 'years';
  /** 0 where the phrase names no month */
  readonly firstMonth: number;
  readonly firstDay: number;
  readonly lastMonth: number;
  /** counted back from the month's end where negative: -1 is its last day */
  readonly lastDay: number;
  readonly firstYear?: number | undefined;
  /** where it differs from the first */
  readonly lastYear?: number | undefined;
  /** the year is said from the document's ("năm sau" is 1) */
  readonly yearsOn?: number | undefined;
  /** which working day of the span is meant, from 1, or from its end where negative: "ngày làm việc cuối cùng của tháng" */
  readonly working?: number | undefined;
  /** the span runs up to that working day, rather than being it: "5 ngày làm việc đầu tháng" */
  readonly upTo?: boolean | undefined;
  /** which such weekday of the span is meant: "thứ Hai đầu tiên của tháng 4/2016" */
  readonly nthWeekday?: { readonly weekday: number; readonly n: number } | undefined;
  readonly law?: readonly string[] | undefined;
}

export interface Dates {
  readonly start: CivilDate;
  readonly end: CivilDate;
}

/** A day in a month. */
export const daySpan = (day: number, month: number, year?: YearTail): Span => ({
  unit: 'day',
  firstMonth: month,
  firstDay: day,
  lastMonth: month,
  lastDay: day,
  ...year,
});

/** Whole months from `first` to `last` of one year. */
export const monthsSpan = (unit: Span['unit'], first: number, last: number, year?: YearTail): Span => ({
  unit,
  firstMonth: first,
  firstDay: 1,
  lastMonth: last,
  lastDay: -1,
  ...year,
});

/** Whole years. */
export const yearsSpan = (first: number, last = first): Span => ({
  unit: last > first ? 'years' : 'year',
  firstMonth: 1,
  firstDay: 1,
  lastMonth: 12,
  lastDay: 31,
  firstYear: first,
  lastYear: last,
});

/** Days from one to another that are known. */
export const daysSpan = (first: CivilDate, last: CivilDate): Span => ({
  unit: 'days',
  firstMonth: monthOf(first),
  firstDay: dayOf(first),
  firstYear: yearOf(first),
  lastMonth: monthOf(last),
  lastDay: dayOf(last),
  lastYear: yearOf(last),
});

/** A single day that is known. */
export const dateSpan = (date: CivilDate): Span => daySpan(Number(date.slice(8)), monthOf(date), { firstYear: yearOf(date) });

/** What a reader of "…/2016", "năm 2016", "năm sau" found. */
export interface YearTail {
  readonly firstYear?: number;
  readonly yearsOn?: number;
}

export const hasYear = (s: Span) => s.firstYear !== undefined || s.yearsOn !== undefined;
export const hasMonth = (s: Span) => s.firstMonth > 0;

/** The same span in `year`. */
export const inYear = (s: Span, year: number): Span => ({ ...s, firstYear: year, yearsOn: undefined });

/** The same span with month and year of `other` where its own are missing. */
export function completedFrom(s: Span, other: Span): Span {
  let out = s;
  if (!hasMonth(out)) out = { ...out, firstMonth: other.firstMonth, lastMonth: other.firstMonth };
  if (!hasYear(out)) out = { ...out, firstYear: other.firstYear, yearsOn: other.yearsOn };
  return out;
}

/** First and last day; undefined where a part is missing or the day does not exist. */
export function datesOf(s: Span, base?: CivilDate): Dates | undefined {
  const year = s.firstYear ?? (s.yearsOn !== undefined && base ? yearOf(base) + s.yearsOn : undefined);
  if (year === undefined || !hasMonth(s)) return undefined;
  const lastYear = s.lastYear ?? year;
  const start = s.firstDay < 0 ? fromEnd(year, s.firstMonth, s.firstDay) : civilDate(year, s.firstMonth, s.firstDay);
  const end = s.lastDay < 0 ? fromEnd(lastYear, s.lastMonth, s.lastDay) : civilDate(lastYear, s.lastMonth, s.lastDay);
  return start && end && start <= end ? { start, end } : undefined;
}

const fromEnd = (year: number, month: number, day: number) => civilDate(year, month, daysInMonth(year, month) + 1 + day);
