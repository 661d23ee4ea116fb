import { AGENCIES } from '../example.ts';
import { both, type Rule } from '../rule.ts';

export const emptyGroup: Rule = {
  code: 'PLAN041',
  title: both('Nhóm không có thành viên', 'Group without members'),
  why: both('Việc giao cho nhóm rỗng không ai phải làm.', 'Nobody owes what is given to a group without members.'),
  bad: {
    files: {
      'agencies.yaml': `${AGENCIES}groups:
  - { id: cac-so, name: Các sở, members: [] }
`,
    },
  },
  good: {
    files: {
      'agencies.yaml': `${AGENCIES}groups:
  - { id: cac-so, name: Các sở, members: [so-tu-phap] }
`,
    },
  },
  decidedBy: ['agencies'],
  *check({ plan }) {
    for (const group of plan.groups.values()) {
      if (group.members.length) continue;
      yield {
        place: group.place,
        message: both(
          `Nhóm “${group.id}” không có thành viên: việc giao cho nhóm không ai phải làm`,
          `The group "${group.id}" has no members: nobody owes what is given to it`,
        ),
        help: both('Thêm mã các cơ quan vào “members”', 'Add ids to "members"'),
      };
    }
  },
};
