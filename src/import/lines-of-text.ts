/** The lines of a text or Markdown file, with its own numbers; rows of tables written with "|" or tabs have cells. */
import type { Cell, PaperLine } from './paper.ts';

/** A break within a cell is a line feed; `plan import --text` prints it as " / ". */
const cellOf = (text: string): Cell => ({ text: plainText(text).replace(/\s+\/\s+/g, '\n'), span: 1, merged: false });

/** Without Markdown's marks of weight and its escapes. */
export function plainText(text: string): string {
  return text
    .replace(/\s*<br\s*\/?>\s*/gi, '\n')
    .replace(/\*\*(.+?)\*\*/g, '$1')
    .replace(/__(.+?)__/g, '$1')
    .replace(/(^|[\s(])\*(\S(?:[^*]*\S)?)\*(?=$|[\s.,;:)])/g, '$1$2')
    .replace(/\\([\\`*_{}[\]()#+\-.!|<>])/g, '$1')
    .replace(/&nbsp;/g, ' ')
    .replace(/[\t\u00a0 ]+/g, ' ')
    .trim();
}

function cellsOf(line: string): Cell[] | undefined {
  const trimmed = line.trim();
  if (trimmed.startsWith('|') && trimmed.indexOf('|', 1) > 0) {
    const inner = trimmed.replace(/^\|/, '').replace(/(?<!\\)\|$/, '');
    return inner.split(/(?<!\\)\|/).map((c) => cellOf(c.replaceAll('\\|', '|')));
  }
  // Pasted from a table: three columns or more, parted by tabs.
  const tabbed = line.split('\t');
  if (tabbed.length >= 3 && tabbed.filter((c) => c.trim()).length >= 2 && tabbed.slice(1).some((c) => c.trim()))
    return tabbed.map(cellOf);
  return undefined;
}

/** "|---|:--:|" parts the head of a Markdown table from its rows. */
const isRuler = (cells: readonly Cell[]) => cells.length > 0 && cells.every((c) => /^:?-{2,}:?$/.test(c.text));

/** Headings with "#" or words in "**": a "*" that begins a line is then a dash of a list. */
const isMarkdown = (text: string) => /^#{1,6}\s/m.test(text) || /\*\*[^*\n]+\*\*/.test(text);

export function linesOfText(text: string): PaperLine[] {
  const markdown = isMarkdown(text);
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  if (lines[lines.length - 1] === '') lines.pop();
  const out: PaperLine[] = [];
  for (const [k, raw] of lines.entries()) {
    const number = k + 1;
    const cells = cellsOf(raw.normalize('NFC'));
    if (cells) {
      if (isRuler(cells)) {
        const last = out[out.length - 1];
        if (last?.cells) out[out.length - 1] = { ...last, header: true };
      } else out.push({ number, text: cells.map((c) => c.text).join(' '), cells });
      continue;
    }
    const trimmed = raw
      .normalize('NFC')
      .replace(/^(?:>\s*)+/, '')
      .trim();
    const hashes = /^(#{1,6})\s+(.*?)#*$/.exec(trimmed);
    const body = hashes ? (hashes[2] as string) : trimmed;
    // "**1. Sở Nội vụ**", "- **Sở Nội vụ:**": a line that is all bold
    const bold = /^(?:[-+]\s+|\d+[.)]\s+|[a-zđ][.)]\s+)?(?:\*\*[^*]+\*\*|__[^_]+__)\s*[:.]?\s*$/.test(body);
    // A Markdown list that begins with "*" is a list of dashes.
    const listed = (markdown ? body.replace(/^\*\s+(?=\S)/, '- ') : body).replace(/^(-)\s+(?=[-+]\s)/, '');
    out.push({ number, text: plainText(listed).replace(/\n/g, ' '), bold, heading: hashes ? (hashes[1] as string).length : 0 });
  }
  return out;
}
