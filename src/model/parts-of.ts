/** Tasks that are parts of others: 4a and 4b of 4. */
import type { Task } from './plan.ts';

/** Ids of the tasks that others are parts of. */
export const wholesOf = (tasks: readonly Task[]): ReadonlySet<string> =>
  new Set(tasks.flatMap(({ id, partOf }) => (partOf && partOf.id !== id ? [partOf.id] : [])));

/** The parts of the task with that id, in the order of the plan. */
export const partsOf = (tasks: readonly Task[], id: string): readonly Task[] =>
  tasks.filter((t) => t.partOf?.id === id && t.id !== id);
