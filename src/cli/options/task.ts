/** Tasks, as they are asked for. */
import { type Kind, option } from '../option.ts';
import { unknown } from '../unknown.ts';

/** Id of a task of the plan. */
export const task: Kind<string> = async (typed, { plan }) => {
  const known = (await plan())?.tasks.map((t) => t.id);
  if (!known || known.includes(typed)) return typed;
  return unknown(typed, known, { vi: 'nhiệm vụ', en: 'task' });
};

export const taskOption = option('--task <id>', { vi: 'chỉ của một nhiệm vụ', en: 'only those of one task' }, task);
