/** Days of the lunar calendar of UTC+7, by the table of lunar-table.ts. */
import { addDays, type CivilDate, civilDateWithin } from './civil.ts';
import { LUNAR_DAYS, LUNAR_FROM } from './lunar-table.ts';

interface LunarDay {
  readonly day: number;
  /** 1 Giêng … 12 Chạp */
  readonly month: number;
  /** the lunar year, which begins at Tết */
  readonly year: number;
}

/** The civil day of a lunar one; undefined where the table does not reach or there is no such day. Of a month that comes twice, the first. */
export function solarOf({ day, month, year }: LunarDay): CivilDate | undefined {
  const row = LUNAR_DAYS[year - LUNAR_FROM];
  if (!row || month < 1 || month > 12 || day < 1) return undefined;
  const [tet, , leapMonth, long] = row;
  const at = month - 1 + (leapMonth && month > leapMonth ? 1 : 0);
  if (day > (long[at] === '1' ? 30 : 29)) return undefined;
  let first = civilDateWithin(year, Math.floor(tet / 100), tet % 100);
  for (let k = 0; k < at; k++) first = addDays(first, long[k] === '1' ? 30 : 29);
  return addDays(first, day - 1);
}

/** The last day of the lunar year before Tết of `year`, whichever number it has: "ngày 30 Tết". */
export const newYearsEve = (year: number): CivilDate | undefined => {
  const tet = solarOf({ day: 1, month: 1, year });
  return tet && addDays(tet, -1);
};
