/** The reporting years that a plan sets. */
import { type CivilDate, parseCivilDate, yearOf } from '../calendar/civil.ts';
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
  const regime = plan.head.reporting.years.find((r) => r.from <= year && (r.to === undefined || year <= r.to));
  if (!regime) return undefined;
  // A first day later in the year than the last belongs to the year before: 15/12 to 14/12.
  const begin = parseCivilDate(`${regime.begins > regime.ends ? year - 1 : year}-${regime.begins}`);
  const end = parseCivilDate(`${year}-${regime.ends}`);
  return begin && end ? { year, begin, end, source: regime.source } : undefined;
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
