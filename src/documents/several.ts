/** Several documents made of one view. */
import type { Document } from './blocks.ts';

/** One of several documents, and what its file is called. */
export interface Named {
  /** without an extension */
  readonly name: string;
  readonly document: Document;
  /** what stands beside its name in the list of what was written */
  readonly note: string;
}
export interface Several {
  /** what they are: "4 công văn" */
  readonly title: string;
  readonly documents: readonly Named[];
  /** what else has to be known, a line each: nobody reads it in the documents themselves */
  readonly notes: readonly string[];
  /** what a file with this mark is, told where it was not written now: a document of another day */
  readonly former: (mark: string) => string | undefined;
  /** files of another day are to be removed */
  readonly replace: boolean;
  /** said where there is none */
  readonly none: string;
}
