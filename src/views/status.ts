/** The state of the whole plan on a day. */
import type { CivilDate } from '../calendar/civil.ts';
import type { Plan } from '../model/plan.ts';
import type { Obligation, Register } from '../tracking/register.ts';
import { isQuiet } from '../tracking/silence.ts';
import { type Ageing, ageingOf, type Ratios, ratiosOf, type Summary } from '../tracking/summary.ts';
import { type BudgetView, budgetView } from './budget.ts';
import { type Filter, isEmpty } from './filter.ts';
import { type Overview, overviewOf } from './overview.ts';
import { type ReviewView, reviewView } from './review.ts';
import { type Section, sectionsOf } from './row-lists.ts';
import { allRows } from './rows.ts';
import { type Standing, standingOf } from './standing.ts';
import { type UnreadableItem, unreadableItems } from './unreadable.ts';

/** The four boxes on a day. */
export interface Figures {
  readonly day: CivilDate;
  readonly summary: Summary;
  readonly ratios: Ratios;
  readonly silent: number;
}

export interface StatusView {
  readonly plan: Plan;
  readonly asOf: CivilDate;
  readonly obligations: readonly Obligation[];
  readonly summary: Summary;
  readonly ageing: Ageing;
  readonly standing: Standing;
  /** the part of the plan that was asked for */
  readonly filter: Filter;
  /** `filter` leaves something out */
  readonly partial: boolean;
  /** of the as-of day; of the last day of a plan that is over, where no other day was asked for */
  readonly figures: Figures;
  readonly overview: Overview;
  readonly budget: BudgetView;
  readonly review: ReviewView;
  /** every task, by clause; only where they are asked for */
  readonly sections: readonly Section[] | undefined;
  readonly unreadable: readonly UnreadableItem[];
  /** not one entry has been logged by the day: open tasks then mean "nothing reported", not "nothing done" */
  readonly nothingLogged: boolean;
  /** what the plan left late when it ceased: told as overdue to the end of that reporting year, then only here */
  readonly lateWhenEnded: number;
}

export interface StatusQuestion {
  /** the same part of the plan on another day */
  readonly on: (day: CivilDate) => Register;
  readonly filter: Filter;
  /** a day was asked for: nothing is told of another */
  readonly dated: boolean;
  /** the table of all tasks too */
  readonly full: boolean;
}

function figuresOf({ asOf, summary, obligations }: Register): Figures {
  return { day: asOf, summary, ratios: ratiosOf(summary), silent: obligations.filter((o) => isQuiet(o, asOf)).length };
}

/** What was late when the plan ceased; what was cancelled before is not of that day. */
function leftLate({ plan, obligations }: Register): readonly Obligation[] {
  const ceased = plan.head.closed?.date;
  if (ceased === undefined) return [];
  return obligations.filter((o) => o.endedOn === ceased && (o.lateWhenEnded !== undefined || o.state === 'overdue'));
}

export function statusView(register: Register, { on, filter, dated, full }: StatusQuestion): StatusView {
  const { plan, asOf, obligations, summary } = register;
  const standing = standingOf(plan, asOf);
  const last = !dated && 'lastDay' in standing ? on(standing.lastDay) : register;
  return {
    plan,
    asOf,
    obligations,
    summary,
    ageing: ageingOf(obligations),
    standing,
    filter,
    partial: !isEmpty(filter),
    figures: figuresOf(last),
    overview: overviewOf(register, filter),
    budget: budgetView(register, undefined),
    review: reviewView(plan, asOf),
    sections: full ? sectionsOf(plan, allRows(register)) : undefined,
    unreadable: unreadableItems(register.unreadable),
    nothingLogged: !plan.tasks.some((t) => t.progress.some((p) => p.date <= asOf)),
    lateWhenEnded: leftLate(register).length,
  };
}
