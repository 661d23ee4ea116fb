/**
 * What a run that changes several files is about to do, kept in its lock: should it be killed in the middle, the next one that
 * writes takes back what was done, so that a plan is never left between two states.
 */
import { lstatSync, readFileSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { blobId } from './files.ts';
import { leftBy } from './write.ts';

/** One file of several; paths are below the folder that is locked, but for a file that stands beside it. */
export interface Intent {
  readonly target: string;
  /** the new content, until it takes the place of the old one */
  readonly partial: string;
  /** the old content; undefined for a file that is new */
  readonly backup: string | undefined;
  /** git's name for the new content; undefined for a file that goes */
  readonly gives: string | undefined;
}

/** `intents`, whose paths are absolute, as a line of the lock of `folder`. */
export const journalLine = (folder: string, intents: readonly Intent[]): string => {
  const from = (path: string) => relative(folder, path);
  return JSON.stringify(
    intents.map(({ target, partial, backup, gives }) => ({
      target: from(target),
      partial: from(partial),
      backup: backup === undefined ? undefined : from(backup),
      gives,
    })),
  );
};

const isThere = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

/** The intents that the line tells; none where it is torn or was not written by us. */
function readJournal(folder: string, line: string, pid: number): Intent[] {
  let told: unknown;
  try {
    told = JSON.parse(line);
  } catch {
    return [];
  }
  const ours = (path: unknown): path is string => typeof path === 'string' && leftBy(path.split(/[\\/]/).at(-1) ?? '') === pid;
  return (Array.isArray(told) ? told : []).flatMap((one: Partial<Record<keyof Intent, unknown>> | null): Intent[] => {
    const { target, partial, backup, gives } = one ?? {};
    if (typeof target !== 'string' || !ours(partial) || !(backup === undefined || ours(backup))) return [];
    if (!(gives === undefined || typeof gives === 'string')) return [];
    const at = (path: string) => resolve(folder, path);
    return [{ target: at(target), partial: at(partial), backup: backup === undefined ? undefined : at(backup), gives }];
  });
}

/** True for a path in `folder` that no link on the way leads out of it. A lock may have come with a repository that means harm. */
function isWithin(folder: string, path: string): boolean {
  try {
    const from = relative(realpathSync(folder), join(realpathSync(dirname(path)), 'x'));
    return from !== '' && !from.startsWith(`..${sep}`);
  } catch {
    return false;
  }
}

/** True where the file holds what the killed run wrote: nobody has changed it since. */
const holds = (path: string, blob: string): boolean => {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found?.isFile() === true && blobId(readFileSync(path)) === blob;
};

const wasDone = ({ target, partial, gives }: Intent) => (gives === undefined ? !isThere(target) : !isThere(partial));

function takeBack({ target, backup, gives }: Intent): void {
  const untouched = gives === undefined ? !isThere(target) : holds(target, gives);
  if (!untouched) return;
  if (backup === undefined) rmSync(target, { force: true });
  else if (isThere(backup)) renameSync(backup, target);
}

/**
 * Takes back what the run of number `pid`, killed while it held the lock of `folder`, had done of what `line` tells, unless it
 * had done all of it; and takes away what it left beside the files.
 */
export function undo(folder: string, line: string, pid: number): void {
  const intents = readJournal(folder, line, pid);
  if (!intents.every(wasDone)) for (const one of intents) if (isWithin(folder, one.target) && wasDone(one)) takeBack(one);
  // Last, since they tell that it was not done: who is killed here begins again.
  for (const { partial, backup } of intents) for (const path of [backup, partial]) if (path) rmSync(path, { force: true });
}
