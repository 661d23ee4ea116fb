/** Weekdays and working days within a cycle: "thứ Sáu hằng tuần", "thứ Hai đầu tiên của tháng", "ngày làm việc thứ 5 của tháng". */
import { readClock, readWeekday } from '../clock.ts';
import type { Cursor } from '../cursor.ts';
import type { LimitFound } from '../limits.ts';
import { readAmount, readRank } from '../numbers.ts';
import { readNthMonth } from '../units/part.ts';
import { readWhichWeek } from '../units/week.ts';
import { words } from '../words.ts';
import { EVERY } from './cycle.ts';
import { daysIn, isBefore, type MarkFound } from './days.ts';
import { readPeriod, readRelation } from './period.ts';
import type { NthWeekday } from './rule.ts';

const LIST = words(', và hoặc');

export function readWeekdays(c: Cursor, limit: LimitFound | undefined): MarkFound | undefined {
  readClock(c);
  c.eat('ngày');
  c.eat('vào');
  const first = readWeekday(c);
  if (first === undefined || c.sees('ngày')) return undefined;
  const nth = c.try((k) => readNthWeeks(k, first, limit));
  if (nth) return nth;
  const weekdays = [first];
  for (;;) {
    const next = c.try((k) => {
      const either = k.sees('hoặc');
      if (!k.eatAny(LIST)) return undefined;
      const day = readWeekday(k);
      if (day !== undefined && either) k.doubts.push('either-or');
      return day === undefined ? undefined : { day, either };
    });
    if (!next) break;
    if (next.either) weekdays[weekdays.length - 1] = next.day;
    else weekdays.push(next.day);
  }
  if (c.sees('đầu') || c.sees('cuối') || c.peek().kind === 'number') return undefined;
  const relation = c.sees('tuần') ? c.try((k) => (k.eat('tuần') ? readRelation(k) : undefined)) : undefined;
  const shifted = isBefore(limit) ? weekdays.map((d) => (d + 6) % 7) : weekdays;
  return {
    days: () => [],
    weekdays: shifted,
    lag: relation?.lag ?? 0,
    cycle: relation?.recurs ? 'week' : undefined,
    recurs: relation?.recurs ?? false,
  };
}

/** "thứ Sáu" before "tuần thứ 4" is the day; "thứ 4" alone is which week. */
const notAWeek = (weekday: number | undefined, c: Cursor) =>
  c.sees('tuần') || c.sees('đầu') || c.sees('cuối') ? weekday : undefined;

/** "thứ Sáu tuần thứ 2 và tuần thứ 4 hằng tháng", "thứ Hai đầu tiên của tháng", "thứ Sáu cuối cùng của quý". */
function readNthWeeks(c: Cursor, weekday: number, limit: LimitFound | undefined): MarkFound | undefined {
  if (isBefore(limit)) return undefined;
  const nths: NthWeekday[] = [];
  for (;;) {
    const next = c.try((k) => {
      if (nths.length && !k.eatAny(LIST)) return undefined;
      const own = nths.length ? k.try((w) => notAWeek(readWeekday(w), w)) : undefined;
      k.eat('của');
      k.eat('tuần');
      const which = readWhichWeek(k);
      if (!which || (!which.last && which.n > 5)) return undefined;
      return { n: which.last ? -1 : which.n, weekday: own ?? weekday };
    });
    if (!next) break;
    nths.push(next);
  }
  if (!nths.length) return undefined;
  // "hằng tháng" is left for the cycle to read.
  const period = EVERY.has(c.word()) || c.sees(',') ? undefined : readPeriod(c);
  const last = nths.every((x) => x.n < 0);
  return {
    days: (cycles) => daysIn(period?.cycle ? [period.cycle] : cycles, last ? 'last' : 1, 1),
    nthWeekdays: nths,
    lag: period?.lag ?? 0,
    cycle: period?.cycle,
    recurs: period !== undefined,
  };
}

/** "tuần đầu hằng tháng", "tuần đầu của tháng cuối quý": due on the last day of that run of seven. */
export function readWeekOfPeriod(c: Cursor, limit: LimitFound | undefined): MarkFound | undefined {
  if (isBefore(limit) || !c.eat('tuần')) return undefined;
  c.eat('lễ');
  const which = readWhichWeek(c);
  if (!which || (!which.last && which.n > 4)) return undefined;
  const day = which.last ? -1 : which.n * 7;
  c.eat('của');
  if (EVERY.has(c.word())) return { days: (cycles) => daysIn(cycles, which.last ? 'last' : 1, day), lag: 0, recurs: false };
  const month = readNthMonth(c);
  if (month?.day) return undefined;
  const period = readPeriod(c);
  if (!period?.cycle || period.cycle === 'week' || (!month && period.cycle === 'year')) return undefined;
  const { cycle } = period;
  const nth = month?.nth ?? (which.last ? 'last' : 1);
  return {
    days: () => daysIn([cycle], nth, day),
    lag: period.lag,
    cycle,
    recurs: period.every || period.recurs || month !== undefined,
  };
}

/** "ngày làm việc thứ 5 của tháng", "ngày làm việc cuối cùng của quý", "05 ngày làm việc đầu tháng". */
export function readWorkingDays(c: Cursor, limit: LimitFound | undefined): MarkFound | undefined {
  if (isBefore(limit)) return undefined;
  const amount = c.sees('ngày') ? undefined : c.try(readAmount);
  if (amount ? amount.unit !== 'working-day' : !c.eat('ngày', 'làm', 'việc')) return undefined;
  let n = amount?.count ?? 1;
  const last = c.sees('cuối');
  if (last || c.sees('đầu')) {
    c.at++;
    c.eat(last ? 'cùng' : 'tiên');
    if (last) n = amount ? -1 : -n;
  } else {
    if (amount || !c.eat('thứ')) return undefined;
    const rank = readRank(c);
    if (rank === undefined || rank > 20) return undefined;
    n = rank;
  }
  if (c.eat('của') && EVERY.has(c.word()))
    return { days: (cycles) => daysIn(cycles, last ? 'last' : 1, -1), workingDay: n, lag: 0, recurs: false };
  const period = EVERY.has(c.word()) ? { cycle: undefined, lag: 0, recurs: false } : readPeriod(c);
  if (!period) return undefined;
  if (period.cycle === 'week')
    return n < 1 || n > 5
      ? last
        ? { days: () => [], weekdays: [5], lag: 0, cycle: 'week', recurs: true }
        : undefined
      : { days: () => [], weekdays: [n], lag: 0, cycle: 'week', recurs: true };
  return {
    days: (cycles) => daysIn(period.cycle ? [period.cycle] : cycles, last ? 'last' : 1, -1),
    workingDay: n,
    lag: period.lag,
    cycle: period.cycle,
    // "05 ngày làm việc đầu tháng" alone may be of this month.
    recurs: (!amount && period.cycle !== undefined && period.lag === 0) || period.recurs,
  };
}
