/** How the words of a deadline were read: one phrase, or one a line. */
import type { Misreading, Reading, ReadingContext } from '../deadline/reading.ts';

export interface PhraseView {
  readonly reading: Reading | Misreading;
  readonly context: ReadingContext;
}
/** A line of standard input that cannot be read, for the day beside its phrase is none. */
export interface FaultyLine {
  readonly text: string;
  readonly fault: string;
}
export type DeadlineView = PhraseView | { readonly lines: readonly (PhraseView | FaultyLine)[] };
