/** Files written whole or not at all. */
import { existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { CannotRun } from './errors.ts';
import type { Io } from './io.ts';

const reasonOf = (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : String(error));

/** Writes `text` to `path`, whose folder must be there. */
export function writeWhole(io: Io, path: string, text: string | Uint8Array): void {
  const target = resolve(io.cwd, path);
  const folder = dirname(target);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new CannotRun(
      { vi: `Không có thư mục “${dirname(path)}” để ghi tệp`, en: `There is no folder "${dirname(path)}" to write in` },
      { vi: 'Tạo thư mục trước, hoặc chọn chỗ khác sau -o', en: 'Make it first, or choose another place after -o' },
    );
  }
  const partial = join(folder, `.${basename(target)}.${process.pid}.tmp`);
  try {
    writeFileSync(partial, text);
    renameSync(partial, target);
  } catch (error) {
    rmSync(partial, { force: true });
    throw new CannotRun(
      { vi: `Không ghi được “${path}” (${reasonOf(error)})`, en: `"${path}" cannot be written (${reasonOf(error)})` },
      { vi: 'Kiểm tra quyền ghi', en: 'Check the permission to write' },
    );
  }
}

/** Makes the folder where it is not there yet. */
export function makeFolder(io: Io, path: string): void {
  try {
    mkdirSync(resolve(io.cwd, path), { recursive: true });
  } catch (error) {
    throw new CannotRun(
      {
        vi: `Không tạo được thư mục “${path}” (${reasonOf(error)})`,
        en: `The folder "${path}" cannot be made (${reasonOf(error)})`,
      },
      { vi: 'Chọn chỗ khác sau -o', en: 'Choose another place after -o' },
    );
  }
}
