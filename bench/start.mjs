/** How long `plan status` takes on this repository's plan, reckoned and as it was kept, beside an empty run of Node, in turn, in one run. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROUNDS = Number(process.argv[2] ?? 21);
const bin = fileURLToPath(new URL('../bin/plan.cjs', import.meta.url));
const cwd = fileURLToPath(new URL('..', import.meta.url));
const RUNS = [
  ['node -e 0', ['-e', '0']],
  ['plan --version', [bin, '--version']],
  ['plan --help', [bin, '--help']],
  ['plan status, kept', [bin, 'status', '--as-of', '2016-02-01']],
  ['plan status, reckoned', [bin, 'status', '--as-of', '2016-02-01', '--no-cache']],
  ['… --format json, reckoned', [bin, 'status', '--as-of', '2016-02-01', '--format', 'json', '--no-cache']],
  ['plan deadline', [bin, 'deadline', 'Quý I/2016']],
];

const cache = mkdtempSync(join(tmpdir(), 'kehoach-bench-'));
const env = { ...process.env, KEHOACH_CACHE: cache };
const times = RUNS.map(() => []);
for (let round = -1; round < ROUNDS; round++) {
  for (const [k, [, args]] of RUNS.entries()) {
    const start = process.hrtime.bigint();
    const { status } = spawnSync(process.execPath, args, { cwd, stdio: 'ignore', env });
    if (status !== 0) throw new Error(`${RUNS[k][0]} exited with ${status}`);
    if (round >= 0) times[k].push(Number(process.hrtime.bigint() - start) / 1e6);
  }
}
rmSync(cache, { recursive: true });
const median = (xs) => [...xs].sort((a, b) => a - b)[Math.floor(xs.length / 2)];
const ratio = (k) => median(times[k].map((t, round) => t / times[0][round]));
console.log(`Node ${process.version}, ${ROUNDS} rounds in turn; medians, and the median of the ratios round by round`);
for (const [k, [name]] of RUNS.entries()) {
  console.log(`${name.padEnd(28)} ${median(times[k]).toFixed(0).padStart(5)} ms   ${ratio(k).toFixed(2)} × node -e 0`);
}
