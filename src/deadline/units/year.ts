/** Years, terms and phases: "Năm 2016", "các năm 2016, 2017", "hai năm 2016 và 2017", "giai đoạn 2016 - 2020", "nhiệm kỳ 2016-2021". */
import type { Cursor } from '../cursor.ts';
import { readNumber } from '../numbers.ts';
import { type Span, yearsSpan } from '../span.ts';
import { words } from '../words.ts';
import { nearQuarter } from './near.ts';
import { yearAt } from './year-tail.ts';

export const examples = ['Năm 2016', 'năm 2016-2017', 'giai đoạn 2016 - 2020', 'nhiệm kỳ 2016 - 2021', 'hai năm 2016 và 2017'];
const TO = words('- đến tới');
const WHOLE = words('cả các những toàn');
const AFTER_YEARS = words('- và , đến');
const AND = words(', và ;');

/** "2016" or "2016 - 2020" standing here. */
function readYears(c: Cursor, runs = true): Span | undefined {
  const first = yearAt(c);
  if (!first) return undefined;
  c.at++;
  const last = c.try((k) => {
    if (runs ? !k.eatAny(TO) : !k.eat('-')) return undefined;
    k.eat('hết');
    k.eat('năm');
    const year = yearAt(k);
    if (year < first || k.sees('-', 1) || k.sees('/', 1)) return undefined;
    k.at++;
    return year;
  });
  return yearsSpan(first, last);
}

const eatTerm = (c: Cursor) =>
  c.eat('giai', 'đoạn') || c.eat('nhiệm', 'kỳ') || c.eat('thời', 'kỳ') || c.eat('niên', 'khóa') || c.eat('khóa');

/** The years of a phase or term: "2016 - 2020", "từ năm 2016 đến năm 2020", "I (2016-2018)", "1: 2016-2018". */
function readTermYears(c: Cursor): Span | undefined {
  c.eat('hội', 'đồng', 'nhân', 'dân') || c.eat('hđnd') || c.eat('quốc', 'hội');
  const bracket = c.try((k) => {
    if (yearAt(k) || nearQuarter(k, 0) === undefined) return undefined;
    k.at++;
    k.eat(',');
    return k.eat(':')
      ? ('none' as const)
      : k.eat('(')
        ? ('bracket' as const)
        : k.sees('từ') || k.sees('năm') || yearAt(k)
          ? ('none' as const)
          : undefined;
  });
  const open = bracket === undefined && c.eat('(');
  c.eat('từ');
  c.eat('năm');
  const years = readYears(c);
  if (years && (open || bracket === 'bracket')) c.eat(')');
  return years;
}

/** A year, term or phase; `runs` allows "2016 đến hết năm 2018" where it is no part's whole. */
export function readYear(c: Cursor, runs = true): Span | undefined {
  return c.try((k) => {
    k.eatAny(WHOLE);
    // "hai năm 2016 và 2017", "2 năm 2016-2017"; not "đợt 2 năm 2016".
    const several = AFTER_YEARS.has(k.peek(3).text);
    if (!k.sees('năm') && k.sees('năm', 1) && (!yearAt(k, 2) || several)) readNumber(k);
    if (k.sees('(', 1) && k.sees('năm') && k.at > 0 && k.tokens[k.at - 1]?.kind !== 'mark' && k.peek(2).kind === 'number') {
      // "trong 2 năm (2016-2017)"
      k.at += 2;
      const years = readYears(k);
      return years && k.eat(')') ? years : undefined;
    }
    if (eatTerm(k)) return readTermYears(k);
    if (k.eat('niên', 'độ')) {
      k.eat('ngân', 'sách') || k.eat('kế', 'toán');
      k.eat('năm');
      return readYears(k);
    }
    if (!k.eat('năm')) return undefined;
    k.eat('ngân', 'sách') || k.eat('kế', 'hoạch') || k.eat('tài', 'chính') || k.eat('dương', 'lịch');
    return readYears(k, runs);
  });
}

/** "2016, 2017": years with no word before them. */
export function readBareYears(c: Cursor): Span[] | undefined {
  const years: Span[] = [];
  for (;;) {
    const next = c.try((k) => (years.length && !k.eatAny(AND) ? undefined : readYears(k)));
    if (!next) return years.length ? years : undefined;
    years.push(next);
  }
}

/** A year with no word before it: the whole of a phrase, or a further year of a list. */
export function readBareYear(c: Cursor, runs = true): Span | undefined {
  return c.try((k) => readYears(k, runs));
}
