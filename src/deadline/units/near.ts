/** Months and quarters by number, Roman number or word. */
import type { Cursor } from '../cursor.ts';
import { NUMBER_WORDS } from '../numbers.ts';
import { wordTable } from '../words.ts';

const ROMAN = wordTable({ i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6, vii: 7, viii: 8, ix: 9, x: 10 });
const FIRST = wordTable({ nhất: 1 });

/** The number that names a month `ahead` places on ("6", "sáu"); it may be past 12. Undefined where none stands. */
export function nearMonth(c: Cursor, ahead: number): number | undefined {
  const t = c.peek(ahead);
  if (t.kind === 'number') return t.text.length <= 2 ? t.value : undefined;
  if (c.sees('năm', ahead)) return followedByYear(c, ahead + 1) ? 5 : undefined;
  // Without marks "tháng sau" is next month unless a year follows, and "tháng tư" April unless it is "từ".
  if (!c.marked && c.sees('sau', ahead) && !followedByYear(c, ahead + 1)) return undefined;
  if (!c.marked && c.sees('tư', ahead) && c.peek(ahead + 1).kind === 'number' && !followedByYear(c, ahead + 1)) return undefined;
  return NUMBER_WORDS.get(t.text);
}

/** True where a year stands `ahead` places on: "năm 2016", "/2016". */
export const followedByYear = (c: Cursor, ahead: number) =>
  (c.sees('năm', ahead) && c.peek(ahead + 1).kind === 'number') || (c.sees('/', ahead) && c.peek(ahead + 1).text.length === 4);

/** The number that names a quarter `ahead` places on ("II", "2", "hai"); it may be past 4. */
export function nearQuarter(c: Cursor, ahead: number): number | undefined {
  const t = c.peek(ahead);
  if (t.kind === 'number') return t.text.length <= 2 ? t.value : undefined;
  // "quý năm" is a quarter and a year, not a fifth quarter.
  if (c.sees('năm', ahead)) return undefined;
  const named = ROMAN.get(t.text) ?? FIRST.get(t.text);
  if (named) return named;
  const number = NUMBER_WORDS.get(t.text) ?? 0;
  return number >= 1 && number <= 4 ? number : undefined;
}
