import { unitsOf } from '../../model/members.ts';
import { SOUND } from '../example.ts';
import { both, type Rule } from '../rule.ts';

export const contributionByStranger: Rule = {
  code: 'PLAN046',
  title: both('Phần việc của cơ quan không phối hợp', 'Contribution of an agency that does not coordinate'),
  why: both(
    'Phần việc phối hợp chỉ giao cho cơ quan phối hợp của nhiệm vụ.',
    'A part of a task is given only to agencies that coordinate it.',
  ),
  bad: {
    files: {
      'tasks/ra-soat.yaml': `${SOUND}coordinating: so-noi-vu
contributions:
  - { by: ubnd-tinh, what: gửi danh mục, deadline: trước ngày 15/01/2016 }
`,
    },
  },
  good: {
    files: {
      'tasks/ra-soat.yaml': `${SOUND}coordinating: so-noi-vu
contributions:
  - { by: so-noi-vu, what: gửi danh mục, deadline: trước ngày 15/01/2016 }
`,
    },
  },
  decidedBy: ['agencies'],
  *check({ plan }) {
    for (const task of plan.tasks) {
      const coordinating = new Set(unitsOf(plan, task.coordinating));
      for (const { by } of task.contributions) {
        for (const ref of by) {
          const stranger = unitsOf(plan, [ref]).find((u) => !coordinating.has(u));
          if (stranger === undefined) continue;
          yield {
            place: ref.place,
            message: both(`“${stranger}” không phối hợp nhiệm vụ này`, `"${stranger}" does not coordinate this task`),
            help: both('Thêm vào “coordinating”, hoặc sửa “by”', 'Add it under "coordinating", or mend "by"'),
          };
        }
      }
    }
  },
};
