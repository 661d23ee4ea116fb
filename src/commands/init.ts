import { command, unlessDryRun } from '../cli/command.ts';
import { editExit, editFormats } from '../cli/editing/edit-options.ts';
import { initOptions } from '../cli/init/options.ts';
import { both } from '../words/language.ts';

export const init = command({
  name: 'init',
  summary: both('Bắt đầu một kế hoạch mới trong thư mục này', 'Begin a new plan in this folder'),
  options: initOptions,
  examples: [
    ['plan init', both('hỏi vài câu rồi ghi', 'asks a few questions, then writes')],
    ['plan init --title "Kế hoạch triển khai Luật A" --issuer "UBND tỉnh B"', both('không hỏi gì', 'asks nothing')],
    ['plan init --from ke-hoach.docx', both('từ văn bản đã có', 'from a paper that is there')],
  ],
  without: ['dir', 'at'],
  writesPlan: unlessDryRun,
  view: async (input) => (await import('../cli/init/init.ts')).init(input),
  formats: editFormats,
  exit: editExit,
});
