/** How the plan itself stands on the day of a report or a letter: in force, ceased, run out; and which bodies have ended. */
import { type CivilDate, parseCivilDate } from '../../calendar/civil.ts';
import { nameOf } from '../../model/members.ts';
import type { DocumentRef, Plan } from '../../model/plan.ts';
import { answeringOn } from '../../model/succession.ts';
import { periodHolding, type ReportPeriod } from '../../tracking/reporting-period.ts';

export interface Ended {
  readonly id: string;
  readonly name: string;
  readonly from: CivilDate;
  readonly document: DocumentRef;
  /** name of the body that answers for its work on the day; undefined where nobody took over */
  readonly successor: string | undefined;
}

export interface Standing {
  readonly ceased: { readonly from: CivilDate; readonly document: DocumentRef; readonly reason: string } | undefined;
  /** the last day of its period, where that has passed */
  readonly ranOut: CivilDate | undefined;
  /** those of `bodies` that exist no more */
  readonly ended: readonly Ended[];
}

/** How `plan` and `bodies` (ids) stand on `day`. */
export function standingOf(plan: Plan, bodies: readonly string[], day: CivilDate): Standing {
  const { closed, period } = plan.head;
  const to = period.to === undefined ? undefined : parseCivilDate(period.to);
  return {
    ceased:
      closed && closed.date <= day
        ? { from: closed.date as CivilDate, document: closed.document, reason: closed.reason }
        : undefined,
    ranOut: to && to < day ? to : undefined,
    ended: [...new Set(bodies)].flatMap((id): Ended[] => {
      const ending = plan.endings.get(id);
      if (!ending || ending.from > day) return [];
      const successor = answeringOn(plan, id, day);
      return [
        {
          id,
          name: nameOf(plan, id),
          from: ending.from as CivilDate,
          document: ending.document,
          successor: successor === undefined ? undefined : nameOf(plan, successor),
        },
      ];
    }),
  };
}

export type NoReport =
  | { readonly why: 'not-begun'; readonly begins: CivilDate }
  | { readonly why: 'ceased' | 'ran-out'; readonly on: CivilDate; readonly lastYear: number | undefined };

/** Why there is nothing to report for `period` on `day`; undefined where there is. */
export function noReport(plan: Plan, period: ReportPeriod, day: CivilDate): NoReport | undefined {
  if (day < period.begin) return { why: 'not-begun', begins: period.begin };
  const { closed, period: own } = plan.head;
  const ceased = closed && parseCivilDate(closed.date);
  const last = own.to === undefined ? undefined : parseCivilDate(own.to);
  if (ceased && ceased <= period.begin) return { why: 'ceased', on: ceased, lastYear: periodHolding(plan, ceased)?.year };
  if (last && last < period.begin) return { why: 'ran-out', on: last, lastYear: periodHolding(plan, last)?.year };
  return undefined;
}
