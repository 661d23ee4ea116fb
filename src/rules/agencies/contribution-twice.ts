import { unitsOf } from '../../model/members.ts';
import { SOUND } from '../example.ts';
import { both, type Rule } from '../rule.ts';

export const contributionTwice: Rule = {
  code: 'PLAN047',
  title: both('Một cơ quan có hai phần việc trong một nhiệm vụ', 'Two contributions of one agency to one task'),
  why: both(
    'Khi cơ quan báo hoàn thành thì không biết phần nào đã hoàn thành.',
    'When the agency reports its part as done, nobody knows which.',
  ),
  bad: {
    files: {
      'tasks/ra-soat.yaml': `${SOUND}coordinating: so-noi-vu
contributions:
  - { by: so-noi-vu, what: gửi danh mục, deadline: trước ngày 15/01/2016 }
  - { by: so-noi-vu, what: góp ý dự thảo, deadline: trước ngày 20/01/2016 }
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
  *check({ plan }) {
    for (const task of plan.tasks) {
      const seen = new Set<string>();
      for (const { by } of task.contributions) {
        for (const ref of by) {
          const units = unitsOf(plan, [ref]);
          const twice = units.find((u) => seen.has(u));
          for (const u of units) seen.add(u);
          if (twice === undefined) continue;
          yield {
            place: ref.place,
            message: both(
              `“${twice}” đã có một phần việc khác ở nhiệm vụ này`,
              `"${twice}" has another part in this task already`,
            ),
            help: both('Tách phần sau thành một nhiệm vụ riêng', 'Make the second a task of its own'),
          };
        }
      }
    }
  },
};
