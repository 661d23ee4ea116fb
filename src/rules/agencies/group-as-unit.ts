import { AGENCIES, HEAD, SOUND } from '../example.ts';
import { both, type Rule } from '../rule.ts';

export const groupAsUnit: Rule = {
  code: 'PLAN019',
  title: both('Ghi nhóm ở chỗ cần một cơ quan', 'A group where one agency is wanted'),
  why: both(
    'Chỗ này phải là một cơ quan cụ thể: nhóm không ký, không báo cáo, không quyết định.',
    'One agency is wanted here: a group signs, reports and decides nothing.',
  ),
  bad: {
    files: {
      'agencies.yaml': `${AGENCIES}groups:\n  - { id: cac-so, name: Các sở, members: [so-tu-phap] }\n`,
      'plan.yaml': HEAD.replace('coordinator: so-noi-vu', 'coordinator: cac-so'),
    },
  },
  good: {
    files: {
      'agencies.yaml': `${AGENCIES}groups:\n  - { id: cac-so, name: Các sở, members: [so-tu-phap] }\n`,
      'tasks/ra-soat.yaml': SOUND.replace('so-tu-phap', 'cac-so'),
    },
  },
  *check({ plan }) {
    for (const { kind, id, place, path } of plan.references) {
      // Of the log a rule of its own speaks.
      if (kind !== 'unit' || !plan.groups.has(id) || path[0] === 'progress') continue;
      yield {
        place,
        message: both(`“${id}” là một nhóm; chỗ này cần một cơ quan`, `"${id}" is a group; one agency is wanted here`),
        help: both('Ghi mã của một cơ quan; xem các mã: plan agencies', 'Write the id of an agency; see plan agencies'),
      };
    }
  },
};
