/** The task that is meant: by its id, or by words of its title. */
import type { Plan, Task } from '../../model/plan.ts';
import { both } from '../../words/language.ts';
import { CannotRun } from '../errors.ts';
import { words } from '../option.ts';
import { unknown } from '../unknown.ts';
import { type AnyInput, chosen } from './ask.ts';

export const taskArgument = words(
  '[task...]',
  both('mã nhiệm vụ, hoặc vài chữ của tên: ra soat', 'id of the task, or words of its title'),
);

/** The task of these words; asked for where there are several and somebody to ask. */
export async function findTask(input: AnyInput, plan: Plan, asked: readonly string[]): Promise<Task> {
  const whole = asked.join(' ');
  const byId = plan.tasks.find((t) => t.id === whole);
  if (byId) return byId;
  const { fold } = await import('../../text/fold.ts');
  const terms = fold(whole).split(' ').filter(Boolean);
  const found = plan.tasks.filter((t) => terms.every((term) => fold(`${t.title} ${t.id.replaceAll('-', ' ')}`).includes(term)));
  if (!found.length) {
    return unknown(
      whole,
      plan.tasks.map((t) => t.id),
      both('nhiệm vụ', 'task'),
    );
  }
  // A guess is no answer: without somebody to ask, only an id will do.
  if (whole && !input.io.prompter) {
    const listed = found.slice(0, 10).map((t) => `${t.id} (${t.title})`);
    throw new CannotRun(
      both(`Không có nhiệm vụ nào mang mã “${whole}”`, `No task has the id "${whole}"`),
      both(`Có phải: ${listed.join('; ')}`, `Perhaps: ${listed.join('; ')}`),
    );
  }
  const choices = found.map((t) => ({ value: t.id, label: t.title, hint: `${t.source.id}${t.point ? ` ${t.point}` : ''}` }));
  const id = await chosen(input, undefined, choices, both('nhiệm vụ', 'the task'), '<id>');
  return found.find((t) => t.id === id) as Task;
}
