/** Where the stretches of a phrase lie in the calendar: missing years and months filled in, weekdays and working days found. */
import { addDays, addMonths, type CivilDate, civilDate, monthOf, weekdayOf, yearOf } from '../calendar/civil.ts';
import type { Cursor } from './cursor.ts';
import type { ReadingContext } from './reading.ts';
import { type Dates, datesOf, hasMonth, hasYear, inYear, type Span } from './span.ts';

/** Fills a year or month that the phrase leaves out from the document's day: the first such time not yet past. */
export function placed(item: Span, c: Cursor, base: CivilDate | undefined): Dates | undefined {
  const known = datesOf(item, base);
  if (known || !base || (hasYear(item) && hasMonth(item))) return known;
  if (!hasMonth(item)) {
    c.doubts.push('month-missing');
    const first = civilDate(yearOf(base), monthOf(base), 1) as CivilDate;
    for (let k = 0; k < 12; k++) {
      const month = addMonths(first, k);
      const dates = datesOf({ ...item, firstMonth: monthOf(month), lastMonth: monthOf(month), firstYear: yearOf(month) });
      if (dates && dates.end >= base) return dates;
    }
    return undefined;
  }
  c.doubts.push('year-missing');
  for (let year = yearOf(base); year < yearOf(base) + 9; year++) {
    const dates = datesOf(inYear(item, year));
    if (dates && dates.end >= base) return dates;
  }
  return undefined;
}

/** The next such time after `previous`, for the later members of a list without a year. */
export function following(item: Span, previous: Dates): Dates | undefined {
  const year = yearOf(previous.start);
  const same = datesOf(inYear(item, year));
  return same && same.start >= previous.start ? same : datesOf(inYear(item, year + 1));
}

/** The `n`-th such weekday from `first` on, or the last not after `last` where `n` is -1. */
export function nthWeekday(first: CivilDate, last: CivilDate, weekday: number, n: number): CivilDate | undefined {
  const day =
    n < 0
      ? addDays(last, -((weekdayOf(last) - weekday + 7) % 7))
      : addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1));
  return day <= last ? day : undefined;
}

/** The working day or weekday that a span asks for, else its days as they are; undefined where there is none such. */
export function exact(dates: Dates, item: Span, { calendar }: ReadingContext): Dates | undefined {
  if (item.nthWeekday) {
    const day = nthWeekday(dates.start, dates.end, item.nthWeekday.weekday, item.nthWeekday.n);
    return day && { start: day, end: day };
  }
  if (!item.working) return dates;
  const n = item.working;
  const day = n > 0 ? calendar.addWorkingDays(addDays(dates.start, -1), n) : calendar.addWorkingDays(addDays(dates.end, 1), n);
  if (day < dates.start || day > dates.end) return undefined;
  if (item.upTo) return { start: dates.start, end: day };
  return n < -1 ? { start: day, end: dates.end } : { start: day, end: day };
}
