/** Times said from the document's own day: "năm nay", "tháng sau", "quý này", "tuần tới", "hôm nay", "nay". */
import { addDays, addMonths, type CivilDate, monthOf, weekdayOf, yearOf } from '../../calendar/civil.ts';
import type { Cursor } from '../cursor.ts';
import { dateSpan, daySpan, daysSpan, monthsSpan, type Span } from '../span.ts';
import { words } from '../words.ts';
import { followedByYear } from './near.ts';
import { eatNext } from './year-tail.ts';

export const examples = ['năm nay', 'tháng sau', 'quý này', 'tuần tới', 'hôm nay', 'ngày 05 tháng sau'];
const THIS = words('nay này');
const FROM_DOCUMENT = ['document-day'];

/** 0 for "này" and "nay", 1 for "sau", "tới", "kế tiếp" …; undefined otherwise. */
function step(c: Cursor): number | undefined {
  if (c.eatAny(THIS)) return 0;
  // "tháng sáu năm 2016" is June, "tháng sau" the next one, "sau ngày" and "sau khi" count from something else.
  const other =
    c.sees('khi', 1) ||
    c.sees('tháng', 1) ||
    c.sees('quý', 1) ||
    c.sees('năm', 1) ||
    c.sees('kỳ', 1) ||
    c.sees('ngày', 1) ||
    c.peek(1).kind === 'number' ||
    followedByYear(c, 1);
  if (c.sees('sau') && other) return undefined;
  return eatNext(c) ? 1 : undefined;
}

/** The month or quarter `steps` on from the document's day. */
const monthFrom = (base: CivilDate, steps: number) => {
  const month = addMonths(base, steps);
  return { ...monthsSpan('month', monthOf(month), monthOf(month), { firstYear: yearOf(month) }), law: FROM_DOCUMENT };
};
const quarterFrom = (base: CivilDate, steps: number) => {
  const month = addMonths(base, steps * 3);
  const q = Math.ceil(monthOf(month) / 3);
  return { ...monthsSpan('quarter', q * 3 - 2, q * 3, { firstYear: yearOf(month) }), law: FROM_DOCUMENT };
};

/** The month or quarter that holds `base`, for "tháng" and "quý" said alone. */
export function ownPeriod(c: Cursor, base: CivilDate): Span | undefined {
  if (c.sees('tháng')) return monthFrom(base, 0);
  return c.sees('quý') ? quarterFrom(base, 0) : undefined;
}

/** "tháng sau", "quý này": a month or quarter counted from `base`. */
export function readMonthFromNow(c: Cursor, base: CivilDate | undefined): Span | undefined {
  return c.try((k) => {
    const quarter = k.sees('quý');
    if (!quarter && !k.sees('tháng')) return undefined;
    k.at++;
    const steps = step(k);
    if (steps === undefined || !base) return undefined;
    return quarter ? quarterFrom(base, steps) : monthFrom(base, steps);
  });
}

export function readNow(c: Cursor, base: CivilDate | undefined): Span | undefined {
  if (!base) return undefined;
  return c.try((k) => {
    if (k.eat('hôm', 'nay') || k.eat('bây', 'giờ') || k.eat('hiện', 'nay')) return dateSpan(base);
    if (k.eat('ngày', 'mai')) return dateSpan(addDays(base, 1));
    if (k.sees('nay')) {
      k.at++;
      return dateSpan(base);
    }
    const month = readMonthFromNow(k, base);
    if (month) return month;
    k.eat('cả');
    if (k.eat('năm')) {
      const steps = step(k);
      return steps === undefined ? undefined : monthsSpan('year', 1, 12, { yearsOn: steps });
    }
    const monday = readWeekFromNow(k, base);
    if (monday) return daysSpan(monday, addDays(monday, 6));
    return readDayOfMonthFromNow(k, base);
  });
}

/** "tuần này", "tuần sau": the Monday of the week counted from `base`. */
export function readWeekFromNow(c: Cursor, base: CivilDate): CivilDate | undefined {
  return c.try((k) => {
    if (!k.eat('tuần')) return undefined;
    const steps = step(k);
    return steps === undefined ? undefined : addDays(base, -((weekdayOf(base) + 6) % 7) + 7 * steps);
  });
}

function readDayOfMonthFromNow(c: Cursor, base: CivilDate): Span | undefined {
  if (!c.eat('ngày') || c.number() < 1 || c.number() > 31) return undefined;
  const day = c.number();
  c.at++;
  c.eat('của');
  const month = c.sees('tháng') ? readMonthFromNow(c, base) : undefined;
  return month ? { ...daySpan(day, month.firstMonth, { firstYear: month.firstYear as number }), law: FROM_DOCUMENT } : undefined;
}
