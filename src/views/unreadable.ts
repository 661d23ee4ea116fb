/** What could not be read, as every view tells it. */

import type { Unreadable } from '../model/plan.ts';
import type { Text } from '../words/language.ts';

export interface UnreadableItem {
  readonly what: Unreadable['what'];
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: Text;
}

export function unreadableItems(items: readonly Unreadable[]): UnreadableItem[] {
  return items.map(({ what, name, problem }) => {
    const { file, from } = problem.place;
    return { what, name, file: file.path, ...file.positionAt(from), message: problem.message };
  });
}
