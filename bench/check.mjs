/**
 * How long the gate of a pull request takes, and its neighbours: one file of many changed, beside git and an empty run of Node.
 * node bench/check.mjs [rounds] [tasks] [commits of history]
 */
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeLargePlan } from './large-plan.mjs';
import { inTurn, machine, print } from './measure.mjs';

const [rounds, tasks, commits] = [process.argv[2] ?? 5, process.argv[3] ?? 1000, process.argv[4] ?? 50].map(Number);
const bin = fileURLToPath(new URL('../bin/plan.cjs', import.meta.url));
const dir = mkdtempSync(join(tmpdir(), 'kehoach-bench-'));
const git = (...args) =>
  execFileSync('git', ['-c', 'user.name=B', '-c', 'user.email=b@vi-du.vn', '-c', 'gc.auto=0', ...args], {
    cwd: dir,
    stdio: 'pipe',
  });

try {
  writeLargePlan(dir, tasks);
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '-m', 'Kế hoạch');
  for (let k = 0; k < commits; k++) {
    appendFileSync(join(dir, `plan/tasks/viec-${(k * 7 + 1) % tasks}.yaml`), `# lần ${k}\n`);
    git('commit', '-qam', `Lần ${k}`);
  }
  git('switch', '-q', '-c', 'nhanh');
  appendFileSync(join(dir, 'plan/tasks/viec-8.yaml'), 'note: đã trao đổi\n');
  git('commit', '-qam', 'Ghi chú');
  const day = ['--as-of', '2016-02-01', '--no-cache'];
  const run = (name, ...args) => ({ name: `plan ${name}`, args: [bin, ...name.split(' '), ...args], cwd: dir });
  const runs = [
    { name: 'node -e 0', args: ['-e', '0'], cwd: dir },
    { name: 'git diff --stat main', program: 'git', args: ['diff', '--stat', 'main'], cwd: dir },
    run('status', ...day),
    run('validate', ...day),
    run('check --base main --new-only', ...day),
    run('diff main', ...day),
    run('log viec-8'),
  ];
  print(
    `${tasks} files of tasks, ${commits} commits, one file changed; ${machine()}, ${rounds} rounds in turn, medians`,
    inTurn(runs, rounds),
  );
} finally {
  rmSync(dir, { recursive: true, force: true });
}
