/**
 * What a plan asks on every day alike: its readings of deadlines, the units of its groups, the occurrences of what recurs.
 * It is made once for a plan and shared by the registers of all days.
 */
import { type CivilDate, later, parseCivilDate } from '../calendar/civil.ts';
import type { ReadingContext } from '../deadline/reading.ts';
import { type Occurrence, occurrences } from '../deadline/recurring/occurrences.ts';
import type { RecurrenceRule } from '../deadline/recurring/rule.ts';
import { unitsOf } from '../model/members.ts';
import type { Plan, Ref, Task, TaskDeadline } from '../model/plan.ts';
import { planContext, readTaskDeadline, type TaskReading } from './deadlines.ts';
import type { Assignment } from './obligation.ts';

export interface ScheduledTask {
  readonly task: Task;
  /** of the task itself */
  readonly reading: TaskReading;
  /** the task itself first, then the parts of coordinating agencies */
  readonly assignments: readonly Assignment[];
}

const ONCE: readonly undefined[] = [undefined];

export class Schedule {
  readonly context: ReadingContext;
  readonly tasks: readonly ScheduledTask[];
  /** the first and the last day of the plan, and the day from which it asks for nothing more */
  readonly first: CivilDate;
  readonly last: CivilDate | undefined;
  readonly closed: CivilDate | undefined;
  private readonly readings = new Map<string, TaskReading>();
  private readonly units = new Map<string, readonly string[]>();
  private readonly occurring = new Map<RecurrenceRule, Map<string, readonly Occurrence[]>>();

  constructor(readonly plan: Plan) {
    const { period, closed } = plan.head;
    this.context = planContext(plan);
    this.first = parseCivilDate(period.from) as CivilDate;
    this.last = period.to ? parseCivilDate(period.to) : undefined;
    this.closed = closed ? parseCivilDate(closed.date) : undefined;
    this.tasks = plan.tasks.map((task) => this.schedule(task));
  }

  private schedule(task: Task): ScheduledTask {
    const reading = this.read(task.deadline);
    const assignments: Assignment[] = [
      {
        task,
        role: 'lead',
        contribution: undefined,
        refs: task.lead,
        units: this.unitsOf(task.lead),
        deadline: task.deadline,
        reading,
      },
    ];
    for (const contribution of task.contributions) {
      const { by, deadline } = contribution;
      assignments.push({
        task,
        role: 'coordinating',
        contribution,
        refs: by,
        units: this.unitsOf(by),
        deadline,
        reading: this.read(deadline),
      });
    }
    return { task, reading, assignments };
  }

  /** Many tasks have a deadline in the same words: it is read once. */
  private read(deadline: TaskDeadline | undefined): TaskReading {
    const key = deadline ? `${deadline.event?.id ?? ''} ${deadline.due ?? ''} ${deadline.text}` : '';
    let reading = this.readings.get(key);
    if (!reading) {
      reading = readTaskDeadline(this.plan, deadline, this.context);
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

  /** The occurrences owed by `asOf`: those whose period has begun, and the next; only one, without a name, where nothing recurs. */
  occurrencesOf({ reading, start }: TaskReading, asOf: CivilDate): readonly (Occurrence | undefined)[] {
    const rule = reading?.recurrence;
    if (!rule) return ONCE;
    const from = start ? later(start, this.first) : this.first;
    const to = asOf < from ? from : asOf;
    const known = this.occurring.get(rule) ?? new Map<string, readonly Occurrence[]>();
    this.occurring.set(rule, known);
    const key = `${from} ${to}`;
    let found = known.get(key);
    if (!found) {
      const { last, closed } = this;
      found = occurrences(rule, from, to, this.context.calendar).filter(
        (o) => (!last || o.start <= last) && (!closed || o.due < closed),
      );
      known.set(key, found);
    }
    return found;
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
