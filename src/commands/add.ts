import { command } from '../cli/command.ts';
import { addArguments, addOptions } from '../cli/editing/add-options.ts';
import { editExit, editFormats } from '../cli/editing/edit-options.ts';
import { both } from '../words/language.ts';

export const add = command({
  name: 'add',
  summary: both('Thêm một nhiệm vụ vào kế hoạch', 'Add a task to the plan'),
  arguments: addArguments,
  options: addOptions,
  view: async (input) => (await import('../cli/editing/add.ts')).adding(input),
  keepsFiles: true,
  formats: editFormats,
  exit: editExit,
});
