/** Markdown for a comment on a pull request: what it comes to, then a table. */
import { md, mdCode, mdTable } from '../../print/markdown/escape.ts';
import { SEVERITY_WORDS } from '../../words/severities.ts';
import { countWords } from '../terminal/problems.ts';
import { type FindingsFormat, gravestFirst, located } from './format.ts';

/** A comment is cut off by the forge beyond this; the rest is counted. */
const MOST_ROWS = 100;

export const markdown: FindingsFormat = ({ problems, command, verdict }, page) => {
  const { lang } = page;
  const vi = lang === 'vi';
  const rows = located(gravestFirst(problems).slice(0, MOST_ROWS), page).map(({ problem: p, path, start }) => [
    `${SEVERITY_WORDS[p.severity][lang]} ${p.code}`,
    mdCode(`${path}:${start.line}`),
    `${md(p.message[lang])}${p.help ? `<br>*${md(p.help[lang])}*` : ''}`,
  ]);
  const rest = problems.length - rows.length;
  // A file that cannot be read is named even where its finding has no room.
  const named = new Set(rows.map(([, where]) => where?.replace(/:\d+`+$/, '')));
  const others = [...new Set(problems.filter((p) => p.severity === 'error').map((p) => page.fromTop(p.place.file.path)))]
    .map((path) => mdCode(path))
    .filter((code) => !named.has(code.replace(/`+$/, '')));
  const parts = [
    `### ${command}`,
    ...(verdict ? [`**${md(verdict[lang])}**`] : []),
    problems.length ? countWords(problems, lang) : vi ? 'Không có lỗi.' : 'No problems.',
    ...(rows.length ? [mdTable(vi ? ['Mã', 'Ở đâu', 'Nội dung'] : ['Code', 'Where', 'What'], rows)] : []),
    ...(rest > 0 ? [vi ? `… và ${rest} mục nữa.` : `… and ${rest} more.`] : []),
    ...(others.length ? [`${vi ? 'Các tệp khác có lỗi' : 'Other files with errors'}: ${others.join(', ')}`] : []),
  ];
  return `${parts.join('\n\n')}\n`;
};
