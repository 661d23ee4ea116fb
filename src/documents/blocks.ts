/**
 * What a report, a letter or a register says, as blocks that know no format. A printer in src/print turns them into Markdown,
 * a Word document or a page; none of them says anything that is not here.
 */
import type { CivilDate } from '../calendar/civil.ts';
import type { Line } from './line.ts';
import type { Table } from './table.ts';

/** Name of the kind of document, its parts (I., 1., and the clauses within), from the largest. */
export type HeadingLevel = 1 | 2 | 3 | 4;

/** How a paragraph is set: what the document is about, whom it is for, the name of a table, or plain text. */
export type ParagraphRole = 'body' | 'subject' | 'addressee' | 'caption' | 'attached';

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
  /** "Phụ lục I" */
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
  /** its pages lie: for tables of many columns */
  readonly lying?: boolean;
  /** by which a file is known again as ours, where that is wanted; letters of ASCII, digits, single hyphens and blanks */
  readonly mark?: string;
  readonly blocks: readonly Block[];
  readonly annexes: readonly Annex[];
}

export const heading = (level: HeadingLevel, line: Line): Block => ({ kind: 'heading', level, line });
export const paragraph = (line: Line, role: ParagraphRole = 'body'): Block => ({ kind: 'paragraph', role, line });
export const list = (items: readonly Line[]): Block => ({ kind: 'list', items });
