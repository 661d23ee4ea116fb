/** What a change did to the record of the plan: dropped, moved, backdated, removed. */
import { basesLeft } from '../changes/bases.ts';
import type { Change } from '../changes/change.ts';
import { type Loss, pairDuties } from '../changes/duties.ts';
import { type Unexplained, unexplained } from '../changes/explained.ts';
import { Grounds } from '../changes/grounds.ts';
import type { PlanComparison } from '../changes/plans.ts';
import { headPlace } from '../model/places.ts';
import type { Plan, Task } from '../model/plan.ts';
import { both } from '../rules/rule.ts';
import { type Place, type Problem, problem as said } from '../source/problem.ts';
import type { Code } from '../words/codes.ts';
import type { Text } from '../words/language.ts';
import { backdated } from './backdated.ts';
import { basisProblems, dutyProblems } from './duties.ts';

const problem = (code: Code, place: Place, message: Text, help: Text): Problem => said({ code, message, help, place });

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
      if (c.quiet)
        yield problem(
          'PLAN073',
          at,
          both(`Mã nhiệm vụ đổi từ “${c.from}” thành “${c.to}”`, `The id changed from "${c.from}" to "${c.to}"`),
          both(
            `Trả lại mã “${c.from}”; hoặc ghi văn bản vào history với tasks: [${c.from}, ${c.to}]`,
            `Put the id "${c.from}" back; or record a document under history with tasks: [${c.from}, ${c.to}]`,
          ),
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
          both(
            `Trả lại “lead” cũ và ghi: reassigned: [{ lead: ${c.to}, document: { number, date } }]; kế hoạch ghi sai từ đầu thì: ${HISTORY.vi}`,
            `Put the old "lead" back and write: reassigned: [{ lead: ${c.to}, document: { number, date } }]; where it was wrong from the start: ${HISTORY.en}`,
          ),
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

/** Losses of a task's own duties that the words of its deadline tell already. */
const TOLD_BY_DEADLINE: readonly Loss[] = ['gone', 'due-later', 'not-late', 'on-time'];

/** Whether a code that speaks of the same has told it: a task dropped, its deadline moved, an entry removed or dated back. */
function toldAlready({ before, after, loss }: Unexplained, changes: readonly Change[], dated: readonly Problem[]): boolean {
  const id = after?.task.id ?? before.task.id;
  const told = (kind: Change['kind']) => changes.some((c) => c.kind === kind && c.task === id && c.quiet !== false);
  if (told('task-dropped')) return true;
  if (before.role === 'lead' && TOLD_BY_DEADLINE.includes(loss) && told('deadline-moved')) return true;
  if (loss === 'taken-back') return told('progress-removed');
  return (loss === 'on-time' || loss === 'less-late') && dated.some((p) => after?.progress.some((e) => e.place === p.place));
}

/** What the change from base to head did that no document allows. */
export function historyProblems({ changes, base, head, renamed }: PlanComparison): Problem[] {
  const { plan } = head;
  const tasks = new Map(plan.tasks.map((t) => [t.id, t]));
  const grounds = new Grounds(base.plan, plan, head.asOf);
  const formerIds = new Map([...renamed].map(([from, to]) => [to, from]));
  const baseTasks = new Map(base.plan.tasks.map((t) => [t.id, t]));
  const pairs = pairDuties(base, head, renamed);
  const dated = backdated(pairs, head, grounds, ({ task }) => baseTasks.get(formerIds.get(task.id) ?? task.id));
  const lost = unexplained(base, head, renamed, pairs).filter((u) => !toldAlready(u, changes, dated));
  return [
    ...changes.flatMap((c) => [...fromChange(c, plan, tasks.get(c.task ?? ''))]),
    ...dated,
    ...dutyProblems(lost, base.plan, plan),
    ...basisProblems(basesLeft(base.plan, plan, head.asOf, renamed)),
  ];
}
