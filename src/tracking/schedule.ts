/**
 * What a plan asks on every day alike: its readings of deadlines, the units of its groups, the occurrences of what recurs.
 * It is made once for a plan and shared by the registers of all days.
 */
import { type CivilDate, later, parseCivilDate } from '../calendar/civil.ts';
import type { ReadingContext } from '../deadline/reading.ts';
import { type Occurrence, occurrences } from '../deadline/recurring/occurrences.ts';
import type { RecurrenceRule } from '../deadline/recurring/rule.ts';
import { leadsOf } from '../model/leads.ts';
import { unitsOf } from '../model/members.ts';
import { wholesOf } from '../model/parts-of.ts';
import type { Extension, Phase, Plan, Ref, Task, TaskDeadline } from '../model/plan.ts';
import { askedFrom } from '../model/sections.ts';
import { planContext, readTaskDeadline, type TaskReading } from './deadlines.ts';
import { type Extended, type ExtensionFault, extensionFault } from './extensions.ts';
import type { Assignment } from './obligation.ts';

export interface ScheduledTask {
  readonly task: Task;
  /** of the task itself */
  readonly reading: TaskReading;
  /** the task itself first, then the parts of coordinating agencies */
  readonly assignments: readonly Assignment[];
  /** extensions that have no effect, and why */
  readonly faulty: readonly { readonly extension: Extension; readonly fault: ExtensionFault }[];
}

const NONE: readonly never[] = [];
const ONCE: readonly undefined[] = [undefined];

export class Schedule {
  readonly context: ReadingContext;
  readonly tasks: readonly ScheduledTask[];
  /** the first and the last day of the plan, and the day from which it asks for nothing more */
  readonly first: CivilDate;
  readonly last: CivilDate | undefined;
  readonly closed: CivilDate | undefined;
  /** ids of the tasks that others are parts of */
  private readonly wholes: ReadonlySet<string>;
  private readonly readings = new Map<string, TaskReading>();
  private readonly units = new Map<string, readonly string[]>();
  private readonly known = new Map<RecurrenceRule, Map<string, readonly Occurrence[]>>();

  constructor(readonly plan: Plan) {
    const { period, closed } = plan.head;
    this.context = planContext(plan);
    this.first = parseCivilDate(period.from) as CivilDate;
    this.last = period.to ? parseCivilDate(period.to) : undefined;
    this.closed = closed ? parseCivilDate(closed.date) : undefined;
    this.wholes = wholesOf(plan.tasks);
    this.tasks = plan.tasks.map((task) => this.schedule(task));
  }

  private schedule(task: Task): ScheduledTask {
    const { plan } = this;
    const since = askedFrom(plan, task);
    // Days that a document leaves open are counted from its own day.
    const given = task.document === undefined ? undefined : plan.documents.get(task.document.id)?.date;
    const context = given ? { ...this.context, base: given } : this.context;
    const reading = this.read(task.deadline, context);
    // A whole that has parts and no deadline of its own only gathers them.
    const gathers = this.wholes.has(task.id) && !task.deadline && !task.phases.length;
    const faulty: { extension: Extension; fault: ExtensionFault }[] = [];
    const counting = (phase: Phase | undefined, of: TaskReading) => {
      const found = task.extensions.filter((extension) => {
        if (extension.phase !== phase?.id) return false;
        const fault = extensionFault(this.plan, task, extension, this.extended(of, extension, since));
        if (fault) faulty.push({ extension, fault });
        return !fault;
      });
      return found.length ? found : NONE;
    };
    const lead = (deadline: TaskDeadline | undefined, own: TaskReading, phase?: Phase): Assignment => ({
      task,
      role: 'lead',
      contribution: undefined,
      ...(phase ? { phase } : {}),
      refs: task.lead,
      units: gathers ? NONE : this.unitsOf(task.lead),
      deadline,
      reading: own,
      since,
      extensions: counting(phase, own),
      later: NONE,
    });
    const withLater = (own: Assignment): Assignment => {
      const later = leadsOf(plan, task).flatMap(({ refs, from, by }): Assignment[] =>
        from && by ? [{ ...own, refs, units: gathers ? NONE : this.unitsOf(refs), given: { by, from } }] : [],
      );
      return later.length ? { ...own, later } : own;
    };
    const leads: Assignment[] = task.phases.length
      ? task.phases.map((phase) => lead(phase.deadline, this.read(phase.deadline, context), phase))
      : [lead(task.deadline, reading)];
    const phases = new Set(task.phases.map((p) => p.id));
    for (const extension of task.extensions) {
      if (extension.phase === undefined ? phases.size : !phases.has(extension.phase))
        faulty.push({ extension, fault: 'no-phase' });
    }
    const assignments = leads.map(withLater);
    for (const contribution of task.contributions) {
      const { by, deadline } = contribution;
      assignments.push({
        task,
        role: 'coordinating',
        contribution,
        refs: by,
        units: this.unitsOf(by),
        deadline,
        reading: this.read(deadline, context),
        since,
        extensions: NONE,
        later: NONE,
      });
    }
    return { task, reading, assignments, faulty: faulty.length ? faulty : NONE };
  }

