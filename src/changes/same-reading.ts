/** Whether two deadlines ask for the same, however they are written. */
import type { Anchor } from '../deadline/reading.ts';
import type { TaskDeadline } from '../model/plan.ts';
import { fold } from '../text/fold.ts';
import type { TaskReading } from '../tracking/deadlines.ts';

const anchor = (a: Anchor | undefined) => (a ? [fold(a.event), a.offset, a.unit, a.direction] : null);

/** True where both are read as the same time: kind, days, recurrence, event. */
export function sameReading(a: TaskReading, b: TaskReading): boolean {
  const meaning = ({ reading, misreading, start, due, event }: TaskReading) =>
    JSON.stringify(
      reading
        ? [
            reading.kind,
            start,
            due,
            reading.recurrence ?? null,
            anchor(reading.after),
            event?.id ?? null,
            reading.followedBy ?? null,
          ]
        : ((misreading && fold(misreading.text)) ?? null),
    );
  return meaning(a) === meaning(b);
}

/** True where the words are the same but for composed letters, spaces and capitals, and so is the reading chosen. */
export const sameWords = (a: TaskDeadline | undefined, b: TaskDeadline | undefined): boolean =>
  fold(a?.text ?? '') === fold(b?.text ?? '') && a?.due === b?.due;
