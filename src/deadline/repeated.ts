/** What a phrase says a second time behind a day: its weekday, the count that it comes from, its lunar day. Both are compared. */

import type { CivilDate } from '../calendar/civil.ts';
import { weekdayOf } from '../calendar/civil.ts';
import { eatClockBehind, readWeekday } from './clock.ts';
import type { Cursor } from './cursor.ts';
import { countFrom } from './forms/count-from.ts';
import { readLink } from './forms/counted.ts';
import { readEvent } from './forms/event.ts';
import { eatLunarBeside } from './lunar.ts';
import { readAmount } from './numbers.ts';
import type { Anchor, ReadingContext } from './reading.ts';

/** Compares a weekday said of `day`. */
export function checkWeekday(c: Cursor, said: number, day: CivilDate): void {
  if (weekdayOf(day) !== said) c.doubts.push('weekday-differs');
}

function eatWeekday(c: Cursor, day: CivilDate): boolean {
  return (
    c.try((k) => {
      const bracket = k.eat('(');
      if (!bracket && !k.eat(',')) return undefined;
      k.eat('là');
      k.eat('nhằm') || k.eat('vào');
      const said = readWeekday(k);
      if (said === undefined || (bracket && !k.eat(')'))) return undefined;
      if (!bracket && (k.sees('hằng') || k.sees('ngày') || k.sees('tuần'))) return undefined;
      checkWeekday(k, said, day);
      return true;
    }) ?? false
  );
}

/** "(ngày bầu cử)": what the day is, in words without figures. */
function eatName(c: Cursor): boolean {
  return (
    c.try((k) => {
      if (!k.eat('(')) return undefined;
      k.eat('là');
      if (!k.eat('ngày')) return undefined;
      while (k.word()) k.at++;
      return k.eat(')') || undefined;
    }) ?? false
  );
}

/** "(80 ngày trước ngày bầu cử)", "(tức 45 ngày sau ngày 22/5/2016)": the count that a printed day comes from. */
function readCount(c: Cursor, day: CivilDate, context: ReadingContext): Anchor | undefined {
  return c.try((k) => {
    if (!k.eat('(')) return undefined;
    k.eat('tức', 'là') || k.eat('tức');
    k.eat('chậm', 'nhất') || k.eat('trước') || k.eat('sau') || k.eat('trong');
    const amount = readAmount(k);
    const direction = amount && readLink(k);
    if (!amount || !direction) return undefined;
    let end = k.at;
    while (end < k.tokens.length && k.tokens[end]?.text !== ')') end++;
    const event = readEvent(k, end, context);
    if (!event) return undefined;
    k.at = end;
    k.eat(')');
    if (event.date && countFrom(event.date, amount, direction, context).due !== day) k.doubts.push('count-differs');
    return { event: event.date ?? event.text, offset: amount.count, unit: amount.unit, direction };
  });
}

/** Reads what stands behind `day` and says it once more; the count, where one stands there. */
export function readRepeated(c: Cursor, day: CivilDate, context: ReadingContext): Anchor | undefined {
  let said: Anchor | undefined;
  for (let steps = 0; steps < 3; steps++) {
    if (eatWeekday(c, day) || eatLunarBeside(c, day) || eatClockBehind(c) || eatName(c)) continue;
    const count = readCount(c, day, context);
    if (!count) break;
    said = count;
  }
  return said;
}
