/** Text from the plan put into Markdown so that none of it acts as Markdown. */
import { printable } from '../../text/printable.ts';

const SPECIAL = /[\\`*_{}[\]<>|~&]/g;
/** What begins a heading, a list or a quotation at the start of a paragraph. */
const LEADING = /^(?:([#+\-=>])|(\d+)([.)]))/;

/** What a forge makes a link or a call for somebody of: @name, a@b.vn, www.x.vn, https://x.vn. */
const LIVE = /@(?=[\p{L}\p{N}])|:(?=\/\/)|(?<=\bwww)\.|(?<=\b(?:mailto|xmpp)):/giu;
/** An empty comment parts the sign from the name for the forge; a reader sees neither it nor the reference. */
const deadened = (mark: string): string => (mark === '@' ? '@<!-- -->' : `&#${mark.charCodeAt(0)};`);

/** Text within a line. */
export const mdInside = (text: string): string => printable(text).replace(SPECIAL, '\\$&').replace(LIVE, deadened);

/** A name or a path as code, which a "|" within it does not end. */
export function mdCode(text: string): string {
  const clean = printable(text).replaceAll('|', '\\|');
  const longest = Math.max(0, ...(clean.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^`|`$/.test(clean) ? ' ' : '';
  return `${fence}${pad}${clean}${pad}${fence}`;
}

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
