/** What a part of a plan, or of many plans, comes to: figures that add up. */
import type { CivilDate } from '../../calendar/civil.ts';
import type { Obligation } from '../../tracking/obligation.ts';
import { isQuiet } from '../../tracking/silence.ts';
import { type Ageing, addSummaries, ageingOf, type Summary, summarize } from '../../tracking/summary.ts';

export interface Tally {
  readonly summary: Summary;
  readonly ageing: Ageing;
  /** open duties of which nothing was heard for too long */
  readonly silent: number;
  /** calendar days that the latest of the overdue is late */
  readonly worst: number;
}

export function tallyOf(obligations: readonly Obligation[], asOf: CivilDate): Tally {
  let [silent, worst] = [0, 0];
  for (const o of obligations) {
    if (isQuiet(o, asOf)) silent++;
    if (o.state === 'overdue') worst = Math.max(worst, o.daysLate ?? 0);
  }
  return { summary: summarize(obligations), ageing: ageingOf(obligations), silent, worst };
}

export const NOTHING: Tally = { summary: summarize([]), ageing: { over30: 0, over120: 0 }, silent: 0, worst: 0 };

export const addTallies = (a: Tally, b: Tally): Tally => ({
  summary: addSummaries(a.summary, b.summary),
  ageing: { over30: a.ageing.over30 + b.ageing.over30, over120: a.ageing.over120 + b.ageing.over120 },
  silent: a.silent + b.silent,
  worst: Math.max(a.worst, b.worst),
});

/** The most overdue first, then the longest overdue, then the largest; what is alike as it came. */
export const worstFirst = ({ tally: a }: { readonly tally: Tally }, { tally: b }: { readonly tally: Tally }): number =>
  b.summary.open.overdue - a.summary.open.overdue || b.worst - a.worst || b.summary.total - a.summary.total;
