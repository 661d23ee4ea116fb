/** Paths as forges know them. */
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { seeing } from '../files/seen.ts';

/** The nearest folder above that holds ".git", as a folder or, in a worktree or submodule, as a file. */
function topAbove(start: string): string | undefined {
  for (let at = start; ; at = dirname(at)) {
    if (existsSync(seeing(join(at, '.git')))) return at;
    if (dirname(at) === at) return undefined;
  }
}

/**
 * The path of a file from the top of its repository. Files are told from the folder `cwd`, those of a revision from the top
 * already; what lies in no repository stays as it is.
 */
export function fromTopIn(cwd: string): (path: string) => string {
  const tops = new Map<string, string | undefined>();
  return (path) => {
    const whole = resolve(cwd, path);
    if (!existsSync(seeing(whole))) return path;
    const folder = realpathSync(dirname(whole));
    if (!tops.has(folder)) tops.set(folder, topAbove(folder));
    const top = tops.get(folder);
    return top === undefined
      ? path
      : relative(top, join(folder, whole.slice(dirname(whole).length + 1)))
          .split(sep)
          .join('/');
  };
}
