/** Whose report it is, and to whom. */
import type { Plan } from '../../model/plan.ts';
import type { ReportData } from '../../model/schema/plan.ts';

/** The report that goes to `to` and comes from `by`: the one addressed to `to` alone before one addressed to more. */
export function reportFor(plan: Plan, to: string | undefined, by: string | undefined): ReportData | undefined {
  const fitting = plan.head.reporting.reports.filter((r) => (!to || r.to.includes(to)) && (!by || r.by === by));
  return [...fitting].sort((a, b) => a.to.length - b.to.length)[0];
}
