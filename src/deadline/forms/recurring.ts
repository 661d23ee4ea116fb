/** Duties that come back: "hằng năm", "trước ngày 15 của tháng cuối quý", "định kỳ 6 tháng (trước ngày 15/6) và năm (trước ngày 15/12)". */
import { type CivilDate, yearOf } from '../../calendar/civil.ts';
import { readHour } from '../clock.ts';
import type { Cursor } from '../cursor.ts';
import { LIMIT_STARTS, readLimit } from '../limits.ts';
import type { Part, ReadingContext } from '../reading.ts';
import { type CyclesFound, EVERY, lengthOf, readCycles } from '../recurring/cycle.ts';
import { cycleEnds, daysIn, type MarkFound } from '../recurring/days.ts';
import { readMark } from '../recurring/mark.ts';
import { type Cycle, type MonthDay, type RecurrenceRule, sortedDays } from '../recurring/rule.ts';
import { type Dates, datesOf, hasYear } from '../span.ts';
import { readSpans } from '../spans.ts';
import { readBareYear } from '../units/year.ts';
import { words } from '../words.ts';

export const examples = [
  'hàng năm',
  'trước ngày 15/12 hằng năm',
  'hàng tháng, trước ngày 20',
  'ngày 25 tháng cuối quý',
  'thứ Sáu hằng tuần',
  'định kỳ 6 tháng (trước ngày 15/6) và năm (trước ngày 15/12)',
  'mỗi năm 02 lần, vào tháng 6 và tháng 12',
  'cuối mỗi tháng',
  'hằng năm, trước ngày 10/01 năm sau',
  'hằng năm, bắt đầu từ năm 2016',
  '6 tháng một lần',
];

export const starts: ReadonlySet<string> = new Set([
  ...words(
    'hằng mỗi từng cứ các theo định báo sơ tổng ít tối nửa cả tuần tháng quý năm ngày mùng thứ chủ đầu cuối giữa sáng chiều tối lúc vòng # một hai ba bốn sáu bảy tám chín mười',
  ),
  ...LIMIT_STARTS,
]);
/** Without one of these nothing in a phrase comes back. */
export const needs = words('báo sơ tổng hằng mỗi từng cứ định lần cuối đầu giữa thứ cáo kết hết n các theo hoạch việc tháng');
const LINKS = words(', ( ) : và - ; đối với báo cáo gửi');
/** What ends the search for a day behind names and verbs. */
const BARS = words('; . ? … nhưng song hoặc nếu khi trừ tùy rưỡi');
const DAYS = words('ngày thứ chủ');
const BEARING = words(
  'trước sau từ đến tới hết đầu giữa cuối nửa rằm tuần tháng năm quý ngày giờ thứ dịp kỳ t q n mùa tết âm chậm muộn',
);
const MOST_NAMES = 14;
const MAY_BEGIN: ReadonlySet<string> = new Set([...words('ngày thứ chủ hằng mỗi từng cuối đầu vào'), ...LIMIT_STARTS]);

/** A stretch of the phrase in which the days belong to the cycles: "định kỳ 6 tháng (trước ngày 15/6)". */
interface Segment {
  cycles: Cycle[];
  marks: MarkFound[];
}

function segmentDays({ cycles, marks }: Segment, all: readonly Cycle[]): readonly MonthDay[] {
  const own = cycles.length ? cycles : all;
  return marks.length ? marks.flatMap((m) => m.days(own)) : cycleEnds(own);
}

/** "(2016-2020)", "các năm 2016, 2017, 2018": years behind a duty that bound it, where none between is left out. */
function readYears(c: Cursor, context: ReadingContext): { start: CivilDate; until: CivilDate } | undefined {
  return c.try((k) => {
    const bracket = k.eat('(');
    k.eat('trong') || k.eat('của');
    const listed = k.sees('các') || k.sees('những');
    if (!bracket && !listed) return undefined;
    k.eat('giai', 'đoạn') || k.eat('từ', 'năm') || k.eat('từ');
    const bare = readBareYear(k);
    const spans = bare ? { items: [bare], run: false } : readSpans(k, context.base);
    if (!spans?.items.every((s) => s.firstYear && (s.unit === 'year' || s.unit === 'years'))) return undefined;
    const years = spans.items.map((s) => datesOf(s) as Dates);
    const unbroken = spans.run || years.every((y, n) => n === 0 || yearOf(y.start) === yearOf((years[n - 1] as Dates).end) + 1);
    if (!unbroken || (bracket && !k.eat(')'))) return undefined;
    return { start: (years[0] as Dates).start, until: (years[years.length - 1] as Dates).end };
  });
}

