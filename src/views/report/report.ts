/** The yearly report as plain data, in the order in which such reports are written. */

import type { CivilDate } from '../../calendar/civil.ts';
import { nameOf } from '../../model/members.ts';
import type { Obstacle, Plan, Progress, Task } from '../../model/plan.ts';
import type { ReportData } from '../../model/schema/plan.ts';
import { sectionOf } from '../../model/sections.ts';
import { obligationKey } from '../../tracking/obligation.ts';
import type { Obligation, Register, TrackedTask } from '../../tracking/register.ts';
import type { ReportPeriod } from '../../tracking/reporting-period.ts';
import { type Ageing, ageingOf } from '../../tracking/summary.ts';
import { isCounted, isOver, isRequest, isUndated } from '../../words/states.ts';
import { type BudgetView, budgetView } from '../budget.ts';
import { grouped } from '../grouped.ts';
import { type ObstacleState, obstacleStates } from '../obstacles.ts';
import { type ReviewView, reviewView } from '../review.ts';
import { type Section, sectionsOf } from '../row-lists.ts';
import { type Row, rowsOf } from '../rows.ts';
import { type UnreadableItem, unreadableItems } from '../unreadable.ts';
import { byAgency, byLead, bySection, type FigureRow, figureRow, sumFaults } from './figures.ts';
import { type Standing, standingOf } from './standing.ts';

export interface TaskResult {
  readonly tracked: TrackedTask;
  readonly rows: readonly Row[];
  /** what was logged within the period */
  readonly progress: readonly Progress[];
}

export interface ReportView {
  readonly plan: Plan;
  readonly asOf: CivilDate;
  readonly period: ReportPeriod;
  readonly letter: ReportData;
  readonly by: string;
  readonly to: readonly string[];
  readonly total: FigureRow;
  readonly sections: readonly FigureRow[];
  readonly leads: readonly FigureRow[];
  readonly agencies: readonly FigureRow[];
  /** places where the tables do not add up: none, unless the program is wrong */
  readonly faults: readonly string[];
  readonly results: readonly { readonly id: string; readonly title: string; readonly tasks: readonly TaskResult[] }[];
  /** how the plan, the author and those addressed stand on the day */
  readonly standing: Standing;
  /** late before the period ended, those from earlier periods among them; the latest first */
  readonly late: readonly Obligation[];
  /** late only after the period ended, where the report stands on a later day */
  readonly lateAfter: readonly Obligation[];
  /** what is asked, and not ordered: outside all figures */
  readonly requests: readonly TaskResult[];
  /** dropped within the period by a decision on the task */
  readonly cancelled: readonly Task[];
  /** how many duties the end of the plan, or of a body, has dropped */
  readonly lapsed: number;
  /** open duties without a date that ask for a word */
  readonly undated: readonly Obligation[];
  /** open duties without a date of which nothing was heard in the period */
  readonly silent: readonly Obligation[];
  /** those raised in the period, and older ones still unanswered when it began */
  readonly obstacles: readonly ObstacleState[];
  /** of what is in `late` */
  readonly ageing: Ageing;
  /** estimates of the reporting year */
  readonly budget: BudgetView;
  /** documents reviewed in the period */
  readonly review: ReviewView;
  readonly proposals: readonly {
    readonly to: string;
    readonly items: readonly { readonly what: string; readonly by: string }[];
  }[];
  readonly next: {
    readonly year: number;
    readonly due: readonly Row[];
    /** open and overdue, of whatever period, the latest first */
    readonly overdue: readonly Obligation[];
    /** those of them that are still asked for */
    readonly carried: readonly Obligation[];
    readonly undated: readonly Row[];
  };
  readonly annex: readonly Section[];
  readonly unreadable: readonly UnreadableItem[];
}

/** What counts in the period: all but what was done before it began. */
const countsIn = (period: ReportPeriod) => (o: Obligation) => isCounted(o.state) && !(o.doneOn && o.doneOn < period.begin);

function proposalsOf(plan: Plan, obstacles: readonly Obstacle[]) {
  const byAddressee = new Map<string, { what: string; by: string }[]>();
  for (const o of obstacles) {
    for (const p of o.proposals ?? []) {
      const list = byAddressee.get(p.to) ?? [];
      list.push({ what: p.what, by: nameOf(plan, o.by) });
      byAddressee.set(p.to, list);
    }
  }
  return [...byAddressee.entries()].map(([to, items]) => ({ to: nameOf(plan, to), items }));
}

