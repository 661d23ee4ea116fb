/** One writer at a time in a plan's folder: a file that only one can make. Who was killed leaves it behind, and is found out. */
import {
  closeSync,
  type Dirent,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { both } from '../words/language.ts';
import { CannotDo, reasonOf } from './fault.ts';
import { harmless, isHidden } from './files.ts';
import { undo } from './journal.ts';
import { pause } from './streams.ts';
import { leftBy } from './write.ts';

export const LOCK_NAME = '.kehoach.lock';
/** Writing takes well under a second; a lock as old as this is nobody's, whatever process now bears the number in it. */
const STALE_MS = 120_000;
const WAIT_MS = 5_000;
const STEP_MS = 25;

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return reasonOf(error) === 'EPERM';
  }
};

/** How long ago the file at `path` was made, by the clock of the disk that it lies on. */
function ageOf(path: string): number {
  const probe = `${path}.${process.pid}`;
  writeFileSync(probe, '');
  try {
    return statSync(probe).mtimeMs - statSync(path).mtimeMs;
  } finally {
    rmSync(probe, { force: true });
  }
}

/** True where the lock at `path` was left by a run that is no longer there. */
function isLeft(path: string): boolean {
  try {
    const age = ageOf(path);
    // A clock set back makes a lock of the future: as old as one of the past.
    if (Math.abs(age) > STALE_MS) return true;
    const [host, pid] = readFileSync(path, 'utf8').split('\n');
    // Not yet written, or of another machine on a shared disk: only its age tells.
    return host === hostname() && pid !== undefined && pid !== '' && !isAlive(Number(pid));
  } catch {
    return false;
  }
}

/** Makes the file at `path`; false where it is there already. */
function make(path: string): boolean {
  let handle: number;
  try {
    handle = openSync(path, 'wx');
  } catch (error) {
    if (reasonOf(error) === 'EEXIST') return false;
    throw error;
  }
  try {
    writeSync(handle, `${hostname()}\n${process.pid}\n`);
    fsyncSync(handle);
  } catch (error) {
    // A lock that says nothing, for want of room, would keep everybody waiting.
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(handle);
  }
  return true;
}

/** Takes away a lock that was left. Of several who see it only one may, lest the second take away the first one's new lock. */
function clear(folder: string): void {
  const path = join(folder, LOCK_NAME);
  const turn = `${path}.turn`;
  if (!make(turn)) {
    if (isLeft(turn)) rmSync(turn, { force: true });
    return;
  }
  try {
    if (!isLeft(path)) return;
    tidyUp(folder, path);
    rmSync(path, { force: true });
  } finally {
    rmSync(turn, { force: true });
  }
}

/** After the run that left the lock at `path`: its change is taken back, unless it was done, and its leftovers go. */
function tidyUp(folder: string, path: string): void {
  const [host, pid, folders, journal] = readFileSync(path, 'utf8').split('\n');
  if (journal && host === hostname()) undo(folder, journal, Number(pid));
  sweep(folder);
  for (const other of foldersIn(folders)) sweepOne(join(folder, other));
}

/** What a lock tells of the folders in which files are changed, from the one that is locked. */
function foldersIn(line: string | undefined): string[] {
  try {
    const told: unknown = JSON.parse(line || '[]');
    return Array.isArray(told) ? told.filter((f): f is string => typeof f === 'string') : [];
  } catch {
    return [];
  }
}

/** Takes away what killed runs have left unfinished right in `folder`; answers with the folders in it. */
export function sweepOne(folder: string): string[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
  for (const { name } of entries) {
    const pid = leftBy(name);
    if (pid !== undefined && pid !== process.pid && !isAlive(pid)) rmSync(join(folder, name), { force: true });
  }
  return entries.filter((e) => e.isDirectory() && !isHidden(e.name)).map((e) => join(folder, e.name));
}

/** The same in `folder` and below it. */
function sweep(folder: string): void {
  for (const inner of sweepOne(folder)) sweep(inner);
}

/** True where a run writes in `folder` now, or was killed while it did. */
export const isLocked = (folder: string): boolean => existsSync(join(folder, LOCK_NAME));

/** Where a run was killed while it wrote in `folder`: whatever of its change was done is taken back. Said nothing of where it cannot be. */
export function restoreKilled(folder: string): void {
  const path = join(folder, LOCK_NAME);
  try {
    // Twice where somebody was killed while he tidied up.
    for (let k = 0; k < 2 && existsSync(path) && isLeft(path); k++) clear(folder);
  } catch {
    // Who writes is told by the writing itself.
  }
}

/** Puts `line` down where the next run finds it, should this one be killed. */
export type Note = (line: string) => void;

/**
 * Does `work` while nobody else writes in `folder`; waits a few seconds for another run to end, and tidies up after one that
 * was killed. Throws CannotDo where the other run does not end, or the folder cannot be written.
 */
export function locked<T>(folder: string, work: (note: Note) => T): T {
  const path = join(folder, LOCK_NAME);
  for (let waited = 0; !make(path); waited += STEP_MS) {
    if (isLeft(path)) clear(folder);
    // Counted, not timed: a clock that is set back must not make the wait endless.
    else if (waited > WAIT_MS) {
      throw new CannotDo(
        both('Một lệnh khác đang ghi vào kế hoạch này', 'Another command is writing to this plan'),
        both(
          `Đợi lệnh kia xong rồi chạy lại; nếu chắc chắn không còn lệnh nào: xoá ${harmless(path)}`,
          `Wait for it, then run again; if there surely is none: delete ${harmless(path)}`,
        ),
      );
    } else pause(STEP_MS);
  }
  try {
    return work((line) => writeLine(path, line));
  } finally {
    rmSync(path, { force: true });
  }
}

function writeLine(path: string, line: string): void {
  const handle = openSync(path, 'a');
  try {
    writeSync(handle, `${line}\n`);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
