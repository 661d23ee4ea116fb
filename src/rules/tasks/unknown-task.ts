import type { Plan, Ref } from '../../model/plan.ts';
import { didYouMean, nearest } from '../../text/nearest.ts';
import { SOUND } from '../example.ts';
import { both, type Rule } from '../rule.ts';

/** Every name of a task, with its place. */
function* mentions(plan: Plan): Iterable<Ref> {
  for (const task of plan.tasks) yield* task.dependsOn;
  for (const { task, place } of [...plan.obstacles, ...plan.estimates]) if (task !== undefined) yield { id: task, place };
}

export const unknownTask: Rule = {
  code: 'PLAN026',
  severity: 'error',
  title: both('Mã nhiệm vụ không có', 'Unknown task'),
  why: both(
    'Phải chờ, vướng mắc hay dự toán của một việc không có thì không gắn được vào đâu.',
    'What waits for, hinders or pays for a task that is not there hangs on nothing.',
  ),
  bad: {
    files: {
      'tasks/ra-soat.yaml': `${SOUND}dependsOn: ra-xoat
`,
    },
  },
  good: {
    files: {
      'tasks/ra-soat.yaml': SOUND,
      'tasks/bao-cao.yaml': `id: bao-cao
title: Rà soát văn bản
source: II.1
lead: so-tu-phap
deadline: Trong tháng 01/2016
dependsOn: ra-soat
`,
    },
  },
  *check({ plan }) {
    const ids = plan.tasks.map((t) => t.id);
    for (const { id, place } of mentions(plan)) {
      if (ids.includes(id)) continue;
      const near = nearest(id, ids);
      yield {
        place,
        message: both(`Không có nhiệm vụ nào mang mã “${id}”`, `No task has the id "${id}"`),
        help: didYouMean(near) ?? both('Sửa lại mã hoặc xoá dòng này', 'Mend the id or delete the line'),
        suggestion: near,
      };
    }
  },
};
