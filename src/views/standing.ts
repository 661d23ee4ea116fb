/** Where a day lies in the life of a plan: before it, in it, or after it ceased or ran out. */
import { addDays, type CivilDate } from '../calendar/civil.ts';
import type { Plan } from '../model/plan.ts';

export type Standing =
  | { readonly is: 'running' }
  /** before the first day of its period */
  | { readonly is: 'not-begun'; readonly begins: CivilDate }
  /** it ceased by a document, for a reason */
  | { readonly is: 'ceased'; readonly on: CivilDate; readonly reason: string; readonly lastDay: CivilDate }
  /** its period is over */
  | { readonly is: 'over'; readonly lastDay: CivilDate };

export function standingOf({ head }: Plan, day: CivilDate): Standing {
  const { closed, period } = head;
  if (closed && closed.date <= day)
    return { is: 'ceased', on: closed.date, reason: closed.reason, lastDay: addDays(closed.date, -1) };
  if (period.to !== undefined && period.to < day) return { is: 'over', lastDay: period.to };
  if (day < period.from) return { is: 'not-begun', begins: period.from };
  return { is: 'running' };
}
