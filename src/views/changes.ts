/** Two revisions held beside each other, and the life of one task. */
import type { Change } from '../changes/change.ts';
import type { TaskCommit } from '../changes/history.ts';
import type { Text } from '../words/language.ts';
import type { UnreadableItem } from './unreadable.ts';

/** Short name of an agency, for people; the id itself where nobody knows better. */
export type NameOf = (id: string) => string;

export interface DiffView {
  /** what was compared: "HEAD (0123abcd) → the work tree" */
  readonly title: Text;
  readonly base: { readonly hash: string };
  /** undefined for the work tree */
  readonly head: { readonly hash: string } | undefined;
  readonly changes: readonly Change[];
  readonly nameOf: NameOf;
  /** on either side: it may hide a change */
  readonly unreadable: readonly UnreadableItem[];
}

export interface LogView {
  /** its id */
  readonly task: string;
  /** path of the plan's folder in the repository */
  readonly folder: string;
  /** older history was not fetched */
  readonly shallow: boolean;
  readonly commits: readonly TaskCommit[];
  readonly nameOf: NameOf;
}
