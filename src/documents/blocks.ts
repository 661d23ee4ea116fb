/**
 * What a report, a letter or a register says, as blocks that know no format. A printer in src/print turns them into Markdown,
 * a Word document or a page; none of them says anything that is not here.
 */
import type { CivilDate } from '../calendar/civil.ts';
import type { Table } from './table.ts';

/** A piece of a line. Its text is never markup: a printer makes it harmless in its own way. */
export interface Run {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  /** a blank that a person fills in; `text` says with what, '' where the place says it */
  readonly fill?: true;
}
export type Line = string | readonly (string | Run)[];

export const bold = (text: string): Run => ({ text, bold: true });
export const italic = (text: string): Run => ({ text, italic: true });
export const fill = (what = ''): Run => ({ text: what, fill: true });

const alike = (a: Run, b: Run) => !a.fill && !b.fill && a.bold === b.bold && a.italic === b.italic;

/** The runs of a line, neighbours of one look as one. */
export function runsOf(line: Line): readonly Run[] {
  if (typeof line === 'string') return [{ text: line }];
  const runs: Run[] = [];
  for (const part of line) {
    const run = typeof part === 'string' ? { text: part } : part;
    const last = runs[runs.length - 1];
    if (last && alike(last, run)) runs[runs.length - 1] = { ...last, text: last.text + run.text };
    else runs.push(run);
  }
  return runs;
}

/** The words of a line, without their look. */
export const textOf = (line: Line): string =>
  runsOf(line)
    .map((run) => (run.fill ? (run.text ? `[${run.text}]` : '……') : run.text))
    .join('');

/** Name of the kind of document, its parts (I., 1., and the clauses within), from the largest. */
export type HeadingLevel = 1 | 2 | 3 | 4;

/** How a paragraph is set: what the document is about, whom it is for, the name of a table, or plain text. */
export type ParagraphRole = 'body' | 'subject' | 'addressee' | 'caption';

export type Block =
  | { readonly kind: 'heading'; readonly level: HeadingLevel; readonly line: Line }
  | { readonly kind: 'paragraph'; readonly role: ParagraphRole; readonly line: Line }
  | { readonly kind: 'list'; readonly items: readonly Line[] }
  /** a warning that stands before everything: a sample, figures that are not whole */
  | { readonly kind: 'notice'; readonly line: Line }
  /** two columns without lines around them: the head of an official document, and its end with the signature */
  | { readonly kind: 'columns'; readonly role: 'head' | 'signature'; readonly rows: readonly ColumnsRow[] }
  | Table;
/** The lines of the left and of the right column. */
export type ColumnsRow = readonly [left: readonly Line[], right: readonly Line[]];

/** What stands behind the signature, on sheets of its own. */
export interface Annex {
  /** "PHỤ LỤC I" */
  readonly name: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export interface Document {
  readonly kind: 'report' | 'letter' | 'register';
  /** for the properties of a file: what an office would call it */
  readonly title: string;
  /** the day on which its facts stand; the layout of official documents follows it */
  readonly date: CivilDate;
  readonly blocks: readonly Block[];
  readonly annexes: readonly Annex[];
}

export const heading = (level: HeadingLevel, line: Line): Block => ({ kind: 'heading', level, line });
export const paragraph = (line: Line, role: ParagraphRole = 'body'): Block => ({ kind: 'paragraph', role, line });
export const list = (items: readonly Line[]): Block => ({ kind: 'list', items });
