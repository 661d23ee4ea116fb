/** Lines to paragraphs and tables: what was wrapped or cut in mid-sentence is put together again; page numbers alone go. */
import { markOf } from './marks.ts';
import type { Block, LeftOut, PaperLine, TableRow } from './paper.ts';

const ENDS = /[.;:!?…”"]\s*$|\.\/\.\s*$/u;
const LOWER = /^[\p{Ll}(,;]/u;
const ALONE = /^(?:(?:\d{1,3}|[IVX]+|Ii{1,2}|Iv|Vi{1,3}|[a-zđ])[.)]|\d{1,2}\.\d{1,2}\.?)$/u;
const PAGE_NUMBER = /^(?:trang\s+)?[-–\s]*\d{1,3}[-–\s]*(?:\/\d{1,3})?$/iu;

/** The width at which the lines of a file were wrapped, 0 where each line is a paragraph of its own. */
function wrappedAt(lines: readonly PaperLine[]): number {
  const lengths = lines.filter((l) => !l.cells && l.text.length > 20).map((l) => l.text.length);
  if (lengths.length < 12) return 0;
  const sorted = [...lengths].sort((a, b) => a - b);
  const width = sorted[Math.floor(sorted.length * 0.92)] as number;
  if (width > 140) return 0;
  const full = lengths.filter((n) => n >= width * 0.8).length;
  return full / lengths.length > 0.45 ? width : 0;
}

function joins(before: string, line: PaperLine, width: number): boolean {
  const text = line.text;
  if (line.heading || !text) return false;
  if (ALONE.test(before)) return markOf(text).kind === 'plain' || /^\p{Lu}/u.test(text);
  const mark = markOf(text);
  if (mark.kind !== 'plain') return false;
  if (/\p{L}[-–]$/u.test(before) && /^\p{L}/u.test(text)) return !ENDS.test(before);
  if (ENDS.test(before) && !(width > 0 && /[:;]\s*$/.test(before) && before.length >= width * 0.75 && LOWER.test(text)))
    return false;
  if (LOWER.test(text)) return true;
  if (!width || before.length < width * 0.75) return false;
  return text !== text.toUpperCase() || !/\p{L}/u.test(text);
}

const glue = (before: string, text: string) =>
  /\p{Lu}[-–]$/u.test(before) && /^\p{Lu}/u.test(text) ? before + text : `${before} ${text}`;

export function blocksOf(lines: readonly PaperLine[], leftOut: LeftOut[]): Block[] {
  const width = wrappedAt(lines);
  const blocks: Block[] = [];
  let blank = false;
  for (const line of lines) {
    if (line.cells) {
      const row: TableRow = { line: line.number, cells: line.cells, header: line.header === true };
      const last = blocks[blocks.length - 1];
      if (last?.kind === 'table' && !blank) (last.rows as TableRow[]).push(row);
      else blocks.push({ kind: 'table', rows: [row] });
      blank = false;
      continue;
    }
    if (!line.text || /^[_\-=*–—\s.]{3,}$/u.test(line.text)) {
      blank = true;
      continue;
    }
    if (PAGE_NUMBER.test(line.text) && !ALONE.test(line.text)) {
      leftOut.push({ lines: [line.number, line.number], text: line.text, why: 'page-number' });
      continue;
    }
    const last = blocks[blocks.length - 1];
    // A page break leaves a blank line in mid-sentence too; only a small letter bridges it.
    if (
      last?.kind === 'text' &&
      !last.heading &&
      joins(last.text, line, blank ? 0 : width) &&
      !(blank && last.text.length < 40 && !ALONE.test(last.text))
    ) {
      blocks[blocks.length - 1] = {
        ...last,
        lines: [last.lines[0], line.number],
        text: glue(last.text, line.text),
        bold: last.bold && line.bold === true,
      };
    } else {
      blocks.push({
        kind: 'text',
        lines: [line.number, line.number],
        text: line.text,
        bold: line.bold === true,
        heading: line.heading ?? 0,
      });
    }
    blank = false;
  }
  return blocks;
}
