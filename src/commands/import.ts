import { command, FINE } from '../cli/command.ts';
import { json, text } from '../cli/formats.ts';
import { argument, flag, option, plain } from '../cli/option.ts';
import type { ImportText, ImportView } from '../views/import.ts';
import { both } from '../words/language.ts';

export const importPaper = command({
  name: 'import',
  summary: both('Đọc văn bản giao việc (.docx, .txt, .md) thành kế hoạch', 'Read a paper that gives work (.docx, .txt, .md) into a plan'),
  arguments: {
    file: argument('<file>', both('tệp .docx, .txt, .md, hoặc - để đọc từ đầu vào', 'a .docx, .txt or .md file, or - for stdin'), plain),
  },
  options: {
    dryRun: flag('--dry-run', both('chỉ xem sẽ đọc được gì, không ghi', 'only show what would be read, write nothing')),
    text: flag('--text', both('in văn bản theo dòng, như chương trình đánh số', 'print the paper line by line, as lines are counted')),
    into: option('--into <folder>', both('thêm vào kế hoạch đã có', 'add to a plan that is there'), plain),
    to: option('--to <folder>', both('thư mục của kế hoạch mới (mặc định: plan)', 'folder of the new plan (default: plan)'), plain),
  },
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
