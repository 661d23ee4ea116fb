/** Where what a command makes is written: paths as the user gives them, from the folder that he stands in. */
import { resolve } from 'node:path';
import { makeFolder as makeFolderAt, writeFile } from '../files/write.ts';
import type { Io } from './io.ts';

/** Writes `content` to `path`, whose folder must be there; whole or not at all. */
export const writeWhole = (io: Io, path: string, content: string | Uint8Array): void =>
  writeFile(resolve(io.cwd, path), content, path, io.atWrite);

/** Makes the folder where it is not there yet. */
export const makeFolder = (io: Io, path: string): void => makeFolderAt(resolve(io.cwd, path), path);
