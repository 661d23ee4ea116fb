/** Many new files for one folder: all are written beside the old ones before the first takes its place. */
import { existsSync, lstatSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { both } from '../words/language.ts';
import { CannotDo, reasonOf } from './fault.ts';
import { sweepFolder } from './lock.ts';
import { uninterrupted } from './uninterrupted.ts';
import { type AtStep, cannotWrite, makeFolder, type Prepared, prepareFile, syncFolder, targetOf } from './write.ts';

export interface NewFile {
  /** below the folder, with "/" between folders */
  readonly name: string;
  readonly content: string | Uint8Array | Promise<Uint8Array>;
}

interface Where {
  /** absolute; made where it is not there yet */
  readonly folder: string;
  /** as the user named it */
  readonly shown: string;
}

const STOPPED = new CannotDo(
  both('Đã dừng theo yêu cầu; chưa thay tệp nào', 'Stopped as asked; no file was changed'),
  both('Chạy lại lệnh khi cần', 'Run the command again when it is wanted'),
);

/**
 * Writes `files` into the folder and answers with the size of each in bytes. Who stops the program (Ctrl-C) and a full disk leave
 * the folder as it was. `told` is called before each file with its number from 1. Throws CannotDo.
 */
export async function writeParts(
  { folder, shown }: Where,
  files: readonly NewFile[],
  { at = () => {}, told = () => {} }: { readonly at?: AtStep | undefined; readonly told?: (file: number) => void } = {},
): Promise<number[]> {
  const folders = [...new Set(['.', ...files.map((f) => dirname(f.name))])];
  const made: string[] = [];
  const prepared: Prepared[] = [];
  const sizes: number[] = [];
  let current = shown;
  const takeBack = () => {
    for (const { partial } of prepared) rmSync(partial, { force: true });
    const deepestFirst = made.sort((a, b) => b.length - a.length);
    for (const path of deepestFirst) if (existsSync(path) && !readdirSync(path).length) rmdirSync(path);
  };
  return uninterrupted(async (stopped) => {
    try {
      for (const name of folders) {
        const path = join(folder, name);
        for (let up = path; !lstatSync(up, { throwIfNoEntry: false }); up = dirname(up)) made.push(up);
        makeFolder(path, name === '.' ? shown : `${shown}/${name}`);
        sweepFolder(path);
      }
      for (const [k, { name, content }] of files.entries()) {
        told(k + 1);
        current = `${shown}/${name}`;
        const whole = await content;
        const bytes = typeof whole === 'string' ? Buffer.from(whole) : whole;
        prepared.push(prepareFile(regular(targetOf(join(folder, name)), current), bytes, at));
        sizes.push(bytes.length);
        if (await stopped()) throw STOPPED;
      }
      for (const { partial, target } of prepared) {
        at('rename');
        renameSync(partial, target);
      }
      for (const name of folders) syncFolder(join(folder, name));
      at('done');
      return sizes;
    } catch (error) {
      takeBack();
      throw error instanceof CannotDo ? error : cannotWrite(current, reasonOf(error));
    }
  });
}

/** `target` itself, where a file may come to stand. */
function regular(target: string, shown: string): string {
  const found = lstatSync(target, { throwIfNoEntry: false });
  if (found && !found.isFile()) throw cannotWrite(shown, found.isDirectory() ? 'EISDIR' : 'EEXIST');
  return target;
}
