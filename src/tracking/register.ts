/**
 * The register: every obligation of a plan on a day. An obligation is one occurrence of a task owed by one unit; its state
 * follows from its due day, the log and the date, and is stored nowhere.
 */
import { addDays, type CivilDate, daysBetween, later, parseCivilDate } from '../calendar/civil.ts';
import type { ReadingContext } from '../deadline/reading.ts';
import { type Occurrence, occurrences } from '../deadline/recurring/occurrences.ts';
import { unitsOf } from '../model/members.ts';
import type { Plan, Progress, Task, Unreadable } from '../model/plan.ts';
import { planContext, readTask, type TaskReading } from './deadlines.ts';
import type { State } from './state.ts';
import { type Summary, summarize } from './summary.ts';

export interface Obligation {
  readonly task: Task;
  /** id of the agency that owes it */
  readonly unit: string;
  readonly role: 'lead';
  /** for recurring tasks */
  readonly occurrence: Occurrence | undefined;
  readonly start: CivilDate | undefined;
  readonly due: CivilDate | undefined;
  readonly state: State;
  /** calendar days late; 0 where it is not; undefined without a due day */
  readonly daysLate: number | undefined;
  /** calendar days left, today not counted, where it is open and in time */
  readonly daysLeft: number | undefined;
  readonly doneOn: CivilDate | undefined;
  /** it waited for an event, which has come, and no day is set for it */
  readonly opened: boolean;
  /** what the unit has reported on it up to the day, in the order of time */
  readonly progress: readonly Progress[];
}

export interface TrackedTask {
  readonly task: Task;
  readonly reading: TaskReading;
  readonly obligations: readonly Obligation[];
}

export interface Register {
  readonly plan: Plan;
  readonly asOf: CivilDate;
  readonly context: ReadingContext;
  readonly tasks: readonly TrackedTask[];
  readonly obligations: readonly Obligation[];
  readonly summary: Summary;
  readonly unreadable: readonly Unreadable[];
}

/** Days in which something falls due soon. */
export const SOON_DAYS = 30;

interface Owed {
  readonly task: Task;
  readonly reading: TaskReading;
  readonly unit: string;
  readonly occurrence: Occurrence | undefined;
}

/** The entries of the log that speak of this obligation. An entry without an occurrence speaks of the one in whose period it is dated. */
function entriesFor({ task, unit, occurrence }: Owed, asOf: CivilDate): Progress[] {
  return task.progress
    .filter((p) => p.date <= asOf && p.by.id === unit && (!occurrence || concerns(p, occurrence)))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

const concerns = (p: Progress, o: Occurrence) =>
  p.occurrence === undefined ? o.start <= p.date && p.date <= later(o.end, o.due) : p.occurrence === o.id;

function openState({ reading, task }: Owed, due: CivilDate | undefined, start: CivilDate | undefined, asOf: CivilDate): State {
  if (reading.misreading) return 'not-understood';
  if (!task.deadline || reading.reading?.kind === 'unspecified') return 'unspecified';
  if (reading.reading?.kind === 'ongoing') return 'ongoing';
  if (reading.reading?.kind === 'relative') {
    const { direction } = reading.reading.after ?? {};
    if (!due && !start) return 'awaiting';
    if (direction === 'after' && start && asOf < start) return 'awaiting';
    if (!due) return 'ongoing';
  }
  if (!due) return 'unspecified';
  return asOf > due ? 'overdue' : 'in-time';
}

function judge(owed: Owed, asOf: CivilDate, closed: CivilDate | undefined): Obligation {
  const { task, reading, unit, occurrence } = owed;
  const due = occurrence ? occurrence.due : reading.due;
  const start = occurrence ? occurrence.start : reading.start;
  const progress = entriesFor(owed, asOf);
  const doneOn = progress.find((p) => p.completes)?.date;
  const base = { task, unit, role: 'lead' as const, occurrence, start, due, doneOn, progress, opened: false };
  const ended = (task.cancelled && task.cancelled.date <= asOf) || undefined;
  if (doneOn) {
    const late = due && doneOn > due ? daysBetween(due, doneOn) : 0;
    return { ...base, state: late ? 'done-late' : 'done-on-time', daysLate: due ? late : undefined, daysLeft: undefined };
  }
  const state = openState(owed, due, start, asOf);
  // A plan that has ceased asks for nothing more; what fell due before stays owed.
  const lapsed = closed && closed <= asOf && (!due || due >= closed) && state !== 'not-understood';
  if (ended || lapsed) return { ...base, state: 'cancelled', daysLate: undefined, daysLeft: undefined };
  const dated = state === 'overdue' || state === 'in-time';
  const days = due && dated ? daysBetween(asOf, due) : undefined;
  return {
    ...base,
    state,
    opened: state === 'ongoing' && reading.reading?.kind === 'relative',
    daysLate: days === undefined ? undefined : Math.max(0, -days),
    daysLeft: days === undefined || days < 0 ? undefined : days,
  };
}

/** The occurrences owed by `asOf`: those whose period has begun, and the next; only one, without a name, where nothing recurs. */
function occurrencesOf(
  plan: Plan,
  { reading, start }: TaskReading,
  asOf: CivilDate,
  context: ReadingContext,
): (Occurrence | undefined)[] {
  if (!reading?.rule) return [undefined];
  const first = parseCivilDate(plan.head.period.from) as CivilDate;
  const last = plan.head.period.to ? parseCivilDate(plan.head.period.to) : undefined;
  const closed = plan.head.closed ? parseCivilDate(plan.head.closed.date) : undefined;
  const from = start ? later(start, first) : first;
  const all = occurrences(reading.rule, from, asOf < from ? from : asOf, context.calendar);
  return all.filter((o) => (!last || o.start <= last) && (!closed || o.due < closed));
}

/** Tracks one task. */
function track(plan: Plan, task: Task, asOf: CivilDate, context: ReadingContext): TrackedTask {
  const reading = readTask(plan, task, context);
  const closed = plan.head.closed ? parseCivilDate(plan.head.closed.date) : undefined;
  const obligations: Obligation[] = [];
  for (const occurrence of occurrencesOf(plan, reading, asOf, context)) {
    for (const unit of unitsOf(plan, task.lead)) obligations.push(judge({ task, reading, unit, occurrence }, asOf, closed));
  }
  return { task, reading, obligations };
}

/** Everything owed under `plan` as it stands on `asOf`. */
export function buildRegister(plan: Plan, asOf: CivilDate): Register {
  const context = planContext(plan);
  const tasks = plan.tasks.map((task) => track(plan, task, asOf, context));
  const obligations = tasks.flatMap((t) => t.obligations);
  const misread: Unreadable[] = tasks
    .filter((t) => t.reading.misreading)
    .map(({ task }) => ({
      what: 'deadline',
      name: task.id,
      problem: {
        code: 'PLAN023',
        severity: 'error',
        message: {
          vi: `Không hiểu thời hạn “${task.deadline?.text}”`,
          en: `The deadline "${task.deadline?.text}" is not understood`,
        },
        place: task.deadline?.place ?? task.place,
      },
    }));
  return {
    plan,
    asOf,
    context,
    tasks,
    obligations,
    summary: summarize(obligations),
    unreadable: [...plan.unreadable, ...misread],
  };
}

/** True where it is open and falls due within `days` from `asOf`, today included. */
export const isDueWithin = (o: Obligation, asOf: CivilDate, days: number) =>
  o.state === 'in-time' && o.due !== undefined && o.due <= addDays(asOf, days);
