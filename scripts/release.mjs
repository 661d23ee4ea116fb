/**
 * Makes a release that others can pin: a commit that holds the program as built, beside the one that it was built from, and
 * the tag vVERSION on it. Neither the branch nor the work tree is touched; pushing the tag is left to whoever releases.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const scratch = mkdtempSync(join(tmpdir(), 'kehoach-release-'));
const git = (...args) =>
  execFileSync('git', args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, GIT_INDEX_FILE: join(scratch, 'index') },
  }).trim();

try {
  if (execFileSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' }).trim() !== '')
    throw new Error('Commit or put aside what is changed; a release is made of a commit.');
  execFileSync(process.execPath, [join(root, 'scripts/build.mjs')], { stdio: 'inherit' });
  git('read-tree', 'HEAD');
  git('add', '--force', 'dist', ':(exclude)dist/*.cache');
  const commit = git('commit-tree', git('write-tree'), '-p', git('rev-parse', 'HEAD'), '-m', `kehoach ${version}, as built`);
  git('tag', `v${version}`, commit);
  console.log(`v${version} is ${commit}; to publish: git push origin v${version}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
