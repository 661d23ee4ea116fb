import { command, FINDINGS, unlessDryRun } from '../cli/command.ts';
import { editExit, editFormats, editOptions } from '../cli/editing/edit-options.ts';
import { argument, type Kind } from '../cli/option.ts';
import type { TakeView } from '../views/take.ts';
import { both } from '../words/language.ts';

const workbook: Kind<string> = { word: both('tệp.xlsx', 'file.xlsx'), offers: 'files', read: (typed) => typed };

export const take = command({
  name: 'take',
  summary: both(
    'Ghi vào kế hoạch những gì một cơ quan đã điền trong bảng của plan sheet',
    'Enter what a body has filled in in a sheet of plan sheet',
  ),
  arguments: {
    file: argument(workbook, both('bảng đã điền, do Excel hay LibreOffice lưu', 'the sheet, as Excel or LibreOffice saved it')),
  },
  options: editOptions,
  examples: [
    ['plan take so-tu-phap.xlsx --dry-run', both('xem sẽ ghi những gì', 'see what would be entered')],
    ['plan take so-tu-phap.xlsx', both('ghi những dòng hợp lệ, nêu ô sai', 'enter what fits, name the cells that do not')],
  ],
  without: ['at'],
  view: async (input): Promise<TakeView> => (await import('../cli/editing/take.ts')).taking(input),
  keepsFiles: true,
  writesPlan: unlessDryRun,
  formats: editFormats,
  exit: (view: TakeView) => (view.faults.length ? FINDINGS : editExit(view)),
});
