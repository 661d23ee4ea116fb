/** The four boxes of the government's statistics, and those without a date. */

import type { Box } from '../words/boxes.ts';
import { boxOf, OUTSIDE_TOTAL, type OutsideBox, type State, type StateBox } from '../words/states.ts';

/** The counts outside the total, each by its box, are those of the table of states. */
export interface Summary extends Readonly<Record<OutsideBox, number>> {
  /** the sum of what is done, open and undated */
  readonly total: number;
  readonly done: { readonly onTime: number; readonly late: number; readonly undated: number };
  readonly open: { readonly inTime: number; readonly overdue: number };
  readonly undated: number;
}

/** Counts `items` by their states, in one walk: there may be a hundred thousand. */
export function summarize(items: Iterable<{ readonly state: State }>): Summary {
  const counts = new Map<StateBox, number>();
  for (const { state } of items) {
    const box = boxOf(state);
    counts.set(box, (counts.get(box) ?? 0) + 1);
  }
  const of = (box: StateBox) => counts.get(box) ?? 0;
  const done = { onTime: of('doneOnTime'), late: of('doneLate'), undated: of('doneUndated') };
  const open = { inTime: of('openInTime'), overdue: of('openOverdue') };
  const undated = of('undated');
  const outside = Object.fromEntries(Object.values(OUTSIDE_TOTAL).map((box) => [box, of(box)])) as Record<OutsideBox, number>;
  return {
    total: done.onTime + done.late + done.undated + open.inTime + open.overdue + undated,
    done,
    open,
    undated,
    ...outside,
  };
}

/** The summary in the boxes of the tables. */
export const boxesOf = ({ total, done, open, undated }: Summary): Readonly<Record<Box, number>> => ({
  total,
  doneOnTime: done.onTime,
  doneLate: done.late,
  doneUndated: done.undated,
  openInTime: open.inTime,
  openOverdue: open.overdue,
  undated,
});

/** What two parts of a whole come to together, box by box. */
export function addSummaries(a: Summary, b: Summary): Summary {
  const outside = Object.values(OUTSIDE_TOTAL).map((box) => [box, a[box] + b[box]]);
  return {
    total: a.total + b.total,
    done: { onTime: a.done.onTime + b.done.onTime, late: a.done.late + b.done.late, undated: a.done.undated + b.done.undated },
    open: { inTime: a.open.inTime + b.open.inTime, overdue: a.open.overdue + b.open.overdue },
    undated: a.undated + b.undated,
    ...(Object.fromEntries(outside) as Record<OutsideBox, number>),
  };
}

/** Open and overdue by more than so many days: the ages that provinces report by. */
export const AGES = [30, 120] as const;
export interface Ageing {
  readonly over30: number;
  readonly over120: number;
}

export function ageingOf(items: readonly { readonly state: State; readonly daysLate: number | undefined }[]): Ageing {
  const over = (days: number) => items.reduce((n, o) => (o.state === 'overdue' && (o.daysLate ?? 0) > days ? n + 1 : n), 0);
  return { over30: over(AGES[0]), over120: over(AGES[1]) };
}

/** Three ratios, each with its own denominator; undefined where that is zero. Percent, unrounded. */
export interface Ratios {
  /** done of all but what was done without a due day */
  readonly doneOfAll: number | undefined;
  /** done of those due: done and open overdue */
  readonly doneOfDue: number | undefined;
  /** on time of those done */
  readonly onTimeOfDone: number | undefined;
}

/** What is done without a due day is in none of them: nobody can say that it was on time. */
export function ratiosOf(s: Summary): Ratios {
  const done = s.done.onTime + s.done.late;
  const share = (part: number, whole: number) => (whole > 0 ? (part / whole) * 100 : undefined);
  return {
    doneOfAll: share(done, s.total - s.done.undated),
    doneOfDue: share(done, done + s.open.overdue),
    onTimeOfDone: share(s.done.onTime, done),
  };
}
