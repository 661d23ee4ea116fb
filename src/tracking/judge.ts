/** What one obligation comes to on a day: its due day in force, its state, who owes it by then. */
import { type CivilDate, daysBetween, earlier } from '../calendar/civil.ts';
import type { Occurrence } from '../deadline/recurring/occurrences.ts';
import { isJoint } from '../model/joint.ts';
import type { Plan, Progress, Task } from '../model/plan.ts';
import { answeringOn, lineOf } from '../model/succession.ts';
import type { State } from '../words/states.ts';
import { type Course, courseOf } from './course.ts';
import { endBy, toldUntil } from './ends.ts';
import { inForce, isPending, refusedLast, speaksOf } from './extensions.ts';
import { type Held, type Hold, holdOn } from './handover.ts';
import { type Assignment, isRequest, NO_REMARKS, Obligation, type Remarks } from './obligation.ts';
import type { Schedule } from './schedule.ts';
import { silenceOf } from './silence.ts';

const NONE: readonly never[] = [];

/** One occurrence of an assignment as one unit owes it. */
export interface Owed {
  /** who had it one after the other: most duties, one unit all the time */
  readonly held: Held;
  readonly occurrence: Occurrence | undefined;
  /** what was logged of it up to the day, in the order of time */
  readonly progress: readonly Progress[];
}

function openState(
  { reading, deadline, task, role }: Assignment,
  due: CivilDate | undefined,
  start: CivilDate | undefined,
  asOf: CivilDate,
): State {
  if (reading.misreading) return 'not-understood';
  const dated: State = due && asOf > due ? 'overdue' : 'in-time';
  const continuing = role === 'lead' && !reading.reading?.recurrence ? task.continuing : undefined;
  const waits = reading.reading?.kind === 'relative' && !due;
  // What goes on is over with its time, whatever moved that.
  if (continuing === true && !waits) return due && asOf > due ? 'ended' : 'ongoing';
  if (due && due !== reading.due) return dated; // an occurrence's, or one set by a document
  if (deadline?.unknown !== undefined) return 'unknown';
  if (!deadline || reading.reading?.kind === 'unspecified') return 'unspecified';
  // Work within bounds is over after them, whether anything was reported or not.
  if (reading.reading?.kind === 'ongoing' && continuing !== false) return due && asOf > due ? 'ended' : 'ongoing';
  // "15 ngày sau X" has a due day as soon as X has a date; "sau khi X" only begins then.
  if (reading.reading?.kind === 'relative' && !due) return start && asOf >= start ? 'ongoing' : 'awaiting';
  return due ? dated : 'unspecified';
}

/** What only a target or an approval brings. */
const courseRemarks = (
  { target, approval }: Task,
  { completion, doneOn, handedIn, returned, reached }: Course,
): Remarks | undefined =>
  target || approval
    ? {
        reached,
        handedIn,
        returned,
        completedBy: completion?.entry,
        countedOn: completion?.day === doneOn ? undefined : completion?.day,
      }
    : undefined;

/** Who stands for it on `day`: whoever did it, else whoever answers then for the unit that has it. */
function ownerOf(plan: Plan, held: Held, day: CivilDate, by: string | undefined): string {
  const { unit } = holdOn(held, day);
  // What one of several brought is brought by all.
  const did = by !== undefined && !isJoint(unit) && held.some((h) => !isJoint(h.unit) && lineOf(plan, h.unit).includes(by));
  if (did) return by;
  return answeringOn(plan, unit, day) ?? unit;
}

