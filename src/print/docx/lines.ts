/** Lines of text as runs of a Word document. */
import type { ParagraphChild } from 'docx';
import { type Line, type Run, runsOf } from '../../documents/line.ts';
import { printable } from '../../text/printable.ts';
import { STYLE } from './styles.ts';

export type Docx = typeof import('docx');

/** Makes runs, and numbers the blanks as it meets them: each is a bookmark, so that Word and LibreOffice can go from one to the next. */
export class Lines {
  readonly #docx: Docx;
  #blanks = 0;

  constructor(docx: Docx) {
    this.#docx = docx;
  }

  /** The runs of a line; what `look` says counts for all of them. */
  of(line: Line, look: { readonly bold?: boolean } = {}): ParagraphChild[] {
    return runsOf(line).map((run) => this.#run(run, look));
  }

  #run({ text, bold, italic, fill }: Run, look: { readonly bold?: boolean }): ParagraphChild {
    const { Bookmark, TextRun } = this.#docx;
    const marks = { ...(bold || look.bold ? { bold: true } : {}), ...(italic ? { italics: true } : {}) };
    if (!fill) return new TextRun({ text: keepingEnds(text), ...marks });
    this.#blanks++;
    const shown = text ? `[${printable(text)}]` : '……';
    return new Bookmark({
      id: `cho_trong_${this.#blanks}`,
      children: [new TextRun({ text: shown, style: STYLE.blank, ...marks })],
    });
  }
}

/** Harmless text whose blanks at the ends stay, which part it from its neighbours. */
const keepingEnds = (text: string) => `${/^\s/.test(text) ? ' ' : ''}${printable(text)}${/\S\s+$/.test(text) ? ' ' : ''}`;
