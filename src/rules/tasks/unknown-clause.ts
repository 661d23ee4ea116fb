import { didYouMean, nearest } from '../../text/nearest.ts';
import { SOUND } from '../example.ts';
import { both, type Rule } from '../rule.ts';

export const unknownClause: Rule = {
  code: 'PLAN027',
  severity: 'error',
  title: both('Mục kế hoạch không có', 'Unknown clause'),
  why: both('Mỗi việc phải chỉ được mục của kế hoạch đã giao nó.', 'Every task must point at the clause that gave it.'),
  bad: {
    files: {
      'tasks/ra-soat.yaml': `id: ra-soat
title: Rà soát văn bản
source: II.9
lead: so-tu-phap
deadline: Trong tháng 01/2016
`,
    },
  },
  good: {
    files: {
      'tasks/ra-soat.yaml': SOUND,
    },
  },
  *check({ plan }) {
    const ids = plan.head.clauses.map((c) => c.id);
    for (const { source } of plan.tasks) {
      if (ids.includes(source.id)) continue;
      const near = nearest(source.id, ids);
      yield {
        place: source.place,
        message: both(`Kế hoạch không có mục “${source.id}”`, `The plan has no clause "${source.id}"`),
        help: didYouMean(near) ?? both(`Các mục: ${ids.join(', ')}`, `The clauses: ${ids.join(', ')}`),
        suggestion: near,
      };
    }
  },
};
