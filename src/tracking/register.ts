/**
 * The register: every obligation of a plan on a day. An obligation is one occurrence of a task, or of a coordinating agency's
 * part in it, owed by one unit; its state follows from its due day, the log and the date, and is stored nowhere.
 */

import { addDays, type CivilDate, later, parseCivilDate } from '../calendar/civil.ts';
import type { ReadingContext } from '../deadline/reading.ts';
import { type Occurrence, occurrences } from '../deadline/recurring/occurrences.ts';
import { unitsOf } from '../model/members.ts';
import type { Plan, Task, Unreadable } from '../model/plan.ts';
import { answeringOn, begunBy } from '../model/succession.ts';
import { problem } from '../source/problem.ts';
import { planContext, readTaskDeadline, type TaskReading } from './deadlines.ts';
import { judge } from './judge.ts';
import type { Assignment, Obligation, Role } from './obligation.ts';
import { isDone, isUndated } from './state.ts';
import { type Summary, summarize } from './summary.ts';

export type { Assignment, Obligation, Role } from './obligation.ts';

export interface TrackedTask {
  readonly task: Task;
  /** of the task itself */
  readonly reading: TaskReading;
  /** the task itself first, then the parts of coordinating agencies */
  readonly assignments: readonly Assignment[];
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

const firstDay = (plan: Plan) => parseCivilDate(plan.head.period.from) as CivilDate;

/** The occurrences owed by `asOf`: those whose period has begun, and the next; only one, without a name, where nothing recurs. */
function occurrencesOf(
  plan: Plan,
  { reading, start }: TaskReading,
  asOf: CivilDate,
  context: ReadingContext,
): (Occurrence | undefined)[] {
  if (!reading?.rule) return [undefined];
  const first = firstDay(plan);
  const last = plan.head.period.to ? parseCivilDate(plan.head.period.to) : undefined;
  const closed = plan.head.closed ? parseCivilDate(plan.head.closed.date) : undefined;
  const from = start ? later(start, first) : first;
  const all = occurrences(reading.rule, from, asOf < from ? from : asOf, context.calendar);
  return all.filter((o) => (!last || o.start <= last) && (!closed || o.due < closed));
}

/**
 * The units that owe one occurrence: those named that had been set up by its last day, each that had ended before it began
 * replaced by the unit that answers for it.
 */
function debtors(plan: Plan, assignment: Assignment, occurrence: Occurrence | undefined, asOf: CivilDate): string[] {
  const begins = occurrence?.start ?? assignment.reading.start ?? firstDay(plan);
  const ends = occurrence?.end ?? assignment.reading.due ?? asOf;
  const found = new Set<string>();
  for (const unit of unitsOf(plan, assignment.refs)) {
    if (!begunBy(plan, unit, ends) || !begunBy(plan, unit, asOf)) continue;
    const answering = begins <= asOf ? answeringOn(plan, unit, begins) : unit;
    if (answering !== undefined) found.add(answering);
  }
  return [...found];
}

/** A duty without a date that several units passed on is owed by their successor once. */
function withoutDoubles(obligations: readonly Obligation[]): Obligation[] {
  const held = new Set<string>();
  const key = (o: Obligation) => `${o.role} ${o.unit} ${o.contribution?.what ?? ''}`;
  for (const o of obligations) if (!o.predecessor) held.add(key(o));
  return obligations.filter((o) => {
    if (!o.predecessor || !isUndated(o.state)) return true;
    if (held.has(key(o))) return false;
    held.add(key(o));
    return true;
  });
}

/** Tracks one task. */
function track(plan: Plan, task: Task, asOf: CivilDate, context: ReadingContext): TrackedTask {
  const reading = readTaskDeadline(plan, task.deadline, context);
  const assignments: Assignment[] = [
    { role: 'lead', contribution: undefined, refs: task.lead, deadline: task.deadline, reading },
    ...task.contributions.map(
      (c): Assignment => ({
        role: 'coordinating',
        contribution: c,
        refs: c.by,
        deadline: c.deadline,
        reading: readTaskDeadline(plan, c.deadline, context),
      }),
    ),
  ];
  const obligations = assignments.flatMap((assignment) =>
    occurrencesOf(plan, assignment.reading, asOf, context).flatMap((occurrence) =>
      debtors(plan, assignment, occurrence, asOf).map((unit) => judge({ plan, task, assignment, unit, occurrence }, asOf)),
    ),
  );
  return { task, reading, assignments, obligations: plan.endings.size ? withoutDoubles(obligations) : obligations };
}

/** True while something of the task that is due or has no date is still open; work that goes on for ever holds nothing up. */
const isOpen = ({ obligations }: TrackedTask, asOf: CivilDate) =>
  obligations.some(
    (o) =>
      o.role === 'lead' &&
      !isDone(o.state) &&
      o.state !== 'cancelled' &&
      (o.state !== 'ongoing' || o.opened) &&
      (!o.occurrence || (o.due ?? '') <= asOf),
  );

/** Marks what waits for tasks that are not done. */
function withWaiting(tasks: readonly TrackedTask[], asOf: CivilDate): readonly TrackedTask[] {
  if (!tasks.some((t) => t.task.dependsOn.length)) return tasks;
  const open = new Set(tasks.filter((t) => isOpen(t, asOf)).map((t) => t.task.id));
  return tasks.map((t) => {
    const waitsFor = t.task.dependsOn.map((r) => r.id).filter((id) => open.has(id) && id !== t.task.id);
    if (!waitsFor.length) return t;
    const obligations = t.obligations.map((o) =>
      o.role === 'lead' && !isDone(o.state) && o.state !== 'cancelled' ? { ...o, waitsFor } : o,
    );
    return { ...t, obligations };
  });
}

/** Everything owed under `plan` as it stands on `asOf`. */
export function buildRegister(plan: Plan, asOf: CivilDate): Register {
  const context = planContext(plan);
  const tasks = withWaiting(
    plan.tasks.map((task) => track(plan, task, asOf, context)),
    asOf,
  );
  const obligations = tasks.flatMap((t) => t.obligations);
  const misread = tasks.flatMap(({ task, assignments }) =>
    assignments.flatMap(({ reading, deadline }): Unreadable[] =>
      reading.misreading && deadline
        ? [
            {
              what: 'deadline',
              name: task.id,
              problem: problem({
                code: 'PLAN023',
                message: {
                  vi: `Không hiểu thời hạn “${deadline.text}”`,
                  en: `The deadline "${deadline.text}" is not understood`,
                },
                place: deadline.place,
              }),
            },
          ]
        : [],
    ),
  );
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

/** The register with what is owed in one role only; all of it where `role` is undefined. */
export function inRole(register: Register, role: Role | undefined): Register {
  return role ? keeping(register, (o) => o.role === role) : register;
}

/** The register with those obligations only, and the tasks that have any of them. */
export function keeping(register: Register, wanted: (o: Obligation) => boolean): Register {
  const tasks = register.tasks
    .map((t) => ({ ...t, obligations: t.obligations.filter(wanted) }))
    .filter((t) => t.obligations.length > 0);
  const obligations = tasks.flatMap((t) => t.obligations);
  return { ...register, tasks, obligations, summary: summarize(obligations) };
}

/** True where it is open and falls due within `days` from `asOf`, today included. */
export const isDueWithin = (o: Obligation, asOf: CivilDate, days: number) =>
  o.state === 'in-time' && o.due !== undefined && o.due <= addDays(asOf, days);
