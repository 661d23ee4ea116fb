/** A git commit of what a command has written, and of nothing else. */

import { spawnSync } from 'node:child_process';
import { relative, resolve } from 'node:path';
import { both } from '../../words/language.ts';
import { CannotRun } from '../errors.ts';
import type { Io } from '../io.ts';

/** Git in the folder `root`, as the user has it: his name, his hooks, his signature. Answers with what it says, or throws `fault` of it. */
function gitIn(io: Io, root: string, fault: (words: string) => CannotRun) {
  return (...args: string[]): string => {
    const { status, stdout, stderr, error } = spawnSync('git', args, {
      cwd: root,
      env: { ...io.env },
      encoding: 'utf8',
      input: '',
    });
    if (status === 0) return stdout.trim();
    throw fault((error?.message ?? (stderr || stdout)).trim());
  };
}

/** Throws where a commit cannot be made: told before anything is written. */
export function needRepository(io: Io, root: string): void {
  gitIn(
    io,
    root,
    () =>
      new CannotRun(
        both('Chưa ghi gì: kế hoạch không nằm trong kho git nào', 'Nothing was written: the plan is in no git repository'),
        both('Bỏ --commit, hoặc tạo kho trước: git init', 'Take --commit out, or make one first: git init'),
      ),
  )('rev-parse', '--show-toplevel');
}

/**
 * Commits the files at `paths` (as people see them, from the folder that they stand in) with `message`; what else is staged
 * stays as it is. Answers with the hash.
 */
export function commitFiles(io: Io, root: string, paths: readonly string[], message: string): string {
  const own = paths.map((path) => relative(root, resolve(io.cwd, path)));
  const git = gitIn(
    io,
    root,
    (words) =>
      new CannotRun(
        both(`Đã ghi tệp, nhưng git không tạo được commit: ${words}`, `The files are written, but git made no commit: ${words}`),
        both('Sửa điều git nêu rồi commit bằng tay: git commit', 'Mend what git says, then commit by hand: git commit'),
      ),
  );
  git('add', '--', ...own);
  git('commit', '--quiet', '--message', message, '--only', '--', ...own);
  return git('rev-parse', 'HEAD');
}
