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
  /** said where there is none */
  readonly none: string;
}
