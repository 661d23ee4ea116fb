import { command, unlessDryRun } from '../cli/command.ts';
import { cancelOptions } from '../cli/editing/cancel-options.ts';
import { editExit, editFormats } from '../cli/editing/edit-options.ts';
import { taskArgument } from '../cli/editing/find-task.ts';
import { both } from '../words/language.ts';

export const cancel = command({
  name: 'cancel',
  summary: both('Ghi một nhiệm vụ thôi thực hiện, theo văn bản', 'Log that a document has cancelled a task'),
  arguments: { task: taskArgument },
  options: cancelOptions,
  examples: [
    [
      'plan cancel ra-soat --date 05/04/2016 --reason "gộp việc" --document 30/QĐ-UBND',
      both('thôi thực hiện theo quyết định', 'by a decision'),
    ],
  ],
  without: ['at'],
  view: async (input) => (await import('../cli/editing/cancel.ts')).cancelling(input),
  keepsFiles: true,
  writesPlan: unlessDryRun,
  formats: editFormats,
  exit: editExit,
});
