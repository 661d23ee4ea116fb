import { unitsOf } from '../../model/members.ts';
import { lineOf } from '../../model/succession.ts';
import { TASK } from '../example.ts';
import { both, type Finding, type Rule } from '../rule.ts';

const PHASED = `${TASK}phases:
  - { id: gd-1, title: Thống kê văn bản, deadline: Trong tháng 01/2016 }
  - { id: gd-2, title: Kiến nghị xử lý, deadline: Quý II/2016 }
progress:
`;

export const wrongPhase: Rule = {
  code: 'PLAN113',
  title: both('Mục nhật ký không ghi đúng giai đoạn', 'Entry that names no phase of its task'),
  why: both(
    'Việc chia giai đoạn thì mỗi giai đoạn là một đầu việc; mục không ghi giai đoạn không tính cho giai đoạn nào.',
    'Each phase of a task is owed by itself; an entry that names none counts for none.',
  ),
  bad: { files: { 'tasks/ra-soat.yaml': `${PHASED}  - { date: 2016-01-28, by: so-tu-phap, what: Xong }\n` } },
  good: { files: { 'tasks/ra-soat.yaml': `${PHASED}  - { date: 2016-01-28, by: so-tu-phap, what: Xong, phase: gd-1 }\n` } },
  decidedBy: ['agencies'],
  *check({ plan }): Iterable<Finding> {
    for (const task of plan.tasks) {
      const ids = task.phases.map((p) => p.id);
      const contributing = unitsOf(
        plan,
        task.contributions.flatMap((c) => c.by),
      );
      for (const { phase, by, place } of task.progress) {
        if (phase !== undefined && !ids.length) {
          yield {
            place,
            message: both('Nhiệm vụ này không chia giai đoạn', 'The task has no phases'),
            help: both('Bỏ “phase”', 'Take "phase" out'),
          };
        } else if (
          phase === undefined ? ids.length && !contributing.some((u) => lineOf(plan, u).includes(by.id)) : !ids.includes(phase)
        ) {
          yield {
            place,
            message:
              phase === undefined
                ? both('Mục này không nói giai đoạn nào', 'The entry names no phase')
                : both(`Không có giai đoạn “${phase}”`, `There is no phase "${phase}"`),
            help: both(`Ghi một trong: phase: ${ids.join(', ')}`, `Write one of: phase: ${ids.join(', ')}`),
          };
        }
      }
    }
  },
};
