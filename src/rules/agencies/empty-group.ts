import { everyLead } from '../../model/leads.ts';
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
    // Who only coordinates, or receives a result, need not be listed: "các cơ quan có liên quan".
    const owing = new Set<string>();
    const beside = new Set<string>();
    for (const task of plan.tasks) {
      for (const r of [...everyLead(plan, task), ...task.contributions.flatMap((c) => c.by)]) owing.add(r.id);
      for (const r of [...task.coordinating, ...task.recipients]) beside.add(r.id);
    }
    for (const group of plan.groups.values()) for (const member of group.members) owing.add(member);
    for (const group of plan.groups.values()) {
      if (group.members.length || (beside.has(group.id) && !owing.has(group.id))) continue;
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
