/** Times that stand in the calendar: "Trong tháng 01/2016", "trước ngày 15/01/2016", "từ quý II/2016 trở đi", "đến năm 2030". */
import { addDays, type CivilDate, earlier, later, yearOf } from '../../calendar/civil.ts';
import { readClock, readWeekday } from '../clock.ts';
import { type Cursor, phrases } from '../cursor.ts';
import { LIMIT_STARTS, type LimitFound, readLimit } from '../limits.ts';
import { readAmount } from '../numbers.ts';
import { exact, following, placed } from '../places.ts';
import type { Part, ReadingContext } from '../reading.ts';
import { checkWeekday, readRepeated } from '../repeated.ts';
import { type Dates, dateSpan, hasYear, type Span, yearsSpan } from '../span.ts';
import { readSpans, type Spans } from '../spans.ts';
import { UNIT_STARTS } from '../units/index.ts';
import { ownPeriod } from '../units/now.ts';
import { readBareYears } from '../units/year.ts';
import { words } from '../words.ts';
import { countedPart } from './counted.ts';

export const examples = [
  'Trong tháng 01/2016',
  'trước ngày 15/01/2016',
  'chậm nhất ngày 20 tháng 6 năm 2016',
  'đến hết quý II/2016',
  'từ tháng 3 đến tháng 6/2016',
  'không trước ngày 05/01/2016',
  'Kể từ ngày 01/01/2016 trở đi',
  'Năm 2016 và các năm tiếp theo',
  'đến năm 2030',
];

export const starts: ReadonlySet<string> = new Set([
  ...words('# thứ chủ lúc sáng chiều tối trưa'),
  ...LIMIT_STARTS,
  ...UNIT_STARTS,
]);
const MORE = words('các những');
const ONWARD = phrases('trở đi', 'trở về sau', 'về sau');
const PERIODS = phrases('năm', 'giai đoạn', 'quý', 'tháng', 'nhiệm kỳ');
const FURTHER = phrases('tiếp theo', 'sau đó', 'sau', 'kế tiếp', 'tiếp sau', 'tới');

/** "trở đi", "và các năm tiếp theo": what makes a time open-ended. */
function readOpenEnd(c: Cursor): boolean {
  return (
    c.try((k) => {
      k.eat(',');
      if (k.eatOne(ONWARD)) return true;
      if (!k.eat('và') && !k.eat('cùng', 'như')) return undefined;
      k.eat('trong');
      return k.eatAny(MORE) && k.eatOne(PERIODS) && k.eatOne(FURTHER) ? true : undefined;
    }) ?? false
  );
}

/** The last day on which it is still in time, for a limit set on `dates`. */
function dueOf(dates: Dates, limit: LimitFound | undefined, context: ReadingContext): CivilDate {
  if (limit?.clock === 'start') return addDays(dates.start, -1);
  if (limit?.limit !== 'before') return dates.end;
  if (limit.clock || context.beforeExcludesDay === false) return dates.start;
  return addDays(dates.start, -1);
}

/** "trong năm", "trong tháng", "đến hết năm", "trong ngày" and nothing more: the document's own. */
function ownAlone(c: Cursor, base: CivilDate | undefined): Spans | undefined {
  if (!base || c.at !== c.tokens.length - 1) return undefined;
  const own = c.sees('năm') ? yearsSpan(yearOf(base)) : c.sees('ngày') ? dateSpan(base) : ownPeriod(c, base);
  if (!own) return undefined;
  c.at++;
  c.doubts.push('own-period');
  return { items: [own], run: false };
}

/** "2016", "trước 2025": a year without its word, where it is all there is or a limit stands before it. */
function yearAlone(c: Cursor): Spans | undefined {
  const years = readBareYears(c);
  return years && { items: years, run: false };
}

/** "trước ngày 22/5/2016 ít nhất 10 ngày", "sau ngày 22/5/2016 45 ngày": the limit counts from the day. */
function readTrailingCount(c: Cursor, day: CivilDate, { limit }: LimitFound, context: ReadingContext): Part | undefined {
  if (limit !== 'before' && limit !== 'after') return undefined;
  c.eatOne(MEASURES);
  const amount = readAmount(c);
  return amount && countedPart({ text: '', date: day }, amount, limit, context);
}
const MEASURES = phrases('ít nhất', 'tối thiểu', 'tối đa', 'chậm nhất', 'không quá');

