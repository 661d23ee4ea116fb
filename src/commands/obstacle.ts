import { command, unlessDryRun } from '../cli/command.ts';
import { editExit, editFormats } from '../cli/editing/edit-options.ts';
import { obstacleOptions } from '../cli/editing/obstacle-options.ts';
import { both } from '../words/language.ts';

export const obstacle = command({
  name: 'obstacle',
  summary: both('Ghi một khó khăn, vướng mắc', 'Log an obstacle'),
  options: obstacleOptions,
  examples: [
    [
      'plan obstacle --by so-tu-phap --task ra-soat --what "Thiếu người"',
      both('khó khăn Sở Tư pháp nêu', 'what the unit has raised'),
    ],
  ],
  without: ['at'],
  view: async (input) => (await import('../cli/editing/obstacle.ts')).raising(input),
  keepsFiles: true,
  writesPlan: unlessDryRun,
  formats: editFormats,
  exit: editExit,
});
