/** The task that is meant: by its id, or by words of its title. */
import type { Plan, Task } from '../../model/plan.ts';
import { both } from '../../words/language.ts';
import { rest } from '../option.ts';
import { findTask as find } from '../options/task.ts';
import { type AnyInput, chosen } from './ask.ts';

export const taskArgument = rest(
  both('nhiệm vụ', 'task'),
  false,
  both('mã nhiệm vụ, hoặc vài chữ của tên: ra soat', 'id of the task, or words of its title'),
);

/** The task of these words; asked for where it is not clear and there is somebody to ask. */
export async function findTask(input: AnyInput, plan: Plan, asked: readonly string[]): Promise<Task> {
  const whole = asked.join(' ');
  const taskOf = (id: string) => plan.tasks.find((t) => t.id === id) as Task;
  if (plan.tasks.some((t) => t.id === whole)) return taskOf(whole);
  if (whole && !input.io.prompter) return taskOf(find(whole, plan));
  const { fold } = await import('../../text/fold.ts');
  const terms = fold(whole).split(' ').filter(Boolean);
  const found = plan.tasks.filter((t) => terms.every((term) => fold(`${t.title} ${t.id.replaceAll('-', ' ')}`).includes(term)));
  if (!found.length) return taskOf(find(whole, plan));
  const choices = found.map((t) => ({ value: t.id, label: t.title, hint: `${t.source.id}${t.point ? ` ${t.point}` : ''}` }));
  return taskOf(await chosen(input, undefined, choices, both('nhiệm vụ', 'the task'), 'MÃ-NHIỆM-VỤ'));
}
