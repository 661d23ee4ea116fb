/**
 * What reading a paper goes through and what it comes to: lines as read, paragraphs, and the duties found in them.
 * Every field of a duty says where it comes from, so that nobody takes a guess for what the paper says.
 */
import type { CivilDate } from '../calendar/civil.ts';

export interface Cell {
  readonly text: string;
  /** columns that it covers */
  readonly span: number;
  /** it goes on from the cell above, whose text is repeated here (a vertical merge) */
  readonly merged: boolean;
}

/** One line of the paper: a line of a text file, a paragraph or a table row of a Word document. Numbers count from 1. */
export interface PaperLine {
  readonly number: number;
  readonly text: string;
  readonly cells?: readonly Cell[] | undefined;
  /** all of it is bold */
  readonly bold?: boolean | undefined;
  /** level of a Markdown heading */
  readonly heading?: number | undefined;
  /** it stands in a paragraph style of headings, or is the header row of a table */
  readonly header?: boolean | undefined;
}

/** First and last line. */
export type Lines = readonly [from: number, to: number];

export interface Paragraph {
  readonly lines: Lines;
  readonly text: string;
  readonly bold: boolean;
  readonly heading: number;
}

export interface TableRow {
  readonly line: number;
  readonly cells: readonly Cell[];
  readonly header: boolean;
}

export type Block = ({ readonly kind: 'text' } & Paragraph) | { readonly kind: 'table'; readonly rows: readonly TableRow[] };

/** Where a field of a duty comes from. */
export type Origin =
  | { readonly state: 'written' }
  | { readonly state: 'inherited'; readonly line: number }
  | { readonly state: 'missing' };

export const WRITTEN: Origin = { state: 'written' };
export const MISSING: Origin = { state: 'missing' };
export const inherited = (line: number): Origin => ({ state: 'inherited', line });

export type DutyField = 'leads' | 'coordinating' | 'deadline' | 'deliverable';

export interface Duty {
  /** the place by the paper's own numbers: II.1.a */
  readonly clause: string;
  /** what within the clause: "gạch đầu dòng 2, câu 2"; empty where the clause has only this */
  readonly point: string;
  readonly title: string;
  /** the sentence, as written */
  readonly text: string;
  readonly leads: readonly string[];
  readonly coordinating: readonly string[];
  /** who follows up, where a table says so */
  readonly following: readonly string[];
  /** as written; null where there is none */
  readonly deadline: string | null;
  /** the same with the year that the head of its column gives to one without: what a plan is to hold */
  readonly dated: string | null;
  /** that year, where it was put in */
  readonly headYear: number | undefined;
  /** the day or RRULE that the deadline comes to */
  readonly due: string | null;
  readonly deliverable: string | null;
  /** asked, not ordered: "Đề nghị …" */
  readonly request: boolean;
  readonly lines: readonly Lines[];
  readonly sure: Readonly<Record<DutyField, Origin>>;
}

/** Why a piece of the paper gives no task; the words are in reasons.ts. */
export type Reason =
  | 'head'
  | 'purpose'
  | 'standard'
  | 'outline'
  | 'recipients'
  | 'situation'
  | 'no-body'
  | 'statement'
  | 'topic'
  | 'page-number'
  | 'layout-table'
  | 'form-table'
  | 'schedule-table'
  | 'unknown-table';

export interface LeftOut {
  readonly lines: Lines;
  readonly text: string;
  readonly why: Reason;
}

/** Two places that say the same duty. */
export interface Merged {
  readonly task: number;
  readonly lines: readonly Lines[];
}

/** Two places of one duty that give different deadlines. */
export interface Contradiction {
  readonly task: number;
  readonly deadlines: readonly { readonly text: string; readonly line: number }[];
}

/** The same body under several names in one paper. */
export interface NameJoined {
  readonly name: string;
  readonly spellings: readonly string[];
}

export interface PaperHead {
  readonly type: string | null;
  readonly number: string | null;
  readonly date: CivilDate | null;
  readonly title: string | null;
  readonly issuer: string | null;
  readonly place: string | null;
  /** the documents that it rests on, as written */
  readonly basis: readonly string[];
}

export interface PaperRead {
  readonly head: PaperHead;
  readonly headings: readonly { readonly clause: string; readonly title: string; readonly line: number }[];
  readonly duties: readonly Duty[];
  readonly merged: readonly Merged[];
  readonly contradictions: readonly Contradiction[];
  readonly names: readonly NameJoined[];
  readonly leftOut: readonly LeftOut[];
}

/** A body that is known before the paper is read: from a register or a catalogue. */
export interface KnownBody {
  readonly id: string;
  readonly names: readonly string[];
}
