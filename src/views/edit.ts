/** What a command has changed in the files of a plan, or would change. */
import type { Problem } from '../source/problem.ts';
import type { Text } from '../words/language.ts';

export interface EditedFile {
  /** as people see it */
  readonly path: string;
  /** undefined for a file that is new */
  readonly before: string | undefined;
  /** undefined for one that is gone */
  readonly after: string | undefined;
}

export interface EditView {
  /** written: the files are changed; dry-run: nothing was to be written; refused: it would bring an error; nothing: all is so already */
  readonly outcome: 'written' | 'dry-run' | 'refused' | 'nothing';
  readonly files: readonly EditedFile[];
  /** other files put beside the plan, as people see their paths */
  readonly copied: readonly string[];
  /** what was done, one sentence a line */
  readonly done: readonly Text[];
  /** what the plan is like after it */
  readonly after: readonly Text[];
  /** findings that the plan did not have before */
  readonly problems: readonly Problem[];
  /** hash of the commit, where one was made */
  readonly commit?: string | undefined;
}
