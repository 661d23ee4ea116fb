/** What an anchor comes to once its event has a day: the one place that says when "after", "before", "at" and "until" end. */
import { addDays, type CivilDate } from '../calendar/civil.ts';
import { countFrom } from './forms/count-from.ts';
import type { Anchor, ReadingContext, RuleId } from './reading.ts';

export interface AtEvent {
  /** first day on which it can be done */
  readonly start?: CivilDate | undefined;
  /** last day on which it is in time; absent where the words only say from when */
  readonly due?: CivilDate | undefined;
  readonly law: readonly RuleId[];
}

/** The days of `anchor` where its event is on `date`. */
export function dueAt({ offset, unit, direction }: Anchor, date: CivilDate, context: ReadingContext): AtEvent {
  const counted = offset !== null && unit !== null ? { count: offset, unit } : undefined;
  switch (direction) {
    case 'after': {
      const start = addDays(date, 1);
      return counted ? { start, ...countFrom(date, counted, 'after', context) } : { start, law: ['after-excludes'] };
    }
    case 'before':
      return counted ? countFrom(date, counted, 'before', context) : { due: addDays(date, -1), law: ['before'] };
    default:
      return { due: date, law: ['by-includes'] };
  }
}
