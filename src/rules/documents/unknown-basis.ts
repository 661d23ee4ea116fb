import { didYouMean, nearest } from '../../text/nearest.ts';
import { SOUND } from '../example.ts';
import { both, type Rule } from '../rule.ts';

export const unknownBasis: Rule = {
  code: 'PLAN066',
  severity: 'error',
  title: both('Căn cứ được dẫn không có', 'Unknown basis'),
  why: both(
    'Dẫn sai căn cứ thì khi căn cứ đổi không ai biết phải xem lại.',
    'A task that points at no basis is not found when one changes.',
  ),
  bad: {
    files: {
      'tasks/ra-soat.yaml': `${SOUND}restsOn: qd-1910
`,
    },
  },
  good: {
    files: {
      'tasks/ra-soat.yaml': SOUND,
    },
  },
  *check({ plan }) {
    const known = plan.head.basis.flatMap((b) => b.id ?? []);
    for (const ref of plan.tasks.flatMap((t) => t.restsOn ?? [])) {
      if (known.includes(ref.id)) continue;
      const near = nearest(ref.id, known);
      yield {
        place: ref.place,
        message: both(`plan.yaml không có căn cứ nào mang mã “${ref.id}”`, `No basis in plan.yaml has the id "${ref.id}"`),
        help: didYouMean(near) ?? both('Thêm “id” cho căn cứ trong plan.yaml', 'Give the basis an "id" in plan.yaml'),
        suggestion: near,
      };
    }
  },
};
