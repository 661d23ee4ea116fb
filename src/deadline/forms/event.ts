/** The words of an event that a deadline counts from: where they end, and the date they may carry. */
import type { CivilDate } from '../../calendar/civil.ts';
import { type Cursor, words } from '../cursor.ts';
import { isLimitAhead } from '../limits.ts';
import type { ReadingContext } from '../reading.ts';
import { datesOf, hasYear } from '../span.ts';
import { readUnit } from '../units/index.ts';

const CLOSERS = words('; )');
const HABITS = words('thuong hang dinh lien');
const LINKS = words('va dong thoi ,');

/** Where the clause that begins here ends: at ";", at a comma before another limit, before "và thường xuyên". */
export function clauseEnd(c: Cursor): number {
  const before = c.at;
  let depth = 0;
  try {
    for (; !c.done; c.at++) {
      if (c.eat('(')) depth++;
      const mark = c.peek().text;
      if (mark === ')' && depth > 0) {
        depth--;
        continue;
      }
      if (CLOSERS.has(mark)) return c.at;
      if (!LINKS.has(mark)) continue;
      const at = c.at;
      c.at++;
      c.eat('thoi');
      c.eat('hoan', 'thanh');
      c.eat('xong');
      const cut = isLimitAhead(c) || (HABITS.has(c.word()) && !c.is('hang', 0)) || (c.word() === 'hang' && c.word(1) !== 'hoa');
      c.at = at;
      if (cut) return at;
    }
    return c.at;
  } finally {
    c.at = before;
  }
}

const LEADS = words('ngay khi thoi diem luc');

export interface EventFound {
  /** in the phrase's own words, without a leading "ngày" or "khi" */
  readonly text: string;
  /** the event's day where the phrase itself gives it */
  readonly date?: CivilDate;
}

/** Words before a date that only say what day it is: "ngày ban hành 31/12/2015", "kết thúc năm 2016". */
const DATED_BY = words(
  'ket thuc het ban hanh ky phe duyet quyet dinh ngay la : ( ke hoach van ban thong bao cuoc bau cu khai mac co hieu luc luat',
);

/** Reads the event from here to token `end`. Undefined where no words are left. */
export function readEvent(c: Cursor, end: number, context: ReadingContext): EventFound | undefined {
  const start = c.at;
  const dated = c.try((k) => {
    while (k.at < end) {
      const unit = k.try((u) => {
        const span = readUnit(u, context.base);
        return span && hasYear(span) ? span : undefined;
      });
      if (unit) {
        k.eat(')');
        return k.at >= end ? datesOf(unit, context.base)?.end : undefined;
      }
      if (!DATED_BY.has(k.peek().text)) return undefined;
      k.at++;
    }
    return undefined;
  });
  c.at = start;
  while (c.at < end - 1 && c.eatAny(LEADS));
  const first = c.tokens[c.at];
  let last = c.tokens[end - 1];
  for (let k = end - 1; k > c.at && last?.kind === 'mark' && last.text !== ')'; k--) last = c.tokens[k - 1];
  if (!first || !last || last.from < first.from || first.kind === 'mark') return undefined;
  c.at = end;
  const text = c.text.slice(first.from, last.to).normalize('NFC').replace(/\s+/g, ' ');
  return dated ? { text, date: dated } : { text };
}
