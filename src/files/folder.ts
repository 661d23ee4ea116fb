/** Files that lie in a folder which something is written to. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { reasonOf } from './fault.ts';
import { readRegular } from './read-file.ts';
import { cannotWrite } from './write.ts';

/** A file larger than this was not written by us. */
const MOST_BYTES = 4 * 1024 * 1024;

/** The regular files right in the folder `path` (absolute) whose name ends in `.extension`, by name, with what they hold. */
export function filesIn(path: string, extension: string): { readonly name: string; readonly bytes: Uint8Array }[] {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(`.${extension}`))
    .map((entry) => entry.name)
    .sort()
    .flatMap((name) => {
      try {
        return [{ name, bytes: readRegular(join(path, name), MOST_BYTES) }];
      } catch {
        return []; // what cannot be read is not ours to judge
      }
    });
}

/** Removes one file; `shown` is how the user named it. */
export function removeFile(path: string, shown: string): void {
  try {
    rmSync(path);
  } catch (error) {
    throw cannotWrite(shown, reasonOf(error));
  }
}
