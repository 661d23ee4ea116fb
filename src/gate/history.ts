/** What a change did to the record of the plan: dropped, moved, backdated, removed. */
import type { Change } from '../changes/change.ts';
import type { PlanComparison } from '../changes/plans.ts';
import { headPlace } from '../model/places.ts';
import type { Plan, Task } from '../model/plan.ts';
import { severityOfCode } from '../rules/gate-codes.ts';
import { both } from '../rules/rule.ts';
import type { Place, Problem } from '../source/problem.ts';
import type { Text } from '../words/language.ts';

const problem = (code: string, place: Place, message: Text, help: Text): Problem => ({
  code,
  severity: severityOfCode(code),
  message,
  help,
  place,
});

const HISTORY = both(
  'Ghi văn bản cho phép vào plan.yaml: history: [{ version, date, change, document: { number, date }, tasks: [mã] }]',
  'Record the document in plan.yaml: history: [{ version, date, change, document: { number, date }, tasks: [id] }]',
);

/** The place of the plan's history, where a dropped task has none of its own. */
const historyPlace = (plan: Plan): Place => headPlace(plan, 'history');

function* fromChange(c: Change, plan: Plan, task: Task | undefined): Iterable<Problem> {
  const at = task?.place ?? historyPlace(plan);
  switch (c.kind) {
    case 'task-dropped':
      if (c.quiet)
        yield problem(
          'PLAN070',
          historyPlace(plan),
          both(`Nhiệm vụ “${c.task}” bị bỏ mà không có văn bản cho phép`, `The task "${c.task}" was dropped without a document`),
          HISTORY,
        );
      return;
    case 'task-renamed':
      yield problem(
        'PLAN073',
        at,
        both(`Mã nhiệm vụ đổi từ “${c.from}” thành “${c.to}”`, `The id changed from "${c.from}" to "${c.to}"`),
        both(`Trả lại mã “${c.from}”`, `Put the id "${c.from}" back`),
      );
      return;
    case 'deadline-moved':
      if (c.quiet)
        yield problem(
          'PLAN071',
          task?.deadline?.place ?? at,
          both(
            `Thời hạn đổi từ “${c.from}” thành “${c.to}” mà không có văn bản`,
            `The deadline changed from "${c.from}" to "${c.to}" without a document`,
          ),
          both(
            `Trả lại lời của kế hoạch và ghi “extensions”; hoặc: ${HISTORY.vi}`,
            `Put the plan’s words back and write "extensions"; or: ${HISTORY.en}`,
          ),
        );
      return;
    case 'reassigned':
      if (c.quiet && c.key === 'lead')
        yield problem(
          'PLAN075',
          task?.lead[0]?.place ?? at,
          both(
            `Cơ quan chủ trì đổi từ ${c.from} thành ${c.to} mà không có văn bản`,
            `The lead changed from ${c.from} to ${c.to} without a document`,
          ),
          HISTORY,
        );
      return;
    case 'progress-removed':
      yield problem(
        'PLAN074',
        at,
        both(
          `Mục tiến độ ngày ${c.date} của “${c.unit}” bị xoá: ${c.what}`,
          `The entry of ${c.date} by "${c.unit}" was removed: ${c.what}`,
        ),
        both('Trả lại mục đó; nếu ghi sai, thêm một mục đính chính', 'Put it back; if it was wrong, add an entry that says so'),
      );
  }
}

/** Entries that complete something, new in this change, dated in time though the day had passed when they were made. */
function* backdated({ changes, head }: PlanComparison): Iterable<Problem> {
  for (const c of changes) {
    if (c.kind !== 'progress-reported' && c.kind !== 'progress-changed') continue;
    const tracked = head.tasks.find((t) => t.task.id === c.task);
    for (const o of tracked?.obligations ?? []) {
      const entry = o.progress.find((p) => p.completes);
      if (o.state !== 'done-on-time' || !o.due || !entry || head.asOf <= o.due) continue;
      if (entry.by.id !== c.unit || entry.what !== c.what || (c.date !== undefined && entry.date !== c.date)) continue;
      const days = entry.evidence.flatMap((e) => e.date ?? []);
      if (days.some((d) => d <= (o.due as string))) continue;
      yield problem(
        'PLAN072',
        entry.place,
        days.length
          ? both(
              `Ghi hoàn thành ngày ${entry.date} (hạn ${o.due}) nhưng văn bản minh chứng đề ngày ${days[0]}`,
              `Entered as done on ${entry.date} (due ${o.due}), but its evidence is dated ${days[0]}`,
            )
          : both(
              `Ghi hoàn thành ngày ${entry.date} khi hạn ${o.due} đã qua, không có văn bản đề trong hạn`,
              `Entered as done on ${entry.date} after the day ${o.due} had passed, without a document dated in time`,
            ),
        both('Ghi ngày thật, hoặc văn bản đề trong hạn', 'Write the true day, or a document dated in time'),
      );
    }
  }
}

/** What the change from base to head did that no document allows. */
export function historyProblems(comparison: PlanComparison): Problem[] {
  const { plan } = comparison.head;
  const tasks = new Map(plan.tasks.map((t) => [t.id, t]));
  return [
    ...comparison.changes.flatMap((c) => [...fromChange(c, plan, tasks.get(c.task ?? ''))]),
    ...new Set(backdated(comparison)),
  ];
}
