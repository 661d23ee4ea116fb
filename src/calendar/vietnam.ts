/** The day in Vietnam at a moment. */
import type { CivilDate } from './civil.ts';

/** Vietnam has kept UTC+7 all year since 1975, so its day follows from a clock without a table of zones. */
const AHEAD_MS = 7 * 3_600_000;
/** The last second of the year 9999: a clock that is set wrong must not make a date of five digits. */
const LAST_MS = 253_402_300_799_000;

/** The day in Vietnam, of milliseconds since 1970; a moment that is no number, or before 1970, counts as 1970. */
export function dayInVietnam(ms: number): CivilDate {
  const known = Number.isFinite(ms) ? Math.min(LAST_MS - AHEAD_MS, Math.max(0, ms)) : 0;
  return new Date(known + AHEAD_MS).toISOString().slice(0, 10) as CivilDate;
}
