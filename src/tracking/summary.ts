/** The four boxes of the government's statistics, and those without a date. */

import { STATES, type State } from '../words/states.ts';
import { isUndated } from './state.ts';

export interface Summary {
  /** all but the cancelled: the sum of the five figures below */
  readonly total: number;
  readonly done: { readonly onTime: number; readonly late: number };
  readonly open: { readonly inTime: number; readonly overdue: number };
  readonly undated: number;
  /** outside the total */
  readonly cancelled: number;
}

/** Counts `items` by their states, in one walk: there may be a hundred thousand. */
export function summarize(items: Iterable<{ readonly state: State }>): Summary {
  const count = new Map<State, number>();
  for (const { state } of items) count.set(state, (count.get(state) ?? 0) + 1);
  const of = (...states: readonly State[]) => states.reduce((sum, s) => sum + (count.get(s) ?? 0), 0);
  const figures = {
    done: { onTime: of('done-on-time'), late: of('done-late') },
    open: { inTime: of('in-time'), overdue: of('overdue') },
    undated: of(...STATES.filter(isUndated)),
    cancelled: of('cancelled'),
  };
  const total = figures.done.onTime + figures.done.late + figures.open.inTime + figures.open.overdue + figures.undated;
  return { total, ...figures };
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
  /** done of all */
  readonly doneOfAll: number | undefined;
  /** done of those due: done and open overdue */
  readonly doneOfDue: number | undefined;
  /** on time of those done */
  readonly onTimeOfDone: number | undefined;
}

export function ratiosOf(s: Summary): Ratios {
  const done = s.done.onTime + s.done.late;
  const share = (part: number, whole: number) => (whole > 0 ? (part / whole) * 100 : undefined);
  return {
    doneOfAll: share(done, s.total),
    doneOfDue: share(done, done + s.open.overdue),
    onTimeOfDone: share(s.done.onTime, done),
  };
}
