/** The state of the whole plan on a day. */
import type { CivilDate } from '../calendar/civil.ts';
import type { Plan } from '../model/plan.ts';
import { isDueWithin, type Obligation, type Register, SOON_DAYS } from '../tracking/register.ts';
import { type Ageing, ageingOf, type Ratios, ratiosOf, type Summary } from '../tracking/summary.ts';
import { type BudgetView, budgetView } from './budget.ts';
import { type ObstacleState, obstacleStates } from './obstacles.ts';
import { type ReviewView, reviewView } from './review.ts';
import { allRows, type Row } from './rows.ts';
import { type UnreadableItem, unreadableItems } from './unreadable.ts';

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly Row[];
}

export interface StatusView {
  readonly plan: Plan;
  readonly asOf: CivilDate;
  readonly obligations: readonly Obligation[];
  readonly summary: Summary;
  readonly ratios: Ratios;
  readonly ageing: Ageing;
  /** rows of which nothing was heard for too long, the longest silence first */
  readonly silent: readonly Row[];
  /** obstacles not yet answered, the oldest first */
  readonly obstacles: readonly ObstacleState[];
  readonly taskCount: number;
  readonly unitCount: number;
  readonly sections: readonly Section[];
  /** the latest first */
  readonly overdue: readonly Row[];
  readonly dueSoon: readonly Row[];
  readonly awaiting: readonly Row[];
  readonly budget: BudgetView;
  readonly review: ReviewView;
  readonly unreadable: readonly UnreadableItem[];
  /** not one entry has been logged by the day: open tasks then mean "nothing reported", not "nothing done" */
  readonly nothingLogged: boolean;
  /** the plan had ceased by the day */
  readonly closed: boolean;
  /** what was late on the day from which it was asked no more: told as overdue to the end of that reporting year, then only here */
  readonly lateWhenEnded: number;
}

/** Rows by clause, in the order of the plan; clauses that the plan does not list come last under their own number. */
export function sectionsOf(plan: Plan, rows: readonly Row[]): Section[] {
  const titles = new Map(plan.head.clauses.map((c) => [c.id, c.title]));
  const sections = new Map<string, Row[]>();
  for (const row of rows) {
    const list = sections.get(row.task.source.id);
    if (list) list.push(row);
    else sections.set(row.task.source.id, [row]);
  }
  return [...sections.entries()].map(([id, list]) => ({ id, title: titles.get(id) ?? '', rows: list }));
}

/** Late rows, the latest first. */
export const overdueRows = (rows: readonly Row[]) =>
  rows.filter((r) => r.state === 'overdue').sort((a, b) => (b.daysLate ?? 0) - (a.daysLate ?? 0));

/** Rows that fall due within `days`, the nearest first. */
export const dueRows = (register: Register, rows: readonly Row[], days: number) =>
  rows
    .filter((r) => r.obligations.some((o) => isDueWithin(o, register.asOf, days)))
    .sort((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1));

export function statusView(register: Register): StatusView {
  const { plan, asOf, obligations, summary } = register;
  const rows = allRows(register);
  return {
    plan,
    asOf,
    obligations,
    summary,
    ratios: ratiosOf(summary),
    ageing: ageingOf(obligations),
    silent: rows.filter((r) => r.silence).sort((a, b) => (b.silence?.days ?? 0) - (a.silence?.days ?? 0)),
    obstacles: obstacleStates(plan, asOf).filter((o) => o.stage !== 'answered'),
    taskCount: plan.tasks.length,
    unitCount: new Set(obligations.map((o) => o.unit)).size,
    sections: sectionsOf(plan, rows),
    overdue: overdueRows(rows),
    dueSoon: dueRows(register, rows, SOON_DAYS),
    awaiting: rows.filter((r) => r.state === 'awaiting'),
    budget: budgetView(register, undefined),
    review: reviewView(plan, asOf),
    unreadable: unreadableItems(register.unreadable),
    nothingLogged: !plan.tasks.some((t) => t.progress.some((p) => p.date <= asOf)),
    lateWhenEnded: obligations.filter((o) => o.lateWhenEnded !== undefined || (o.endedOn && o.state === 'overdue')).length,
    closed: plan.head.closed !== undefined && plan.head.closed.date <= asOf,
  };
}
