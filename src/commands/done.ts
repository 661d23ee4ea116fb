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
  examples: [
    [
      'plan done ra-soat --date 28/01/2016 --by so-tu-phap --evidence 15/BC-STP',
      both('Sở Tư pháp đã hoàn thành', 'finished by the unit'),
    ],
    ['plan done rà soát', both('hỏi những gì còn thiếu', 'asks for what is missing')],
  ],
  without: ['at'],
  view: async (input) => (await import('../cli/editing/report.ts')).report(input, true),
  keepsFiles: true,
  formats: editFormats,
  exit: editExit,
});
