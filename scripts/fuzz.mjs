/**
 * Tries the readers, the edits and the commands with new cases until it is stopped or one fails; a failure is printed with
 * its seed. `npm run fuzz -- 30` stops after thirty minutes.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const TESTS = [
  'test/fuzz',
  'test/source',
  'test/edits',
  'test/deadline/unread.test.ts',
  'test/git/hostile.test.ts',
  'test/files/killed-commands.test.ts',
  'test/cli/fuzz.test.ts',
];
const minutes = Number(process.argv[2] ?? Number.POSITIVE_INFINITY);
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const begun = Date.now();

for (let round = 1; Date.now() - begun < minutes * 60_000; round++) {
  const seed = Date.now() % 2 ** 31;
  console.log(`round ${round}, KEHOACH_SEED=${seed}`);
  const { status } = spawnSync(process.execPath, [vitest, 'run', '--project', 'kehoach', '--testTimeout', '3600000', ...TESTS], {
    stdio: 'inherit',
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: {
      ...process.env,
      KEHOACH_TESTS: round === 1 ? 'ci' : 'night',
      KEHOACH_SEED: String(seed),
    },
  });
  if (status !== 0) process.exit(status ?? 1);
}
