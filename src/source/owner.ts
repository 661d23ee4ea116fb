/** Whose a line of a file is: the id of the item, or of the task, that it stands in. */
import type { SourceFile } from './source-file.ts';

const ID = /(?:^|[\s{,-])id:[ \t]*["']?([\p{L}\p{N}.-]+)/gu;

interface Given {
  readonly at: number;
  readonly id: string;
}
const known = new WeakMap<SourceFile, readonly Given[]>();

function givenIn(file: SourceFile): readonly Given[] {
  let given = known.get(file);
  if (!given) {
    given = [...file.text.matchAll(ID)].map((m) => ({ at: m.index, id: m[1] ?? '' }));
    known.set(file, given);
  }
  return given;
}

/**
 * The id that was given last before `offset`, else the first of the file; the file's own name where it gives none. It tells
 * two findings apart wherever they stand, so that a task that is moved to another file or into a table stays the same.
 */
export function ownerAt(file: SourceFile, offset: number): string {
  const given = givenIn(file);
  let [low, high] = [0, given.length];
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((given[mid] as Given).at < offset) low = mid + 1;
    else high = mid;
  }
  return (given[low - 1] ?? given[0])?.id ?? file.path.replace(/^.*\//, '');
}
