/**
 * The occurrences of a recurring duty in a stretch of time, each with its own name, period and due day.
 * Each is reckoned from its own cycle, never from the one before, so that the 31st comes back after a short month.
 */
import { UTCDateMini } from '@date-fns/utc/date/mini';
import { getISOWeek, getISOWeekYear } from 'date-fns';
import { addDays, type CivilDate, civilDateWithin, daysBetween, monthOf, weekdayOf, yearOf } from '../../calendar/civil.ts';
import type { WorkCalendar } from '../../calendar/working-days.ts';
import { nthWeekday } from '../places.ts';
import { lengthOf } from './cycle.ts';
import type { Cycle, RecurrenceRule } from './rule.ts';

export interface Occurrence {
  /** how a progress entry names it: 2016, 2016-Q2, 2016-06, 2016-H1, 2016-W12 */
  readonly id: string;
  /** as a report names it: "năm 2016", "quý II/2016" */
  readonly name: string;
  /** the period that it is for */
  readonly start: CivilDate;
  readonly end: CivilDate;
  readonly due: CivilDate;
}

const ROMAN = ['I', 'II', 'III', 'IV'];
const two = (n: number) => String(n).padStart(2, '0');

/** Name and first and last day of the cycle of `months` months that ends with month `last` of `year`. */
function named(cycle: Cycle, year: number, last: number): Omit<Occurrence, 'due'> {
  const size = Math.max(1, lengthOf(cycle));
  const start = civilDateWithin(year, last - size + 1, 1);
  const end = civilDateWithin(year, last, -1);
  const k = last / size;
  switch (cycle) {
    case 'month':
      return { id: `${year}-${two(last)}`, name: `tháng ${last}/${year}`, start, end };
    case 'quarter':
      return { id: `${year}-Q${k}`, name: `quý ${ROMAN[k - 1]}/${year}`, start, end };
    case 'half-year':
      return { id: `${year}-H${k}`, name: `6 tháng ${k === 1 ? 'đầu' : 'cuối'} năm ${year}`, start, end };
    case 'nine-months':
      return { id: `${year}-9M`, name: `9 tháng đầu năm ${year}`, start, end };
    case 'year':
      return { id: `${year}`, name: `năm ${year}`, start, end };
    default:
      return { id: `${year}-${two(last - size + 1)}-${two(last)}`, name: `tháng ${last - size + 1}-${last}/${year}`, start, end };
  }
}

/** The cycle that a due day in `month` of `year` closes: the coarsest of the duty's cycles that ends there. */
function cycleAt(cycles: readonly Cycle[], year: number, month: number, lag: number): Omit<Occurrence, 'due'> {
  const finest = cycles[0] as Cycle;
  const size = Math.max(1, lengthOf(finest));
  const index = year * 12 + (month - 1) - lag * size;
  const y = Math.floor(index / 12);
  const last = size === 9 ? 9 : Math.ceil(((index % 12) + 1) / size) * size;
  const coarsest = [...cycles].reverse().find((c) => lengthOf(c) >= 1 && last % lengthOf(c) === 0) ?? finest;
  return named(coarsest, y, last);
}

/** The days of `year` on which something falls due, each with the month that it counts as. */
function yearDues(rule: RecurrenceRule, year: number, calendar: WorkCalendar): { due: CivilDate; month: number }[] {
  return rule.days.flatMap(([month, day]) => {
    const [first, last] = [civilDateWithin(year, month, 1), civilDateWithin(year, month, -1)];
    if (rule.nthWeekdays)
      return rule.nthWeekdays.flatMap(({ n, weekday }) => {
        const due = nthWeekday(first, last, weekday, n);
        return due ? [{ due, month }] : [];
      });
    const n = rule.workingDay;
    if (n) return [{ due: calendar.addWorkingDays(addDays(n > 0 ? first : last, n > 0 ? -1 : 1), n), month }];
    return [{ due: civilDateWithin(year, month, day), month }];
  });
}

function* byDays(rule: RecurrenceRule, from: CivilDate, to: CivilDate, calendar: WorkCalendar): Generator<Occurrence> {
  for (let year = yearOf(from) + Math.min(0, rule.lag); year <= yearOf(to) + 1 + Math.max(0, rule.lag); year++) {
    if (rule.interval > 1 && (year - yearOf(from) + 1) % rule.interval !== 0) continue;
    const dues = yearDues(rule, year, calendar).map(({ due, month }) => ({
      due,
      cycle: cycleAt(rule.cycles, year, month, rule.lag),
    }));
    const times = new Map<string, number>();
    for (const { due, cycle } of dues) {
      // Several days in one period are told apart by their number.
      if (dues.filter((d) => d.cycle.id === cycle.id).length === 1) yield { ...cycle, due };
      else {
        const k = (times.get(cycle.id) ?? 0) + 1;
        times.set(cycle.id, k);
        yield { ...cycle, id: `${cycle.id}-${k}`, name: `đợt ${k} ${cycle.name}`, due };
      }
    }
  }
}

function* byWeekdays(rule: RecurrenceRule, from: CivilDate, to: CivilDate): Generator<Occurrence> {
  const monday = addDays(from, -((weekdayOf(from) + 6) % 7));
  const weeks = Math.floor(daysBetween(monday, to) / 7) + 1;
  for (let week = 0; week <= weeks; week++) {
    if (rule.interval > 1 && (week + 1) % rule.interval !== 0) continue;
    const start = addDays(monday, week * 7);
    const utc = new UTCDateMini(yearOf(start), monthOf(start) - 1, Number(start.slice(8)));
    const [year, number] = [getISOWeekYear(utc), getISOWeek(utc)];
    const days = [...rule.weekdays].map((d) => (d + 6) % 7).sort((a, b) => a - b);
    for (const [k, day] of days.entries()) {
      const several = days.length > 1;
      yield {
        id: `${year}-W${two(number)}${several ? `-${k + 1}` : ''}`,
        name: `${several ? `lần ${k + 1} ` : ''}tuần ${number}/${year}`,
        start,
        end: addDays(start, 6),
        due: addDays(start, day + rule.lag * 7),
      };
    }
  }
}

function* byDay(rule: RecurrenceRule, from: CivilDate, to: CivilDate): Generator<Occurrence> {
  for (let day = addDays(from, rule.interval - 1); day <= to; day = addDays(day, rule.interval)) {
    yield { id: day, name: `ngày ${Number(day.slice(8))}/${monthOf(day)}/${yearOf(day)}`, start: day, end: day, due: day };
  }
}

/**
 * The occurrences of `rule` from the first whose period and due day are not before `from`, up to the last whose period
 * begins by `to`, and the next one if none of them is still to fall due then. In the order of their due days.
 */
export function occurrences(rule: RecurrenceRule, from: CivilDate, to: CivilDate, calendar: WorkCalendar): Occurrence[] {
  const all = rule.weekdays.length
    ? byWeekdays(rule, from, addDays(to, 14 * rule.interval))
    : rule.days.length
      ? byDays(rule, from, to, calendar)
      : byDay(rule, from, addDays(to, rule.interval));
  const out: Occurrence[] = [];
  for (const o of all) {
    if (o.due < from || o.end < from || (rule.until && o.start > rule.until)) continue;
    if (o.start > to && out.some((x) => x.due >= to)) break;
    out.push(o);
    if (o.start > to) break;
  }
  return out.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}
