import { command } from '../cli/command.ts';
import { editExit, editFormats } from '../cli/editing/edit-options.ts';
import { extendOptions } from '../cli/editing/extend-options.ts';
import { taskArgument } from '../cli/editing/find-task.ts';
import { both } from '../words/language.ts';

export const extend = command({
  name: 'extend',
  summary: both('Ghi gia hạn, hoặc đề nghị gia hạn', 'Log an extension, or that one was asked for'),
  arguments: { task: taskArgument },
  options: extendOptions,
  examples: [
    ['plan extend ra-soat --until 15/02/2016 --reason "thiếu người" --by so-tu-phap', both('mới xin gia hạn', 'asked for')],
    [
      'plan extend ra-soat --decided 30/01/2016 --document 22/UBND-NC',
      both('đề nghị đó được chấp nhận', 'that request is granted'),
    ],
  ],
  without: ['at'],
  view: async (input) => (await import('../cli/editing/extend.ts')).extending(input),
  keepsFiles: true,
  formats: editFormats,
  exit: editExit,
});
