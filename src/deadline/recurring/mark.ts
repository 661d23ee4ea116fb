/** The day within a cycle: "trước ngày 15 của tháng cuối quý", "ngày 10/6 và 10/12", "thứ Sáu", "cuối tháng", "ngày 05 tháng sau". */
import { readClock, readWeekday } from '../clock.ts';
import type { Cursor } from '../cursor.ts';
import { type LimitFound, readLimit } from '../limits.ts';
import { readAmount, readRank } from '../numbers.ts';
import { hasMonth, hasYear } from '../span.ts';
import { readSpans } from '../spans.ts';
import { readNthMonth } from '../units/part.ts';
import { readWhichWeek } from '../units/week.ts';
import { words, wordTable } from '../words.ts';
import { EVERY, lengthOf } from './cycle.ts';
import { readPeriod, readRelation } from './period.ts';
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
  /** its days name their months, so that no cycle adds an end of its own */
  readonly ofYear?: boolean;
  /** it recurs even where no other word says so: "ngày 25 tháng cuối quý" */
  readonly recurs: boolean;
}

const LIST = words(', và hoặc');
const isBefore = (limit: LimitFound | undefined) => limit?.limit === 'before' && !limit.clock;
const limited = (limit: LimitFound | undefined, day: MonthDay) => (isBefore(limit) ? dayBefore(day) : day);

/** The months in which cycles of this length end (or begin, for `first`); `nth` counts from the cycle's first month. */
function monthsIn(cycle: Cycle, nth: number | 'last'): number[] {
  const size = Math.max(1, lengthOf(cycle));
  if (cycle === 'nine-months') return [nth === 'last' ? 9 : nth];
  const months: number[] = [];
  for (let m = 1; m <= 12; m += size) months.push(nth === 'last' ? m + size - 1 : m + nth - 1);
  return months;
}

/** Day `day` of those months. In monthly cycles the 29th and 30th stay what they are, where February ends before. */
function daysIn(cycles: readonly Cycle[], nth: number | 'last', day: number): MonthDay[] {
  const found: MonthDay[] = [];
  for (const c of cycles) {
    if (c === 'week' || c === 'day') continue;
    for (const m of monthsIn(c, nth)) found.push(c === 'month' ? [m, day > 30 ? -1 : day] : monthDay(m, day));
  }
  return found;
}

/** The same with the limit before it put in. */
function limitedDays(cycles: readonly Cycle[], nth: number | 'last', day: number, limit: LimitFound | undefined): MonthDay[] {
  if (!isBefore(limit)) return daysIn(cycles, nth, day);
  return day > 1 ? daysIn(cycles, nth, day - 1) : daysIn(cycles, nth, day).map(dayBefore);
}

/** The last days of the cycles, for a duty without a day of its own. */
export const cycleEnds = (cycles: readonly Cycle[]): readonly MonthDay[] => daysIn(cycles, 'last', -1);

/** Where "trước ngày 01 tháng sau" falls in the cycle itself, no lag is left. */
const lagOf = (lag: number, limit: LimitFound | undefined, isFirstDay: boolean) => (lag === 1 && isBefore(limit) && isFirstDay ? 0 : lag);

function readWeekdays(c: Cursor, limit: LimitFound | undefined): MarkFound | undefined {
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
  return { days: () => [], weekdays: shifted, lag: relation?.lag ?? 0, cycle: relation?.recurs ? 'week' : undefined, recurs: relation?.recurs ?? false };
}

