/** The days of a year that a place in a cycle means: "ngày 15 của tháng cuối", with the limit before it put in. */
import { addDays, civilDateWithin, dayOf, monthOf } from '../../calendar/civil.ts';
import type { LimitFound } from '../limits.ts';
import { lengthOf } from './cycle.ts';
import { type Cycle, dayBefore, type MonthDay, monthDay, type NthWeekday } from './rule.ts';

export interface MarkFound {
  /** the days of a year that it means when the cycles around it are `cycles` */
  days(cycles: readonly Cycle[]): readonly MonthDay[];
  readonly weekdays?: readonly number[];
  /** which weekdays of the months of `days` */
  readonly nthWeekdays?: readonly NthWeekday[];
  /** which working day of the months of `days`, from their end where negative */
  readonly workingDay?: number;
  /** how many cycles after its own it falls */
  readonly lag: number;
  /** the cycle that it names itself: "cuối mỗi tháng" */
  readonly cycle?: Cycle | undefined;
  /** it names a whole month or quarter, no day in it */
  readonly whole?: boolean;
  /** its days name their months, so that no cycle adds an end of its own */
  readonly ofYear?: boolean;
  /** it recurs even where no other word says so: "ngày 25 tháng cuối quý" */
  readonly recurs: boolean;
}

export const isBefore = (limit: LimitFound | undefined) => limit?.limit === 'before' && !limit.clock;
export const limited = (limit: LimitFound | undefined, day: MonthDay) => (isBefore(limit) ? dayBefore(day) : day);

/** The months in which cycles of this length end (or begin, for `first`); `nth` counts from the cycle's first month. */
export function monthsIn(cycle: Cycle, nth: number | 'last'): number[] {
  const size = Math.max(1, lengthOf(cycle));
  if (cycle === 'nine-months') return [nth === 'last' ? 9 : nth];
  const months: number[] = [];
  for (let m = 1; m <= 12; m += size) months.push(nth === 'last' ? m + size - 1 : m + nth - 1);
  return months;
}

/** Day `day` of those months. In monthly cycles the 29th and 30th stay what they are, where February ends before. */
export function daysIn(cycles: readonly Cycle[], nth: number | 'last', day: number): MonthDay[] {
  const found: MonthDay[] = [];
  for (const c of cycles) {
    if (c === 'week' || c === 'day') continue;
    const months = monthsIn(c, nth);
    // The 30th stays the 30th where every month has one, so that one day stands for all.
    const plain = c === 'month' || (day === 30 && !months.includes(2));
    for (const m of months) found.push(plain ? [m, day > 30 ? -1 : day] : monthDay(m, day));
  }
  return found;
}

/** The same with the limit before it put in. */
export function limitedDays(
  cycles: readonly Cycle[],
  nth: number | 'last',
  day: number,
  limit: LimitFound | undefined,
): MonthDay[] {
  if (!isBefore(limit)) return daysIn(cycles, nth, day);
  return day > 1 ? daysIn(cycles, nth, day - 1) : daysIn(cycles, nth, day).map(dayBefore);
}

/** The days that come `count` days after the end of each cycle. */
export const daysAfter = (cycle: Cycle, count: number): MonthDay[] =>
  monthsIn(cycle, 'last').map((m) => {
    const due = addDays(civilDateWithin(2001, m, -1), count);
    return [monthOf(due), dayOf(due)];
  });

/** The last days of the cycles, for a duty without a day of its own. */
export const cycleEnds = (cycles: readonly Cycle[]): readonly MonthDay[] => daysIn(cycles, 'last', -1);

/** Where "trước ngày 01 tháng sau" falls in the cycle itself, no lag is left. */
export const lagOf = (lag: number, limit: LimitFound | undefined, isFirstDay: boolean) =>
  lag === 1 && isBefore(limit) && isFirstDay ? 0 : lag;

/** The middle of a year is the last day of June (Civil Code 2015, art. 146.3), of a quarter the 15th of its second month. */
export const middles = (cycle: Cycle): MonthDay[] =>
  cycle === 'year' ? [monthDay(6, 30)] : daysIn([cycle], Math.max(1, Math.ceil(lengthOf(cycle) / 2)), 15);