const isDay = (s: Span) =>
  s.unit === 'day' || s.unit === 'point' || s.nthWeekday !== undefined || (s.working !== undefined && !s.upTo);

export function read(c: Cursor, context: ReadingContext): Part | undefined {
  const begin = c.at;
  // "tuần lễ từ ngày … đến ngày …" has its days behind it.
  c.try((k) => (k.eat('tuần', 'lễ') && k.sees('từ')) || undefined);
  const limit = readLimit(c);
  if (!limit) readClock(c);
  const weekday = c.try((k) => {
    k.eat('ngày');
    const said = readWeekday(k);
    if (said === undefined) return undefined;
    const bracket = k.eat('(') || k.eat(',');
    return k.sees('ngày') || (bracket && k.peek().kind === 'number') ? said : undefined;
  });
  const spans =
    readSpans(c, context.base) ??
    (c.at === 0 || limit ? yearAlone(c) : undefined) ??
    (limit && limit.limit !== 'from' && limit.limit !== 'after' ? ownAlone(c, context.base) : undefined);
  if (!spans) return undefined;
  const places: Dates[] = [];
  for (const item of spans.items) {
    const previous = places[places.length - 1];
    const dates = previous && !hasYear(item) ? following(item, previous) : placed(item, c, context.base);
    const own = dates && exact(dates, item, context);
    if (!own) return undefined;
    places.push(own);
  }
  const first = places[0] as Dates;
  const last = places[places.length - 1] as Dates;
  if (weekday !== undefined) checkWeekday(c, weekday, first.start);
  const items = spans.items;
  const law = items.flatMap((item) => item.law ?? (item.yearsOn === undefined ? [] : ['document-day']));
  const open = readOpenEnd(c);
  if (spans.run) {
    const end = spans.open ? addDays(last.start, -1) : last.end;
    if (end < first.start) return c.fault('turned', begin, '');
    readRepeated(c, end, context);
    if (open) return { kind: 'ongoing', start: first.start, law: ['open-ended'] };
    if (limit?.limit === 'before')
      return { kind: 'date', due: dueOf(first, limit, context), law: [...law, 'before'], limited: true };
    return { kind: 'period', start: first.start, due: end, law: [...law, 'whole-period'], limited: limit !== undefined };
  }
  const counted =
    places.length === 1 && limit && !limit.clock ? c.try((k) => readTrailingCount(k, last.end, limit, context)) : undefined;
  if (counted) return counted;
  const manyYears = items.length === 1 && items[0]?.unit === 'years';
  // "đến năm 2020 và các năm tiếp theo": a limit, and what has none.
  if (open && limit?.limit === 'by') c.doubts.push('open-half');
  else if (open || (limit?.limit === 'from' && !manyYears) || limit?.limit === 'after') {
    const start = limit?.limit === 'after' ? addDays(last.end, 1) : first.start;
    return { kind: 'ongoing', start, law: [...law, limit?.limit === 'after' ? 'after-excludes' : 'open-ended'] };
  }
  const dues = places.map((p) => dueOf(p, limit, context));
  const due = dues.reduce(later);
  const said = readRepeated(c, isBeforeDay(limit) ? last.start : last.end, context);
  // "cuối quý I, đầu quý II" are two times, though one follows the other.
  const several = items.length > 1 && !spans.either && (!contiguous(places) || items.some((s) => s.unit === 'point'));
  if (spans.either) c.doubts.push('either-or');
  if (several) c.doubts.push('several-times');
  const more = { ...(several || spans.either ? { milestones: dues } : {}), ...(said ? { said } : {}) };
  if (limit?.limit === 'before')
    return { kind: 'date', due, law: [...law, limit.clock ? 'clock' : 'before'], limited: true, ...more };
  if (limit?.limit === 'by' || items.every(isDay)) {
    const how = limit?.clock ? 'clock' : limit?.limit === 'by' ? 'by-includes' : 'named-date';
    return { kind: 'date', due, law: [...law, how], limited: limit !== undefined, ...more };
  }
  const start = places.map((p) => p.start).reduce(earlier);
  return { kind: 'period', start, due, law: [...law, 'whole-period'], limited: limit !== undefined, ...more };
}

const isBeforeDay = (limit: LimitFound | undefined) => limit?.limit === 'before';

const contiguous = (places: readonly Dates[]) =>
  places.every((p, k) => k === 0 || p.start === addDays((places[k - 1] as Dates).end, 1));
