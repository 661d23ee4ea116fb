import { didYouMean, nearest } from '../../text/nearest.ts';
import { SOUND } from '../example.ts';
import { both, type Finding, type Rule } from '../rule.ts';
import { mentions } from './mentions.ts';

export const unknownAgency: Rule = {
  code: 'PLAN020',
  severity: 'error',
  title: both('Mã cơ quan không có trong danh sách', 'Unknown agency'),
  why: both(
    'Việc giao cho một mã không có thì không ai chịu trách nhiệm.',
    'Work given to an id that stands for nobody is owed by nobody.',
  ),
  bad: {
    files: {
      'tasks/ra-soat.yaml': `id: ra-soat
title: Rà soát văn bản
source: II.1
lead: so-tu-phpa
deadline: Trong tháng 01/2016
`,
    },
  },
  good: {
    files: {
      'tasks/ra-soat.yaml': SOUND,
    },
  },
  *check({ plan }): Iterable<Finding> {
    const known = [...plan.agencies.keys(), ...plan.groups.keys()];
    const names = new Set(known);
    for (const { id, place } of mentions(plan)) {
      if (names.has(id)) continue;
      const near = nearest(id, known);
      yield {
        place,
        message: both(`Không có cơ quan hay nhóm nào mang mã “${id}”`, `No agency or group has the id "${id}"`),
        help:
          didYouMean(near) ??
          both(
            'Thêm cơ quan vào agencies.yaml hoặc sửa lại mã; xem các mã: plan agencies',
            'Add it to agencies.yaml or mend the id; see plan agencies',
          ),
        suggestion: near,
      };
    }
  },
};
