/** The reporting years that a plan sets. */
import { addDays, type CivilDate, parseCivilDate, yearOf } from '../calendar/civil.ts';
import type { Plan } from '../model/plan.ts';

export interface ReportPeriod {
  readonly year: number;
  readonly begin: CivilDate;
  readonly end: CivilDate;
  /** what the period rests on, in the plan's words */
  readonly source: string | undefined;
}

/** The period of reporting year `year`, by the regime that the plan sets for it; undefined where it sets none or the days do not exist. */
export function periodOf(plan: Plan, year: number): ReportPeriod | undefined {
  const period = asWritten(plan, year);
  const before = period && asWritten(plan, year - 1);
  // Where two regimes meet, a year begins on the day after the one before, so that no day counts twice or nowhere.
  return before && before.end < period.end ? { ...period, begin: addDays(before.end, 1) } : period;
}

const isDay = (text: string) => text.length > 5;

/** The period as its regime has it. A first day later in the year than the last belongs to the year before: 15/12 to 14/12. */
export function asWritten(plan: Plan, year: number): ReportPeriod | undefined {
  const regime = plan.head.reporting.years.find((r) => r.from <= year && (r.to === undefined || year <= r.to));
  if (!regime) return undefined;
  const { begins, ends, source } = regime;
  const [first, last] = [begins, ends].map((d) => (isDay(d) ? d.slice(5) : d)) as [string, string];
  // A whole date is that of the first year of the regime.
  const begin = parseCivilDate(isDay(begins) && year === regime.from ? begins : `${first > last ? year - 1 : year}-${first}`);
  const end = parseCivilDate(`${year}-${last}`);
  return begin && end ? { year, begin, end, source } : undefined;
}

/** The periods that lie wholly or partly between two days, the first first. */
export function periodsBetween(plan: Plan, from: CivilDate, to: CivilDate): ReportPeriod[] {
  const found: ReportPeriod[] = [];
  for (let year = yearOf(from); year <= yearOf(to) + 1; year++) {
    const period = periodOf(plan, year);
    // A duty that began within a period answers for it from its own first day.
    if (period && period.end >= from && period.begin <= to) found.push(period);
  }
  return found;
}

/** The period that holds `day`, else the one whose cut-off passed last. */
export function periodHolding(plan: Plan, day: CivilDate): ReportPeriod | undefined {
  const around = [yearOf(day) - 1, yearOf(day), yearOf(day) + 1].flatMap((y) => periodOf(plan, y) ?? []);
  return around.find((p) => p.begin <= day && day <= p.end) ?? around.filter((p) => p.end < day).pop();
}
