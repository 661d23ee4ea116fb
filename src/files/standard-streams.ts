/** Standard output and error: a terminal is left to Node; files and pipes are written to directly, to the last byte or a fault that is told. */
import { fstatSync, statSync } from 'node:fs';
import { reasonOf } from './fault.ts';
import { writeStream } from './streams.ts';

const STDIN = 0;
const STDOUT = 1;
export const STDERR = 2;

/** Node takes long to open a stream, only to say that the place where output is thrown away is no terminal. */
function isThrownAway(device: number): boolean {
  try {
    return statSync('/dev/null').rdev === device;
  } catch {
    return false;
  }
}

export const isTerminal = (handle: number, stream: () => { readonly isTTY?: boolean }): boolean => {
  try {
    const found = fstatSync(handle);
    return found.isCharacterDevice() && !isThrownAway(found.rdev) && stream().isTTY === true;
  } catch {
    return false;
  }
};

export interface StandardStreams {
  /** columns of the terminal; undefined where the output is none */
  readonly columns: number | undefined;
  /** true where somebody can be asked: both ends are a terminal */
  readonly asks: () => boolean;
  readonly out: (content: string | Uint8Array) => void;
  readonly err: (text: string) => void;
  /** true until nobody reads any more, or there is no room for more: what came after is not printed */
  readonly open: () => boolean;
  /** why the answer is not whole; undefined where its reader has seen enough ("plan check | head"), which is no fault */
  readonly unprinted: () => string | undefined;
}

export function standardStreams(): StandardStreams {
  const terminal = isTerminal(STDOUT, () => process.stdout);
  let open = true;
  let unprinted: string | undefined;
  return {
    columns: terminal ? process.stdout.columns : undefined,
    asks: () => terminal && isTerminal(STDIN, () => process.stdin),
    out(content) {
      if (!open) return;
      if (terminal) {
        process.stdout.write(content);
        return;
      }
      try {
        writeStream(STDOUT, typeof content === 'string' ? Buffer.from(content) : content);
      } catch (error) {
        open = false;
        if (reasonOf(error) !== 'EPIPE') unprinted = reasonOf(error);
      }
    },
    err(text) {
      try {
        writeStream(STDERR, Buffer.from(text));
      } catch {
        // Nobody is left to be told.
      }
    },
    open: () => open,
    unprinted: () => unprinted,
  };
}
