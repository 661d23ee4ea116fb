/** Times that stand in the calendar: "Trong tháng 01/2016", "trước ngày 15/01/2016", "từ quý II/2016 trở đi", "đến năm 2030". */
import { addDays, addMonths, type CivilDate, civilDate, earlier, later, monthOf, yearOf } from '../../calendar/civil.ts';
import { readWeekday } from '../clock.ts';
import type { Cursor } from '../cursor.ts';
import { words } from '../cursor.ts';
import { LIMIT_STARTS, type LimitFound, readLimit } from '../limits.ts';
import { readAmount } from '../numbers.ts';
import type { Part, ReadingContext } from '../reading.ts';
import { type Dates, datesOf, hasMonth, hasYear, inYear, type Span, yearsSpan } from '../span.ts';
import { readSpans, type Spans } from '../spans.ts';
import { UNIT_STARTS } from '../units/index.ts';
import { ownPeriod } from '../units/now.ts';
import { readBareYear } from '../units/year.ts';
import { countedPart } from './counted.ts';

export const examples = [
  'Trong tháng 01/2016',
  'trước ngày 15/01/2016',
  'chậm nhất ngày 20 tháng 6 năm 2016',
  'đến hết quý II/2016',
  'từ tháng 3 đến tháng 6/2016',
  'Kể từ ngày 01/01/2016 trở đi',
  'Năm 2016 và các năm tiếp theo',
  'đến năm 2030',
];

export const starts: ReadonlySet<string> = new Set(['#', 'thu', 'chu', ...LIMIT_STARTS, ...UNIT_STARTS]);
const MORE = words('cac nhung');

/** "trở đi", "và các năm tiếp theo": what makes a time open-ended. */
function readOpenEnd(c: Cursor): boolean {
  return (
    c.try((k) => {
      k.eat(',');
      if (k.eat('tro', 'di') || k.eat('tro', 've', 'sau') || k.eat('ve', 'sau')) return true;
      if (!k.eat('va') && !k.eat('cung', 'nhu')) return undefined;
      k.eat('trong');
      if (!k.eatAny(MORE)) return undefined;
      if (!k.eat('nam') && !k.eat('giai', 'doan') && !k.eat('quy') && !k.eat('thang') && !k.eat('nhiem', 'ky')) return undefined;
      return k.eat('tiep', 'theo') ||
        k.eat('sau', 'do') ||
        k.eat('sau') ||
        k.eat('ke', 'tiep') ||
        k.eat('tiep', 'sau') ||
        k.eat('toi')
        ? true
        : undefined;
    }) ?? false
  );
}

/** Fills a year or month that the phrase leaves out from the document's day: the first such time not yet past. */
function placed(item: Span, c: Cursor, base: CivilDate | undefined): Dates | undefined {
  const known = datesOf(item, base);
  if (known || !base || (hasYear(item) && hasMonth(item))) return known;
  if (!hasMonth(item)) {
    c.doubts.push('month-missing');
    for (let k = 0; k < 12; k++) {
      const month = addMonths(civilDate(yearOf(base), monthOf(base), 1) as CivilDate, k);
      const dates = datesOf({ ...item, firstMonth: monthOf(month), lastMonth: monthOf(month), firstYear: yearOf(month) });
      if (dates && dates.end >= base) return dates;
    }
    return undefined;
  }
  c.doubts.push('year-missing');
  for (let year = yearOf(base); year < yearOf(base) + 9; year++) {
    const dates = datesOf(inYear(item, year));
    if (dates && dates.end >= base) return dates;
  }
  return undefined;
}

/** The next such time after `previous`, for the later members of a list without a year. */
function following(item: Span, previous: Dates): Dates | undefined {
  const year = yearOf(previous.start);
  const same = datesOf(inYear(item, year));
  return same && same.start >= previous.start ? same : datesOf(inYear(item, year + 1));
}

/** The working day that a span asks for, else its days as they are. */
function onWorkingDay(dates: Dates, item: Span, context: ReadingContext): Dates {
  if (!item.working) return dates;
  const day = item.working === 'first' ? context.calendar.onOrAfter(dates.start) : context.calendar.onOrBefore(dates.end);
  return { start: day, end: day };
}

/** The last day on which it is still in time, for a limit set on `dates`. */
function dueOf(dates: Dates, limit: LimitFound | undefined, context: ReadingContext): CivilDate {
  if (limit?.clock === 'start') return addDays(dates.start, -1);
  if (limit?.limit !== 'before') return dates.end;
  if (limit.clock || context.beforeExcludesDay === false) return dates.start;
  return addDays(dates.start, -1);
}

