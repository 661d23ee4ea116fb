/** Standard input and output as plain files: read to an agreed length, written to the last byte. */
import { readSync, writeSync } from 'node:fs';
import { reasonOf } from './fault.ts';
import { cannotOpen, tooLarge } from './refusals.ts';

/** Waits so many milliseconds. */
export const pause = (ms: number) => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
/** A terminal or a pipe that answers "not yet" is asked again after a moment. */
const MOMENT_MS = 5;

/** What is to be read from an open stream such as standard input (0), at most `most` bytes. Throws CannotRead. */
export function readStream(handle: number, most: number): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const part = Buffer.allocUnsafe(65_536);
    let got: number;
    try {
      got = readSync(handle, part, 0, part.length, null);
    } catch (error) {
      const reason = reasonOf(error);
      if (reason === 'EOF') break;
      if (reason === 'EAGAIN') {
        pause(MOMENT_MS);
        continue;
      }
      throw cannotOpen(reason);
    }
    if (!got) break;
    length += got;
    if (length > most) throw tooLarge(most);
    parts.push(part.subarray(0, got));
  }
  return Buffer.concat(parts);
}

/** Writes all of `bytes` to an open stream such as standard output (1), which may take it piece by piece. Throws what the system says. */
export function writeStream(handle: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(handle, bytes, at);
    } catch (error) {
      if (reasonOf(error) !== 'EAGAIN') throw error;
      pause(MOMENT_MS);
    }
  }
}
