/** Reads one file of the disk: a regular file only, never more than was agreed, never a mixture of two versions. */
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, statSync } from 'node:fs';
import { both } from '../words/language.ts';
import { reasonOf } from './fault.ts';
import { CannotRead } from './files.ts';
import { cannotOpen, kindOf, notAFile, tooLarge } from './refusals.ts';
import { seeing } from './seen.ts';

/** A link may be put in the place of a file, and a FIFO waits for a writer: neither is opened. Windows knows neither flag. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
/** How often a file is read anew that changes while it is read. */
const TRIES = 3;

/** The bytes of an open file, `size` of which are expected. */
function readAll(handle: number, size: number, most: number): Uint8Array {
  let bytes = Buffer.allocUnsafe(size + 1);
  let length = 0;
  for (;;) {
    const got = readSync(handle, bytes, length, bytes.length - length, null);
    if (!got) return bytes.subarray(0, length);
    length += got;
    if (length > most) throw tooLarge(most);
    if (length === bytes.length) bytes = Buffer.concat([bytes, Buffer.allocUnsafe(bytes.length)]);
  }
}

/**
 * The content of the regular file at `path`, at most `most` bytes. Throws CannotRead.
 * `follow` allows a link, for a file that the user has named himself.
 */
export function readRegular(path: string, most: number, follow = false): Uint8Array {
  const open = () => {
    // Asked first, since opening alone would wake the writer of a FIFO or rewind a tape; asked again once it is open.
    seeing(path);
    const found = follow ? statSync(path) : lstatSync(path);
    if (!found.isFile()) throw notAFile(kindOf(found));
    return openSync(path, follow ? FLAGS & ~(constants.O_NOFOLLOW ?? 0) : FLAGS);
  };
  let handle: number | undefined;
  try {
    handle = open();
    for (let k = 0; k < TRIES; k++) {
      const before = fstatSync(handle);
      if (!before.isFile()) throw notAFile(kindOf(before));
      if (before.size > most) throw tooLarge(most);
      const bytes = readAll(handle, before.size, most);
      const after = fstatSync(handle);
      if (bytes.length === after.size && before.mtimeMs === after.mtimeMs && before.ctimeMs === after.ctimeMs) return bytes;
      closeSync(handle);
      handle = undefined;
      handle = open();
    }
    throw new CannotRead(
      both('Tệp đang được ghi trong lúc đọc', 'The file changes while it is read'),
      both('Đợi chương trình kia ghi xong rồi chạy lại', 'Wait until the other program has written it, then run again'),
    );
  } catch (error) {
    throw error instanceof CannotRead ? error : cannotOpen(reasonOf(error));
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}
