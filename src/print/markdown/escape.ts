/** Text from the plan put into Markdown so that none of it acts as Markdown. */
import { printable } from '../../text/printable.ts';

const SPECIAL = /[\\`*_{}[\]<>|~&]/g;
/** What begins a heading, a list or a quotation at the start of a paragraph. */
const LEADING = /^(?:([#+\-=>])|(\d+)([.)]))/;

/** Text within a line. */
export const mdInside = (text: string): string => printable(text).replace(SPECIAL, '\\$&');

/** Markdown that begins a line: what would begin a block there is made text. */
export const mdLine = (markdown: string): string =>
  markdown.replace(LEADING, (_, mark: string | undefined, digits: string | undefined, dot: string) =>
    mark ? `\\${mark}` : `${digits}\\${dot}`,
  );

/** Text that begins a line. */
export const md = (text: string): string => mdLine(mdInside(text));

/** A table: cells are escaped already, and empty ones stay. */
export function mdTable(head: readonly string[], rows: readonly (readonly string[])[], right: readonly number[] = []): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, k) => (right.includes(k) ? '---:' : '---'))), ...rows.map(line)].join('\n');
}
