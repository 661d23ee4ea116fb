/** What each obligation comes to on the pages: one plain line, with names, days and the sign of its state. */

import type { CivilDate } from '../../calendar/civil.ts';
import { shortNameOf } from '../../model/members.ts';
import type { Plan } from '../../model/plan.ts';
import { sectionOf } from '../../model/sections.ts';
import { type Obligation, obligationTitle } from '../../tracking/obligation.ts';
import type { State } from '../../words/states.ts';
import { isDone, isUndated } from '../../words/states.ts';

/**
 * What stands for a state where there is room for a sign only: `done` is done without a due day, so that nobody can say that it
 * was on time; `out` is what is outside the total.
 */
export const SIGNS = ['over', 'open', 'late', 'ok', 'done', 'none', 'out'] as const;
export type Sign = (typeof SIGNS)[number];

export function signOf(state: State): Sign {
  if (state === 'overdue') return 'over';
  if (state === 'in-time') return 'open';
  if (state === 'done-late') return 'late';
  if (state === 'done-undated') return 'done';
  if (isDone(state)) return 'ok';
  return isUndated(state) ? 'none' : 'out';
}

export interface SiteLine {
  readonly obligation: Obligation;
  readonly task: string;
  /** the task, the part of it and the occurrence */
  readonly title: string;
  /** the part and the occurrence alone; '' where the task is owed whole */
  readonly part: string;
  readonly section: string;
  /** id of who answers */
  readonly unit: string;
  readonly unitName: string;
  readonly state: State;
  readonly sign: Sign;
  readonly start: CivilDate | undefined;
  readonly due: CivilDate | undefined;
  readonly originalDue: CivilDate | undefined;
  readonly doneOn: CivilDate | undefined;
  readonly daysLate: number | undefined;
  readonly daysLeft: number | undefined;
}

const RANK: Readonly<Record<Sign, number>> = { over: 0, open: 1, none: 2, late: 3, ok: 4, done: 5, out: 6 };

/** Most urgent first: the longest late, then the nearest due, then what has no day, then what is done, the newest first. */
export function byUrgency(a: SiteLine, b: SiteLine): number {
  if (a.sign !== b.sign) return RANK[a.sign] - RANK[b.sign];
  if (a.sign === 'over') return (b.daysLate ?? 0) - (a.daysLate ?? 0);
  const [x, y] = a.sign === 'open' ? [a.due ?? '', b.due ?? ''] : [b.doneOn ?? '', a.doneOn ?? ''];
  return x < y ? -1 : x > y ? 1 : 0;
}

export function siteLine(plan: Plan, o: Obligation): SiteLine {
  return {
    obligation: o,
    task: o.task.id,
    title: obligationTitle(o),
    part: [o.part, o.occurrence?.name].filter(Boolean).join(' – '),
    section: sectionOf(o.task),
    unit: o.unit,
    unitName: shortNameOf(plan, o.unit),
    state: o.state,
    sign: signOf(o.state),
    start: o.start,
    due: o.due,
    originalDue: o.originalDue,
    doneOn: o.doneOn,
    daysLate: o.daysLate,
    daysLeft: o.daysLeft,
  };
}
