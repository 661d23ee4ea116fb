/** The day within a cycle: "trước ngày 15 của tháng cuối quý", "ngày 10/6 và 10/12", "thứ Sáu", "cuối tháng", "ngày 05 tháng sau". */
import { readClock, readWeekday } from '../clock.ts';
import { type Cursor, words } from '../cursor.ts';
import { type LimitFound, readLimit } from '../limits.ts';
import { readAmount, readOrdinal } from '../numbers.ts';
import { hasMonth, hasYear } from '../span.ts';
import { readSpans } from '../spans.ts';
import { eatNext } from '../units/year-tail.ts';
import { lengthOf, readBareUnit } from './cycle.ts';
import { type Cycle, dayBefore, type MonthDay, monthDay } from './rule.ts';

export interface MarkFound {
  /** the days of a year that it means when the cycles around it are `cycles` */
  days(cycles: readonly Cycle[]): readonly MonthDay[];
  readonly weekdays?: readonly number[];
  readonly workingEdge?: 'first' | 'last';
  /** 1 where it falls in the cycle after its own */
  readonly lag: number;
  /** the cycle that it names itself: "cuối mỗi tháng" */
  readonly cycle?: Cycle | undefined;
  /** its days name their months, so that no cycle adds an end of its own */
  readonly ofYear?: boolean;
  /** it recurs even where no other word says so: "ngày 25 tháng cuối quý" */
  readonly recurs: boolean;
}

const EVERY = words('moi hang tung');
const LIST = words(', va');
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

/** "kỳ", "kỳ báo cáo", "quý", "6 tháng", "năm": what a month is counted in. Undefined cycle means the cycle around it. */
function readPeriodWord(c: Cursor): { cycle?: Cycle; every: boolean } | undefined {
  c.eat('cua');
  const every = c.eatAny(EVERY);
  if (c.eat('ky', 'bao', 'cao') || c.eat('ky') || c.eat('ki')) return { every };
  const amount = c.try((k) => {
    const found = readAmount(k);
    return found?.unit === 'month' && found.count === 6 ? found : undefined;
  });
  const cycle = amount ? 'half-year' : readBareUnit(c);
  if (cycle) c.eat('bao', 'cao');
  return cycle && { cycle, every };
}

function readWeekdays(c: Cursor, limit: LimitFound | undefined): MarkFound | undefined {
  readClock(c);
  const first = readWeekday(c);
  if (first === undefined || c.word() === 'ngay') return undefined;
  const weekdays = [first];
  for (;;) {
    const next = c.try((k) => (k.eatAny(LIST) ? readWeekday(k) : undefined));
    if (next === undefined) break;
    weekdays.push(next);
  }
  const shifted = isBefore(limit) ? weekdays.map((d) => (d + 6) % 7) : weekdays;
  return { days: () => [], weekdays: shifted, lag: 0, cycle: undefined, recurs: false };
}

/** "ngày 15 của tháng cuối quý", "tháng đầu quý sau", "tháng thứ hai quý kế tiếp". */
function readMonthOfPeriod(c: Cursor, limit: LimitFound | undefined): MarkFound | undefined {
  let day = -1;
  if (c.eat('ngay')) {
    day = c.number();
    if (day < 1 || day > 31) return undefined;
    c.at++;
    c.eat('cua');
  }
  if (!c.eat('thang')) return undefined;
  const last = c.word() === 'cuoi';
  const nth = readOrdinal(c, 6);
  if (nth === undefined) return undefined;
  const period = readPeriodWord(c);
  if (!period) return undefined;
  const next = eatNext(c);
  const which = last ? 'last' : nth;
  const lag = next && !(isBefore(limit) && day === 1 && which === 1) ? 1 : 0;
  return {
    days: (cycles) => limitedDays(period.cycle ? [period.cycle] : cycles, which, day, limit),
    lag,
    cycle: period.cycle,
    // "ngày 15 của tháng thứ hai quý kế tiếp" alone is a single day.
    recurs: !next || period.every,
  };
}

/** "ngày cuối cùng của tháng", "ngày làm việc cuối cùng của quý", "cuối mỗi tháng", "đầu quý". */
function readEdge(c: Cursor, limit: LimitFound | undefined): MarkFound | undefined {
  const day = c.eat('ngay');
  const working = day && c.eat('lam', 'viec');
  const part = c.word();
  if (part !== 'dau' && part !== 'cuoi' && part !== 'giua') return undefined;
  c.at++;
  c.eat(part === 'dau' ? 'tien' : 'cung');
  const period = readPeriodWord(c);
  if (!period) return undefined;
  const next = eatNext(c);
  const where = part === 'cuoi' ? 'last' : 1;
  const edgeDay = part === 'cuoi' ? -1 : part === 'dau' ? 1 : 15;
  if (period.cycle === 'week')
    return { days: () => [], weekdays: [part === 'dau' ? 1 : 0], lag: next ? 1 : 0, cycle: 'week', recurs: period.every };
  return {
    days: (cycles) => {
      const own = period.cycle ? [period.cycle] : cycles;
      const days = part === 'giua' && period.cycle === 'year' ? [monthDay(6, 30)] : daysIn(own, where, edgeDay);
      return days.map((d) => limited(limit, d));
    },
    ...(working ? { workingEdge: part === 'cuoi' ? ('last' as const) : ('first' as const) } : {}),
    lag: next ? 1 : 0,
    cycle: period.cycle,
    recurs: period.every,
  };
}

