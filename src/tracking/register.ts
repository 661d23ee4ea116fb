/**
 * The register: every obligation of a plan on a day. An obligation is one occurrence of a task, or of a coordinating agency's
 * part in it, owed by one unit; its state follows from its due day, the log and the date, and is stored nowhere.
 */
import { addDays, type CivilDate, earlier, later } from '../calendar/civil.ts';
import type { ReadingContext } from '../deadline/reading.ts';
import type { Occurrence } from '../deadline/recurring/occurrences.ts';
import { jointId } from '../model/joint.ts';
import type { Plan, Progress, Task, Unreadable } from '../model/plan.ts';
import { answeringOn, begunBy, lineOf } from '../model/succession.ts';
import { problem } from '../source/problem.ts';
import { hasResult, isOver } from '../words/states.ts';
import { type Held, handedOver, inForceOn, progressOf } from './handover.ts';
import { judge, withoutOccurrence } from './judge.ts';
import { entriesOf, occurrenceOf } from './log.ts';
import type { Assignment, Obligation, Role } from './obligation.ts';
import { type Schedule, type ScheduledTask, scheduleOf } from './schedule.ts';
import { type Summary, summarize } from './summary.ts';

export type { Assignment, Obligation, Role } from './obligation.ts';

export interface TrackedTask extends ScheduledTask {
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

/**
 * The units that owe one occurrence: those named that had been set up by its last day, each that had ended before it began
 * replaced by the unit that answers for it. Of a period to come, whoever answers today; of a task given to them later, whoever
 * answered on that day.
 */
function debtors(
  { plan, first }: Schedule,
  assignment: Assignment,
  occurrence: Occurrence | undefined,
  asOf: CivilDate,
): readonly string[] {
  const together = (units: readonly string[]) =>
    assignment.role === 'lead' && assignment.task.joint && units.length ? [jointId(units)] : units;
  if (!plan.endings.size && !plan.grows) return together(assignment.units);
  const given = assignment.given?.from ?? first;
  const begins = earlier(later(occurrence?.start ?? assignment.reading.start ?? first, given), asOf);
  // What is open passes on to whoever is there by the day.
  const ends = assignment.given ? asOf : (occurrence?.end ?? assignment.reading.due ?? asOf);
  const found = new Set<string>();
  for (const unit of assignment.units) {
    if (!begunBy(plan, unit, ends) || !begunBy(plan, unit, asOf)) continue;
    const answering = answeringOn(plan, unit, begins);
    if (answering !== undefined) found.add(answering);
  }
  return together([...found]);
}

/** A duty without a date that several units passed on is owed by their successor once. */
function withoutDoubles(obligations: readonly Obligation[]): Obligation[] {
  const held = new Set<string>();
  const key = (o: Obligation) => `${o.role} ${o.unit} ${o.partKey}`;
  const joins = (o: Obligation) => !o.due && !o.occurrence;
  for (const o of obligations) if (!o.predecessor) held.add(key(o));
  return obligations.filter((o) => {
    if (!o.predecessor || !joins(o)) return true;
    if (held.has(key(o))) return false;
    held.add(key(o));
    return true;
  });
}

/** The log up to the day, by the occurrence that each entry speaks of. */
function logOf(
  { progress: all, phases }: Task,
  phase: string | undefined,
  owed: readonly (Occurrence | undefined)[],
): (o: Occurrence | undefined) => readonly Progress[] {
  // Of a task with phases an entry speaks of the one that it names.
  const progress = phases.length ? all.filter((p) => p.phase === phase) : all;
  const occurrences = owed.filter((o) => o !== undefined);
  if (!progress.length || !occurrences.length) return () => progress;
  const spoken = progress.map((p) => occurrenceOf(p, occurrences));
  return (occurrence) => progress.filter((_, k) => spoken[k] === occurrence);
}

/** Tracks one task. */
function track(schedule: Schedule, scheduled: ScheduledTask, asOf: CivilDate): TrackedTask {
  const { plan } = schedule;
  const obligations: Obligation[] = [];
  for (const assignment of scheduled.assignments) {
    const occurrences = schedule.occurrencesOf(assignment, asOf);
    const log = logOf(scheduled.task, assignment.phase?.id, occurrences);
    const { approval } = assignment.task;
    const approvers = approval && assignment.role === 'lead' ? lineOf(plan, approval.by.id) : undefined;
    const joined = !assignment.reading.due && !assignment.reading.reading?.recurrence;
    for (const occurrence of occurrences) {
      const entries = log(occurrence);
      if (assignment.later.length) {
        const owing = (a: Assignment) => debtors(schedule, a, occurrence, asOf);
        const read = (held: Held) => progressOf(plan, entries, held, { joined, later: assignment.later, approvers }, asOf);
        for (const held of handedOver(plan, assignment, { occurrence, asOf, owing, read }))
          obligations.push(judge(schedule, { held, occurrence, progress: read(held) }, asOf));
        continue;
      }
      const units = debtors(schedule, assignment, occurrence, asOf);
      for (const unit of units) {
        const progress = entriesOf(plan, entries, unit, { units, joined, approvers }, asOf);
        obligations.push(judge(schedule, { held: [{ assignment, unit, units }], occurrence, progress }, asOf));
      }
    }
    if (!occurrences.length) {
      const now = inForceOn(assignment, asOf);
      for (const unit of debtors(schedule, now, undefined, asOf)) obligations.push(withoutOccurrence(schedule, now, unit, asOf));
    }
  }
  return { ...scheduled, obligations: plan.endings.size ? withoutDoubles(obligations) : obligations };
}

/** True while something of the task that is due or has no date is still open; work that goes on for ever holds nothing up. */
const isOpen = ({ obligations }: TrackedTask, asOf: CivilDate) =>
  obligations.some(
    (o) =>
      o.role === 'lead' &&
      !hasResult(o.state) &&
      !isOver(o.state) &&
      o.endedOn === undefined &&
      (o.state !== 'ongoing' || o.opened) &&
      (!o.occurrence || (o.due ?? '') <= asOf),
  );

/** Marks what waits for tasks that are not done. */
function withWaiting(tasks: readonly TrackedTask[], asOf: CivilDate): readonly TrackedTask[] {
  if (!tasks.some((t) => t.task.dependsOn.length)) return tasks;
  const open = new Set(tasks.filter((t) => isOpen(t, asOf)).map((t) => t.task.id));
  // A whole is open while one of its parts is, whatever it owes itself.
  const whole = new Map(tasks.flatMap(({ task: { id, partOf } }) => (partOf ? [[id, partOf.id] as const] : [])));
  for (const id of [...open]) {
    const above = new Set<string>();
    for (let at = whole.get(id); at !== undefined && !above.has(at); at = whole.get(at)) above.add(at);
    for (const each of above) open.add(each);
  }
  return tasks.map((t) => {
    const waitsFor = t.task.dependsOn.map((r) => r.id).filter((id) => open.has(id) && id !== t.task.id);
    if (!waitsFor.length) return t;
    const obligations = t.obligations.map((o) =>
      o.role === 'lead' && !hasResult(o.state) && !isOver(o.state) ? o.waitingFor(waitsFor) : o,
    );
    return { ...t, obligations };
  });
}

/** Everything owed under `plan` as it stands on `asOf`. */
export function buildRegister(plan: Plan, asOf: CivilDate): Register {
  const schedule = scheduleOf(plan);
  const tasks = withWaiting(
    schedule.tasks.map((task) => track(schedule, task, asOf)),
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
    context: schedule.context,
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
