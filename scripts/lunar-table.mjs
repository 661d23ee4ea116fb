/**
 * Writes src/calendar/lunar-table.ts: the day of Tết (1/1) and of Giỗ Tổ (10/3) of the lunar calendar
 * reckoned for UTC+7, for each year, and which of its months is leap and which have thirty days. Run by hand when the range changes: node scripts/lunar-table.mjs
 */
import { writeFileSync } from 'node:fs';
import amlich from 'amlich';

const FROM = 2000;
const TO = 2060;
const monthDay = (day, month, year) => {
  const [d, m] = amlich.convertLunar2Solar(day, month, year, 0, 7);
  return m * 100 + d;
};
/** Days since 1970 on which the first of a lunar month falls; undefined where the year has no such leap month. */
const firstOf = (month, year, leap) => {
  const [d, m, y] = amlich.convertLunar2Solar(1, month, year, leap, 7);
  return y ? Date.UTC(y, m - 1, d) / 86_400_000 : undefined;
};
function monthsOf(year) {
  const firsts = [];
  let leapMonth = 0;
  for (let month = 1; month <= 12; month++) {
    firsts.push(firstOf(month, year, 0));
    const leap = firstOf(month, year, 1);
    if (leap !== undefined && leap > firsts[firsts.length - 1] && leap - firsts[firsts.length - 1] < 31) {
      firsts.push(leap);
      leapMonth = month;
    }
  }
  const ends = [...firsts.slice(1), firstOf(1, year + 1, 0)];
  const long = ends.map((end, k) => (end - firsts[k] === 30 ? '1' : '0')).join('');
  if (ends.some((end, k) => ![29, 30].includes(end - firsts[k]))) throw new Error(`months of ${year}: ${long}`);
  return { leapMonth, long };
}
const rows = [];
for (let year = FROM; year <= TO; year++) {
  const { leapMonth, long } = monthsOf(year);
  rows.push(`  [${monthDay(1, 1, year)}, ${monthDay(10, 3, year)}, ${leapMonth}, '${long}'], // ${year}`);
}
writeFileSync(
  new URL('../src/calendar/lunar-table.ts', import.meta.url),
  `// Made by scripts/lunar-table.mjs; do not edit by hand.
export const LUNAR_FROM = ${FROM};
export const LUNAR_TO = ${TO};
/**
 * A row a year: Tết Nguyên đán (1/1 lunar) and Giỗ Tổ Hùng Vương (10/3 lunar), as month * 100 + day; the month that comes
 * twice, or 0; for each month in turn, 1 where it has thirty days and 0 where it has twenty-nine.
 */
export const LUNAR_DAYS: readonly (readonly [tet: number, hungKings: number, leapMonth: number, long: string])[] = [
${rows.join('\n')}
];
`,
);
