/** What somebody has to know first of a plan on a day, counted in obligations: who is late, where, what comes next, what is waited for. */

import type { CivilDate } from '../calendar/civil.ts';
import { shortNameOf } from '../model/members.ts';
import type { Plan } from '../model/plan.ts';
import { sectionOf, sectionsOfPlan } from '../model/sections.ts';
import { isDueWithin, type Obligation, type Register, SOON_DAYS } from '../tracking/register.ts';
import { type Summary, summarize } from '../tracking/summary.ts';
import { type Filter, obstacleFits } from './filter.ts';
import { grouped } from './grouped.ts';
import { type ObstacleState, obstacleStates } from './obstacles.ts';

/** What one unit is late with, all of it or one task of it. */
export interface Late {
  /** id of the unit */
  readonly unit: string;
  readonly name: string;
  readonly count: number;
  /** what is latest of it */
  readonly worst: Obligation;
  /** short name of the unit that owed all of it before */
  readonly from: string | undefined;
  /** where all of it is one task: its occurrences, each once */
  readonly occurrences: readonly string[];
}

export interface ClauseFigures {
  readonly id: string;
  readonly title: string;
  readonly summary: Summary;
}

export interface Coming {
  /** obligations that fall due within 7 days, within SOON_DAYS */
  readonly within7: number;
  readonly within30: number;
  /** the nearest due day and how much falls on it */
  readonly next: { readonly day: CivilDate; readonly count: number; readonly title: string } | undefined;
}

export interface AwaitedEvent {
  /** in the plan's words */
  readonly name: string;
  readonly count: number;
  /** from when the work can be done, where that is known */
  readonly from: CivilDate | undefined;
}

export interface Waits {
  /** those most waited for first */
  readonly events: readonly AwaitedEvent[];
  /** not answered, the oldest first */
  readonly obstacles: readonly ObstacleState[];
  /** extensions asked for and not decided, and the day on which the oldest was asked for */
  readonly requests: { readonly count: number; readonly since: CivilDate | undefined };
}

export interface Overview {
  /** by unit, the latest first */
  readonly lateUnits: readonly Late[];
  /** by unit and task, the latest first */
  readonly lateTasks: readonly Late[];
  /** in the order of the plan */
  readonly clauses: readonly ClauseFigures[];
  readonly coming: Coming;
  readonly waits: Waits;
}

const daysLate = (o: Obligation) => o.daysLate ?? 0;

function lateBy(plan: Plan, late: readonly Obligation[], key: (o: Obligation) => string): Late[] {
  return [...grouped(late, key).values()]
    .map((own): Late => {
      const worst = own.reduce((a, b) => (daysLate(b) > daysLate(a) ? b : a));
      const from = worst.predecessor;
      const names = own.every((o) => o.assignment === worst.assignment) ? own.flatMap((o) => o.occurrence?.name ?? []) : [];
      return {
        unit: worst.unit,
        name: shortNameOf(plan, worst.unit),
        count: own.length,
        worst,
        from: from !== undefined && own.every((o) => o.predecessor === from) ? shortNameOf(plan, from) : undefined,
        occurrences: [...new Set(names)],
      };
    })
    .sort((a, b) => daysLate(b.worst) - daysLate(a.worst) || b.count - a.count);
}

function clausesOf(plan: Plan, obligations: readonly Obligation[]): ClauseFigures[] {
  const section = sectionsOfPlan(plan);
  return [...grouped(obligations, (o) => sectionOf(o.task))]
    .map(([id, own]) => ({ id, summary: summarize(own) }))
    .map(({ id, summary }) => ({ id, title: section(id).title, summary }))
    .sort((a, b) => section(a.id).place - section(b.id).place);
}

function comingOf({ obligations, asOf }: Register): Coming {
  const ahead = obligations.filter((o) => o.state === 'in-time' && o.due !== undefined);
  const day = ahead.reduce<CivilDate | undefined>((a, o) => (a === undefined || (o.due as CivilDate) < a ? o.due : a), undefined);
  const onDay = ahead.filter((o) => o.due === day);
  return {
    within7: ahead.filter((o) => isDueWithin(o, asOf, 7)).length,
    within30: ahead.filter((o) => isDueWithin(o, asOf, SOON_DAYS)).length,
    next: day && { day, count: onDay.length, title: onDay[0]?.task.title ?? '' },
  };
}

function waitsOf({ plan, asOf, obligations }: Register, filter: Filter): Waits {
  const awaiting = obligations.filter((o) => o.state === 'awaiting');
  const eventOf = (o: Obligation) => o.reading.event?.name ?? o.reading.reading?.after?.event ?? o.deadline?.text ?? '';
  const events = [...grouped(awaiting, eventOf)]
    .map(([name, own]) => ({ name, count: own.length, from: own[0]?.start }))
    .sort((a, b) => b.count - a.count);
  const requests = new Set(obligations.flatMap((o) => o.pending));
  const asked = [...requests].flatMap((e) => e.asked ?? []).sort();
  return {
    events,
    obstacles: obstacleStates(plan, asOf).filter((o) => o.stage !== 'answered' && obstacleFits(plan, o, filter)),
    requests: { count: requests.size, since: asked[0] },
  };
}

/** Of a register that holds what `filter` asks for. */
export function overviewOf(register: Register, filter: Filter = {}): Overview {
  const { plan, obligations } = register;
  const late = obligations.filter((o) => o.state === 'overdue');
  return {
    lateUnits: lateBy(plan, late, (o) => o.unit),
    lateTasks: lateBy(plan, late, (o) => `${o.unit} ${o.task.id} ${o.partKey} ${o.predecessor ?? ''}`),
    clauses: clausesOf(plan, obligations),
    coming: comingOf(register),
    waits: waitsOf(register, filter),
  };
}
