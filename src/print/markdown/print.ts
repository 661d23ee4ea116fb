/** A document as Markdown: the one place where its text is escaped for it. */
import { formatDate } from '../../calendar/civil.ts';
import type { Annex, Block, Document } from '../../documents/blocks.ts';
import { type Line, type Run, runsOf } from '../../documents/line.ts';
import type { Cell, Table } from '../../documents/table.ts';
import { number, percent } from '../../words/numbers.ts';
import { mdInside, mdLine, mdTable } from './escape.ts';

/** Text within a line; the blanks at its ends stay, which part it from its neighbours. */
const inside = (text: string) => `${/^\s/.test(text) ? ' ' : ''}${mdInside(text)}${/\S\s+$/.test(text) ? ' ' : ''}`;

function run({ text, bold, italic, fill }: Run): string {
  if (fill) return text ? `\\[${mdInside(text)}\\]` : '……';
  const marks = `${bold ? '**' : ''}${italic ? '*' : ''}`;
  // A mark beside a blank would be a plain star: the blanks stay outside.
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return marks && words
    ? `${before && ' '}${marks}${mdInside(words)}${[...marks].reverse().join('')}${after && ' '}`
    : inside(text);
}

const line = (of: Line) => runsOf(of).map(run).join('');
/** A line that begins with text must not begin a list, a heading or a quotation. */
function ownLine(of: Line): string {
  const first = runsOf(of)[0];
  return first && !first.bold && !first.italic && !first.fill ? mdLine(line(of)) : line(of);
}
const lines = (of: readonly Line[]) => of.map(line).join('<br>');

function cell(of: Cell): string {
  switch (of.kind) {
    case 'text':
      return line(of.line);
    case 'date':
      return of.value ? formatDate(of.value) + inside(of.note ?? '') : '';
    case 'percent':
      return percent(of.value, 'vi');
    default:
      return of.value === undefined ? '' : number(of.value, 'vi');
  }
}

function table({ columns, rows }: Table): string {
  const right = columns.flatMap(({ kind }, k) => (kind === 'text' || kind === 'date' ? [] : [k]));
  return mdTable(
    columns.map((c) => mdInside(c.title)),
    rows.map(({ cells, role }) => cells.map(cell).map((c) => (role && c ? `**${c}**` : c))),
    right,
  );
}

function block(of: Block): string {
  switch (of.kind) {
    case 'heading':
      return `${'#'.repeat(of.level)} ${line(of.line)}`;
    case 'paragraph':
      return of.role === 'subject' ? `**${line(of.line)}**` : ownLine(of.line);
    case 'list':
      return of.items.map((item) => `- ${ownLine(item)}`).join('\n');
    case 'notice':
      return `> ${ownLine(of.line)}`;
    case 'columns': {
      const [head = [[], []], ...rest] = of.rows;
      return mdTable(
        head.map(lines),
        rest.map((row) => row.map(lines)),
      );
    }
    case 'table':
      return table(of);
  }
}

const annex = ({ name, title, blocks }: Annex) => [
  `## ${mdInside(name.toUpperCase())}. ${mdInside(title)}`,
  ...blocks.map(block),
];

/** The whole document: blocks, then annexes. */
export const printMarkdown = ({ blocks, annexes, mark }: Document): string =>
  `${[...blocks.map(block), ...annexes.flatMap(annex), ...(mark ? [`<!-- ${mark} -->`] : [])].join('\n\n')}\n`;

/** The mark of a document printed before; undefined where it has none. */
export const markOfMarkdown = (content: string): string | undefined => /\n<!-- ([a-z0-9 -]+) -->\n$/.exec(content)?.[1];
