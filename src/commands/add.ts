import { command, unlessDryRun } from '../cli/command.ts';
import { addArguments, addOptions } from '../cli/editing/add-options.ts';
import { editExit, editFormats } from '../cli/editing/edit-options.ts';
import { both } from '../words/language.ts';

export const add = command({
  name: 'add',
  summary: both('Thêm một nhiệm vụ vào kế hoạch', 'Add a task to the plan'),
  arguments: addArguments,
  options: addOptions,
  examples: [
    [
      'plan add "Rà soát văn bản" --section II.1 --lead so-tu-phap --deadline "Trong tháng 01/2016"',
      both('thêm một nhiệm vụ', 'a task more'),
    ],
  ],
  without: ['at'],
  view: async (input) => (await import('../cli/editing/add.ts')).adding(input),
  keepsFiles: true,
  writesPlan: unlessDryRun,
  formats: editFormats,
  exit: editExit,
});
