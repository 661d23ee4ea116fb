/** The plan on a day as its pages show it: the figures, the lines behind them, by section, by unit and by task. */

import { type CivilDate, monthOf, yearOf } from '../../calendar/civil.ts';
import { nameOf, shortNameOf } from '../../model/members.ts';
import type { Extension, Plan } from '../../model/plan.ts';
import { sectionsOfPlan } from '../../model/sections.ts';
import type { Register } from '../../tracking/register.ts';
import { isQuiet } from '../../tracking/silence.ts';
import { type Ageing, ageingOf, type Ratios, ratiosOf, type Summary, summarize } from '../../tracking/summary.ts';
import { largest } from '../../words/numbers.ts';
import { type BudgetView, budgetView } from '../budget.ts';
import { grouped } from '../grouped.ts';
import { type ObstacleState, obstacleStates } from '../obstacles.ts';
import { type TaskView, taskView } from '../task.ts';
import { type UnreadableItem, unreadableItems } from '../unreadable.ts';
import { byUrgency, SIGNS, type Sign, type SiteLine, siteLine } from './lines.ts';

export interface Part {
  readonly id: string;
  readonly name: string;
  readonly lines: readonly SiteLine[];
  readonly summary: Summary;
  readonly ratios: Ratios;
}

export interface SiteView {
  readonly plan: Plan;
  readonly asOf: CivilDate;
  readonly issuer: string;
  readonly summary: Summary;
  readonly ratios: Ratios;
  readonly ageing: Ageing;
  /** everything that is owed, the most urgent first */
  readonly lines: readonly SiteLine[];
  /** in the order of the plan */
  readonly sections: readonly Part[];
  /** who answers for something, the longest late first, then by name */
  readonly units: readonly Part[];
  /** the same body by body: what several owe together stands with each of them */
  readonly pages: readonly Part[];
  readonly tasks: readonly TaskView[];
  /** what falls due in each month of the day's year, January first, by sign */
  readonly months: readonly Readonly<Record<Sign, number>>[];
  /** not answered, the oldest first */
  readonly obstacles: readonly ObstacleState[];
  /** asked for, not decided */
  readonly asked: readonly { readonly line: SiteLine; readonly extension: Extension }[];
  readonly silent: number;
  readonly budget: BudgetView;
  readonly unreadable: readonly UnreadableItem[];
  readonly nothingLogged: boolean;
}

function parts(groups: ReadonlyMap<string, SiteLine[]>, name: (id: string) => string): Part[] {
  return [...groups].map(([id, lines]) => {
    const summary = summarize(lines);
    return { id, name: name(id), lines, summary, ratios: ratiosOf(summary) };
  });
}

const mostLate = (part: Part) =>
  largest(
    part.lines.map((l) => (l.sign === 'over' ? (l.daysLate ?? 0) : -1)),
    -1,
  );

export function siteView(register: Register): SiteView {
  const { plan, asOf } = register;
  const inOrder = register.obligations.map((o) => siteLine(plan, o));
  const lines = [...inOrder].sort(byUrgency);
  const section = sectionsOfPlan(plan);
  const units = parts(
    grouped(lines, (l) => l.unit),
    (id) => shortNameOf(plan, id),
  ).sort((a, b) => mostLate(b) - mostLate(a) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const byOwner = new Map<string, SiteLine[]>();
  for (const line of lines) for (const unit of line.obligation.owners) byOwner.set(unit, [...(byOwner.get(unit) ?? []), line]);
  const pages = parts(byOwner, (id) => shortNameOf(plan, id));
  const months = Array.from({ length: 12 }, () => Object.fromEntries(SIGNS.map((s) => [s, 0])) as Record<Sign, number>);
  for (const { due, sign } of lines) {
    const month = due && yearOf(due) === yearOf(asOf) ? months[monthOf(due) - 1] : undefined;
    if (month) month[sign]++;
  }
  return {
    plan,
    asOf,
    issuer: nameOf(plan, plan.head.issuedBy),
    summary: register.summary,
    ratios: ratiosOf(register.summary),
    ageing: ageingOf(register.obligations),
    lines,
    sections: parts(
      grouped(inOrder, (l) => l.section),
      (id) => section(id).title,
    ),
    units,
    pages,
    tasks: plan.tasks.flatMap((t) => taskView(register, t.id) ?? []),
    months,
    obstacles: obstacleStates(plan, asOf).filter((o) => o.stage !== 'answered'),
    asked: lines.flatMap((line) => line.obligation.pending.map((extension) => ({ line, extension }))),
    silent: lines.filter((l) => isQuiet(l.obligation, asOf)).length,
    budget: budgetView(register, undefined),
    unreadable: unreadableItems(register.unreadable),
    nothingLogged: !plan.tasks.some((t) => t.progress.some((p) => p.date <= asOf)),
  };
}