/** "trong 10 ngày đầu tháng sau", "05 ngày đầu của quý". */
function readFirstDays(c: Cursor): MarkFound | undefined {
  const amount = readAmount(c);
  if (amount?.unit !== 'day' || amount.count > 28 || !c.eat('dau')) return undefined;
  c.eat('tien');
  const period = readPeriodWord(c);
  if (!period) return undefined;
  const next = eatNext(c);
  return {
    days: (cycles) => daysIn(period.cycle ? [period.cycle] : cycles, 1, amount.count),
    lag: next ? 1 : 0,
    cycle: period.cycle,
    recurs: period.every,
  };
}

/** "15 ngày sau khi kết thúc quý", "10 ngày kể từ ngày kết thúc kỳ báo cáo". */
function readDaysAfterPeriod(c: Cursor): MarkFound | undefined {
  c.eat('vong') || c.eat('thoi', 'han');
  const amount = readAmount(c);
  if (amount?.unit !== 'day' || amount.count > 28) return undefined;
  c.eat(',');
  if (!c.eat('sau') && !c.eat('ke', 'tu') && !c.eat('tinh', 'tu')) return undefined;
  c.eat('khi') || c.eat('ngay');
  if (!c.eat('ket', 'thuc') && !c.eat('het')) return undefined;
  const period = readPeriodWord(c);
  if (!period?.cycle) return undefined;
  return {
    days: (cycles) => daysIn(period.cycle ? [period.cycle] : cycles, 1, amount.count),
    lag: 1,
    cycle: period.cycle,
    recurs: true,
  };
}

/** "ngày 20", "ngày 05 tháng sau", "ngày 20 của tháng". */
function readDayOfMonth(c: Cursor, limit: LimitFound | undefined): MarkFound | undefined {
  const days: number[] = [];
  do {
    c.eat('ngay', 'mung') || c.eat('ngay') || c.eat('mung');
    const day = c.number();
    if (day < 1 || day > 31 || c.peek().text.length > 2 || c.is('/', 1) || c.is('.', 1)) return undefined;
    if (!days.length && c.tokens[c.at - 1]?.text !== 'ngay' && c.tokens[c.at - 1]?.text !== 'mung') return undefined;
    c.at++;
    days.push(day);
  } while (c.eatAny(LIST));
  let next = false;
  let named = false;
  c.try((k) => {
    k.eat('cua');
    named = k.eat('thang');
    next = named && eatNext(k);
    if (named && !next) k.eat('bao', 'cao');
    return named && k.peek().kind !== 'number' ? true : undefined;
  });
  if (c.word() === 'thang' || (named && c.peek().kind === 'number')) return undefined;
  const lag = next && !(isBefore(limit) && days[0] === 1) ? 1 : 0;
  return {
    days: (cycles) => days.flatMap((d) => limitedDays(cycles, next ? 1 : 'last', d, limit)),
    lag,
    recurs: false,
  };
}

/** "ngày 10/6 và 10/12", "tháng 6 và tháng 12", "quý I", "ngày 15/01 năm sau", "từ ngày 15/11 đến 15/12". */
function readDaysOfYear(c: Cursor, limit: LimitFound | undefined): MarkFound | undefined {
  const spans = readSpans(c, undefined);
  if (!spans?.items.every((s) => hasMonth(s) && (!hasYear(s) || s.yearsOn === 1) && s.unit !== 'year')) return undefined;
  if ((limit?.limit === 'from') !== spans.run) return undefined;
  const items = spans.run ? spans.items.slice(-1) : spans.items;
  const days = items.map((s) => limited(limit, isBefore(limit) ? [s.firstMonth, s.firstDay] : monthDay(s.lastMonth, s.lastDay)));
  const next = items.some((s) => s.yearsOn === 1);
  const wraps = isBefore(limit) && items.every((s) => s.firstMonth === 1 && s.firstDay === 1);
  return { days: () => days, lag: next && !wraps ? 1 : 0, recurs: false, ofYear: true };
}

const READERS = [readWeekdays, readMonthOfPeriod, readEdge, readFirstDays, readDaysAfterPeriod, readDayOfMonth, readDaysOfYear];

/** Reads one day of a cycle, with the limit before it. */
export function readMark(c: Cursor): MarkFound | undefined {
  return c.try((k) => {
    const limit = readLimit(k);
    if (limit?.limit === 'after') return undefined;
    for (const read of limit?.limit === 'from' ? [readDaysOfYear] : READERS) {
      const found = k.try((r) => read(r, limit));
      if (found) return found;
    }
    return undefined;
  });
}
