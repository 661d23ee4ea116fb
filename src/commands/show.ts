import { command } from '../cli/command.ts';
import { json, text } from '../cli/formats.ts';
import { argument } from '../cli/option.ts';
import { task } from '../cli/options/task.ts';
import { both } from '../words/language.ts';

export const show = command({
  name: 'show',
  summary: both('Mọi điều về một nhiệm vụ, và chỗ ghi trong YAML', 'Everything about one task, and where it is written'),
  arguments: { task: argument('<id>', both('mã nhiệm vụ', 'id of the task'), task) },
  view: async ({ register, args }) => {
    const { taskView } = await import('../views/task.ts');
    const view = taskView(await register(), args.task);
    if (!view) throw new Error(`${args.task} is in the plan and not in its register`);
    return view;
  },
  formats: {
    text: text(async () => (await import('../render/terminal/task.ts')).renderTask),
    json: json(async () => (await import('../render/json/task.ts')).taskJson),
  },
});
