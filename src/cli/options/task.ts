/** Tasks, as they are asked for: by id, or by words of the title. */
import type { Plan } from '../../model/plan.ts';
import { both } from '../../words/language.ts';
import { find } from '../find.ts';
import { type Kind, option } from '../option.ts';

/** The id of the task that is meant. */
export const findTask = (typed: string, plan: Plan): string =>
  find(
    typed,
    plan.tasks.map((t) => ({ id: t.id, names: [t.title] })),
    { what: both('nhiệm vụ', 'task'), seeAlso: 'plan list' },
  );

/** Id of a task of the plan. */
export const task: Kind<string> = {
  word: both('nhiệm vụ', 'task'),
  offers: async ({ plan }) => ((await plan())?.tasks ?? []).map((t) => ({ value: t.id, about: t.title })),
  read: async (typed, { plan }) => {
    const known = await plan();
    return known ? findTask(typed, known) : typed;
  },
};

export const taskOption = option('--task', task, both('chỉ của một nhiệm vụ: mã hay tên', 'only those of one task: id or title'));
