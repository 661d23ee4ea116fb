import { command, FINDINGS, FINE } from '../cli/command.ts';
import { CannotRun } from '../cli/errors.ts';
import { findingsFormats } from '../cli/findings.ts';
import { option, rest } from '../cli/option.ts';
import { date } from '../cli/options/date.ts';
import type { FindingsView } from '../views/findings.ts';
import { both } from '../words/language.ts';

export const cite = command({
  name: 'cite',
  summary: both(
    'Soát dự thảo: căn cứ pháp lý nào đã cũ, thay bằng gì',
    'Look through drafts: which legal basis is outdated, and what to use instead',
  ),
  arguments: {
    files: rest(
      both('tệp', 'files'),
      true,
      both('tệp .docx, .md, .txt, thư mục, hoặc - để đọc từ đầu vào', '.docx, .md, .txt, a folder, or - for stdin'),
    ),
  },
  options: {
    date: option(
      '--date',
      date,
      both(
        'ngày của dự thảo (mặc định: đọc ở phần đầu, không có thì ngày đang xét)',
        'day of the draft (default: read in its head, else the as-of day)',
      ),
    ),
  },
  examples: [
    ['plan cite du-thao.docx', both('soát căn cứ của một dự thảo', 'the bases of one draft')],
    ['plan cite du-thao/ --date 01/03/2025', both('cả thư mục, xét ngày 01/03/2025', 'a folder, as of 1 March 2025')],
  ],
  view: async ({ io, plan, asOf, args, options }): Promise<FindingsView> => {
    const [{ findDrafts, readDraft }, { citationsView }] = await Promise.all([
      import('../files/drafts.ts'),
      import('../views/citations.ts'),
    ]);
    const known = await plan();
    if (!known.citationRules.length) {
      throw new CannotRun(
        both('Kế hoạch chưa có quy tắc viện dẫn nào', 'The plan has no rule of citation'),
        both('Thêm tệp citations.yaml (xem docs/following.md)', 'Add citations.yaml (see docs/following.md)'),
      );
    }
    const found = findDrafts(io.cwd, args.files);
    if (!found.length) {
      throw new CannotRun(
        both('Không có dự thảo nào để soát', 'There is no draft to look through'),
        both('Thư mục phải có tệp .docx, .md hoặc .txt', 'The folder must hold .docx, .md or .txt files'),
      );
    }
    const drafts = [];
    for (const draft of found) drafts.push(await readDraft(draft, io.readStdin));
    return citationsView(known, drafts, options.date, asOf);
  },
  formats: findingsFormats(),
  exit: ({ problems }) => (problems.some((p) => p.severity === 'error') ? FINDINGS : FINE),
});
