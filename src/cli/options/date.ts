/** Days of the calendar, as they are typed. */
import { type CivilDate, parseCivilDate } from '../../calendar/civil.ts';
import { CannotRun } from '../errors.ts';
import type { Kind } from '../option.ts';

export const date: Kind<CivilDate> = (typed, { name }) => dateOf(name, typed);

/** `name` is the option that it was typed for. */
export function dateOf(name: string, typed: string): CivilDate {
  const day = parseCivilDate(typed);
  if (day) return day;
  throw new CannotRun(
    { vi: `${name}: “${typed}” không phải một ngày có trong lịch`, en: `${name}: "${typed}" is no day of the calendar` },
    { vi: 'Viết NĂM-THÁNG-NGÀY, ví dụ 2016-02-01', en: 'Write YYYY-MM-DD, such as 2016-02-01' },
  );
}
