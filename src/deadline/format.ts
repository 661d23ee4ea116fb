/** Writes a reading as a phrase in the officials' own words, which reads back the same. */

import { type CivilDate, formatDate } from '../calendar/civil.ts';
import { TIME_UNITS } from '../words/time-units.ts';
import { WEEKDAYS } from '../words/weekdays.ts';
import type { Anchor, Part } from './reading.ts';
import { lengthOf } from './recurring/cycle.ts';
import { cycleEnds, daysAfter } from './recurring/days.ts';
import { type Cycle, type MonthDay, type RecurrenceRule, sortedDays } from './recurring/rule.ts';

const NTH = ['đầu', 'thứ hai'];
const RANKS: Readonly<Record<number, string>> = { 1: 'đầu tiên', [-1]: 'cuối cùng' };
const day = (date: CivilDate) => `ngày ${formatDate(date)}`;

function anchor({ event, offset, unit, direction }: Anchor): string {
  const named = /^\d{4}-/.test(event) ? day(event as CivilDate) : event;
  if (offset !== null && unit !== null) {
    return direction === 'before'
      ? `chậm nhất ${offset} ${TIME_UNITS[unit].vi} trước khi ${named}`
      : `trong thời hạn ${offset} ${TIME_UNITS[unit].vi} kể từ khi ${named}`;
  }
  return `${{ after: 'sau khi', before: 'trước khi', until: 'đến khi', at: 'cùng với' }[direction]} ${named}`;
}

function cycleWords(cycle: Cycle, interval: number): string {
  const every = { day: 'ngày', week: 'tuần', month: 'tháng', quarter: 'quý', year: 'năm' }[cycle as string];
  if (every) return interval > 1 ? `${interval} ${every} một lần` : `hằng ${every}`;
  return `định kỳ ${lengthOf(cycle)} tháng`;
}

/** The cycle, or the one `lag` cycles after it: "tháng sau", "năm N-1"; one without a word of its own is "kỳ". */
function lagWords(cycle: Cycle | undefined, lag: number): string {
  const unit = { week: 'tuần', month: 'tháng', quarter: 'quý', year: 'năm' }[cycle as string] ?? 'kỳ';
  if (lag === 0) return unit;
  return lag === 1 ? `${unit} sau` : `${unit} N${lag < 0 ? '' : '+'}${lag}`;
}

const dayOfMonth = (d: number) => (d < 0 ? 'ngày cuối cùng' : `ngày ${d}`);
const dayOfYear = ([m, d]: MonthDay) => (d < 0 ? `ngày cuối cùng của tháng ${m}` : `ngày ${d}/${m}`);
const same = (a: readonly MonthDay[], b: readonly MonthDay[]) =>
  a.length === b.length && a.every((x, k) => x[0] === b[k]?.[0] && x[1] === b[k]?.[1]);

/** "60 ngày sau khi kết thúc quý": days that are as many after the end of each cycle, which is the cycle before their own. */
function afterCycle(days: readonly MonthDay[], cycle: Cycle): string | undefined {
  const ended = cycle === 'half-year' ? '6 tháng' : lagWords(cycle, 0);
  for (let n = 1; n < lengthOf(cycle) * 29; n++)
    if (same(days, sortedDays(daysAfter(cycle, n)))) return `trong vòng ${n} ngày kể từ khi kết thúc ${ended}`;
  return undefined;
}

/** The day of the cycle, or '' where it is the cycle's last. */
function markWords(rule: RecurrenceRule): string {
  const { days, cycles, lag, weekdays } = rule;
  const [cycle] = cycles;
  const whole = lagWords(cycle, lag);
  if (weekdays.length) return `${weekdays.map((d) => WEEKDAYS[d]?.vi).join(', ')}${lag ? ` ${whole}` : ''}`;
  if (rule.workingDay) return `ngày làm việc ${RANKS[rule.workingDay] ?? `thứ ${rule.workingDay}`} của ${whole}`;
  if (rule.nthWeekdays) {
    const which = rule.nthWeekdays.map((d) => `${WEEKDAYS[d.weekday]?.vi} tuần ${d.n < 0 ? 'cuối' : `thứ ${d.n}`}`);
    return `${which.join(' và ')}${lag ? ` của ${whole}` : ''}`;
  }
  if (!lag && same(days, sortedDays(cycleEnds(cycles)))) return '';
  const [first] = days;
  const uniform = first && days.every(([, d]) => d === first[1]);
  if (uniform && days.length === 12) return `${dayOfMonth(first[1])} ${first[1] < 0 ? 'của ' : ''}${whole}`;
  const monthly = days.filter(([m]) => m === 1).map(([, d]) => d);
  const everyMonth = days.length === 12 * monthly.length && days.every(([, d]) => monthly.includes(d));
  if (everyMonth && monthly.length > 1 && !monthly.includes(-1))
    return `${monthly.map(dayOfMonth).join(' và ')}${lag ? ` của ${whole}` : ''}`;
  const size = 12 / days.length;
  const regular =
    uniform && (first[1] > 0 || lag) && size === lengthOf(cycle as Cycle) && days.every(([m], k) => m === first[0] + size * k);
  const nth = first?.[0] === size ? 'cuối' : NTH[(first?.[0] ?? 0) - 1];
  if (regular && nth && (cycle === 'quarter' || (lag && cycle !== 'year')))
    return `${first[1] < 0 ? 'trong ' : `ngày ${first[1]} của `}tháng ${nth} ${whole}`;
  return (
    (lag === 1 && (cycle === 'quarter' || cycle === 'half-year') && afterCycle(days, cycle)) ||
    days.map((d) => `${dayOfYear(d)}${lag ? ` ${cycle === 'year' ? whole : lagWords(undefined, lag)}` : ''}`).join(' và ')
  );
}

function recurring(part: Part, rule: RecurrenceRule): string {
  const often = rule.cycles.map((c) => cycleWords(c, rule.interval)).join(', ');
  const mark = markWords(rule);
  const start = part.start ? `, bắt đầu từ ${day(part.start)}` : '';
  const until = rule.until ? `, đến hết ${day(rule.until)}` : '';
  return `${often}${mark ? `, ${mark}` : ''}${start}${until}`;
}

/** The canonical phrase for `part`. Days are written out; an anchor with a date is written as the date that it gives. */
export function formatDeadline(part: Part): string {
  switch (part.kind) {
    case 'date':
      return part.due ? `chậm nhất ${day(part.due)}` : 'chưa xác định';
    case 'period':
      return part.start && part.due ? `từ ${day(part.start)} đến ${day(part.due)}` : 'chưa xác định';
    case 'ongoing':
      if (part.start && part.due) return `thường xuyên từ ${day(part.start)} đến ${day(part.due)}`;
      if (part.due) return `thường xuyên đến hết ${day(part.due)}`;
      return part.start ? `từ ${day(part.start)} trở đi` : 'thường xuyên';
    case 'recurring':
      return part.recurrence ? recurring(part, part.recurrence) : 'định kỳ';
    case 'relative':
      if (!part.after) return 'chưa xác định';
      if (part.start && part.after.direction === 'until') return `từ ${day(part.start)} ${anchor(part.after)}`;
      return part.due ? `${anchor(part.after)}, nhưng chậm nhất ${day(part.due)}` : anchor(part.after);
    case 'unspecified':
      return 'chưa xác định thời hạn';
  }
}
