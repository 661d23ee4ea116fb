/**
 * Time and memory on a plan of 10,000 tasks (132,000 obligations), beside an empty run of Node, in turn.
 * node bench/size.mjs [rounds] [tasks] [bin/plan.cjs of another build, to be held beside this one]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DAY, writeLargePlan } from './large-plan.mjs';
import { inTurn, machine, print } from './measure.mjs';

const [rounds, tasks] = [process.argv[2] ?? 3, process.argv[3] ?? 10_000].map(Number);
const ours = fileURLToPath(new URL('../bin/plan.cjs', import.meta.url));
const other = process.argv[4];
const dir = mkdtempSync(join(tmpdir(), 'kehoach-bench-'));

const COMMANDS = [['overdue'], ['status'], ['agencies'], ['report', '--year', '2016'], ['validate']];
const env = { KEHOACH_CACHE: 'off' };
const of = (bin, said) =>
  COMMANDS.map((args) => ({ name: `plan ${args[0]}${said}`, args: [bin, ...args, '--as-of', DAY], cwd: dir, env }));
try {
  writeLargePlan(dir, tasks);
  const runs = [
    { name: 'node -e 0', args: ['-e', '0'], cwd: dir },
    ...of(ours, ''),
    ...(other ? of(other, ' (other build)') : []),
  ];
  print(`${tasks} tasks, a file each; ${machine()}, ${rounds} rounds in turn, medians`, inTurn(runs, rounds));
} finally {
  rmSync(dir, { recursive: true, force: true });
}
