import { command } from '../cli/command.ts';
import { editExit, editFormats } from '../cli/editing/edit-options.ts';
import { taskArgument } from '../cli/editing/find-task.ts';
import { reportOptions } from '../cli/editing/report-options.ts';
import { both } from '../words/language.ts';

export const progress = command({
  name: 'progress',
  summary: both('Ghi tiến độ của một nhiệm vụ, chưa hoàn thành', 'Log progress on a task that is not done yet'),
  arguments: { task: taskArgument },
  options: reportOptions,
  examples: [
    [
      'plan progress ra-soat --date 12/01/2016 --by so-tu-phap --what "Đã gửi công văn"',
      both('đang thực hiện, chưa hoàn thành', 'under way, not done'),
    ],
  ],
  without: ['at'],
  view: async (input) => (await import('../cli/editing/report.ts')).report(input, false),
  keepsFiles: true,
  formats: editFormats,
  exit: editExit,
});
