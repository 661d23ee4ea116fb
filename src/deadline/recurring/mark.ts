/** The day within a cycle: "trước ngày 15 của tháng cuối quý", "ngày 10/6 và 10/12", "thứ Sáu", "cuối tháng", "ngày 05 tháng sau". */
import type { Cursor } from '../cursor.ts';
import { type LimitFound, readLimit } from '../limits.ts';
import { readAmount } from '../numbers.ts';
import { hasMonth, hasYear } from '../span.ts';
import { readSpans } from '../spans.ts';
import { readNthMonth } from '../units/part.ts';
import { words, wordTable } from '../words.ts';
import { lengthOf } from './cycle.ts';
import { daysAfter, daysIn, isBefore, lagOf, limited, limitedDays, type MarkFound, middles, monthsIn } from './days.ts';
import { readPeriod, readRelation } from './period.ts';
import { type MonthDay, monthDay } from './rule.ts';
import { readWeekdays, readWeekOfPeriod, readWorkingDays } from './weekdays.ts';

const LIST = words(', và hoặc');

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
  c.eat('vòng') || c.eat('thời', 'hạn') || c.eat('sau');
  const amount = readAmount(c);
  if (!amount || (amount.unit !== 'day' && amount.unit !== 'month')) return undefined;
  c.eat(',');
  if (!c.eat('sau') && !c.eat('kể', 'từ') && !c.eat('tính', 'từ')) return undefined;
  c.eat('khi') || c.eat('ngày');
  if (!c.eat('kết', 'thúc') && !c.eat('hết')) return undefined;
  const period = readPeriod(c);
  if (!period?.cycle || period.cycle === 'week' || period.cycle === 'day') return undefined;
  const { cycle } = period;
  const months = amount.unit === 'month' ? amount.count : 0;
  // What runs on into the period after the next has no days of its own.
  if (months >= lengthOf(cycle) || amount.count >= lengthOf(cycle) * 29) return undefined;
  const days = months
    ? monthsIn(cycle, 'last').map((m): MonthDay => monthDay(((m + months - 1) % 12) + 1, -1))
    : daysAfter(cycle, amount.count);
  return { days: () => days, lag: 1, cycle, recurs: true };
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
  if (c.sees('tháng') || c.sees('của') || c.sees('các')) return undefined;
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
      return k.eat('năm', 'báo', 'cáo') || k.eat('năm', 'kế', 'hoạch') || k.eat('kỳ', 'báo', 'cáo')
        ? { lag: 1, recurs: true }
        : undefined;
    }
    // "ngày 15/7 kỳ sau": how long the period is, the cycle around it says.
    if (k.eat('kỳ')) {
      const { lag } = readRelation(k);
      return lag ? { lag, recurs: false } : undefined;
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
    whole: !spans.run && spans.items.some((s) => s.unit === 'month' || s.unit === 'quarter' || s.unit === 'months'),
  };
}

/** "từ ngày 15 đến ngày 20 tháng cuối quý": the run falls due on its last day. */
function readRunInMonth(c: Cursor): MarkFound | undefined {
  c.eat('ngày');
  const first = c.number();
  if (first < 1 || first > 31 || c.peek().text.length > 2) return undefined;
  c.at++;
  if (!c.eat('-') && !c.eat('đến', 'hết') && !c.eat('đến')) return undefined;
  if (c.number(c.sees('ngày') ? 1 : 0) < first) return undefined;
  return readMonthOfPeriod(c, undefined);
}

const READERS = [
  readWeekdays,
  readWorkingDays,
  readWeekOfPeriod,
  readMonthOfPeriod,
  readEdge,
  readFirstDays,
  readDaysAfterPeriod,
  readDayOfMonth,
  readDaysOfYear,
];

const FROM_READERS = [readRunInMonth, readDayOfMonth, readDaysOfYear];

/** Reads one day of a cycle, with the limit before it. */
export function readMark(c: Cursor): MarkFound | undefined {
  return c.try((k) => {
    const limit = readLimit(k);
    if (limit?.limit === 'after') return undefined;
    for (const read of limit?.limit === 'from' ? FROM_READERS : READERS) {
      const found = k.try((r) => read(r, limit));
      if (found) return found;
    }
    return undefined;
  });
}
