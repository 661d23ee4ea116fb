/** Days of the calendar, as people type them: 31/01/2016, 1/2/2016 (the day first), 31-01-2016, 2016-01-31. */
import { addDays, type CivilDate, parseCivilDate } from '../../calendar/civil.ts';
import { fold } from '../../text/fold.ts';
import { both } from '../../words/language.ts';
import { CannotRun } from '../errors.ts';
import type { Kind } from '../option.ts';

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const DAY_FIRST = /^(?:ng\u00e0y\s+)?(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4})$/i;
/** Words for days near today. */
const NEAR: ReadonlyMap<string, number> = new Map([
  ['hom nay', 0],
  ['today', 0],
  ['hom qua', -1],
  ['yesterday', -1],
  ['ngay mai', 1],
  ['tomorrow', 1],
]);

/** Year, month and day as they were typed, in the form of the calendar; it may have no such day. */
function partsOf(typed: string): string | undefined {
  const text = typed.normalize('NFC').trim();
  const [year, month, day] = YEAR_FIRST.exec(text)?.slice(1) ?? DAY_FIRST.exec(text)?.slice(1).reverse() ?? [];
  return year && month && day ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : undefined;
}

/** A day written in numbers, year or day first; undefined where it is none. */
export function writtenDate(text: string): CivilDate | undefined {
  const parts = partsOf(text);
  return parts === undefined ? undefined : parseCivilDate(parts);
}

/** The same, or a word for a day near `today`: "hôm nay". */
export function typedDate(typed: string, today: CivilDate): CivilDate | undefined {
  const near = NEAR.get(fold(typed));
  return near === undefined ? writtenDate(typed) : addDays(today, near);
}

/** `name` is the option that it was typed for. */
export function dateOf(name: string, typed: string, today: CivilDate): CivilDate {
  const day = typedDate(typed, today);
  if (day) return day;
  throw new CannotRun(
    partsOf(typed)
      ? both(`${name}: không có ngày “${typed}” trong lịch`, `${name}: the calendar has no day "${typed}"`)
      : both(`${name}: không hiểu ngày “${typed}”`, `${name}: "${typed}" is no day`),
    both('Viết ngày/tháng/năm: 01/02/2016, hoặc năm-tháng-ngày: 2016-02-01', 'Write 2016-02-01, or the day first: 01/02/2016'),
  );
}

/** "hôm nay" is the as-of day. */
export const date: Kind<CivilDate> = { word: both('ngày', 'date'), read: (typed, { name, asOf }) => dateOf(name, typed, asOf) };
