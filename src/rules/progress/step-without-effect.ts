import { isDecision } from '../../tracking/course.ts';
import { SOUND } from '../example.ts';
import { both, type Rule } from '../rule.ts';
import { entries } from './entries.ts';

const entry = (by: string) =>
  `${SOUND}approval: { by: ubnd-tinh }
progress:
  - { date: 2016-01-26, by: so-tu-phap, what: Trình kết quả, completes: true, evidence: { number: 12/BC-STP, date: 2016-01-26 } }
  - { date: 2016-01-28, by: ${by}, what: Duyệt kết quả, step: accepted, evidence: { number: 30/UBND, date: 2016-01-28 } }
`;

export const stepWithoutEffect: Rule = {
  code: 'PLAN111',
  title: both('Bước duyệt không có hiệu lực', 'A step of approval without effect'),
  why: both(
    'Chỉ cơ quan ở “approval.by” duyệt hay trả lại được; việc định kỳ thì phải nêu kỳ nào.',
    'Only the body of "approval.by" accepts or sends back; where a task recurs, it has to be said which occurrence.',
  ),
  bad: { files: { 'tasks/ra-soat.yaml': entry('so-noi-vu') } },
  good: { files: { 'tasks/ra-soat.yaml': entry('ubnd-tinh') } },
  *check(context) {
    const recurring = new Set(context.register.tasks.filter((t) => t.reading.reading?.recurrence).map((t) => t.task.id));
    for (const { task, entry } of entries(context)) {
      if (entry.step === undefined) continue;
      const { approval } = task;
      if (!approval) {
        yield {
          place: entry.place,
          message: both('“step” ở một nhiệm vụ không phải duyệt', '"step" in a task that nobody has to accept'),
          help: both(
            'Thêm “approval: { by: mã cơ quan duyệt }”, hoặc bỏ “step”',
            'Add "approval: { by: ID }", or take "step" out',
          ),
        };
        continue;
      }
      if (entry.step === 'handed-in') continue;
      if (!isDecision(context.plan, task, entry))
        yield {
          place: entry.by.place,
          message: both(
            `“${entry.by.id}” không phải cơ quan duyệt (${approval.by.id}), nên bước này không tính`,
            `"${entry.by.id}" is not the body that accepts the result (${approval.by.id}): the step does not count`,
          ),
          help: both(`Ghi by: ${approval.by.id}, hoặc bỏ “step”`, `Write by: ${approval.by.id}, or take "step" out`),
        };
      else if (recurring.has(task.id) && entry.occurrence === undefined)
        yield {
          place: entry.place,
          message: both('Không rõ duyệt kỳ nào của việc định kỳ', 'It is not clear which occurrence is meant'),
          help: both('Thêm “occurrence”', 'Add "occurrence"'),
        };
    }
  },
};
