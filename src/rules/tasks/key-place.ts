import type { Task } from '../../model/plan.ts';
import type { Place } from '../../source/problem.ts';

/** The place of a key at the top of a task's file. */
export const keyPlace = (task: Task, key: string): Place => {
  const { file } = task.place;
  const at = new RegExp(`^${key}(?=:)`, 'm').exec(file.text);
  return at ? { file, from: at.index, to: at.index + key.length } : task.place;
};
