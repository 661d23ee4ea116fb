/** What one obligation comes to on a day: its due day in force, its state, who owes it by then. */
import { type CivilDate, daysBetween, later } from '../calendar/civil.ts';
import type { Occurrence } from '../deadline/recurring/occurrences.ts';
import type { Plan, Progress, Task } from '../model/plan.ts';
import { answeringOn, lineOf } from '../model/succession.ts';
import type { State } from '../words/states.ts';
import { extensionsFor, inForce, isPending } from './extensions.ts';
import { type Assignment, NO_REMARKS, Obligation, type Remarks } from './obligation.ts';
import type { Schedule } from './schedule.ts';
import { silenceOf } from './silence.ts';

const NONE: readonly never[] = [];

const byDate = (a: Progress, b: Progress) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0);

const concerns = (p: Progress, o: Occurrence) =>
  p.occurrence === undefined ? o.start <= p.date && p.date <= later(o.end, o.due) : p.occurrence === o.id;

/**
 * The entries of the log that speak of this obligation: the unit's own, and those of its successors from the day on which
 * they took over. An entry without an occurrence speaks of the one in whose period it is dated.
 */
function entriesFor(
  plan: Plan,
  task: Task,
  unit: string,
  occurrence: Occurrence | undefined,
  asOf: CivilDate,
): readonly Progress[] {
  if (!task.progress.length) return NONE;
  const line = plan.endings.size ? lineOf(plan, unit) : [unit];
  const own = task.progress.filter((p) => {
    if (p.date > asOf || (occurrence && !concerns(p, occurrence))) return false;
    if (p.onBehalfOf) return p.onBehalfOf.id === unit && line.includes(p.by.id);
    return p.by.id === unit || (line.includes(p.by.id) && answeringOn(plan, unit, p.date) === p.by.id);
  });
  return own.length ? own.sort(byDate) : NONE;
}

function openState(
  { reading, deadline }: Assignment,
  due: CivilDate | undefined,
  start: CivilDate | undefined,
  asOf: CivilDate,
): State {
  if (reading.misreading) return 'not-understood';
  const dated: State = due && asOf > due ? 'overdue' : 'in-time';
  if (due && due !== reading.due) return dated; // an occurrence's, or one set by a document
  if (!deadline || reading.reading?.kind === 'unspecified') return 'unspecified';
  if (reading.reading?.kind === 'ongoing') return 'ongoing';
  // "15 ngày sau X" has a due day as soon as X has a date; "sau khi X" only begins then.
  if (reading.reading?.kind === 'relative' && !due) return start && asOf >= start ? 'ongoing' : 'awaiting';
  return due ? dated : 'unspecified';
}

/** What the unit owes of `assignment` on `asOf`; `unit` is the one that owed it first. */
export function judge(
  { plan, closed }: Schedule,
  assignment: Assignment,
  unit: string,
  occurrence: Occurrence | undefined,
  asOf: CivilDate,
): Obligation {
  const { task, reading, role } = assignment;
  const original = occurrence ? occurrence.due : reading.due;
  const start = occurrence ? occurrence.start : reading.start;
  const progress = entriesFor(plan, task, unit, occurrence, asOf);
  const completing = progress.find((p) => p.completes);
  const doneOn = completing?.date;
  // A part of a coordinating agency has no extensions of its own: those of the task move the task.
  const extensions = role === 'lead' && task.extensions.length ? extensionsFor(plan, task, unit, occurrence?.id) : NONE;
  // Late is counted against the day in force when it was done, or today while it is open.
  const extension = inForce(extensions, doneOn ?? asOf);
  const due = extension?.until ?? original;
  const answering = completing ? completing.by.id : answeringOn(plan, unit, asOf);
  const predecessor = answering !== undefined && answering !== unit ? unit : undefined;
  const moved: Remarks =
    extensions.length || predecessor
      ? {
          predecessor,
          originalDue: extension && original !== due ? original : undefined,
          extension,
          pending: doneOn ? NONE : extensions.filter((e) => isPending(e, asOf)),
        }
      : NO_REMARKS;
  const made = (state: State, days: number | undefined, remarks: Remarks = moved) =>
    new Obligation(assignment, answering ?? unit, occurrence, due, state, days, doneOn, progress, remarks);
  if (doneOn) {
    const days = due && daysBetween(doneOn, due);
    return made(days !== undefined && days < 0 ? 'done-late' : 'done-on-time', days);
  }
  const state = openState(assignment, due, start, asOf);
  const cancelled = task.cancelled !== undefined && task.cancelled.date <= asOf;
  // A plan that has ceased asks for nothing more; what fell due before stays owed. So it is with a unit nobody took over from.
  const lapsed = closed && closed <= asOf && (!due || due >= closed) && state !== 'not-understood';
  if (cancelled || lapsed || answering === undefined) return made('cancelled', undefined);
  if (state === 'overdue' || state === 'in-time') return made(state, due && daysBetween(asOf, due));
  if (state === 'awaiting' || state === 'not-understood') return made(state, undefined);
  // A duty within bounds owes no word after them.
  const until = due && due < asOf ? due : asOf;
  const silence = silenceOf(plan, start, progress.length ? progress.map((p) => p.date) : NONE, until);
  const opened = state === 'ongoing' && reading.reading?.kind === 'relative';
  return made(state, undefined, silence || opened ? { ...moved, silence, opened } : moved);
}
