/** Times said from the document's own day: "năm nay", "tháng sau", "quý này", "tuần tới", "hôm nay", "nay". */
import { addDays, addMonths, type CivilDate, monthOf, weekdayOf, yearOf } from '../../calendar/civil.ts';
import type { Cursor } from '../cursor.ts';
import { words } from '../cursor.ts';
import { dateSpan, daySpan, monthsSpan, type Span } from '../span.ts';
import { followedByYear } from './near.ts';
import { eatNext } from './year-tail.ts';

export const examples = ['năm nay', 'tháng sau', 'quý này', 'tuần tới', 'hôm nay', 'ngày 05 tháng sau'];
const THIS = words('nay');

/** 0 for "này" and "nay", 1 for "sau", "tới", "kế tiếp" …; undefined otherwise. */
function step(c: Cursor): number | undefined {
  if (c.eatAny(THIS)) return 0;
  // "tháng sáu năm 2016" is June, "tháng sau" the next one, "sau ngày" and "sau khi" count from something else.
  const other = c.word(1) === 'khi' || c.word(1) === 'ngay' || c.peek(1).kind === 'number' || followedByYear(c, 1);
  if (c.word() === 'sau' && other) return undefined;
  return eatNext(c) ? 1 : undefined;
}

/** The month or quarter `steps` on from the document's day. */
const monthFrom = (base: CivilDate, steps: number) => {
  const month = addMonths(base, steps);
  return monthsSpan('month', monthOf(month), monthOf(month), { firstYear: yearOf(month) });
};
const quarterFrom = (base: CivilDate, steps: number) => {
  const month = addMonths(base, steps * 3);
  const q = Math.ceil(monthOf(month) / 3);
  return monthsSpan('quarter', q * 3 - 2, q * 3, { firstYear: yearOf(month) });
};

/** The month or quarter that holds `base`, for "thang" and "quy" said alone. */
export function ownPeriod(word: string, base: CivilDate): Span | undefined {
  if (word === 'thang') return monthFrom(base, 0);
  return word === 'quy' || word === 'qui' ? quarterFrom(base, 0) : undefined;
}

/** "tháng sau", "quý này": a month or quarter counted from `base`. */
export function readMonthFromNow(c: Cursor, base: CivilDate | undefined): Span | undefined {
  return c.try((k) => {
    const quarter = k.word() === 'quy' || k.word() === 'qui';
    if (!quarter && k.word() !== 'thang') return undefined;
    k.at++;
    const steps = step(k);
    if (steps === undefined || !base) return undefined;
    return quarter ? quarterFrom(base, steps) : monthFrom(base, steps);
  });
}

export function readNow(c: Cursor, base: CivilDate | undefined): Span | undefined {
  if (!base) return undefined;
  return c.try((k) => {
    if (k.eat('hom', 'nay') || k.eat('bay', 'gio') || k.eat('hien', 'nay')) return dateSpan(base);
    if (k.eat('ngay', 'mai')) return dateSpan(addDays(base, 1));
    if (k.word() === 'nay') {
      k.at++;
      return dateSpan(base);
    }
    const month = readMonthFromNow(k, base);
    if (month) return month;
    k.eat('ca');
    if (k.eat('nam')) {
      const steps = step(k);
      return steps === undefined ? undefined : monthsSpan('year', 1, 12, { yearsOn: steps });
    }
    if (k.eat('tuan')) {
      const steps = step(k);
      if (steps === undefined) return undefined;
      const monday = addDays(base, -((weekdayOf(base) + 6) % 7) + 7 * steps);
      const sunday = addDays(monday, 6);
      return {
        unit: 'days',
        firstMonth: monthOf(monday),
        firstDay: Number(monday.slice(8)),
        firstYear: yearOf(monday),
        lastMonth: monthOf(sunday),
        lastDay: Number(sunday.slice(8)),
        lastYear: yearOf(sunday),
      };
    }
    return readDayOfMonthFromNow(k, base);
  });
}

function readDayOfMonthFromNow(c: Cursor, base: CivilDate): Span | undefined {
  if (!c.eat('ngay') || c.number() < 1 || c.number() > 31) return undefined;
  const day = c.number();
  c.at++;
  c.eat('cua');
  const month = c.word() === 'thang' ? readMonthFromNow(c, base) : undefined;
  return month ? daySpan(day, month.firstMonth, { firstYear: month.firstYear as number }) : undefined;
}
