/**
 * What recurs: days of the year (month and day), weekdays, or every day; and the cycle that each occurrence stands for.
 * Written out as an RFC 5545 RRULE.
 */
import { type CivilDate, daysInMonth } from '../../calendar/civil.ts';

export type Cycle = 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'nine-months' | 'year' | `${number}-months`;

/** Month 1–12 and day; -1 is the month's last day. */
export type MonthDay = readonly [month: number, day: number];

/** The second Friday of a month; -1 is the last. */
export interface NthWeekday {
  readonly n: number;
  /** 0 Sunday … 6 Saturday */
  readonly weekday: number;
}

export interface RecurrenceRule {
  /** days of the year, sorted; empty for weekly and daily rules */
  readonly days: readonly MonthDay[];
  /** 0 Sunday … 6 Saturday */
  readonly weekdays: readonly number[];
  /** each day, each week … or each second, third */
  readonly interval: number;
  /** which working day of the months in `days`, from the month's end where negative, instead of a day of the month */
  readonly workingDay?: number | undefined;
  /** which weekdays of the months in `days` instead of days of the month */
  readonly nthWeekdays?: readonly NthWeekday[] | undefined;
  /** what an occurrence is for: its cycles, the finest first */
  readonly cycles: readonly Cycle[];
  /** how many cycles after its own an occurrence falls due: 1 for "trước ngày 15/01 năm sau", -1 for the year before */
  readonly lag: number;
  readonly until?: CivilDate | undefined;
}

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** A day past the month's end, and the last day itself, become -1; "28/02" stays, since leap years have a later one. */
export function monthDay(month: number, day: number): MonthDay {
  return [month, day < 0 || day >= daysInMonth(2000, month) ? -1 : day];
}

/** The day before `[month, day]`. */
export function dayBefore([month, day]: MonthDay): MonthDay {
  if (day > 1) return [month, day - 1];
  return day === 1 ? [month === 1 ? 12 : month - 1, -1] : [month, daysInMonth(2001, month) - 1];
}

const order = ([m, d]: MonthDay) => m * 100 + (d < 0 ? 99 : d);

/** Sorted, each day once. */
export function sortedDays(days: readonly MonthDay[]): readonly MonthDay[] {
  if (days.every((d, k) => k === 0 || order(days[k - 1] as MonthDay) < order(d))) return days;
  const byKey = new Map(days.map((d) => [order(d), d]));
  return [...byKey.entries()].sort((a, b) => a[0] - b[0]).map(([, d]) => d);
}

const unique = (xs: readonly number[]) => [...new Set(xs)];
/** Days of a month in order, the last day last. */
const dayList = (ds: readonly number[]) => unique(ds).sort((a, b) => (a < 0 ? 99 : a) - (b < 0 ? 99 : b));

/** RRULE parts for the days of a year. */
function yearly(days: readonly MonthDay[], interval: string): string {
  const months = unique(days.map(([m]) => m));
  const dates = dayList(days.map(([, d]) => d));
  if (days.length === 1) {
    const [m, d] = days[0] as MonthDay;
    return `FREQ=YEARLY${interval};BYMONTH=${m};BYMONTHDAY=${d < 0 && m !== 2 ? daysInMonth(2001, m) : d}`;
  }
  if (days.length === months.length * dates.length) {
    if (months.length < 12) return `FREQ=YEARLY${interval};BYMONTH=${months};BYMONTHDAY=${dates}`;
    const [only] = dates;
    // A month without a 29th or 30th has its last day instead, and the next month its 29th or 30th again.
    if (dates.length === 1 && only !== undefined && only >= 29) {
      return `FREQ=MONTHLY${interval};BYMONTHDAY=${Array.from({ length: only - 27 }, (_, k) => 28 + k)};BYSETPOS=-1`;
    }
    return `FREQ=MONTHLY${interval};BYMONTHDAY=${dates}`;
  }
  // Other sets: all combinations, of which BYSETPOS keeps the ones meant.
  const all = sortedDays(months.flatMap((m) => dates.map((d): MonthDay => [m, d])).filter(([m, d]) => d <= daysInMonth(2001, m)));
  const positions = days.map((d) => all.findIndex((x) => order(x) === order(d)) + 1);
  return `FREQ=YEARLY${interval};BYMONTH=${months};BYMONTHDAY=${dates};BYSETPOS=${positions}`;
}

/** The rule as an RFC 5545 RRULE value. */
export function rruleOf(rule: RecurrenceRule): string {
  const interval = rule.interval > 1 ? `;INTERVAL=${rule.interval}` : '';
  const until = rule.until ? `;UNTIL=${rule.until.replaceAll('-', '')}` : '';
  if (rule.weekdays.length) {
    const mondayFirst = [...rule.weekdays].sort((a, b) => ((a + 6) % 7) - ((b + 6) % 7));
    return `FREQ=WEEKLY${interval};BYDAY=${mondayFirst.map((d) => WEEKDAYS[d])}${until}`;
  }
  if (!rule.days.length) return `FREQ=DAILY${interval}${until}`;
  if (rule.workingDay || rule.nthWeekdays) {
    const months = unique(rule.days.map(([m]) => m));
    const which = months.length === 12 ? `FREQ=MONTHLY${interval}` : `FREQ=MONTHLY${interval};BYMONTH=${months}`;
    if (rule.nthWeekdays) return `${which};BYDAY=${rule.nthWeekdays.map((d) => `${d.n}${WEEKDAYS[d.weekday]}`)}${until}`;
    return `${which};BYDAY=MO,TU,WE,TH,FR;BYSETPOS=${rule.workingDay}${until}`;
  }
  return yearly(rule.days, interval) + until;
}
