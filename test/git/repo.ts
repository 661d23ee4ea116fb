/** Real repositories for the tests, made by the git of this machine. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { GIT_ENV, SMALL } from '../cli/run.ts';

export interface Repo {
  readonly dir: string;
  git(...args: string[]): string;
  /** writes files; undefined deletes one */
  write(files: Readonly<Record<string, string | undefined>>): void;
  /** writes and commits; on that day, at noon in Vietnam */
  commit(message: string, files: Readonly<Record<string, string | undefined>>, day?: string): string;
}

export function gitIn(dir: string, args: readonly string[], env: Record<string, string> = {}): string {
  return execFileSync('git', [...args], {
    cwd: dir,
    env: { PATH: process.env.PATH, ...GIT_ENV, ...env },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();
}

export function temporary(): string {
  const dir = mkdtempSync(join(tmpdir(), 'kehoach-git-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

export function openRepo(dir: string): Repo {
  const write: Repo['write'] = (files) => {
    for (const [path, text] of Object.entries(files)) {
      const target = join(dir, path);
      if (text === undefined) {
        rmSync(target, { force: true });
        continue;
      }
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, text);
    }
  };
  return {
    dir,
    git: (...args) => gitIn(dir, args),
    write,
    commit(message, files, day = '2016-01-04') {
      write(files);
      const when = `${day}T12:00:00+07:00`;
      gitIn(dir, ['add', '-A']);
      gitIn(
        dir,
        ['-c', 'user.name=Nguyễn Văn A', '-c', 'user.email=a@vi-du.vn', 'commit', '-q', '--allow-empty', '-m', message],
        { GIT_AUTHOR_DATE: when, GIT_COMMITTER_DATE: when },
      );
      return gitIn(dir, ['rev-parse', 'HEAD']);
    },
  };
}

/** A repository with the small plan and `files`, in one commit on main. */
export function repo(files: Readonly<Record<string, string>> = {}): Repo {
  const dir = temporary();
  gitIn(dir, ['init', '-q', '-b', 'main']);
  const made = openRepo(dir);
  made.commit('Ban hành kế hoạch', { ...SMALL, ...files });
  return made;
}

export const TASK = SMALL['plan/tasks/ra-soat.yaml'] as string;
/** The small plan's task with entries in its log. */
export const withProgress = (...entries: string[]) => `${TASK}progress:\n${entries.map((e) => `  - ${e}\n`).join('')}`;
export const done = (day: string, evidence = day) =>
  `{ date: ${day}, by: so-tu-phap, what: Gửi báo cáo, completes: true, evidence: { number: 12/BC-STP, date: ${evidence} } }`;
