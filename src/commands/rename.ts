import { command, unlessDryRun } from '../cli/command.ts';
import { editExit, editFormats } from '../cli/editing/edit-options.ts';
import { renameArguments, renameOptions } from '../cli/editing/rename-options.ts';
import { both } from '../words/language.ts';

export const rename = command({
  name: 'rename',
  summary: both('Đổi một mã ở mọi tệp và trong nhật ký', 'Change an id in every file and in the log'),
  arguments: renameArguments,
  options: renameOptions,
  examples: [['plan rename so-tu-phap so-tp', both('đổi mã ở mọi tệp', 'an id in every file')]],
  without: ['at'],
  view: async (input) => (await import('../cli/editing/rename.ts')).renaming(input),
  keepsFiles: true,
  writesPlan: unlessDryRun,
  formats: editFormats,
  exit: editExit,
});
