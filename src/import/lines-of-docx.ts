/** The lines of a Word document as a paper's lines; a cell merged with the one above repeats its text. */
import type { DocxLine } from '../source/docx-lines.ts';
import type { Cell, PaperLine } from './paper.ts';

export function linesOfDocx(lines: readonly DocxLine[]): PaperLine[] {
  let above: Cell[] = [];
  return lines.map((line, k): PaperLine => {
    const number = k + 1;
    if (!line.cells) {
      above = [];
      return { number, text: line.text.normalize('NFC'), bold: line.bold, heading: line.heading };
    }
    const cells = line.cells.map((c): Cell => ({ ...c, text: c.text.normalize('NFC') }));
    let column = 0;
    const filled = cells.map((c): Cell => {
      const upper = above[column];
      column += c.span;
      return c.merged && upper ? { ...c, text: upper.text } : c;
    });
    above = filled.flatMap((c) => Array.from({ length: c.span }, () => c));
    return { number, text: line.text, cells: filled, header: line.header };
  });
}

/** The text that line numbers count: `plan import --text` prints it. */
export const textOfDocx = (lines: readonly DocxLine[]) => `${lines.map((l) => l.text).join('\n')}\n`;
