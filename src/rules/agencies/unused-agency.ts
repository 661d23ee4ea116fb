import { AGENCIES, SOUND } from '../example.ts';
import { both, type Rule } from '../rule.ts';

export const unusedAgency: Rule = {
  code: 'PLAN060',
  title: both('Cơ quan, nhóm không dùng đến', 'Agency or group that nothing names'),
  why: both('Thường là mã viết sai ở nơi khác, hoặc việc bị sót.', 'Mostly an id misspelt elsewhere, or work left out.'),
  bad: {
    files: {
      'agencies.yaml': `${AGENCIES}  - { id: so-y-te, name: Sở Y tế, kind: department, level: province }
`,
    },
  },
  good: {
    files: {
      'agencies.yaml': `${AGENCIES}  - { id: so-y-te, name: Sở Y tế, kind: department, level: province }
`,
      'tasks/ra-soat.yaml': `${SOUND}coordinating: so-y-te
`,
    },
  },
  decidedBy: ['any'],
  *check({ plan }) {
    const used = new Set<string>();
    const use = (id: string) => {
      if (used.has(id)) return;
      used.add(id);
      for (const member of plan.groups.get(id)?.members ?? []) use(member);
    };
    for (const { kind, id, path } of plan.references) if ((kind === 'agency' || kind === 'unit') && path[0] !== 'groups') use(id);
    for (const agency of [...plan.groups.values(), ...plan.agencies.values()]) {
      const { id, place } = agency;
      // A catalogue holds more than a plan uses.
      if (used.has(id) || 'catalogue' in agency) continue;
      yield {
        place,
        message: both(`Không có gì trong kế hoạch nhắc đến “${id}”`, `Nothing in the plan names "${id}"`),
        help: both('Xoá, hoặc kiểm tra mã ở nơi đáng ra phải nhắc đến', 'Delete it, or check the ids where it should be named'),
      };
    }
  },
};