/** What comes of something owed on `asOf`. */
export function judge({ plan, last }: Schedule, owed: Owed, asOf: CivilDate): Obligation {
  const { held, occurrence, progress } = owed;
  const [{ unit: first }] = held;
  const { assignment, unit, from } = held[held.length - 1] as Hold;
  const { task, reading } = assignment;
  const start = occurrence ? occurrence.start : reading.start;
  const course = courseOf(plan, task, progress, (on) => holdOn(held, on).unit, asOf, assignment.role !== 'lead');
  const { completion, doneOn, handedIn } = course;
  const countedOn = completion?.day;
  const end = doneOn ? undefined : endBy(plan, task, unit, asOf);
  const day = countedOn ?? end?.day ?? asOf;
  // Late is counted against the day in force when it was done or ended, or today while it is open.
  const extensions = assignment.extensions.length
    ? assignment.extensions.filter(
        (e) => (e.occurrence === undefined || e.occurrence === occurrence?.id) && held.some((h) => speaksOf(plan, e, h.unit)),
      )
    : NONE;
  const extension = inForce(extensions, day);
  const original = occurrence ? occurrence.due : reading.due;
  const due = extension?.until ?? original;
  const owner = ownerOf(plan, held, earlier(day, asOf), completion?.entry.by.id);
  const predecessor = owner !== first ? first : undefined;
  const givenBy = assignment.given?.by;
  const remarks: Remarks =
    extensions.length || predecessor || givenBy
      ? {
          predecessor,
          givenBy: lineOf(plan, unit).includes(owner) ? givenBy : undefined,
          originalDue: extension && original !== due ? original : undefined,
          extension,
          pending: doneOn || end ? NONE : extensions.filter((e) => isPending(e, asOf)),
          refused: doneOn || end ? undefined : refusedLast(extensions, asOf),
          ...courseRemarks(task, course),
        }
      : (courseRemarks(task, course) ?? NO_REMARKS);
  const made = (state: State, days: number | undefined, more?: Remarks) =>
    new Obligation(assignment, owner, occurrence, due, state, days, doneOn, progress, more ? { ...remarks, ...more } : remarks);
  // What is asked, and not ordered, is late on no day: it is answered, open, or asked no more.
  if (isRequest(assignment)) {
    if (doneOn) return made('answered', undefined);
    if (end) return made(end.state, undefined, { endedOn: end.day });
    if (assignment.since && asOf < assignment.since) return made('not-begun', undefined);
    const over = (last && asOf > last) || openState(assignment, due, start, asOf) === 'ended';
    return made(over ? 'ended' : 'asked', undefined);
  }
  if (doneOn) {
    if (!due) return made('done-undated', undefined);
    const days = daysBetween(countedOn ?? doneOn, due);
    return made(days < 0 ? 'done-late' : 'done-on-time', days);
  }
  // A document gives nothing before its own day.
  if (assignment.since && day < assignment.since) return made(end?.state ?? 'not-begun', undefined);
  // Who has handed in waits for others; only how late that was is told of it.
  if (handedIn && !end) {
    const days = due && daysBetween(handedIn.day, due);
    return made('submitted', days !== undefined && days < 0 ? days : undefined);
  }
  const state = openState(assignment, due, start, day);
  if (end && state !== 'not-understood') {
    // A unit without an heir and a cancelled task ask for nothing; what was late then is told to the end of that year.
    if (state !== 'overdue' || !due) return made(state === 'ended' ? 'ended' : end.state, undefined, { endedOn: end.day });
    const late = daysBetween(end.day, due);
    return asOf <= toldUntil(plan, end.day)
      ? made('overdue', late, { endedOn: end.day })
      : made(end.state, undefined, { endedOn: end.day, lateWhenEnded: -late });
  }
  if (state === 'overdue' || state === 'in-time') return made(state, due && daysBetween(asOf, due));
  if (state === 'not-understood' || state === 'ended') return made(state, undefined);
  // What has no date is asked for while the plan runs.
  if (last && asOf > last) return made('ended', undefined);
  if (state === 'awaiting') return made(state, undefined);
  const begun = [start, plan.agencies.get(unit)?.from, assignment.since, from].reduce((a, b) => (!a || (b && b > a) ? b : a));
  const silence = silenceOf(plan, begun, progress.length ? progress.map((p) => p.date) : NONE, asOf);
  const opened = state === 'ongoing' && reading.reading?.kind === 'relative';
  return made(state, undefined, silence || opened ? { silence, opened } : undefined);
}

/** What recurs and has no occurrence by `asOf`: it has not begun, or its time was over before it did. */
export function withoutOccurrence({ plan, last }: Schedule, assignment: Assignment, unit: string, asOf: CivilDate): Obligation {
  const end = endBy(plan, assignment.task, unit, asOf);
  const owner = ownerOf(plan, [{ assignment, unit, units: assignment.units }], end?.day ?? asOf, undefined);
  const remarks: Remarks = { predecessor: owner !== unit ? unit : undefined, endedOn: end?.day };
  const state = end ? end.state : last && asOf > last ? 'ended' : 'not-begun';
  return new Obligation(assignment, owner, undefined, undefined, state, undefined, undefined, NONE, remarks);
}
