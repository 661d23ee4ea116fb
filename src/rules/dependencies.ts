import { nearest } from '../model/explain-issue.ts';
import type { Task } from '../model/plan.ts';
import { both, type Rule } from './rule.ts';

export const unknownTask: Rule = {
  code: 'PLAN026',
  severity: 'error',
  title: both('Nhiệm vụ phải chờ không có', 'Unknown task to wait for'),
  *check({ plan }) {
    const ids = plan.tasks.map((t) => t.id);
    for (const task of plan.tasks) {
      for (const { id, place } of task.dependsOn) {
        if (ids.includes(id)) continue;
        const near = nearest(id, ids);
        yield {
          place,
          message: both(`Không có nhiệm vụ nào mang mã “${id}”`, `No task has the id "${id}"`),
          help: near
            ? both(`Có phải ý bạn là “${near}”?`, `Did you mean "${near}"?`)
            : both('Sửa lại mã hoặc xoá dòng này', 'Mend the id or delete the line'),
          suggestion: near,
        };
      }
    }
  },
};

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
  severity: 'error',
  title: both('Nhiệm vụ chờ nhau thành vòng', 'Tasks wait for each other in a circle'),
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
