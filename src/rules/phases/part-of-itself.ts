import type { Task } from '../../model/plan.ts';
import { OTHER, SOUND } from '../example.ts';
import { both, type Rule } from '../rule.ts';

export const partOfItself: Rule = {
  code: 'PLAN112',
  title: both('Nhiệm vụ là một phần của chính nó', 'Task that is a part of itself'),
  why: both(
    'Nhiệm vụ lớn chỉ gom các phần; hai việc là phần của nhau thì không ai phải làm.',
    'A whole only gathers its parts: two that are parts of each other are owed by nobody.',
  ),
  bad: {
    files: { 'tasks/ra-soat.yaml': `${SOUND}partOf: viec\n`, 'tasks/viec.yaml': `${OTHER}partOf: ra-soat\n` },
  },
  good: { files: { 'tasks/ra-soat.yaml': `${SOUND}partOf: viec\n`, 'tasks/viec.yaml': OTHER } },
  *check({ plan }) {
    const byId = new Map<string, Task>(plan.tasks.map((t) => [t.id, t]));
    for (const task of plan.tasks) {
      const seen = new Set<string>();
      let at = task.partOf?.id;
      while (at !== undefined && at !== task.id && !seen.has(at)) {
        seen.add(at);
        at = byId.get(at)?.partOf?.id;
      }
      if (at !== task.id || !task.partOf) continue;
      yield {
        place: task.partOf.place,
        message: both(`“${task.id}” là một phần của chính nó`, `"${task.id}" is a part of itself`),
        help: both('Bỏ “partOf” ở một trong các nhiệm vụ', 'Take "partOf" out of one of the tasks'),
      };
    }
  },
};
