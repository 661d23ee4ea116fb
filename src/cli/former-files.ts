/** What lies in a folder from an earlier day: named, so that nobody sends it, and removed where that is asked for. */
import { resolve } from 'node:path';
import { filesIn, removeFile } from '../files/folder.ts';
import type { Page } from '../print/page.ts';
import type { Io } from './io.ts';

interface Asked {
  /** the folder, as the user named it */
  readonly output: string;
  readonly extension: string;
  /** names of the files written now */
  readonly now: ReadonlySet<string>;
  /** what a file is, where it is of our kind */
  readonly former: (bytes: Uint8Array) => string | undefined;
  readonly replace: boolean;
  readonly page: Page;
}

/** Lines that tell of them; nothing where there are none. */
export function formerFiles(io: Io, { output, extension, now, former, replace, page }: Asked): string[] {
  const vi = page.lang === 'vi';
  const found = filesIn(resolve(io.cwd, output), extension).flatMap(({ name, bytes }) => {
    const what = now.has(name) ? undefined : former(bytes);
    return what === undefined ? [] : [{ path: `${output}/${name}`, what }];
  });
  if (!found.length) return [];
  if (replace) for (const { path } of found) removeFile(resolve(io.cwd, path), path);
  const title = replace
    ? vi
      ? 'Đã xoá văn bản của ngày khác:'
      : 'Removed, of another day:'
    : vi
      ? 'Còn trong thư mục văn bản của ngày khác (xoá bằng --replace):'
      : 'Still in the folder, of another day (remove with --replace):';
  return [title, ...found.map(({ path, what }) => `  ${path} – ${what}`)];
}
