/**
 * Files written whole or not at all. New content goes to a file of its own beside the old one and takes its place by one
 * rename, so that whoever looks, and whoever is interrupted, finds the old content or the new one.
 */
import {
  accessSync,
  chmodSync,
  chownSync,
  closeSync,
  constants,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { both } from '../words/language.ts';
import { CannotDo, reasonOf } from './fault.ts';
import { harmless } from './files.ts';
import { writeStream } from './streams.ts';

/** Called before each step of writing, with its name. Tests stop the program there. */
export type AtStep = (step: string) => void;

/** A name that no other run and no other file of this run has; `isLeftover` knows it again. */
let made = 0;
const besides = (target: string) => join(dirname(target), `.kehoach-${process.pid}-${++made}.tmp`);
const LEFTOVER = /^\.kehoach-(\d+)-\d+\.(?:tmp|old)$/;

/** The process that left this file behind by ending in the middle of writing; undefined for any other file. */
export const leftBy = (name: string): number | undefined => {
  const [, pid] = LEFTOVER.exec(name) ?? [];
  return pid === undefined ? undefined : Number(pid);
};

export const cannotWrite = (path: string, reason: string): CannotDo =>
  reason === 'EISDIR'
    ? new CannotDo(
        both(`“${harmless(path)}” là một thư mục, không phải tệp`, `"${harmless(path)}" is a folder, not a file`),
        both('Ghi cả tên tệp sau -o, ví dụ: -o bao-cao.md', 'Give the name of a file after -o, such as -o report.md'),
      )
    : new CannotDo(
        both(`Không ghi được “${harmless(path)}” (${reason})`, `"${harmless(path)}" cannot be written (${reason})`),
        both('Kiểm tra quyền ghi và chỗ trống trên đĩa', 'Check the permission to write and the room on the disk'),
      );

const LINKS = 40;

/** Where writing to `path` ends up: links are followed, also one that leads to a file not there yet. */
export function targetOf(path: string): string {
  let at = path;
  for (let k = 0; k < LINKS; k++) {
    const found = lstatSync(at, { throwIfNoEntry: false });
    if (!found?.isSymbolicLink()) return found ? realpathSync(at) : at;
    at = resolve(dirname(at), readlinkSync(at));
  }
  throw Object.assign(new Error('too many links'), { code: 'ELOOP' });
}

/** A file ready to take the place of `target`: written, on the disk, with the mode and owner of the old one. */
export interface Prepared {
  readonly target: string;
  readonly partial: string;
}

/** Writes `bytes` beside `target`, which is a regular file or not there. */
export function prepareFile(target: string, bytes: Uint8Array, at: AtStep = () => {}): Prepared {
  const old = statSync(target, { throwIfNoEntry: false });
  const partial = besides(target);
  try {
    at('create');
    const handle = openSync(partial, 'wx', old ? old.mode & 0o777 : 0o666);
    try {
      at('write');
      writeStream(handle, bytes);
      at('sync');
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    if (old) keepOwner(partial, old);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
  return { target, partial };
}

/** The mode as it was, and the owner where the one who writes may give it. */
function keepOwner(partial: string, old: Stats): void {
  const own = statSync(partial);
  if (own.uid !== old.uid || own.gid !== old.gid) {
    try {
      chownSync(partial, old.uid, old.gid);
    } catch {
      // Only root gives files away; the content is what matters.
    }
  }
  chmodSync(partial, old.mode & 0o7777);
}

/** After a rename: the folder's own entry goes to the disk too, where the system can do that. */
export function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, constants.O_RDONLY);
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    // Windows opens no folders; the rename holds there all the same.
  }
}

/**
 * Writes `content` to the absolute `path`, told to people as `shown`; its folder must be there. A link is followed to its file;
 * a device or a FIFO is written into, never replaced. Throws CannotDo.
 */
export function writeFile(path: string, content: string | Uint8Array, shown: string, at: AtStep = () => {}): void {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  if (!statSync(dirname(path), { throwIfNoEntry: false })?.isDirectory()) {
    const folder = harmless(dirname(shown));
    throw new CannotDo(
      both(`Không có thư mục “${folder}” để ghi tệp`, `There is no folder "${folder}" to write in`),
      both('Tạo thư mục trước, hoặc chọn chỗ khác sau -o', 'Make it first, or choose another place after -o'),
    );
  }
  try {
    const target = targetOf(path);
    const found = statSync(target, { throwIfNoEntry: false });
    if (found?.isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
    if (found && !found.isFile()) {
      at('open');
      // Neither made nor cut: what is there takes the bytes as they come.
      const handle = openSync(target, constants.O_WRONLY | constants.O_NOCTTY);
      try {
        writeStream(handle, bytes);
      } finally {
        closeSync(handle);
      }
      return;
    }
    // A rename would replace a file that is marked as not to be written.
    if (found) accessSync(target, constants.W_OK);
    const { partial } = prepareFile(target, bytes, at);
    try {
      at('rename');
      renameSync(partial, target);
    } catch (error) {
      rmSync(partial, { force: true });
      throw error;
    }
    syncFolder(dirname(target));
    at('done');
  } catch (error) {
    throw error instanceof CannotDo ? error : cannotWrite(shown, reasonOf(error));
  }
}

/** Makes the folder `path` (absolute), told as `shown`, where it is not there yet. */
export function makeFolder(path: string, shown: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    const name = harmless(shown);
    throw new CannotDo(
      both(`Không tạo được thư mục “${name}” (${reasonOf(error)})`, `The folder "${name}" cannot be made (${reasonOf(error)})`),
      both('Chọn chỗ khác sau -o', 'Choose another place after -o'),
    );
  }
}
