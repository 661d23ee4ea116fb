/** What is not read, and what is said of it. */
import type { Dirent, Stats } from 'node:fs';
import { both, type Text } from '../words/language.ts';
import { megabytes } from './bounds.ts';
import { CannotRead, type Kind } from './files.ts';

export function kindOf(found: Dirent | Stats): Kind {
  if (found.isFile()) return 'file';
  if (found.isDirectory()) return 'folder';
  if (found.isSymbolicLink()) return 'link';
  if (found.isFIFO()) return 'fifo';
  return found.isSocket() ? 'socket' : 'device';
}

const WORDS: Readonly<Record<Exclude<Kind, 'file'>, Text>> = {
  folder: both('Đây là thư mục, không phải tệp', 'This is a folder, not a file'),
  link: both(
    'Đây là liên kết (link) sang chỗ khác; kế hoạch chỉ đọc tệp nằm trong thư mục của nó',
    'This is a link to another place; a plan reads only the files in its own folder',
  ),
  fifo: both('Đây là ống dẫn (FIFO), không phải tệp', 'This is a FIFO, not a file'),
  socket: both('Đây là socket, không phải tệp', 'This is a socket, not a file'),
  device: both('Đây là thiết bị, không phải tệp', 'This is a device, not a file'),
  submodule: both(
    'Đây là kho git con (submodule); kế hoạch chỉ đọc tệp nằm trong kho của nó',
    'This is a submodule; a plan reads only the files of its own repository',
  ),
};
const HELP: Readonly<Record<Exclude<Kind, 'file'>, Text>> = {
  folder: both('Đổi tên thư mục; tên .yaml chỉ dành cho tệp', 'Rename the folder; names in .yaml are for files'),
  link: both('Thay liên kết bằng chính tệp hay thư mục đó', 'Put the file or folder itself in its place'),
  fifo: both('Xoá nó đi', 'Delete it'),
  socket: both('Xoá nó đi', 'Delete it'),
  device: both('Xoá nó đi', 'Delete it'),
  submodule: both('Đưa tệp vào kho này', 'Put the files into this repository'),
};

/** Why something of this kind is not read. */
export const notAFile = (kind: Kind): CannotRead =>
  kind === 'file'
    ? new CannotRead(both('Không đọc được tệp', 'The file cannot be read'), both('Kiểm tra lại tệp', 'Check the file'))
    : new CannotRead(WORDS[kind], HELP[kind]);

export const tooLarge = (most: number): CannotRead =>
  new CannotRead(
    both(`Tệp lớn hơn ${megabytes(most)}`, `The file is larger than ${megabytes(most)}`),
    both('Chia nội dung ra nhiều tệp; xem có nhầm tệp không', 'Divide it into several files; is it the right one?'),
  );

/** `reason` is the system's code for it: "EACCES". */
export const cannotOpen = (reason: string): CannotRead =>
  new CannotRead(
    both(`Không mở được tệp (${reason})`, `The file cannot be opened (${reason})`),
    both('Kiểm tra quyền đọc tệp', 'Check the permission to read it'),
  );
