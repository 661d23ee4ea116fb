/** The year behind a month, a quarter or a half: "/2016", "năm 2016", "của năm 2016", "2016", "năm nay", "năm sau". */
import { type Cursor, phrases } from '../cursor.ts';
import type { YearTail } from '../span.ts';
import { words } from '../words.ts';

export const FIRST_YEAR = 1945;
export const LAST_YEAR = 2199;
export const SEPARATORS = words('/ - .');
const THIS = words('nay này');
const NEXT = words('sau tới');
const LAST_PHRASES = phrases('trước liền kề', 'liền kề trước', 'liền trước', 'trước', 'ngoái');
const NEXT_PHRASES = phrases(
  'liền kề sau',
  'kế tiếp',
  'tiếp theo',
  'liền kề',
  'liền sau',
  'tiếp sau',
  'kế sau',
  'sau liền kề',
  'kế tiếp sau',
);

/** A year of four digits standing `ahead` places on, or 0. */
export function yearAt(c: Cursor, ahead = 0): number {
  const t = c.peek(ahead);
  return t.kind === 'number' && t.text.length === 4 && t.value >= FIRST_YEAR && t.value <= LAST_YEAR ? t.value : 0;
}

/** Passes over "kế tiếp", "tiếp theo", "liền kề", "sau", "tới" and the like; true where one stood. */
export function eatNext(c: Cursor): boolean {
  // "liền kề trước" is the one before.
  if (c.sees('liền') && (c.sees('trước', 1) || c.sees('trước', 2))) return false;
  return c.eatOne(NEXT_PHRASES) || c.eatAny(NEXT);
}

/** The year said from the document's own: "nay" 0, "sau", "tới", "kế tiếp" 1, "trước" -1; after the word "năm". */
export function relativeYear(c: Cursor): number | undefined {
  if (c.eatAny(THIS) || c.eat('hiện', 'tại')) return 0;
  // "năm sau khi" and "năm sau ngày" count from something else.
  if (c.sees('sau') && (c.sees('khi', 1) || c.sees('ngày', 1) || c.sees('ngay', 1) || c.sees('năm', 1))) return undefined;
  if (eatNext(c)) return 1;
  return c.try((k) => {
    if (!k.eatOne(LAST_PHRASES)) return undefined;
    return k.done || k.peek().kind === 'mark' ? -1 : undefined;
  });
}

/** Reads a year tail; undefined (and nothing passed over) where the phrase gives no year. */
export function readYearTail(c: Cursor): YearTail | undefined {
  return c.try((k) => {
    const bare = yearAt(k);
    if (bare) {
      k.at++;
      return { firstYear: bare };
    }
    if (SEPARATORS.has(k.peek().text)) {
      const year = yearAt(k, 1);
      if (year) {
        k.at += 2;
        return { firstYear: year };
      }
      if (k.sees('/') && k.peek(1).text.length === 2 && k.number(1) > 12 && !k.sees('/', 2)) {
        k.at += 2;
        k.doubts.push('two-digit-year');
        return { firstYear: 2000 + k.number(-1) };
      }
      if (!((k.sees('/') || k.sees('-')) && k.sees('năm', 1) && yearAt(k, 2))) return undefined;
      k.at++;
    }
    const bracket = k.eat('(');
    // "15 tháng 3, 2016"
    if (k.sees(',') && yearAt(k, 1) && !SEPARATORS.has(k.peek(2).text) && k.peek(2).kind !== 'number' && !k.sees(',', 2)) {
      k.at += 2;
      return { firstYear: k.number(-1) };
    }
    if (!bracket) k.eat(',');
    k.eat('của');
    k.eat('trong');
    if (bracket) {
      k.eat('năm');
      const inside = yearAt(k);
      if (!inside || !k.sees(')', 1)) return undefined;
      k.at += 2;
      return { firstYear: inside };
    }
    if (!k.eat('năm')) return undefined;
    const year = yearAt(k);
    if (year) {
      k.at++;
      return { firstYear: year };
    }
    const on = relativeYear(k);
    return on === undefined ? undefined : { yearsOn: on };
  });
}
