/**
 * Several files changed as one: all or none. After a kill each file is the old one or the new one, and the next run that writes
 * takes back what was done of a change that was not finished.
 */
import { constants, copyFileSync, linkSync, lstatSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { both } from '../words/language.ts';
import { CannotDo, reasonOf } from './fault.ts';
import { blobId, harmless } from './files.ts';
import { journalLine } from './journal.ts';
import { isLocked, locked, type Note } from './lock.ts';
import { type AtStep, cannotWrite, checkWritable, makeFolder, type Prepared, prepareFile, syncFolder } from './write.ts';

export interface Rewrite {
  /** absolute; a regular file or none */
  readonly path: string;
  /** as people are told it */
  readonly shown: string;
  /** what the file held when it was read; undefined for a file that is new */
  readonly was: string | Uint8Array | undefined;
  /** what it is to hold; undefined takes it away */
  readonly now: string | Uint8Array | undefined;
}

const bytesOf = (content: string | Uint8Array): Uint8Array => (typeof content === 'string' ? Buffer.from(content) : content);

/** A file is no longer what it was when the change was made up: nothing was written, and it can be made up again. */
export class ChangedMeanwhile extends CannotDo {}

/** Throws where the file is no longer what it was when the change was made up. */
function checkUnchanged({ path, shown, was }: Rewrite): void {
  const found = lstatSync(path, { throwIfNoEntry: false });
  const same = was === undefined ? !found : found?.isFile() === true && Buffer.compare(readFileSync(path), bytesOf(was)) === 0;
  if (same) {
    if (found) checkWritable(path);
    return;
  }
  const name = harmless(shown);
  throw new ChangedMeanwhile(
    found && !found.isFile()
      ? both(`“${name}” không phải tệp thường; chưa ghi gì cả`, `"${name}" is no regular file; nothing was written`)
      : both(
          `“${name}” vừa bị sửa ở nơi khác; chưa ghi gì cả`,
          `"${name}" was changed elsewhere in the meantime; nothing was written`,
        ),
    both('Chạy lại lệnh để làm trên nội dung mới', 'Run the command again, on what the file holds now'),
  );
}

interface Step extends Prepared {
  readonly backup: string | undefined;
  readonly shown: string;
}

/** A second name for the old content, to go back to; a copy where the disk knows no second names. */
function backUp(target: string, partial: string): string {
  const backup = partial.replace(/tmp$/, 'old');
  try {
    linkSync(target, backup);
  } catch {
    copyFileSync(target, backup, constants.COPYFILE_EXCL);
  }
  return backup;
}

/**
 * Makes all `changes`, or none. `folder` is the plan's: one writer at a time in it. New folders are made as they are needed.
 * Throws CannotDo, with every file as it was.
 */
export function writeAll(folder: string, changes: readonly Rewrite[], at: AtStep = () => {}): void {
  if (!changes.length && !isLocked(folder)) return;
  const current = { shown: changes[0]?.shown ?? '' };
  try {
    locked(folder, (note) => writeLocked(folder, changes, { at, note, current }));
  } catch (error) {
    throw error instanceof CannotDo ? error : cannotWrite(current.shown, reasonOf(error));
  }
}

interface Told {
  readonly at: AtStep;
  readonly note: Note;
  /** the file that is at hand, for a fault that has no name */
  readonly current: { shown: string };
}

function writeLocked(folder: string, changes: readonly Rewrite[], { at, note, current }: Told): void {
  const steps: Step[] = [];
  const replaced: Step[] = [];
  const clean = () => {
    for (const { partial, backup } of steps) for (const f of [partial, backup]) if (f) rmSync(f, { force: true });
  };
  try {
    note(JSON.stringify([...new Set(changes.map(({ path }) => relative(folder, dirname(path))))]));
    // Everything that can fail for want of room or rights happens beside the files, before the first of them changes.
    for (const change of changes) {
      current.shown = change.shown;
      checkUnchanged(change);
      makeFolder(dirname(change.path), dirname(change.shown));
      const prepared = prepareFile(change.path, bytesOf(change.now ?? ''), at);
      steps.push({ ...prepared, shown: change.shown, backup: undefined });
      if (change.was !== undefined)
        steps[steps.length - 1] = { ...prepared, shown: change.shown, backup: backUp(prepared.target, prepared.partial) };
    }
    // Once more, since preparing many takes its time.
    for (const change of changes) checkUnchanged(change);
    const gives = (now: Rewrite['now']) => (now === undefined ? undefined : blobId(bytesOf(now)));
    at('journal');
    note(
      journalLine(
        folder,
        steps.map((step, k) => ({ ...step, gives: gives(changes[k]?.now) })),
      ),
    );
    for (const [k, step] of steps.entries()) {
      current.shown = step.shown;
      at(`rename ${k}`);
      if (changes[k]?.now === undefined) rmSync(step.target);
      else renameSync(step.partial, step.target);
      replaced.push(step);
    }
    for (const f of new Set(steps.map((s) => dirname(s.target)))) syncFolder(f);
    at('done');
  } catch (error) {
    for (const { target, backup } of replaced.reverse()) {
      if (backup) renameSync(backup, target);
      else rmSync(target, { force: true });
    }
    clean();
    throw error;
  }
  clean();
}
