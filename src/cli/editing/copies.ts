/** Copies of documents, laid beside the plan with what is changed in it. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readRegular } from '../../files/read-file.ts';
import type { Rewrite } from '../../files/write-all.ts';
import { both } from '../../words/language.ts';
import { CannotRun } from '../errors.ts';

/** A file to put beside the plan: path below its folder, and content. */
export interface Copied {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What is to be written of `copies` into `root`: a file that is there already is left, if it is the same. */
export function copiesToWrite(root: string, copies: readonly Copied[], shown: (path: string) => string): Rewrite[] {
  return copies.flatMap(({ path, bytes }): Rewrite[] => {
    const target = join(root, path);
    if (!existsSync(target)) return [{ path: target, shown: shown(path), was: undefined, now: bytes }];
    const size = statSync(target).size;
    if (size === bytes.length && Buffer.compare(readRegular(target, size), bytes) === 0) return [];
    throw new CannotRun(
      both(`Đã có tệp khác ở “${shown(path)}”`, `There is another file at "${shown(path)}"`),
      both(
        'Xem lại số và ngày văn bản, hoặc chuyển tệp cũ đi',
        'Check number and day of the document, or move the old file away',
      ),
    );
  });
}
