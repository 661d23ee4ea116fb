/** The log of every task, entry by entry. */
import type { Progress, Task } from '../../model/plan.ts';
import type { RuleContext } from '../rule.ts';

export function* entries({ plan }: RuleContext): Iterable<{ task: Task; entry: Progress }> {
  for (const task of plan.tasks) for (const entry of task.progress) yield { task, entry };
}