/** Names and verbs between how often and the day: "Báo cáo định kỳ hằng quý về Sở Nội vụ trước ngày 20 tháng cuối quý". */
function skipNames<T>(c: Cursor, wanted: (k: Cursor) => T | undefined): T | undefined {
  return c.try((k) => {
    for (let n = 0; n < MOST_NAMES && !k.done; n++) {
      const t = k.peek();
      if (BARS.has(t.text)) return undefined;
      const found = n > 0 && (MAY_BEGIN.has(t.text) || t.kind === 'number') ? k.try(wanted) : undefined;
      if (found !== undefined) return found;
      if (t.kind === 'number' && n > 0) return undefined;
      // A word of time that is no day of the duty may say otherwise; "Ngày Pháp luật" is a name, "nhân dịp" leads it.
      const isName = (k.sees('ngày') && k.peek(1).kind === 'word') || k.sees('dịp');
      if (BEARING.has(t.text) && !isName) return undefined;
      k.at++;
    }
    return undefined;
  });
}

/** "bắt đầu từ năm 2016", "đến hết năm 2020", "trong giai đoạn 2016 - 2020". */
function readBounds(c: Cursor, context: ReadingContext): { start?: CivilDate; until?: CivilDate } | undefined {
  return c.try((k) => {
    const found = readLimit(k);
    if (!found || found.limit === 'before' || found.limit === 'after' || (found.limit === 'by' && !found.until)) return undefined;
    const spans = readSpans(k, context.base);
    const [first] = spans?.items ?? [];
    const last = spans?.items[spans.items.length - 1];
    if (!spans || !first || !last || !spans.items.every(hasYear)) return undefined;
    const start = datesOf(first, context.base)?.start;
    const until = datesOf(last, context.base)?.end;
    if (!start || !until) return undefined;
    if (found.limit === 'by') return { until };
    return found.limit === 'in' || spans.run ? { start, until } : { start };
  });
}

const finestFirst = (cycles: readonly Cycle[]): readonly Cycle[] =>
  cycles.length < 2 ? cycles : [...new Set(cycles)].sort((a, b) => lengthOf(a) - lengthOf(b));

export function read(c: Cursor, context: ReadingContext): Part | undefined {
  const segments: Segment[] = [];
  let interval = 1;
  let times = 1;
  let boundAfter = false;
  let marksAtBound = 0;
  const allMarks = () => segments.reduce((n, s) => n + s.marks.length, 0);
  let bounds: { start?: CivilDate; until?: CivilDate } = {};
  let end = c.at;
  const current = () => segments[segments.length - 1];
  const addCycles = (found: CyclesFound) => {
    interval = Math.max(interval, found.interval);
    times = Math.max(times, found.times ?? 1);
    const last = current();
    if (last && !(last.cycles.length && last.marks.length)) last.cycles.push(...found.cycles);
    else segments.push({ cycles: [...found.cycles], marks: [] });
  };
  const addMark = (mark: MarkFound) => {
    const last = current();
    if (last) last.marks.push(mark);
    else segments.push({ cycles: [], marks: [mark] });
  };
  const hasCycles = () => segments.some((s) => s.cycles.length > 0);
  for (let steps = 0; steps < 40 && !c.done; steps++) {
    // "trước 16 giờ hằng tuần": the hour is of any day.
    if (!segments.length) c.try((k) => (readLimit(k)?.clock && EVERY.has(k.word())) || undefined);
    const cycles = readCycles(c, hasCycles());
    if (cycles) addCycles(cycles);
    else {
      const mark = readMark(c);
      if (mark) addMark(mark);
      else {
        const found = readBounds(c, context) ?? (segments.length ? readYears(c, context) : undefined);
        if (found) {
          boundAfter ||= allMarks() > 0 && !('until' in found && !('start' in found));
          marksAtBound = allMarks();
          bounds = { ...bounds, ...found };
          if (!hasCycles() && 'start' in found && segments.some((s) => s.marks.some((m) => m.ofYear)))
            addCycles({ cycles: ['year'], interval: 1 });
        } else if (segments.length && c.eatAny(LINKS)) continue;
        else {
          const last = current();
          if (!last) break;
          const further = hasCycles() && !last.marks.length ? skipNames(c, readMark) : undefined;
          if (further) addMark(further);
          else {
            const often = hasCycles() ? undefined : skipNames(c, (k) => (EVERY.has(k.word()) ? readCycles(k, false) : undefined));
            if (!often) break;
            addCycles(often);
          }
        }
      }
    }
    c.eat(')');
    // "hằng ngày trước 16 giờ"
    c.try((k) => {
      k.eat(',');
      k.eat('trước') || k.eat('lúc') || k.eat('vào');
      return readHour(k) && !DAYS.has(k.word()) ? true : undefined;
    });
    end = c.at;
  }
  c.at = end;
  const marks = segments.flatMap((s) => s.marks);
  const named = segments.length === 1 ? (segments[0] as Segment).cycles : segments.flatMap((s) => s.cycles);
  if (!named.length && !marks.some((m) => m.recurs)) return undefined;
  const cycles = finestFirst(named.length ? named : marks.flatMap((m) => (m.cycle ? [m.cycle] : [])));
  if (!cycles.length) return undefined;
  // Twice a month is by its halves (Civil Code 2015, art. 146.1); other times within a cycle have no day.
  if (times === 2 && cycles[0] === 'month' && !marks.length) {
    marks.push(HALF_MONTHS);
    segments[0]?.marks.push(HALF_MONTHS);
  } else if (times > 1 && !marks.length) c.doubts.push('day-for-some');
  if (unevenly(segments, marks)) c.doubts.push('day-for-some');
  // "năm 2016 trước ngày 30/6, từ năm 2017 trước ngày 31/3": each day has years of its own.
  if (boundAfter && marks.length > marksAtBound) c.doubts.push('day-for-some');
  // A weekday is no day of a month or a quarter.
  if (marks.some((m) => m.weekdays?.length) && named.length && !named.includes('week')) c.doubts.push('day-for-some');
  const rule = ruleOf(segments, marks, cycles, interval, bounds.until);
  if (!rule) return undefined;
  return {
    kind: 'recurring',
    start: bounds.start,
    due: undefined,
    recurrence: rule,
    law: marks.length ? ['recurs'] : ['recurs', 'cycle-end'],
    limited: true,
  };
}