/** `register` stands on the report's day, `ahead` on the last day of the year after, for what that year will ask. */
export function reportView(register: Register, ahead: Register, period: ReportPeriod, letter: ReportData): ReportView {
  const { plan, asOf } = register;
  const counted = register.obligations.filter(countsIn(period));
  const inPeriod = new Set(counted);
  const logged = (p: Progress) => p.date <= asOf && p.date >= period.begin;
  const tracked = register.tasks
    .map((t) => ({ ...t, obligations: t.obligations.filter((o) => inPeriod.has(o)) }))
    .filter((t) => t.obligations.length > 0)
    .map((t): TaskResult => ({ tracked: t, rows: rowsOf(plan, t), progress: t.task.progress.filter(logged) }));
  const requests = register.tasks
    .map((t) => ({
      ...t,
      obligations: t.obligations.filter((o) => isRequest(o.state) && !(o.doneOn && o.doneOn < period.begin)),
    }))
    .filter((t) => t.obligations.length > 0)
    .map((t): TaskResult => ({ tracked: t, rows: rowsOf(plan, t), progress: t.task.progress.filter(logged) }));
  const rows = tracked.flatMap((t) => t.rows);
  const total = figureRow('total', 'Tổng cộng', counted);
  const [sections, leads, agencies] = [bySection(plan, counted), byLead(plan, counted), byAgency(plan, counted)];
  const annex = sectionsOf(plan, rows);
  const bySectionId = grouped(tracked, (t) => sectionOf(t.tracked.task));
  const results = annex.map(({ id, title }) => ({ id, title, tasks: bySectionId.get(id) ?? [] }));
  const late = counted.filter((o) => (o.daysLate ?? 0) > 0).sort((a, b) => (b.daysLate ?? 0) - (a.daysLate ?? 0));
  // What falls due on the last day is late from the day after.
  const within = late.filter((o) => (o.due ?? '') < period.end);
  const overdue = late.filter((o) => o.state === 'overdue');
  const undated = counted.filter((o) => isUndated(o.state) && o.state !== 'awaiting');
  const obstacles = obstacleStates(plan, asOf)
    .filter(({ obstacle: o }) => o.date >= period.begin || !o.answered || o.answered.date >= period.begin)
    .sort((a, b) => (a.obstacle.date < b.obstacle.date ? -1 : 1));
  const done = new Set(register.obligations.filter((o) => o.doneOn).map(obligationKey));
  const aheadRows = ahead.tasks
    .flatMap((t) =>
      rowsOf(plan, {
        ...t,
        obligations: t.obligations.filter(
          (o) =>
            // What is done by the report's day is done; what was done after it was still to be done.
            o.due &&
            o.due > asOf &&
            o.due <= ahead.asOf &&
            !isUndated(o.state) &&
            isCounted(o.state) &&
            !done.has(obligationKey(o)),
        ),
      }),
    )
    .filter((r) => r.obligations.length > 0);
  return {
    plan,
    asOf,
    period,
    letter,
    by: nameOf(plan, letter.by),
    to: letter.to.map((id) => nameOf(plan, id)),
    total,
    sections,
    leads,
    agencies,
    faults: [...sumFaults(sections, total), ...sumFaults(leads, total), ...sumFaults(agencies, total)],
    results,
    requests,
    standing: standingOf(plan, [letter.by, ...letter.to], asOf),
    late: within,
    lateAfter: late.filter((o) => (o.due ?? '') >= period.end),
    cancelled: plan.tasks.filter((t) => t.cancelled && t.cancelled.date >= period.begin && t.cancelled.date <= asOf),
    lapsed: register.obligations.filter((o) => isOver(o.state) && !(o.task.cancelled && o.task.cancelled.date <= asOf)).length,
    undated,
    silent: undated.filter((o) => !o.progress.some(logged)),
    obstacles,
    ageing: ageingOf(within),
    budget: budgetView(register, period.year),
    review: reviewView({ ...plan, reviewed: plan.reviewed.filter((d) => d.reviewed >= period.begin) }, asOf),
    proposals: proposalsOf(
      plan,
      obstacles.map((s) => s.obstacle),
    ),
    next: {
      year: period.year + 1,
      due: aheadRows,
      overdue,
      carried: overdue.filter((o) => !o.endedOn),
      undated: rows.filter((r) => isUndated(r.state)),
    },
    annex,
    unreadable: unreadableItems(register.unreadable),
  };
}