/** "thứ Sáu tuần thứ 2 và tuần thứ 4 hằng tháng", "thứ Hai đầu tiên của tháng", "thứ Sáu cuối cùng của quý". */
function readNthWeeks(c: Cursor, weekday: number, limit: LimitFound | undefined): MarkFound | undefined {
  if (isBefore(limit)) return undefined;
  const nths: NthWeekday[] = [];
  for (;;) {
    const which = c.try((k) => {
      if (nths.length && !k.eatAny(LIST)) return undefined;
      k.eat('của');
      k.eat('tuần');
      return readWhichWeek(k);
    });
    if (!which || (!which.last && which.n > 5)) break;
    nths.push({ n: which.last ? -1 : which.n, weekday });
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

/** "ngày làm việc thứ 5 của tháng", "ngày làm việc cuối cùng của quý", "05 ngày làm việc đầu tháng". */
function readWorkingDays(c: Cursor, limit: LimitFound | undefined): MarkFound | undefined {
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
  if (c.eat('của') && EVERY.has(c.word())) return { days: (cycles) => daysIn(cycles, last ? 'last' : 1, -1), workingDay: n, lag: 0, recurs: false };
  const period = EVERY.has(c.word()) ? { cycle: undefined, lag: 0, recurs: false } : readPeriod(c);
  if (!period || period.cycle === 'week') return undefined;
  return {
    days: (cycles) => daysIn(period.cycle ? [period.cycle] : cycles, last ? 'last' : 1, -1),
    workingDay: n,
    lag: period.lag,
    cycle: period.cycle,
    recurs: period.cycle !== undefined && period.lag === 0 || period.recurs,
  };
}

/** "ngày 15 của tháng cuối quý", "tháng đầu quý sau", "tháng thứ hai quý kế tiếp", "tháng đầu của quý sau quý báo cáo". */
function readMonthOfPeriod(c: Cursor, limit: LimitFound | undefined): MarkFound | undefined {
  const found = readNthMonth(c);
  if (!found) return undefined;
  const { nth } = found;
  const day = found.day || -1;
  // "tháng đầu sau quý báo cáo"
  const period = readPeriod(c) ?? c.try((k) => (k.eat('sau') || k.eat('tiếp', 'theo') ? nextOf(readPeriod(k)) : undefined));
  if (!period) return undefined;
  return {
    days: (cycles) => limitedDays(period.cycle ? [period.cycle] : cycles, nth, day, limit),
    lag: lagOf(period.lag, limit, day === 1 && nth === 1),
    cycle: period.cycle,
    // "ngày 15 của tháng thứ hai quý kế tiếp" alone is a single day.
    recurs: period.lag === 0 || period.every || period.recurs,
  };
}

const nextOf = (period: ReturnType<typeof readPeriod>) => (period?.recurs ? { ...period, lag: 1 } : undefined);

type Edge = 'first' | 'middle' | 'last';
const EDGES = wordTable<Edge>({ đầu: 'first', giữa: 'middle', cuối: 'last' });

/** "ngày cuối cùng của tháng", "cuối mỗi tháng", "đầu quý". */
function readEdge(c: Cursor, limit: LimitFound | undefined): MarkFound | undefined {
  c.eat('ngày');
  const part = EDGES.get(c.word());
  if (!part) return undefined;
  c.at++;
  c.eat(part === 'first' ? 'tiên' : 'cùng');
  const period = readPeriod(c);
  if (!period) return undefined;
  const recurs = period.every || period.recurs;
  if (period.cycle === 'week')
    return { days: () => [], weekdays: [part === 'first' ? 1 : 0], lag: period.lag, cycle: 'week', recurs };
  const where = part === 'last' ? 'last' : 1;
  const edgeDay = part === 'last' ? -1 : part === 'first' ? 1 : 15;
  return {
    days: (cycles) => {
      const own = period.cycle ? [period.cycle] : cycles;
      const days = part === 'middle' ? own.flatMap(middles) : daysIn(own, where, edgeDay);
      return days.map((d) => limited(limit, d));
    },
    lag: period.lag,
    cycle: period.cycle,
    recurs,
  };
}

/** The middle of a year is the last day of June (Civil Code 2015, art. 146.3), of a quarter the 15th of its second month. */
const middles = (cycle: Cycle): MonthDay[] =>
  cycle === 'year' ? [monthDay(6, 30)] : daysIn([cycle], Math.max(1, Math.ceil(lengthOf(cycle) / 2)), 15);

/** "trong 10 ngày đầu tháng sau", "05 ngày đầu của quý". */
function readFirstDays(c: Cursor): MarkFound | undefined {
  const amount = readAmount(c);
  if (amount?.unit !== 'day' || amount.count > 28 || !c.eat('đầu')) return undefined;
  c.eat('tiên');
  const period = readPeriod(c);
  if (!period) return undefined;
  return {
    days: (cycles) => daysIn(period.cycle ? [period.cycle] : cycles, 1, amount.count),
    lag: period.lag,
    cycle: period.cycle,
    recurs: period.every || period.recurs,
  };
}

/** "15 ngày sau khi kết thúc quý", "10 ngày kể từ ngày kết thúc kỳ báo cáo". */
function readDaysAfterPeriod(c: Cursor): MarkFound | undefined {
  c.eat('vòng') || c.eat('thời', 'hạn');
  const amount = readAmount(c);
  if (amount?.unit !== 'day' || amount.count > 28) return undefined;
  c.eat(',');
  if (!c.eat('sau') && !c.eat('kể', 'từ') && !c.eat('tính', 'từ')) return undefined;
  c.eat('khi') || c.eat('ngày');
  if (!c.eat('kết', 'thúc') && !c.eat('hết')) return undefined;
  const period = readPeriod(c);
  if (!period?.cycle || period.cycle === 'week' || period.cycle === 'day') return undefined;
  const cycle = period.cycle;
  return { days: () => daysIn([cycle], 1, amount.count), lag: 1, cycle, recurs: true };
}

/** "ngày 20", "ngày 05 tháng sau", "ngày 20 của tháng", "từ ngày 01 đến ngày 05". */
function readDayOfMonth(c: Cursor, limit: LimitFound | undefined): MarkFound | undefined {
  const days: number[] = [];
  let either = false;
  do {
    either ||= days.length > 0 && c.sees('hoặc', -1);
    const named = c.eat('ngày', 'mùng') || c.eat('ngày') || c.eat('mùng');
    const day = c.number();
    if (day < 1 || day > 31 || c.peek().text.length > 2 || c.sees('/', 1) || c.sees('.', 1)) return undefined;
    if (!days.length && !named) return undefined;
    c.at++;
    days.push(day);
  } while (c.eatAny(LIST));
  // A run of days falls due on its last.
  const end = c.try((k) => {
    if (days.length > 1 || !(k.eat('-') || k.eat('đến', 'hết') || k.eat('đến'))) return undefined;
    k.eat('ngày');
    const day = k.number();
    if (day < (days[0] as number) || day > 31 || k.peek().text.length > 2 || k.sees('/', 1) || k.sees('.', 1)) return undefined;
    k.at++;
    return day;
  });
  if (limit?.limit === 'from' && end === undefined) return undefined;
  if (either) c.doubts.push('either-or');
  const falling = end !== undefined ? [end] : either ? [Math.max(...days)] : days;
  const period = c.try((k) => {
    k.eat('của');
    if (!k.sees('tháng') || k.peek(1).kind === 'number') return undefined;
    const found = readPeriod(k);
    return found?.cycle === 'month' ? found : undefined;
  });
  if (c.sees('tháng') || c.sees('của')) return undefined;
  const lag = lagOf(period?.lag ?? 0, limit, falling[0] === 1);
  const of = period?.of && period.of !== 'month' ? period.of : undefined;
  return {
    days: (cycles) => falling.flatMap((d) => limitedDays(of ? [of] : cycles, period?.lag === 1 ? 1 : 'last', d, limit)),
    lag,
    cycle: of ?? (period?.recurs ? 'month' : undefined),
    recurs: period?.recurs ?? false,
  };
}

/** "ngày 10/6 và 10/12", "tháng 6 và tháng 12", "quý I", "ngày 15/01 năm sau", "từ ngày 15/11 đến 15/12", "31/3 năm N+1". */
function readDaysOfYear(c: Cursor, limit: LimitFound | undefined): MarkFound | undefined {
  const spans = readSpans(c, undefined);
  if (!spans?.items.every((s) => hasMonth(s) && (!hasYear(s) || s.yearsOn === 1) && s.unit !== 'year')) return undefined;
  if (limit?.limit === 'from' && !spans.run) return undefined;
  if (spans.either) c.doubts.push('either-or');
  const items = spans.run || spans.either ? spans.items.slice(-1) : spans.items;
  const days = items.map((s) => limited(limit, isBefore(limit) ? [s.firstMonth, s.firstDay] : monthDay(s.lastMonth, s.lastDay)));
  const next = items.some((s) => s.yearsOn === 1);
  const relation = c.try((k) => {
    k.eat('của');
    if (next) {
      k.eat('sau');
      return k.eat('năm', 'báo', 'cáo') || k.eat('năm', 'kế', 'hoạch') || k.eat('kỳ', 'báo', 'cáo') ? { lag: 1, recurs: true } : undefined;
    }
    if (!k.eat('năm')) return undefined;
    const found = readRelation(k);
    return found.lag !== 0 || found.recurs ? found : undefined;
  });
  const wraps = isBefore(limit) && items.every((s) => s.firstMonth === 1 && s.firstDay === 1);
  const lag = relation?.lag ?? (next ? 1 : 0);
  return {
    days: () => days,
    lag: lag === 1 && wraps ? 0 : lag,
    cycle: relation?.recurs ? 'year' : undefined,
    recurs: relation?.recurs ?? false,
    ofYear: true,
  };
}

const READERS = [
  readWeekdays,
  readWorkingDays,
  readMonthOfPeriod,
  readEdge,
  readFirstDays,
  readDaysAfterPeriod,
  readDayOfMonth,
  readDaysOfYear,
];

/** Reads one day of a cycle, with the limit before it. */
export function readMark(c: Cursor): MarkFound | undefined {
  return c.try((k) => {
    const limit = readLimit(k);
    if (limit?.limit === 'after') return undefined;
    for (const read of limit?.limit === 'from' ? [readDayOfMonth, readDaysOfYear] : READERS) {
      const found = k.try((r) => read(r, limit));
      if (found) return found;
    }
    return undefined;
  });
}
