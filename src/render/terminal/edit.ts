/** What a command has changed, for a person: what was done, what the plan is like now, where it is written. */

import type { Page } from '../../print/page.ts';
import { withoutControls } from '../../text/printable.ts';
import { hang, wrap } from '../../text/wrap.ts';
import type { EditView } from '../../views/edit.ts';
import { both } from '../../words/language.ts';
import { differ } from '../edit-diff.ts';
import { renderProblems } from './problems.ts';

const REFUSED = both(
  'Chưa ghi gì: việc này sẽ gây ra lỗi dưới đây, mà kế hoạch chưa có.',
  'Nothing was written: this would bring the errors below, which the plan does not have.',
);
const DRY = both('Chưa ghi gì (--dry-run).', 'Nothing was written (--dry-run).');
const NOTHING = both('Không có gì để sửa: đã như vậy rồi.', 'Nothing to change: it is so already.');
const WRITTEN = both('Đã ghi: ', 'Written: ');
const GONE = both('Đã xoá: ', 'Deleted: ');

export async function editPrinter(): Promise<(view: EditView, page: Page) => string> {
  const diff = await differ();
  return (view, page) => {
    const { lang, width, paint, columns } = page;
    const { outcome, files, done, after, problems, copied, commit } = view;
    const findings = () => (problems.length ? ['', renderProblems(problems, lang, paint, columns).trimEnd()] : []);
    if (outcome === 'nothing') return NOTHING[lang];
    if (outcome === 'refused') return [...wrap(REFUSED[lang], width), ...findings()].join('\n');
    const said = [...done.flatMap((t) => wrap(t[lang], width)), ...after.flatMap((t) => hang('  ', t[lang], width))];
    if (outcome === 'dry-run') {
      const lines = diff(files).trimEnd().split('\n').map(withoutControls);
      return [...lines.map((l) => coloured(l, page)), '', ...said, ...findings(), '', paint.yellow(DRY[lang])].join('\n');
    }
    const paths = files.flatMap((f) => (f.after === undefined ? [] : [f.path]));
    const gone = files.flatMap((f) => (f.after === undefined ? [f.path] : []));
    return [
      ...said,
      ...hang(WRITTEN[lang], grouped([...paths, ...copied]).join(', '), width).map((l) => paint.dim(l)),
      ...(gone.length ? hang(GONE[lang], gone.join(', '), width).map((l) => paint.dim(l)) : []),
      ...(commit ? [paint.dim(`git commit ${commit.slice(0, 10)}`)] : []),
      ...findings(),
    ].join('\n');
  };
}

/** More files of one folder than these are only counted. */
const FEW = 4;

/** Paths, of folders with many the folder alone. */
function grouped(paths: readonly string[]): string[] {
  const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/') + 1);
  const many = (folder: string) => folder !== '' && paths.filter((p) => folderOf(p) === folder).length > FEW;
  return [...new Set(paths.map((p) => (many(folderOf(p)) ? `${folderOf(p)}*` : p)))];
}

function coloured(line: string, { paint }: Page): string {
  if (/^(\+\+\+|---)/.test(line)) return paint.bold(line);
  if (line.startsWith('+')) return paint.green(line);
  if (line.startsWith('-')) return paint.red(line);
  return line.startsWith('@@') ? paint.cyan(line) : line;
}
