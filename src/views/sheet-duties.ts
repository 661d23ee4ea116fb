/** What one body still owes, as it is sent out to be filled in and taken back. */

import type { CivilDate } from '../calendar/civil.ts';
import type { Plan } from '../model/plan.ts';
import { lineOf } from '../model/succession.ts';
import type { Obligation, Register } from '../tracking/register.ts';
import { isDone, isOver, isRequest } from '../words/states.ts';
import { type UnreadableItem, unreadableItems } from './unreadable.ts';

export interface SheetView {
  readonly plan: Plan;
  readonly asOf: CivilDate;
  /** id of the body that it is for */
  readonly agency: string;
  readonly duties: readonly Obligation[];
  readonly unreadable: readonly UnreadableItem[];
}

/** Open duties of `agency`, without what it is only asked for or has handed in, the most urgent first: overdue, then by due day, then those without one. */
export function sheetView(register: Register, agency: string): SheetView {
  const rank = (o: Obligation) => o.due ?? '9999';
  return {
    plan: register.plan,
    asOf: register.asOf,
    agency,
    duties: register.obligations
      .filter(
        (o) =>
          o.owners.includes(agency) &&
          !isRequest(o.state) &&
          o.state !== 'submitted' &&
          !isDone(o.state) &&
          !isOver(o.state) &&
          !o.endedOn,
      )
      .sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0)),
    unreadable: unreadableItems(register.unreadable),
  };
}

/** Names a duty in a sheet that comes back: task, occurrence, and whose it was before. */
export const dutyKey = (o: Obligation): string =>
  [o.task.id, o.occurrence?.id ?? '', o.predecessor ?? '', o.role === 'lead' ? '' : 'phoi-hop', o.phase?.id ?? '']
    .join('/')
    .replace(/\/+$/, '');

/** Every duty that a sheet of `agency` may speak of, by its key; also what is done by now, which a late sheet still names. */
export function dutiesByKey(register: Register, agency: string): ReadonlyMap<string, Obligation> {
  const own = (o: Obligation) =>
    o.owners.includes(agency) ||
    (!o.givenBy && o.predecessor !== undefined && lineOf(register.plan, o.predecessor).includes(agency));
  return new Map(register.obligations.filter(own).map((o) => [dutyKey(o), o]));
}
