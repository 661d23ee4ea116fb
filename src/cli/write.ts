/** Where what a command makes is written: paths as the user gives them, from the folder that he stands in. */
import { join, resolve } from 'node:path';
import { uninterrupted } from '../files/uninterrupted.ts';
import { makeFolder as makeFolderAt, writeFile } from '../files/write.ts';
import { type Rewrite, writeAll } from '../files/write-all.ts';
import { type NewFile, writeParts } from '../files/write-parts.ts';
import type { PlanInput } from '../model/build.ts';
import { both } from '../words/language.ts';
import type { Io } from './io.ts';

/** Writes `content` to `path`, whose folder must be there; whole or not at all. */
export const writeWhole = (io: Io, path: string, content: string | Uint8Array): Promise<void> =>
  uninterrupted(async () => writeFile(resolve(io.cwd, path), content, path, io.atWrite));

/** Makes the folder where it is not there yet. */
export const makeFolder = (io: Io, path: string): void => makeFolderAt(resolve(io.cwd, path), path);

/** Writes `files` into the folder `path`, which is made where it is not there yet; all or none. Answers with their sizes in bytes. */
export const writeInto = (io: Io, path: string, files: readonly NewFile[]): Promise<number[]> =>
  writeParts({ folder: resolve(io.cwd, path), shown: path }, files, {
    at: io.atWrite,
    told: (file) => io.working?.(both(`Đang ghi tệp ${file}/${files.length}`, `Writing file ${file} of ${files.length}`)),
  });

/**
 * Writes the files of a plan that were changed in memory: all or none, one writer at a time, and only over what was read.
 * `before` and `after` are the plan's files in the folder `root` (absolute); those that are the same value stay as they are.
 * `more` are written with them. Answers with the paths written or taken away, as people are told them.
 */
export function writeEdited(
  io: Io,
  root: string,
  before: readonly PlanInput[],
  after: readonly PlanInput[],
  more: readonly Rewrite[] = [],
): string[] {
  const old = new Map(before.map((file) => [file.path, file.parsed.file]));
  const kept = new Set(after.map(({ path }) => path));
  const written = after.flatMap(({ path, parsed: { file } }): Rewrite[] => {
    const was = old.get(path);
    return was === file || was?.text === file.text
      ? []
      : [{ path: join(root, path), shown: file.path, was: was?.text, now: file.text }];
  });
  const gone = before
    .filter(({ path }) => !kept.has(path))
    .map(({ path, parsed: { file } }): Rewrite => ({ path: join(root, path), shown: file.path, was: file.text, now: undefined }));
  const changes = [...written, ...gone, ...more];
  writeAll(root, changes, io.atWrite);
  return changes.map((c) => c.shown);
}
