/** Years, terms and phases: "Năm 2016", "các năm 2016, 2017", "hai năm 2016 và 2017", "giai đoạn 2016 - 2020", "nhiệm kỳ 2016-2021". */
import type { Cursor } from '../cursor.ts';
import { words } from '../cursor.ts';
import { readNumber } from '../numbers.ts';
import { type Span, yearsSpan } from '../span.ts';
import { yearAt } from './year-tail.ts';

export const examples = ['Năm 2016', 'năm 2016-2017', 'giai đoạn 2016 - 2020', 'nhiệm kỳ 2016 - 2021', 'hai năm 2016 và 2017'];
const TO = words('- den toi');
const WHOLE = words('ca cac nhung toan');

/** "2016" or "2016 - 2020" standing here. */
function readYears(c: Cursor): Span | undefined {
  const first = yearAt(c);
  if (!first) return undefined;
  c.at++;
  const last = TO.has(c.peek().text) ? yearAt(c, 1) : 0;
  if (!last || last < first || c.is('-', 2) || c.is('/', 2)) return yearsSpan(first);
  c.at += 2;
  return yearsSpan(first, last);
}

const eatTerm = (c: Cursor) =>
  c.eat('giai', 'doan') ||
  c.eat('nhiem', 'ky') ||
  c.eat('nhiem', 'ki') ||
  c.eat('thoi', 'ky') ||
  c.eat('nien', 'khoa') ||
  c.eat('khoa');

export function readYear(c: Cursor): Span | undefined {
  return c.try((k) => {
    k.eatAny(WHOLE);
    if (k.word(1) === 'nam' && k.word() !== 'nam') readNumber(k);
    else if (k.peek().kind === 'number' && k.word(1) === 'nam' && yearAt(k, 2)) readNumber(k);
    if (eatTerm(k)) {
      k.eat('tu');
      k.eat('nam');
    } else if (!k.eat('nam')) return undefined;
    if (k.eat('hoc')) {
      const years = readYears(k);
      if (years) k.doubts.push('school-year');
      return years;
    }
    return readYears(k);
  });
}

/** A year with no word before it: the whole of a phrase, or a further year of a list. */
export function readBareYear(c: Cursor): Span | undefined {
  return c.try(readYears);
}
