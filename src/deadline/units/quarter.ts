/** A quarter: "Quý I/2016", "quí 3 năm 2016", "Qúy IV2026", "QII/2016". */
import type { Cursor } from '../cursor.ts';
import { monthsSpan, type Span } from '../span.ts';
import { wordTable } from '../words.ts';
import { nearQuarter } from './near.ts';
import { readYearTail, SEPARATORS } from './year-tail.ts';

export const examples = ['Quý I/2016', 'quí 3 năm 2016', 'Quý IV2026', 'QII/2016', 'quý tư năm 2016'];
const SHORT = wordTable({ qi: 1, qii: 2, qiii: 3, qiv: 4 });
const ROMAN = ['I', 'II', 'III', 'IV'];

const quarter = (q: number, c: Cursor) => monthsSpan('quarter', q * 3 - 2, q * 3, readYearTail(c));

export function readQuarter(c: Cursor): Span | undefined {
  return c.try((k) => {
    const since = k.at;
    const short = SHORT.get(k.word());
    if (short) {
      k.at++;
      return quarter(short, k);
    }
    if (!k.eat('quý')) {
      if (!k.eat('q')) return undefined;
      k.eat('.');
      if (nearQuarter(k, 0) === undefined) return undefined;
    }
    const q = nearQuarter(k, 0);
    if (q === undefined) return undefined;
    k.at++;
    if (q >= 1 && q <= 4) return quarter(q, k);
    const year = readYearTail(k)?.firstYear;
    return k.fault('quarter', since, `Quý ${ROMAN[q < 1 ? 0 : 3]}${year ? `/${year}` : ''}`);
  });
}

/** The further quarters of a list that says "quý" once: "III" of "Quý II, III/2016". */
export function readMoreQuarter(c: Cursor): Span | undefined {
  return c.try((k) => {
    const q = nearQuarter(k, 0);
    if (q === undefined || q < 1 || q > 4) return undefined;
    k.at++;
    const found = quarter(q, k);
    // "đến hết 1/1/2017" is a day.
    const day = found.firstYear === undefined && SEPARATORS.has(k.peek().text) && k.peek(1).kind === 'number' && !k.sees('-');
    return day ? undefined : found;
  });
}