/** "trong năm", "trong tháng", "trong quý" and nothing more: the document's own. */
function ownAlone(c: Cursor, base: CivilDate | undefined): Spans | undefined {
  if (!base || c.at !== c.tokens.length - 1) return undefined;
  const own = c.word() === 'nam' ? yearsSpan(yearOf(base)) : ownPeriod(c.word(), base);
  if (!own) return undefined;
  c.at++;
  c.doubts.push('own-period');
  return { items: [own], run: false };
}

/** "2016", "trước 2025": a year without its word, where it is all there is or a limit stands before it. */
function yearAlone(c: Cursor): Spans | undefined {
  const year = readBareYear(c);
  return year && { items: [year], run: false };
}

/** "trước ngày 22/5/2016 ít nhất 10 ngày", "sau ngày 22/5/2016 45 ngày": the limit counts from the day. */
function readTrailingCount(c: Cursor, day: CivilDate, { limit }: LimitFound, context: ReadingContext): Part | undefined {
  if (limit !== 'before' && limit !== 'after') return undefined;
  c.eat('it', 'nhat') || c.eat('toi', 'thieu') || c.eat('toi', 'da') || c.eat('cham', 'nhat') || c.eat('khong', 'qua');
  const amount = readAmount(c);
  return amount && countedPart({ text: '', date: day }, amount, limit, context);
}

const isDay = (s: Span) => s.unit === 'day' || s.unit === 'point';

export function read(c: Cursor, context: ReadingContext): Part | undefined {
  const limit = readLimit(c);
  c.try((k) => {
    if (readWeekday(k) === undefined) return undefined;
    k.eat(',');
    return k.word() === 'ngay' || undefined;
  });
  const spans =
    readSpans(c, context.base) ??
    (c.at === 0 || limit ? yearAlone(c) : undefined) ??
    (limit?.limit === 'in' ? ownAlone(c, context.base) : undefined);
  if (!spans) return undefined;
  const places: Dates[] = [];
  for (const item of spans.items) {
    const previous = places[places.length - 1];
    const dates = previous && !hasYear(item) ? following(item, previous) : placed(item, c, context.base);
    if (!dates) return undefined;
    places.push(onWorkingDay(dates, item, context));
  }
  const first = places[0] as Dates;
  const last = places[places.length - 1] as Dates;
  const items = spans.items;
  const rules = items.flatMap((item) => item.rules ?? []);
  const open = readOpenEnd(c);
  if (spans.run) {
    const end = spans.open ? addDays(last.start, -1) : last.end;
    if (end < first.start) return undefined;
    if (open) return { kind: 'ongoing', start: first.start, rules: ['open-ended'] };
    if (limit?.limit === 'before')
      return { kind: 'date', due: dueOf(last, limit, context), rules: [...rules, 'before'], limited: true };
    return { kind: 'period', start: first.start, due: end, rules: [...rules, 'whole-period'], limited: limit !== undefined };
  }
  const counted =
    places.length === 1 && limit && !limit.clock ? c.try((k) => readTrailingCount(k, last.end, limit, context)) : undefined;
  if (counted) return counted;
  const manyYears = items.length === 1 && items[0]?.unit === 'years';
  if (open || (limit?.limit === 'from' && !manyYears) || limit?.limit === 'after') {
    const start = limit?.limit === 'after' ? addDays(last.end, 1) : first.start;
    return { kind: 'ongoing', start, rules: [...rules, limit?.limit === 'after' ? 'after-excludes' : 'open-ended'] };
  }
  const dues = places.map((p) => dueOf(p, limit, context));
  const due = dues.reduce(later);
  const several = items.length > 1 && !contiguous(places);
  if (several) c.doubts.push('several-times');
  const milestones = several ? { milestones: dues } : {};
  if (limit?.limit === 'before')
    return { kind: 'date', due, rules: [...rules, limit.clock ? 'clock' : 'before'], limited: true, ...milestones };
  if (limit?.limit === 'by' || items.every(isDay)) {
    const how = limit?.clock ? 'clock' : limit?.limit === 'by' ? 'by-includes' : 'named-date';
    return { kind: 'date', due, rules: [...rules, how], limited: limit !== undefined, ...milestones };
  }
  const start = places.map((p) => p.start).reduce(earlier);
  return { kind: 'period', start, due, rules: [...rules, 'whole-period'], limited: limit !== undefined, ...milestones };
}

const contiguous = (places: readonly Dates[]) =>
  places.every((p, k) => k === 0 || p.start === addDays((places[k - 1] as Dates).end, 1));