  /** Many tasks have a deadline in the same words: it is read once. */
  private read(deadline: TaskDeadline | undefined, context: ReadingContext): TaskReading {
    const key = deadline
      ? `${context.base ?? ''} ${deadline.event?.id ?? ''} ${deadline.due ?? ''} ${deadline.unknown === undefined} ${deadline.text}`
      : '';
    let reading = this.readings.get(key);
    if (!reading) {
      reading = readTaskDeadline(this.plan, deadline, context);
      this.readings.set(key, reading);
    }
    return reading;
  }

  private unitsOf(refs: readonly Ref[]): readonly string[] {
    const key = refs.map((r) => r.id).join(' ');
    let units = this.units.get(key);
    if (!units) {
      units = unitsOf(this.plan, refs);
      this.units.set(key, units);
    }
    return units;
  }

  /** The due day that an extension speaks of. */
  private extended(
    { reading, due, start }: TaskReading,
    { occurrence, until }: Extension,
    since: CivilDate | undefined,
  ): Extended {
    if (!reading?.recurrence) return { recurs: false, due, exists: occurrence === undefined };
    const named = this.occurring(reading.recurrence, this.from(start, since), until).find((o) => o.id === occurrence);
    return { recurs: true, due: named?.due, exists: named !== undefined };
  }

  /** The first day of what recurs: the plan's, or the later day that the words or the document set. */
  private from(...days: readonly (CivilDate | undefined)[]): CivilDate {
    return days.reduce<CivilDate>((a, b) => (b ? later(a, b) : a), this.first);
  }

  /** The occurrences from `from` whose period begins by `to` and before the plan is over, and the next. */
  private occurring(rule: RecurrenceRule, from: CivilDate, to: CivilDate): readonly Occurrence[] {
    const known = this.known.get(rule) ?? new Map<string, readonly Occurrence[]>();
    this.known.set(rule, known);
    const key = `${from} ${to}`;
    let found = known.get(key);
    if (!found) {
      const { last } = this;
      found = occurrences(rule, from, to < from ? from : to, this.context.calendar).filter((o) => !last || o.start <= last);
      known.set(key, found);
    }
    return found;
  }

  /**
   * The occurrences owed by `asOf`: those whose period has begun, and the next; only one, without a name, where nothing
   * recurs. None begins once the plan has ceased.
   */
  occurrencesOf({ reading: { reading, start }, since }: Assignment, asOf: CivilDate): readonly (Occurrence | undefined)[] {
    if (!reading?.recurrence) return ONCE;
    const { closed } = this;
    if (!closed || asOf < closed) return this.occurring(reading.recurrence, this.from(start, since), asOf);
    return this.occurring(reading.recurrence, this.from(start, since), closed).filter((o) => o.start < closed);
  }
}

const schedules = new WeakMap<Plan, Schedule>();

/** The schedule of `plan`, made when first asked for. */
export function scheduleOf(plan: Plan): Schedule {
  let schedule = schedules.get(plan);
  if (!schedule) {
    schedule = new Schedule(plan);
    schedules.set(plan, schedule);
  }
  return schedule;
}
