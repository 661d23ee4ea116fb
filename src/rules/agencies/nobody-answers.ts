import { leadsOf } from '../../model/leads.ts';
import { unitsOf } from '../../model/members.ts';
import { AGENCIES } from '../example.ts';
import { both, type Rule } from '../rule.ts';

export const nobodyAnswers: Rule = {
  code: 'PLAN043',
  title: both('Không ai chịu trách nhiệm', 'Nobody answers for the task'),
  why: both('Việc không ai chịu trách nhiệm thì không bao giờ quá hạn.', 'Work that nobody answers for is never late.'),
  bad: {
    files: {
      'agencies.yaml': `${AGENCIES}groups:
  - { id: cac-so, name: Các sở, members: [] }
`,
      'tasks/ra-soat.yaml': `id: ra-soat
title: Rà soát văn bản
source: II.1
lead: cac-so
deadline: Trong tháng 01/2016
`,
    },
  },
  good: {
    files: {
      'agencies.yaml': `${AGENCIES}groups:
  - { id: cac-so, name: Các sở, members: [so-tu-phap] }
`,
      'tasks/ra-soat.yaml': `id: ra-soat
title: Rà soát văn bản
source: II.1
lead: cac-so
deadline: Trong tháng 01/2016
`,
    },
  },
  decidedBy: ['agencies'],
  *check({ plan }) {
    for (const task of plan.tasks) {
      const empty = leadsOf(plan, task).find(({ refs }) => !unitsOf(plan, refs).length);
      if (!empty) continue;
      yield {
        place: empty.refs[0]?.place ?? task.place,
        message: both(
          'Nhóm chủ trì không có thành viên nào, nên không ai chịu trách nhiệm',
          'The lead group has no members, so nobody answers for the task',
        ),
        help: both('Thêm thành viên cho nhóm hoặc ghi cơ quan chủ trì', 'Give the group members, or name a lead agency'),
      };
    }
  },
};
