/** Estimates on a day: which step each has reached, who has it now, and what the steps add up to. Money is đồng. */
import { type CivilDate, daysBetween } from '../calendar/civil.ts';
import { unitsOf } from '../model/members.ts';
import { headPlace } from '../model/places.ts';
import type { Estimate, Plan } from '../model/plan.ts';
import type { Register } from '../tracking/register.ts';
import { BUDGET_STEPS, type BudgetStep } from '../words/budget-steps.ts';

export interface EstimateState {
  readonly estimate: Estimate;
  /** the last step taken by the day */
  readonly step: BudgetStep;
  /** the step that it waits for; undefined once approved */
  readonly next: BudgetStep | undefined;
  /** id of the agency that has to take it */
  readonly heldBy: string | undefined;
  readonly since: CivilDate;
  /** calendar days since the last step; 0 once approved */
  readonly waiting: number;
  /** đồng, by step taken */
  readonly amounts: Readonly<Partial<Record<BudgetStep, number>>>;
}

export interface BudgetView {
  readonly plan: Plan;
  readonly asOf: CivilDate;
  readonly estimates: readonly EstimateState[];
  /** how many estimates have taken each step, and their sum in đồng */
  readonly totals: Readonly<Record<BudgetStep, { readonly count: number; readonly amount: number }>>;
  /** ids of the agencies that must estimate and have not */
  readonly missing: readonly string[];
}

function stateOf(plan: Plan, estimate: Estimate, asOf: CivilDate): EstimateState {
  const taken = BUDGET_STEPS.filter((s) => (estimate[s]?.date ?? '9999') <= asOf);
  const step = taken[taken.length - 1] ?? 'estimated';
  const next = BUDGET_STEPS[BUDGET_STEPS.indexOf(step) + 1];
  const since = (estimate[step]?.date ?? estimate.estimated.date) as CivilDate;
  const { budget } = plan.head;
  const holders: Record<BudgetStep, string | undefined> = {
    estimated: estimate.by,
    gathered: budget?.gatheredBy,
    appraised: budget?.appraisedBy,
    approved: budget?.approvedBy,
  };
  return {
    estimate,
    step,
    next,
    heldBy: next && holders[next],
    since,
    waiting: next ? daysBetween(since, asOf) : 0,
    amounts: Object.fromEntries(taken.map((s) => [s, estimate[s]?.amount])),
  };
}

/** The estimates sent by the register's day, of budget year `year` where one is given; the longest waiting first. */
export function budgetView({ plan, asOf, obligations }: Register, year: number | undefined): BudgetView {
  const estimates = plan.estimates
    .filter((e) => e.estimated.date <= asOf && (year === undefined || e.year === year))
    .map((e) => stateOf(plan, e, asOf))
    .sort((a, b) => b.waiting - a.waiting);
  const totals = Object.fromEntries(
    BUDGET_STEPS.map((step) => {
      const own = estimates.flatMap((e) => e.amounts[step] ?? []);
      return [step, { count: own.length, amount: own.reduce((sum, n) => sum + n, 0) }];
    }),
  ) as BudgetView['totals'];
  const named = plan.head.budget?.estimatedBy;
  const asked = named
    ? unitsOf(
        plan,
        (typeof named === 'string' ? [named] : named).map((id) => ({ id, place: headPlace(plan, 'budget', 'estimatedBy') })),
      )
    : [...new Set(obligations.filter((o) => o.role === 'lead').flatMap((o) => o.owners))];
  const sent = new Set(estimates.map((e) => e.estimate.by));
  return { plan, asOf, estimates, totals, missing: asked.filter((id) => !sent.has(id)) };
}
