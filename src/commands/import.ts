import { command, FINE, unlessDryRun } from '../cli/command.ts';
import { json, text } from '../cli/formats.ts';
import { argument, flag, option, plain } from '../cli/option.ts';
import type { ImportText, ImportView } from '../views/import.ts';
import { both } from '../words/language.ts';

export const importPaper = command({
  name: 'import',
  summary: both(
    'Đọc văn bản giao việc (.docx, .txt, .md) thành kế hoạch',
    'Read a paper that gives work (.docx, .txt, .md) into a plan',
  ),
  arguments: {
    file: argument(
      plain('tệp', 'file'),
      both('tệp .docx, .txt, .md, hoặc - để đọc từ đầu vào', 'a .docx, .txt or .md file, or - for stdin'),
    ),
  },
  options: {
    dryRun: flag('--dry-run', both('chỉ xem sẽ đọc được gì, không ghi', 'only show what would be read, write nothing')),
    text: flag(
      '--text',
      both('in văn bản theo dòng, như chương trình đánh số', 'print the paper line by line, as lines are counted'),
    ),
    into: option('--into', plain('thư-mục', 'folder'), both('thêm vào kế hoạch đã có', 'add to a plan that is there')),
    to: option(
      '--to',
      plain('thư-mục', 'folder'),
      both('thư mục của kế hoạch mới (mặc định: plan)', 'folder of the new plan (default: plan)'),
    ),
  },
  examples: [
    ['plan import ke-hoach.docx --dry-run', both('xem đọc được gì, chưa ghi', 'see what is read, write nothing')],
    ['plan import ke-hoach.docx', both('ghi kế hoạch vào plan/', 'write the plan in plan/')],
    ['plan import quyet-dinh.docx --into plan', both('thêm văn bản thứ hai vào kế hoạch', 'add a second paper to the plan')],
  ],
  without: ['dir', 'at'],
  writesPlan: unlessDryRun,
  view: async ({ io, asOf, args, options }): Promise<ImportView | ImportText> => {
    const { importPaperFile } = await import('../cli/import-paper.ts');
    return importPaperFile(io, asOf, { file: args.file, ...options });
  },
  formats: {
    text: text(async () => (await import('../render/terminal/import.ts')).renderImport),
    json: json(async () => (await import('../render/json/import.ts')).importJson),
  },
  exit: () => FINE,
});
