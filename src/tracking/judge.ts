/** What one obligation comes to on a day: its due day in force, its state, who owes it by then. */
import { type CivilDate, daysBetween, later, parseCivilDate } from '../calendar/civil.ts';
import type { Occurrence } from '../deadline/recurring/occurrences.ts';
import type { Plan, Progress, Task } from '../model/plan.ts';
import { answeringOn, lineOf } from '../model/succession.ts';
import type { State } from '../words/states.ts';
import { extensionsFor, inForce, isPending } from './extensions.ts';
import type { Assignment, Obligation } from './obligation.ts';
import { silenceOf } from './silence.ts';
import { isUndated } from './state.ts';

export interface Owed {
  readonly plan: Plan;
  readonly task: Task;
  readonly assignment: Assignment;
  /** the unit that owed it first */
  readonly unit: string;
  readonly occurrence: Occurrence | undefined;
}

const byDate = (a: Progress, b: Progress) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0);

const concerns = (p: Progress, o: Occurrence) =>
  p.occurrence === undefined ? o.start <= p.date && p.date <= later(o.end, o.due) : p.occurrence === o.id;

/**
 * The entries of the log that speak of this obligation: the unit's own, and those of its successors from the day on which
 * they took over. An entry without an occurrence speaks of the one in whose period it is dated.
 */
function entriesFor({ plan, task, unit, occurrence }: Owed, asOf: CivilDate): Progress[] {
  if (!task.progress.length) return [];
  const line = plan.endings.size ? lineOf(plan, unit) : [unit];
  return task.progress
    .filter((p) => {
      if (p.date > asOf || (occurrence && !concerns(p, occurrence))) return false;
      if (p.onBehalfOf) return p.onBehalfOf.id === unit && line.includes(p.by.id);
      return p.by.id === unit || (line.includes(p.by.id) && answeringOn(plan, unit, p.date) === p.by.id);
    })
    .sort(byDate);
}

function openState(
  { assignment: { reading, deadline } }: Owed,
  due: CivilDate | undefined,
  start: CivilDate | undefined,
  asOf: CivilDate,
): State {
  if (reading.misreading) return 'not-understood';
  const dated: State = due && asOf > due ? 'overdue' : 'in-time';
  if (due && due !== reading.due) return dated; // an occurrence's, or one set by a document
  if (!deadline || reading.reading?.kind === 'unspecified') return 'unspecified';
  if (reading.reading?.kind === 'ongoing') return 'ongoing';
  if (reading.reading?.kind === 'relative') {
    const { direction } = reading.reading.after ?? {};
    if (!due && !start) return 'awaiting';
    if (direction === 'after' && start && asOf < start) return 'awaiting';
    if (!due) return 'ongoing';
  }
  return due ? dated : 'unspecified';
}

export function judge(owed: Owed, asOf: CivilDate): Obligation {
  const { plan, task, assignment, unit, occurrence } = owed;
  const { reading, role, contribution, deadline } = assignment;
  const closed = plan.head.closed ? parseCivilDate(plan.head.closed.date) : undefined;
  const original = occurrence ? occurrence.due : reading.due;
  const start = occurrence ? occurrence.start : reading.start;
  const progress = entriesFor(owed, asOf);
  const completing = progress.find((p) => p.completes);
  const doneOn = completing?.date;
  // A part of a coordinating agency has no extensions of its own: those of the task move the task.
  const extensions = role === 'lead' ? extensionsFor(plan, task, unit, occurrence?.id) : [];
  // Late is counted against the day in force when it was done, or today while it is open.
  const extension = inForce(extensions, doneOn ?? asOf);
  const due = extension?.until ?? original;
  const answering = completing ? completing.by.id : answeringOn(plan, unit, asOf);
  const base = {
    task,
    unit: answering ?? unit,
    predecessor: answering !== undefined && answering !== unit ? unit : undefined,
    role,
    contribution,
    deadline,
    reading,
    occurrence,
    start,
    due,
    originalDue: extension && original !== due ? original : undefined,
    extension,
    pending: doneOn ? [] : extensions.filter((e) => isPending(e, asOf)),
    doneOn,
    progress,
    opened: false,
    silence: undefined,
    waitsFor: [],
  };
  if (doneOn) {
    const late = due && doneOn > due ? daysBetween(due, doneOn) : 0;
    return { ...base, state: late ? 'done-late' : 'done-on-time', daysLate: due ? late : undefined, daysLeft: undefined };
  }
  const state = openState(owed, due, start, asOf);
  const cancelled = task.cancelled !== undefined && task.cancelled.date <= asOf;
  // A plan that has ceased asks for nothing more; what fell due before stays owed. So it is with a unit nobody took over from.
  const lapsed = closed && closed <= asOf && (!due || due >= closed) && state !== 'not-understood';
  if (cancelled || lapsed || answering === undefined)
    return { ...base, state: 'cancelled', daysLate: undefined, daysLeft: undefined };
  const dated = state === 'overdue' || state === 'in-time';
  const days = due && dated ? daysBetween(asOf, due) : undefined;
  return {
    ...base,
    state,
    opened: state === 'ongoing' && reading.reading?.kind === 'relative',
    silence:
      isUndated(state) && state !== 'awaiting' && state !== 'not-understood'
        ? silenceOf(
            plan,
            start,
            progress.map((p) => p.date),
            // A duty within bounds owes no word after them.
            due && due < asOf ? due : asOf,
          )
        : undefined,
    daysLate: days === undefined ? undefined : Math.max(0, -days),
    daysLeft: days === undefined || days < 0 ? undefined : days,
  };
}
