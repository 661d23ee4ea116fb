/** What the deadline of a task comes to in its plan: read with the plan's calendar, its events put in. */
import { type CivilDate, parseCivilDate } from '../calendar/civil.ts';
import { type WorkCalendar, workCalendar } from '../calendar/working-days.ts';
import { otherReadings } from '../deadline/alternatives.ts';
import { dueAt } from '../deadline/due-at.ts';
import { readDeadline } from '../deadline/read.ts';
import type { Misreading, Part, Reading, ReadingContext } from '../deadline/reading.ts';
import type { Plan, PlanEvent, TaskDeadline } from '../model/plan.ts';
import { fold } from '../text/fold.ts';

export interface TaskReading {
  /** absent where the plan gives no time for the task */
  readonly reading?: Reading;
  readonly misreading?: Misreading;
  /** the event of the plan that it waits for */
  readonly event?: PlanEvent | undefined;
  readonly start?: CivilDate | undefined;
  /** the due day, once everything that it depends on has a date */
  readonly due?: CivilDate | undefined;
  /** the plan's keepers chose a day that the words do not allow */
  readonly pinIsNoReading?: boolean;
}

/** How the plan counts time. `base` is the day of its document, else the one that its calendar names, else its first day. */
export function planContext(plan: Plan): ReadingContext {
  const { calendar, document, period } = plan.head;
  return {
    base: parseCivilDate(document.date ?? calendar?.documentDay ?? period.from),
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
      const needle = fold(name);
      if (needle && folded.includes(` ${needle} `) && needle.length > (best?.length ?? 0))
        best = { event, length: needle.length };
    }
  }
  return best?.event;
}

function atEvent(part: Part, event: PlanEvent, context: ReadingContext): Pick<TaskReading, 'start' | 'due'> {
  const date = event.date ? parseCivilDate(event.date) : undefined;
  const { after } = part;
  if (!date || !after) return {};
  const { start, due } = dueAt(after, date, context);
  return { start, due };
}

/** Reads the deadline of a task, or of a part of one. */
export function readTaskDeadline(plan: Plan, deadline: TaskDeadline | undefined, context: ReadingContext): TaskReading {
  if (!deadline) return {};
  const found = readDeadline(deadline.text, context);
  if (found.kind === 'error') return { misreading: found };
  const pinned = deadline.due;
  if (pinned) {
    const allowed = [found, ...otherReadings(found, context)].some((p) => p.due === pinned || p.milestones?.includes(pinned));
    return { reading: found, start: found.start, due: pinned, pinIsNoReading: !allowed };
  }
  if (found.kind !== 'relative') return { reading: found, start: found.start, due: found.due };
  const event = deadline.event
    ? plan.events.get(deadline.event.id)
    : found.after && matchEvent(plan.events.values(), found.after.event);
  return { reading: found, event, ...(event ? atEvent(found, event, context) : {}) };
}

export type { WorkCalendar };
