/** The build, in a copy of the repository: it stands on nothing that a user may spoil. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folder, repository } from './cli/run.ts';

/** What the build reads, in a folder of its own. */
function copyOfRepository(): string {
  const dir = folder({});
  for (const part of ['src', 'scripts', 'bin', 'examples', 'plan', 'package.json', 'tsconfig.json'])
    cpSync(join(repository, part), join(dir, part), { recursive: true });
  symlinkSync(join(repository, 'node_modules'), join(dir, 'node_modules'));
  return dir;
}
const build = (cwd: string) => spawnSync(process.execPath, ['scripts/build.mjs'], { cwd, encoding: 'utf8' });
const run = (cwd: string, ...args: string[]) => spawnSync(process.execPath, ['bin/plan.cjs', ...args], { cwd, encoding: 'utf8' });

it('builds where the repository’s own plan cannot be read, and the program then says what is wrong with it', () => {
  const dir = copyOfRepository();
  writeFileSync(join(dir, 'plan/plan.yaml'), 'schema: 1\nnonsense: [\n');
  const built = build(dir);
  expect(built.stderr).toBe('');
  expect(built.status).toBe(0);
  const status = run(dir, 'status');
  expect(status.status).toBe(2);
  expect(status.stderr).toContain('plan/plan.yaml');
});

it('builds without the compiled form where no plan is there to warm it on', () => {
  const dir = copyOfRepository();
  rmSync(join(dir, 'examples'), { recursive: true });
  const built = build(dir);
  expect(built.stderr).toContain('built without the compiled form');
  expect(built.status).toBe(0);
  expect(existsSync(join(dir, 'dist/plan.cjs'))).toBe(true);
  expect(run(dir, '--version').status).toBe(0);
});
