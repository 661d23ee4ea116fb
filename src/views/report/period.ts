/** The reporting year: from which day to which it runs, and whose report it is. */
import { type CivilDate, parseCivilDate } from '../../calendar/civil.ts';
import type { Plan } from '../../model/plan.ts';
import type { ReportData } from '../../model/schema/plan.ts';

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

/** The report that goes to `to` and comes from `by`: the one addressed to `to` alone before one addressed to more. */
export function reportFor(plan: Plan, to: string | undefined, by: string | undefined): ReportData | undefined {
  const fitting = plan.head.reporting.reports.filter((r) => (!to || r.to.includes(to)) && (!by || r.by === by));
  return [...fitting].sort((a, b) => a.to.length - b.to.length)[0];
}
