/** Lines of text as runs of a Word document. */
import type { ParagraphChild } from 'docx';
import { type Line, type Run, runsOf } from '../../documents/line.ts';
import { printable } from '../../text/printable.ts';
import { STYLE } from './styles.ts';

export type Docx = typeof import('docx');

/** Makes runs, and numbers the blanks as it meets them: each is a bookmark, so that Word and LibreOffice can go from one to the next. */
export class Lines {
  readonly #docx: Docx;
  readonly #before: number;
  #blanks = 0;

  /** Bookmarks are numbered from `before` + 1 where the file has others. */
  constructor(docx: Docx, before = 0) {
    this.#docx = docx;
    this.#before = before;
  }

  /** The runs of a line; what `look` says counts for all of them. */
  of(line: Line, look: { readonly bold?: boolean } = {}): ParagraphChild[] {
    const runs = runsOf(line);
    return runs.flatMap((run, k) => this.#run(run, look, k === 0, k === runs.length - 1));
  }

  #run({ text, bold, italic, fill }: Run, look: { readonly bold?: boolean }, first: boolean, last: boolean): ParagraphChild[] {
    const { BookmarkEnd, BookmarkStart, TextRun } = this.#docx;
    const marks = { ...(bold || look.bold ? { bold: true } : {}), ...(italic ? { italics: true } : {}) };
    if (!fill) return [new TextRun({ text: within(text, first, last), ...marks })];
    this.#blanks++;
    const shown = text ? `[${printable(text)}]` : '……';
    // Its own Bookmark would count over all files that one process makes; its types know only that one as a child.
    return [
      new BookmarkStart(`cho_trong_${this.#blanks}`, this.#before + this.#blanks) as unknown as ParagraphChild,
      new TextRun({ text: shown, style: STYLE.blank, ...marks }),
      new BookmarkEnd(this.#before + this.#blanks) as unknown as ParagraphChild,
    ];
  }
}

/** Harmless text; blanks at its ends stay where they part it from a neighbour. */
const within = (text: string, first: boolean, last: boolean) =>
  `${!first && /^\s/.test(text) ? ' ' : ''}${printable(text)}${!last && /\S\s+$/.test(text) ? ' ' : ''}`;
