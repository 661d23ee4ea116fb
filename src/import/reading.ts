/** What the readers of sentences, tables and headings share while a paper is read. */
import type { ReadingContext } from '../deadline/reading.ts';
import type { NameContext } from './names/context.ts';
import type { LeftOut, Lines, Origin, Reason } from './paper.ts';

/** A duty on its way: fields may still come from labels that stand below it. */
export interface Draft {
  readonly clause: string;
  point: string;
  title: string;
  readonly text: string;
  leads: readonly string[];
  leadOrigin: Origin;
  coordinating: readonly string[];
  coordOrigin: Origin;
  following: readonly string[];
  deadline: string | null;
  deadlineOrigin: Origin;
  /** a year that the column's head gives to a deadline without one */
  deadlineYear?: number | undefined;
  deliverable: string | null;
  deliverableOrigin: Origin;
  request: boolean;
  lines: Lines[];
  /** its own sentence says who leads ("Sở Tư pháp chủ trì"), so that no label overrides it */
  readonly chairs: boolean;
  readonly table: boolean;
  /** no body was named above or in it: a label below may still name one, else it is no task */
  readonly needsBody: boolean;
}

/** What headings and lead-ins above give to what stands below them. */
export interface Inherited {
  readonly leads: readonly string[];
  readonly leadLine: number;
  /** the heading is a body's name, so that all below it is that body's */
  readonly strong: boolean;
  readonly coordinating: readonly string[];
  readonly deadline: string | null;
  readonly deadlineLine: number;
  readonly request: boolean;
  /** the section above is one of tasks */
  readonly tasks: boolean;
}

export const NOTHING: Inherited = {
  leads: [],
  leadLine: 0,
  strong: false,
  coordinating: [],
  deadline: null,
  deadlineLine: 0,
  request: false,
  tasks: false,
};

export interface PaperReading {
  readonly names: NameContext;
  readonly time: ReadingContext;
  readonly leftOut: LeftOut[];
  /** headings met on the way that are no lines of the tree: groups of tables */
  readonly groups: { readonly clause: string; readonly title: string; readonly line: number }[];
}

export function leave(reading: PaperReading, lines: Lines, text: string, why: Reason): void {
  reading.leftOut.push({ lines, text, why });
}
