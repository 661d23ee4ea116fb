import { command } from '../cli/command.ts';
import { json, text } from '../cli/formats.ts';
import { flag, spoken } from '../cli/option.ts';
import { task } from '../cli/options/task.ts';
import { both } from '../words/language.ts';

export const show = command({
  name: 'show',
  summary: both('Mọi điều về một nhiệm vụ, và chỗ ghi trong YAML', 'Everything about one task, and where it is written'),
  arguments: { task: spoken(task, both('mã nhiệm vụ, hoặc chữ trong tên', 'id of the task, or words of its title')) },
  options: {
    all: flag('--all', both('không gộp các đơn vị có cùng tình trạng', 'each unit by itself, also where many stand alike')),
  },
  examples: [['plan show rà soát văn bản', both('tìm theo chữ trong tên', 'found by words of its title')]],
  view: async ({ register, args, options }) => {
    const { taskView } = await import('../views/task.ts');
    const view = taskView(await register(), args.task, options.all);
    if (!view) throw new Error(`${args.task} is in the plan and not in its register`);
    return view;
  },
  formats: {
    text: text(async () => (await import('../render/terminal/task.ts')).renderTask),
    json: json(async () => (await import('../render/json/task.ts')).taskJson),
  },
});
