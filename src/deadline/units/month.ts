/** A month: "tháng 01/2016", "Tháng 1 năm 2016", "tháng tư", "T6/2016", "01/2016". */
import type { Cursor } from '../cursor.ts';
import { monthsSpan, type Span } from '../span.ts';
import { nearMonth } from './near.ts';
import { readYearTail, SEPARATORS, yearAt } from './year-tail.ts';

export const examples = ['tháng 01/2016', 'Tháng 1 năm 2016', '01/2016', 'T6/2016', 'tháng mười hai năm 2016'];

/** "2016-06", as machines write a month; "2016-20" and "2016-06-15" are something else, "2016-17" a school year. */
function readIsoMonth(c: Cursor): Span | undefined {
  const [year, month] = [yearAt(c), c.number(2)];
  if (!year || !(c.sees('-', 1) || c.sees('/', 1)) || c.peek(2).text.length !== 2 || month < 1 || month > 12) return undefined;
  if (SEPARATORS.has(c.peek(3).text) && c.peek(4).kind === 'number') return undefined;
  c.at += 3;
  // "2010-12" may be three years as well.
  if (c.sees('-', -2) && month > year % 100) c.doubts.push('several-times');
  return monthsSpan('month', month, month, { firstYear: year });
}

export function readMonth(c: Cursor): Span | undefined {
  return c.try((k) => {
    const since = k.at;
    const iso = readIsoMonth(k);
    if (iso) return iso;
    const bare = k.peek().kind === 'number';
    if (bare) {
      if (!SEPARATORS.has(k.peek(1).text) || !yearAt(k, 2) || k.peek().text.length > 2) return undefined;
    } else if (k.sees('t') && (k.peek(1).kind === 'number' || k.sees('.', 1))) {
      k.at++;
      k.eat('.');
      const year = SEPARATORS.has(k.peek(1).text) && yearAt(k, 2);
      // "T5, T6/2016": the year stands behind the next.
      if (
        k.peek().kind !== 'number' ||
        (!year &&
          !(k.peek(1).kind !== 'number' && k.sees('t', 2)) &&
          !(k.sees('-', 1) && SEPARATORS.has(k.peek(3).text) && yearAt(k, 4)))
      )
        return undefined;
    } else if (!k.eat('tháng')) return undefined;
    let month = nearMonth(k, 0);
    if (month === undefined) return undefined;
    k.at++;
    if (month === 10 && k.eat('một')) month = 11;
    else if (month === 10 && k.eat('hai')) month = 12;
    if (month < 1 || month > 12) {
      const year = readYearTail(k)?.firstYear;
      return k.fault('month', since, `tháng ${month < 1 ? 1 : 12}${year ? `/${year}` : ''}`);
    }
    return monthsSpan('month', month, month, readYearTail(k));
  });
}

/** The further months of a list that says "tháng" once: "6" of "tháng 5, 6/2016". */
export function readMoreMonth(c: Cursor): Span | undefined {
  return c.try((k) => {
    const month = k.number();
    if (month < 1 || month > 12 || k.peek().text.length > 2) return undefined;
    // "đến hết 6 tháng đầu năm 2017" is no sixth month.
    if (k.sees('tháng', 1) || k.sees('quý', 1) || (k.sees('t', 1) && k.peek(2).kind === 'word')) return undefined;
    k.at++;
    const year = readYearTail(k);
    // "đến hết 1.1.2017" is a day.
    if (!year && SEPARATORS.has(k.peek().text) && k.peek(1).kind === 'number' && !k.sees('-')) return undefined;
    return monthsSpan('month', month, month, year);
  });
}
