/** Numbers of days, and days so many days ago. */
import { addDays, type CivilDate, parseCivilDate } from '../../calendar/civil.ts';
import { fold } from '../../text/fold.ts';
import { CannotRun } from '../errors.ts';
import type { Kind } from '../option.ts';

/** "30d", "2w", "30", "30 ngày" as days. */
export const days: Kind<number> = (typed, { name }) => {
  const m = /^(\d{1,4})\s*(d|ngay|w|tuan)?$/.exec(fold(typed));
  if (m) return Number(m[1]) * (/^[wt]/.test(m[2] ?? '') ? 7 : 1);
  throw new CannotRun(
    { vi: `${name}: không hiểu “${typed}”`, en: `${name}: "${typed}" is not understood` },
    { vi: 'Viết số ngày: 30d, hoặc số tuần: 2w', en: 'Write days as 30d or weeks as 2w' },
  );
};

/** A day, or so many days before the as-of day. */
export const since: Kind<CivilDate> = async (typed, asking) =>
  parseCivilDate(typed) ?? addDays(asking.asOf, -(await days(typed, asking)));
