/** plan.yaml as the rest of the program sees it: what the paper does not say has its plain default, once. */
import type { CivilDate } from '../calendar/civil.ts';
import { yearOf } from '../calendar/civil.ts';
import type { DocumentData } from './schema/parts.ts';
import type { PlanData, ReportData } from './schema/plan.ts';

type Reporting = NonNullable<PlanData['reporting']>;

export interface PlanHead
  extends Omit<PlanData, 'version' | 'coordinator' | 'basis' | 'clauses' | 'reporting' | 'period' | 'document'> {
  readonly version: number;
  /** who follows up: the issuer itself where the plan names nobody */
  readonly coordinator: string;
  /** of the plan itself; without number and day where it has none, as a register over several documents */
  readonly document: DocumentData;
  readonly basis: NonNullable<PlanData['basis']>;
  readonly clauses: NonNullable<PlanData['clauses']>;
  readonly period: NonNullable<PlanData['period']>;
  readonly reporting: { readonly years: NonNullable<Reporting['years']>; readonly reports: readonly ReportData[] };
}

/** The plan's own day: that of its document, else the one that its calendar names for it. */
export const ownDay = ({ document, calendar }: Pick<PlanData, 'document' | 'calendar'>): CivilDate | undefined =>
  document?.date ?? calendar?.documentDay;

/**
 * The head of a plan. `earliest` is the day of the first document that it follows. Undefined where nothing says from which
 * day the plan runs: no period, no day of a document.
 */
export function headOf(data: PlanData, earliest: CivilDate | undefined): PlanHead | undefined {
  const from = data.period?.from ?? ownDay(data) ?? earliest;
  if (from === undefined) return undefined;
  return {
    ...data,
    version: data.version ?? 1,
    coordinator: data.coordinator ?? data.issuedBy,
    document: data.document ?? { number: null, date: null },
    basis: data.basis ?? [],
    clauses: data.clauses ?? [],
    period: data.period ?? { from },
    reporting: {
      years: data.reporting?.years ?? [{ from: yearOf(from), begins: '01-01', ends: '12-31' }],
      reports: data.reporting?.reports ?? [],
    },
  };
}
