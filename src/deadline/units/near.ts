/** Months and quarters by number, Roman number or word. */
import type { Cursor } from '../cursor.ts';

const MONTH_WORDS: Readonly<Record<string, number>> = { mot: 1, hai: 2, ba: 3, tu: 4, sau: 6, bay: 7, tam: 8, chin: 9, muoi: 10 };
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6, vii: 7, viii: 8, ix: 9, x: 10 };
const QUARTER_WORDS: Readonly<Record<string, number>> = { mot: 1, nhat: 1, hai: 2, ba: 3, bon: 4, tu: 4 };

/** The number that names a month `ahead` places on ("6", "sáu"); it may be past 12. Undefined where none stands. */
export function nearMonth(c: Cursor, ahead: number): number | undefined {
  const t = c.peek(ahead);
  if (t.kind === 'number') return t.text.length <= 2 ? t.value : undefined;
  // "tháng sau" is next month unless a year or another month follows; "tháng tư" April unless it is "từ".
  if (t.text === 'sau' && !followedByYear(c, ahead + 1)) return undefined;
  if (t.text === 'tu' && c.peek(ahead + 1).kind === 'number' && !followedByYear(c, ahead + 1)) return undefined;
  return MONTH_WORDS[t.text];
}

/** True where a year stands `ahead` places on: "năm 2016", "/2016". */
export const followedByYear = (c: Cursor, ahead: number) =>
  (c.word(ahead) === 'nam' && c.peek(ahead + 1).kind === 'number') || (c.is('/', ahead) && c.peek(ahead + 1).text.length === 4);

/** The number that names a quarter `ahead` places on ("II", "2", "hai"); it may be past 4. */
export function nearQuarter(c: Cursor, ahead: number): number | undefined {
  const t = c.peek(ahead);
  if (t.kind === 'number') return t.text.length <= 2 ? t.value : undefined;
  return ROMAN[t.text] ?? QUARTER_WORDS[t.text];
}
