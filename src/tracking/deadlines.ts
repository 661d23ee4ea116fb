/** What the deadline of a task comes to in its plan: read with the plan's calendar, its events put in. */
import { type CivilDate, earlier, parseCivilDate } from '../calendar/civil.ts';
import { workCalendar } from '../calendar/working-days.ts';
import { otherReadings } from '../deadline/alternatives.ts';
import { dueAt } from '../deadline/due-at.ts';
import { readDeadline } from '../deadline/read.ts';
import type { Misreading, Part, Reading, ReadingContext } from '../deadline/reading.ts';
import { ownDay } from '../model/head.ts';
import type { Plan, PlanEvent, TaskDeadline } from '../model/plan.ts';
import { fold } from '../text/fold.ts';

export interface TaskReading {
  /** absent where the plan gives no time for the task */
  readonly reading?: Reading;
  readonly misreading?: Misreading;
  /** the event of the plan that it waits for */
  readonly event?: PlanEvent | undefined;
  /** it waits for an event that none of the plan's is */
  readonly eventUnknown?: boolean;
  /** why another reading is possible, the plan's events put in (deadline/doubts.ts) */
  readonly doubts?: readonly string[];
  readonly start?: CivilDate | undefined;
  /** the due day, once everything that it depends on has a date */
  readonly due?: CivilDate | undefined;
  /** the plan's keepers chose a day that the words do not allow */
  readonly pinIsNoReading?: boolean;
}

/** How the plan counts time. `base` is the day of its document, else the one that its calendar names, else its first day. */
export function planContext(plan: Plan): ReadingContext {
  const { calendar, period } = plan.head;
  return {
    base: parseCivilDate(ownDay(plan.head) ?? period.from),
    calendar: workCalendar(calendar?.exchanges),
    rollOverDaysOff: calendar?.rollOverDaysOff,
    beforeExcludesDay: calendar?.beforeExcludesDay,
  };
}

/** The event of the plan that `words` speak of: the one named longest among those that they contain. */
export function matchEvent(events: Iterable<PlanEvent>, words: string): PlanEvent | undefined {
  const folded = ` ${fold(words)} `;
  let best: { event: PlanEvent; length: number } | undefined;
  for (const event of events) {
    for (const name of [event.name, ...(event.words ?? [])]) {
      // "N ngày trước ngày bầu cử" counts from "bầu cử", however the plan's list names that day.
      const needle = fold(name).replace(/^ngay (?!\d)/, '');
      if (needle && folded.includes(` ${needle} `) && needle.length > (best?.length ?? 0))
        best = { event, length: needle.length };
    }
  }
  return best?.event;
}

/** The days of a part once the event that it counts from is put in; a limit of its own caps what the count comes to. */
function atEvent(part: Part, event: PlanEvent | undefined, context: ReadingContext): Pick<TaskReading, 'start' | 'due'> {
  const date = event?.date ? parseCivilDate(event.date) : undefined;
  if (part.kind !== 'relative' || !date || !part.after) return { start: part.start, due: part.due };
  const { start, due } = dueAt(part.after, date, context);
  return { start, due: due && part.due ? earlier(due, part.due) : (due ?? part.due) };
}

/** The doubts of a reading, and whether the count that it says beside its day comes to that day. */
function doubtsOf(reading: Reading, named: PlanEvent | undefined, plan: Plan, context: ReadingContext): readonly string[] {
  const { said, due, doubts } = reading;
  const date = said && (named ?? matchEvent(plan.events.values(), said.event))?.date;
  const counted = said && date ? dueAt(said, date, context).due : undefined;
  return counted && due && counted !== due ? [...doubts, 'count-differs'] : doubts;
}

/** Reads the deadline of a task, or of a part of one. */
export function readTaskDeadline(plan: Plan, deadline: TaskDeadline | undefined, context: ReadingContext): TaskReading {
  if (!deadline || deadline.unknown !== undefined) return {};
  const found = readDeadline(deadline.text, context);
  if (found.kind === 'error') return { misreading: found };
  const waits = found.kind === 'relative' && found.after;
  // One that the plan names counts whatever the words say.
  const named = deadline.event && plan.events.get(deadline.event.id);
  const event = deadline.event ? named : waits ? matchEvent(plan.events.values(), waits.event) : undefined;
  const base = { reading: found, event, doubts: doubtsOf(found, named, plan, context) };
  const pinned = deadline.due;
  if (pinned) {
    const readings = [found, ...otherReadings(found, context)];
    const allowed = readings.find((p) => atEvent(p, event, context).due === pinned || p.milestones?.includes(pinned));
    // The reading that was chosen has a first day of its own.
    const { start } = allowed ? atEvent(allowed, event, context) : found;
    return { ...base, start: start && start <= pinned ? start : undefined, due: pinned, pinIsNoReading: !allowed };
  }
  return { ...base, eventUnknown: Boolean(waits) && !deadline.event && !event, ...atEvent(found, event, context) };
}