const HALF_MONTHS: MarkFound = {
  days: () => daysIn(['month'], 'last', 15).concat(daysIn(['month'], 'last', -1)),
  lag: 0,
  recurs: true,
};

const isLonger = ({ cycle }: MarkFound, cycles: readonly Cycle[]) =>
  cycle !== undefined && cycles.every((c) => lengthOf(c) < lengthOf(cycle));

/** True where some of the periods have a day and others none, or one period has a whole month and a day. */
function unevenly(segments: readonly Segment[], marks: readonly MarkFound[]): boolean {
  const dated = new Set(segments.filter((s) => s.marks.length).flatMap((s) => s.cycles));
  for (const m of marks) if (m.cycle) dated.add(m.cycle);
  if (marks.some((m) => m.whole) && marks.some((m) => !m.whole)) return true;
  // "hằng quý và cuối năm": a day of the longer period for the shorter.
  if (segments.some((s) => s.cycles.length && s.marks.some((m) => isLonger(m, s.cycles)))) return true;
  const without = segments.filter((s) => !s.marks.length);
  if (marks.length && without.some((s) => s.cycles.some((x) => !dated.has(x))) && !marks.some((m) => m.ofYear)) return true;
  return segments.some(
    (s) => s.marks.length > 1 && !s.marks.every((m) => m.ofYear && !m.whole) && !s.marks.every((m) => m.weekdays),
  );
}

function ruleOf(
  segments: readonly Segment[],
  marks: readonly MarkFound[],
  cycles: readonly Cycle[],
  interval: number,
  until: CivilDate | undefined,
): RecurrenceRule | undefined {
  let lag = 0;
  let named = false;
  let workingDay: MarkFound['workingDay'];
  let nthWeekdays: MarkFound['nthWeekdays'];
  const weekdays: number[] = [];
  for (const mark of marks) {
    if (Math.abs(mark.lag) > Math.abs(lag)) lag = mark.lag;
    named ||= mark.ofYear === true;
    workingDay ??= mark.workingDay;
    nthWeekdays ??= mark.nthWeekdays;
    for (const day of mark.weekdays ?? []) if (!weekdays.includes(day)) weekdays.push(day);
  }
  // Weekdays of a month's weeks need a month to be in.
  if (weekdays.length) return { interval, cycles: ['week'], lag, until, days: [], weekdays };
  const days = sortedDays(
    segments.length === 1
      ? segmentDays(segments[0] as Segment, cycles)
      : telling(segments, named).flatMap((s) => segmentDays(s, cycles)),
  );
  if (days.length) return { interval, cycles, lag, until, workingDay, nthWeekdays, days, weekdays };
  const [finest] = cycles;
  if (finest === 'week') return { interval, cycles, lag, until, days: [], weekdays: [0] };
  return finest === 'day' ? { interval, cycles, lag, until, days: [], weekdays } : undefined;
}

/** "báo cáo tháng gửi trước ngày 20 hằng tháng" says its cycle twice and its day once: the segments that give days. */
function telling(segments: readonly Segment[], named: boolean): readonly Segment[] {
  const dated = new Set(
    segments.filter((s) => s.marks.length).flatMap((s) => [...s.cycles, ...s.marks.flatMap((m) => m.cycle ?? [])]),
  );
  return segments.filter((s) => s.marks.length || !(named || s.cycles.every((c) => dated.has(c))));
}
