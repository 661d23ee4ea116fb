/** Results entered as done in time though the day had passed when they were entered, without a document that shows it. */
import { type CivilDate, formatDate } from '../calendar/civil.ts';
import type { DutyPair } from '../changes/duties.ts';
import type { Grounds } from '../changes/grounds.ts';
import type { Task } from '../model/plan.ts';
import { type Problem, problem } from '../source/problem.ts';
import type { Obligation } from '../tracking/obligation.ts';
import type { Register } from '../tracking/register.ts';
import { both } from '../words/language.ts';
import { number } from '../words/numbers.ts';

/** `taskOf` is the base's task of an obligation of the head. A finding for each entry, whatever number of duties it completes. */
export function backdated(
  pairs: readonly DutyPair[],
  head: Register,
  grounds: Grounds,
  taskOf: (o: Obligation) => Task | undefined,
): Problem[] {
  const before = new Map(pairs.flatMap((p) => (p.after ? [[p.after, p.before] as const] : [])));
  const found = new Map<string, Problem>();
  for (const o of head.obligations) {
    const entry = o.completedBy ?? (o.state === 'submitted' ? o.handedIn?.entry : undefined);
    const due = before.get(o)?.due ?? o.due;
    const task = taskOf(o);
    if (!entry || !task || !o.due || !due || head.asOf <= due || entry.date > o.due) continue;
    if (before.get(o)?.state === 'done-on-time' || grounds.isUntouched(entry, task)) continue;
    // What an entry said was reached is not made more by writing over it.
    const less = grounds.saidLess(entry, task);
    if (less === undefined && grounds.showsInTime(entry, o.due)) continue;
    const days = entry.evidence.flatMap((e) => (e.date as CivilDate | null) ?? []).sort();
    const last = days[days.length - 1];
    const [on, by] = [formatDate(entry.date), formatDate(o.due)];
    const message =
      less !== undefined
        ? both(
            `Mục ngày ${on} (hạn ${by}) trước ghi đạt ${number(less, 'vi')}, nay sửa thành ${number(entry.reached ?? 0, 'vi')} để thành xong trong hạn`,
            `The entry of ${on} (due ${by}) said that ${number(less, 'en')} was reached, and is made to say ${number(entry.reached ?? 0, 'en')}`,
          )
        : last !== undefined && last > o.due
          ? both(
              `Ghi hoàn thành ngày ${on} (hạn ${by}) nhưng văn bản minh chứng đề ngày ${formatDate(last)}`,
              `Entered as done on ${on} (due ${by}), but its evidence is dated ${formatDate(last)}`,
            )
          : both(
              `Ghi hoàn thành ngày ${on} khi hạn ${by} đã qua, không có văn bản có số, sau khi có kế hoạch, đề trong hạn`,
              `Entered as done on ${on} after the day ${by} had passed, without a numbered document, no older than the plan, dated in time`,
            );
    found.set(
      `${o.task.id} ${entry.place.from}`,
      problem({
        code: 'PLAN072',
        message,
        help:
          less === undefined
            ? both('Ghi ngày thật, hoặc văn bản đề trong hạn', 'Write the true day, or a document dated in time')
            : both(
                'Trả lại số cũ, thêm một mục mới với văn bản đề trong hạn',
                'Put it back, and add an entry with a document dated in time',
              ),
        place: entry.place,
      }),
    );
  }
  return [...found.values()];
}
