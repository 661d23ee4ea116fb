/** The program with a hook in its writing, bundled once for a file of tests, and run until it kills itself there. */
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll } from 'vitest';
import { GIT_ENV, repository } from '../cli/run.ts';

export interface Killing {
  readonly program: string;
  /** runs it with `args`; at the step of number `at`, from 1, it sends itself `signal` */
  kill(cwd: string, args: readonly string[], at: number, signal: string): SpawnSyncReturns<string>;
}

/** To be called once at the top of a file of tests. */
export function killing(): Killing {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-killable-'));
  const program = join(folder, 'killable.cjs');
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  beforeAll(async () => {
    await build({
      absWorkingDir: repository,
      entryPoints: ['test/files/killable.ts'],
      outfile: program,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      // Nobody is asked anything here.
      external: ['@clack/prompts'],
      // The catalogues are looked for above the bundle.
      define: { __dirname: JSON.stringify(join(repository, 'dist')) },
      logLevel: 'silent',
    });
  });
  return {
    program,
    kill: (cwd, args, at, signal) =>
      spawnSync(process.execPath, [program, ...args], {
        cwd,
        encoding: 'utf8',
        timeout: 60_000,
        env: { PATH: process.env.PATH, ...GIT_ENV, KILL_AT: String(at), KILL_BY: signal },
      }),
  };
}

/** What lies in a folder: path to content, hidden files too, git's own left out. */
export function treeOf(cwd: string): Map<string, Buffer> {
  const found = readdirSync(cwd, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = found.map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    paths
      .map((path): [string, Buffer] => [path.slice(cwd.length + 1).replaceAll('\\', '/'), readFileSync(path)])
      .filter(([path]) => !path.startsWith('.git/'))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
