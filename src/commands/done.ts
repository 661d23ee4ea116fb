import { command } from '../cli/command.ts';
import { editExit, editFormats } from '../cli/editing/edit-options.ts';
import { taskArgument } from '../cli/editing/find-task.ts';
import { reportOptions } from '../cli/editing/report-options.ts';
import { both } from '../words/language.ts';

export const done = command({
  name: 'done',
  summary: both('Ghi một đơn vị đã hoàn thành nhiệm vụ', 'Log that a unit has finished a task'),
  arguments: { task: taskArgument },
  options: reportOptions,
  view: async (input) => (await import('../cli/editing/report.ts')).report(input, true),
  keepsFiles: true,
  formats: editFormats,
  exit: editExit,
});
