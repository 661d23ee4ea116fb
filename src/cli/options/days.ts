/** Numbers of days, and days so many days ago. */
import { addDays, type CivilDate } from '../../calendar/civil.ts';
import { both } from '../../words/language.ts';
import { CannotRun } from '../errors.ts';
import type { Kind } from '../option.ts';
import { typedDate } from './date.ts';

/** Calendar days in each unit, as it is typed. */
const UNITS: Readonly<Record<string, number>> = {
  d: 1,
  ngày: 1,
  ngay: 1,
  day: 1,
  days: 1,
  w: 7,
  tuần: 7,
  tuan: 7,
  week: 7,
  weeks: 7,
};

/** "30d", "2w", "30", "30 ngày" as days; undefined where it is no such thing. */
function daysIn(typed: string): number | undefined {
  const [, count = '', unit = 'd'] = /^(\d{1,4})\s*(\p{L}+)?$/u.exec(typed.normalize('NFC').trim().toLowerCase()) ?? [];
  const length = Object.hasOwn(UNITS, unit) ? UNITS[unit] : undefined;
  return count && length !== undefined ? Number(count) * length : undefined;
}

/** Calendar days, none of them negative. */
export const days: Kind<number> = {
  word: both('số ngày', 'days'),
  read: (typed, { name }) => {
    const count = daysIn(typed);
    if (count !== undefined) return count;
    throw new CannotRun(
      /^\s*[-\u2212\u2013]/.test(typed)
        ? both(`${name}: số ngày không thể âm (“${typed}”)`, `${name}: days cannot be negative ("${typed}")`)
        : both(`${name}: không hiểu “${typed}”`, `${name}: "${typed}" is not understood`),
      both('Viết số ngày: 30d (hoặc 30), hay số tuần: 2w', 'Write days as 30d (or 30), or weeks as 2w'),
    );
  },
};

/** The first day of a span that ends on the as-of day: a day, or how many days it has, so that 1d is that day alone. */
export const since: Kind<CivilDate> = {
  word: both('ngày', 'when'),
  read: (typed, { name, asOf }) => {
    const day = typedDate(typed, asOf);
    if (day) return day;
    const count = daysIn(typed);
    if (count !== undefined) return addDays(asOf, 1 - count);
    throw new CannotRun(
      both(`${name}: không hiểu “${typed}”`, `${name}: "${typed}" is not understood`),
      both(
        'Viết một ngày: 31/01/2016; hoặc số ngày, số tuần tính đến ngày đang xét: 7d, 2w',
        'Write a day: 2016-01-31 or 31/01/2016; or days or weeks up to the as-of day: 7d, 2w',
      ),
    );
  },
};
