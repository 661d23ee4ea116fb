import { SOUND } from '../example.ts';
import { both, type Rule } from '../rule.ts';
import { withoutItem } from './without-item.ts';

export const leadAlsoCoordinating: Rule = {
  code: 'PLAN036',
  title: both('Cơ quan vừa chủ trì vừa phối hợp', 'Lead also coordinating'),
  why: both('Cơ quan chủ trì không phối hợp với chính mình.', 'A lead agency does not coordinate with itself.'),
  bad: {
    files: {
      'tasks/ra-soat.yaml': `${SOUND}coordinating: [so-tu-phap, so-noi-vu]
`,
    },
  },
  good: {
    files: {
      'tasks/ra-soat.yaml': `${SOUND}coordinating: [so-noi-vu]
`,
    },
  },
  *check({ plan }) {
    for (const task of plan.tasks) {
      const direct = task.coordinating.find((c) => task.lead.some((l) => l.id === c.id));
      if (!direct) continue;
      yield {
        place: direct.place,
        message: both(`“${direct.id}” vừa chủ trì vừa phối hợp`, `"${direct.id}" both leads and coordinates`),
        help: both('Bỏ khỏi “coordinating”', 'Take it out of "coordinating"'),
        ...withoutItem(direct, task.coordinating),
      };
    }
  },
};
