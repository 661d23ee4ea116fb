/**
 * Time and memory on a plan of 10,000 tasks (132,000 obligations), beside an empty run of Node, in turn.
 * node bench/size.mjs [rounds] [tasks] [bin/plan.cjs of another build, to be held beside this one]
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeLargePlan } from './large-plan.mjs';

const ROUNDS = Number(process.argv[2] ?? 3);
const TASKS = Number(process.argv[3] ?? 10_000);
const ours = fileURLToPath(new URL('../bin/plan.cjs', import.meta.url));
const other = process.argv[4];
const dir = mkdtempSync(join(tmpdir(), 'kehoach-bench-'));
writeLargePlan(dir, TASKS);

const COMMANDS = [
  ['overdue', '--as-of', '2016-12-31'],
  ['status', '--as-of', '2016-12-31'],
  ['report', '--year', '2016', '--as-of', '2016-12-31'],
];
/** Tells the most memory that the process held, in kB, when it ends. */
const watch = `data:text/javascript,process.on('exit',()=>process.stderr.write('\\nmaxrss='+process.resourceUsage().maxRSS))`;

function run(bin, args) {
  const start = process.hrtime.bigint();
  const done = spawnSync(process.execPath, ['--import', watch, ...(bin ? [bin] : []), ...args], {
    cwd: dir,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (done.status !== 0) throw new Error(`${args.join(' ')} exited with ${done.status}: ${done.stderr.slice(0, 500)}`);
  return { ms: Number(process.hrtime.bigint() - start) / 1e6, mb: Number(/maxrss=(\d+)/.exec(done.stderr)?.[1]) / 1024 };
}

const RUNS = [
  { name: 'node -e 0', bin: undefined, args: ['-e', '0'] },
  ...COMMANDS.flatMap((args) => [
    { name: `plan ${args[0]}`, bin: ours, args },
    ...(other ? [{ name: `plan ${args[0]} (other build)`, bin: other, args }] : []),
  ]),
].map((r) => ({ ...r, taken: [] }));
try {
  for (let round = -1; round < ROUNDS; round++)
    for (const r of RUNS) {
      const taken = run(r.bin, r.args);
      if (round >= 0) r.taken.push(taken);
    }
} finally {
  rmSync(dir, { recursive: true, force: true });
}
const median = (xs) => [...xs].sort((a, b) => a - b)[Math.floor(xs.length / 2)];
console.log(`\n${TASKS} tasks; Node ${process.version}, ${ROUNDS} rounds in turn, medians`);
for (const [k, r] of RUNS.entries()) {
  const beside = other && r.bin === ours ? RUNS[k + 1] : RUNS[0];
  const ratio = median(r.taken.map((t, round) => t.ms / beside.taken[round].ms));
  const [ms, mb] = [median(r.taken.map((t) => t.ms)), median(r.taken.map((t) => t.mb))];
  console.log(
    `${r.name.padEnd(28)} ${ms.toFixed(0).padStart(6)} ms  ${mb.toFixed(0).padStart(5)} MB   ${ratio.toFixed(2)} × ${beside.name}`,
  );
}
