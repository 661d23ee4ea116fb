/** Duties that come back: "hằng năm", "trước ngày 15 của tháng cuối quý", "định kỳ 6 tháng (trước ngày 15/6) và năm (trước ngày 15/12)". */
import type { CivilDate } from '../../calendar/civil.ts';
import { type Cursor, words } from '../cursor.ts';
import { LIMIT_STARTS, readLimit } from '../limits.ts';
import type { Part, ReadingContext } from '../reading.ts';
import { type CyclesFound, lengthOf, readCycles } from '../recurring/cycle.ts';
import { cycleEnds, type MarkFound, readMark } from '../recurring/mark.ts';
import { type Cycle, type MonthDay, type RecurrenceRule, sortedDays } from '../recurring/rule.ts';
import { datesOf, hasYear } from '../span.ts';
import { readSpans } from '../spans.ts';

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
    'hang moi tung cu dinh bao it toi nua ca tuan thang quy qui nam ngay mung thu chu dau cuoi giua sang chieu luc vong # mot hai ba bon nam sau bay tam chin muoi',
  ),
  ...LIMIT_STARTS,
]);
/** Without one of these nothing in a phrase comes back. */
export const needs = words('bao hang moi tung cu dinh lan cuoi dau giua thu cao ket het');
const LINKS = words(', ( ) : va - ; doi voi bao cao gui');

/** A stretch of the phrase in which the days belong to the cycles: "định kỳ 6 tháng (trước ngày 15/6)". */
interface Segment {
  cycles: Cycle[];
  marks: MarkFound[];
}

function segmentDays({ cycles, marks }: Segment, all: readonly Cycle[]): readonly MonthDay[] {
  const own = cycles.length ? cycles : all;
  return marks.length ? marks.flatMap((m) => m.days(own)) : cycleEnds(own);
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
  let bounds: { start?: CivilDate; until?: CivilDate } = {};
  let end = c.at;
  const current = () => segments[segments.length - 1];
  const addCycles = (found: CyclesFound) => {
    interval = Math.max(interval, found.interval);
    const last = current();
    if (last && !(last.cycles.length && last.marks.length)) last.cycles.push(...found.cycles);
    else segments.push({ cycles: [...found.cycles], marks: [] });
  };
  for (let steps = 0; steps < 40 && !c.done; steps++) {
    const cycles = readCycles(
      c,
      segments.some((s) => s.cycles.length > 0),
    );
    if (cycles) addCycles(cycles);
    else {
      const mark = readMark(c);
      if (mark) {
        const last = current();
        if (last) last.marks.push(mark);
        else segments.push({ cycles: [], marks: [mark] });
      } else {
        const found = readBounds(c, context);
        if (found) bounds = { ...bounds, ...found };
        else if (segments.length && c.eatAny(LINKS)) continue;
        else break;
      }
    }
    c.eat(')');
    end = c.at;
  }
  c.at = end;
  const marks = segments.length === 1 ? (segments[0] as Segment).marks : segments.flatMap((s) => s.marks);
  const named = segments.length === 1 ? (segments[0] as Segment).cycles : segments.flatMap((s) => s.cycles);
  if (!named.length && !marks.some((m) => m.recurs)) return undefined;
  const cycles = finestFirst(named.length ? named : marks.flatMap((m) => (m.cycle ? [m.cycle] : [])));
  if (!cycles.length) return undefined;
  const rule = ruleOf(segments, marks, cycles, interval, bounds.until);
  if (!rule) return undefined;
  return {
    kind: 'recurring',
    start: bounds.start,
    due: undefined,
    rule,
    rules: marks.length ? ['recurs'] : ['recurs', 'cycle-end'],
    limited: true,
  };
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
  let workingEdge: MarkFound['workingEdge'];
  const weekdays: number[] = [];
  for (const mark of marks) {
    lag = Math.max(lag, mark.lag);
    named ||= mark.ofYear === true;
    workingEdge ??= mark.workingEdge;
    for (const day of mark.weekdays ?? []) if (!weekdays.includes(day)) weekdays.push(day);
  }
  if (weekdays.length) return { interval, cycles: ['week'], lag, until, workingEdge, days: [], weekdays };
  const days = sortedDays(
    segments.length === 1
      ? segmentDays(segments[0] as Segment, cycles)
      : telling(segments, named).flatMap((s) => segmentDays(s, cycles)),
  );
  if (days.length) return { interval, cycles, lag, until, workingEdge, days, weekdays };
  const [finest] = cycles;
  if (finest === 'week') return { interval, cycles, lag, until, workingEdge, days: [], weekdays: [0] };
  return finest === 'day' ? { interval, cycles, lag, until, workingEdge, days: [], weekdays } : undefined;
}

/** "báo cáo tháng gửi trước ngày 20 hằng tháng" says its cycle twice and its day once: the segments that give days. */
function telling(segments: readonly Segment[], named: boolean): readonly Segment[] {
  const dated = new Set(segments.filter((s) => s.marks.length).flatMap((s) => s.cycles));
  return segments.filter((s) => s.marks.length || !(named || s.cycles.every((c) => dated.has(c))));
}
