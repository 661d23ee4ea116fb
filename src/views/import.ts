/** What `plan import` read in a paper and what it made of it. */
import type { Duty, LeftOut, PaperRead } from '../import/paper.ts';
import type { AgencyDraft } from '../import/plan-draft.ts';

/** What happened to the plan. */
export type Outcome =
  | { readonly kind: 'dry' }
  | { readonly kind: 'written'; readonly folder: string; readonly files: readonly string[]; readonly findings: number }
  | {
      readonly kind: 'added';
      readonly folder: string;
      readonly files: readonly string[];
      readonly tasks: number;
      readonly findings: number;
    }
  | { readonly kind: 'same'; readonly folder: string; readonly missing: readonly Duty[] };

export interface ImportView {
  /** the paper's file as its user named it */
  readonly file: string;
  readonly paper: PaperRead;
  /** bodies that the paper writes in several ways, and names that stand for several bodies */
  readonly joined: readonly AgencyDraft[];
  readonly collective: readonly AgencyDraft[];
  readonly outcome: Outcome;
}

/** The text whose lines are counted, for --text. */
export interface ImportText {
  readonly text: string;
}

/** What a person has to look at, by duty. */
export interface Doubts {
  readonly withoutLead: readonly Duty[];
  readonly inheritedLead: readonly Duty[];
  readonly withoutDeadline: number;
  /** a deadline that comes to no day: an event, a reference, or words that are not read */
  readonly unread: readonly Duty[];
  readonly requests: readonly Duty[];
}

export function doubtsOf({ duties }: PaperRead): Doubts {
  return {
    withoutLead: duties.filter((d) => d.leads.length === 0),
    inheritedLead: duties.filter((d) => d.sure.leads.state === 'inherited'),
    withoutDeadline: duties.filter((d) => d.deadline === null).length,
    unread: duties.filter((d) => d.deadline !== null && d.due === null),
    requests: duties.filter((d) => d.request),
  };
}

/** Left out, but for what nobody would look for: head, signature, headings, page numbers. */
export const worthTelling = (items: readonly LeftOut[]): readonly LeftOut[] =>
  items.filter((l) => !['head', 'recipients', 'topic', 'page-number', 'layout-table'].includes(l.why));
