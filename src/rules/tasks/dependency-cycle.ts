import type { Task } from '../../model/plan.ts';
import { SOUND } from '../example.ts';
import { both, type Rule } from '../rule.ts';

/** The first cycle through `task`, as ids from it back to it. */
function cycleFrom(task: Task, byId: ReadonlyMap<string, Task>): string[] | undefined {
  const path: string[] = [];
  const visited = new Set<string>();
  const walk = (id: string): boolean => {
    path.push(id);
    for (const next of byId.get(id)?.dependsOn ?? []) {
      if (next.id === task.id) return true;
      if (visited.has(next.id)) continue;
      visited.add(next.id);
      if (walk(next.id)) return true;
    }
    path.pop();
    return false;
  };
  return walk(task.id) ? [...path, task.id] : undefined;
}

export const dependencyCycle: Rule = {
  code: 'PLAN025',
  title: both('Nhiệm vụ chờ nhau thành vòng', 'Tasks wait for each other in a circle'),
  why: both('Các việc chờ nhau thì không việc nào bắt đầu được.', 'Tasks that wait for each other can never begin.'),
  bad: {
    files: {
      'tasks/ra-soat.yaml': `${SOUND}dependsOn: bao-cao
`,
      'tasks/bao-cao.yaml': `id: bao-cao
title: Rà soát văn bản
source: II.1
lead: so-tu-phap
deadline: Trong tháng 01/2016
dependsOn: ra-soat
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
    const byId = new Map(plan.tasks.map((t) => [t.id, t]));
    const told = new Set<string>();
    for (const task of plan.tasks) {
      if (told.has(task.id)) continue;
      const cycle = cycleFrom(task, byId);
      if (!cycle) continue;
      for (const id of cycle) told.add(id);
      yield {
        place: task.dependsOn[0]?.place ?? task.place,
        message: both(
          `Các nhiệm vụ chờ nhau thành vòng: ${cycle.join(' → ')}`,
          `These tasks wait for each other: ${cycle.join(' → ')}`,
        ),
        help: both('Bỏ một “dependsOn” trong vòng này', 'Take one "dependsOn" of the circle out'),
      };
    }
  },
};
