/**
 * Writes src/calendar/lunar-table.ts: the day of Tết (1/1) and of Giỗ Tổ (10/3) of the lunar calendar
 * reckoned for UTC+7, for each year. Run by hand when the range changes: node scripts/lunar-table.mjs
 */
import { writeFileSync } from 'node:fs';
import amlich from 'amlich';

const FROM = 2000;
const TO = 2060;
const monthDay = (day, month, year) => {
  const [d, m] = amlich.convertLunar2Solar(day, month, year, 0, 7);
  return m * 100 + d;
};
const rows = [];
for (let year = FROM; year <= TO; year++) {
  rows.push(`  [${monthDay(1, 1, year)}, ${monthDay(10, 3, year)}], // ${year}`);
}
writeFileSync(
  new URL('../src/calendar/lunar-table.ts', import.meta.url),
  `// Made by scripts/lunar-table.mjs; do not edit by hand.
export const LUNAR_FROM = ${FROM};
export const LUNAR_TO = ${TO};
/** A row a year: Tết Nguyên đán (1/1 lunar) and Giỗ Tổ Hùng Vương (10/3 lunar), as month * 100 + day. */
export const LUNAR_DAYS: readonly (readonly [tet: number, hungKings: number])[] = [
${rows.join('\n')}
];
`,
);
