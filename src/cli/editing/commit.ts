/** A git commit of what a command has written, and of nothing else. */

import { spawnSync } from 'node:child_process';
import { relative, resolve } from 'node:path';
import { both } from '../../words/language.ts';
import { CannotRun } from '../errors.ts';
import type { Io } from '../io.ts';

/**
 * Commits the files at `paths` (as people see them, from the folder that they stand in) with `message`; what else is staged
 * stays as it is. The user's own git with his name, his hooks and his signature. Answers with the hash.
 */
export function commitFiles(io: Io, root: string, paths: readonly string[], message: string): string {
  const own = paths.map((path) => relative(root, resolve(io.cwd, path)));
  const git = (...args: string[]) => {
    const { status, stdout, stderr, error } = spawnSync('git', args, {
      cwd: root,
      env: { ...io.env },
      encoding: 'utf8',
      input: '',
    });
    if (status === 0) return stdout.trim();
    const words = (error?.message ?? (stderr || stdout)).trim();
    throw new CannotRun(
      both(`Đã ghi tệp, nhưng git không tạo được commit: ${words}`, `The files are written, but git made no commit: ${words}`),
      both('Sửa điều git nêu rồi commit bằng tay: git commit', 'Mend what git says, then commit by hand: git commit'),
    );
  };
  git('add', '--', ...own);
  git('commit', '--quiet', '--message', message, '--only', '--', ...own);
  return git('rev-parse', 'HEAD');
}
