/** How long `plan check` takes on a pull request of one file in a plan of 1,000 files, beside git and an empty run of Node. */
import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROUNDS = Number(process.argv[2] ?? 11);
const TASKS = Number(process.argv[3] ?? 1000);
const bin = fileURLToPath(new URL('../bin/plan.cjs', import.meta.url));
const dir = mkdtempSync(join(tmpdir(), 'kehoach-bench-'));
const git = (...args) =>
  execFileSync('git', ['-c', 'user.name=B', '-c', 'user.email=b@vi-du.vn', ...args], { cwd: dir, stdio: 'pipe' });

mkdirSync(join(dir, 'plan/tasks'), { recursive: true });
writeFileSync(
  join(dir, 'plan/plan.yaml'),
  `schema: 1
id: do
version: 1
title: Kế hoạch để đo
law: Luật
territory: tỉnh
issuedBy: ubnd-tinh
coordinator: so-noi-vu
document: { number: 1/KH-UBND, date: 2015-12-04 }
basis: []
period: { from: 2016-01-01 }
reporting:
  years: [{ from: 2016, begins: 01-01, ends: 12-31 }]
  reports: [{ by: so-noi-vu, to: [ubnd-tinh], place: T, signature: { position: GIÁM ĐỐC } }]
clauses: [{ id: II.1, title: Việc }]
`,
);
writeFileSync(
  join(dir, 'plan/agencies.yaml'),
  `agencies:
  - { id: ubnd-tinh, name: UBND tỉnh, kind: committee, level: province }
  - { id: so-noi-vu, name: Sở Nội vụ, kind: department, level: province }
`,
);
const phrases = [
  'Trong tháng 01/2016',
  'Quý II/2016',
  'hằng quý, trước ngày 15 của tháng cuối quý',
  'Năm 2016 và các năm tiếp theo',
];
for (let k = 0; k < TASKS; k++) {
  writeFileSync(
    join(dir, `plan/tasks/viec-${k}.yaml`),
    `id: viec-${k}
title: Việc số ${k}
source: II.1
lead: so-noi-vu
deadline: ${phrases[k % phrases.length]}
progress:
  - date: 2016-01-10
    by: so-noi-vu
    what: Đã họp
`,
  );
}
git('init', '-q', '-b', 'main');
git('add', '-A');
git('commit', '-q', '-m', 'Kế hoạch');
git('switch', '-q', '-c', 'nhanh');
appendFileSync(
  join(dir, 'plan/tasks/viec-7.yaml'),
  '  - date: 2016-01-20\n    by: so-noi-vu\n    what: Gửi báo cáo\n    evidence: { number: 1/BC-SNV, date: 2016-01-20 }\n',
);
git('commit', '-qam', 'Báo cáo');

const node = process.execPath;
const RUNS = [
  ['node -e 0', node, ['-e', '0']],
  ['git diff --stat main', 'git', ['diff', '--stat', 'main']],
  ['plan validate', node, [bin, 'validate', '--as-of', '2016-02-01']],
  ['plan check --base main --new-only', node, [bin, 'check', '--base', 'main', '--new-only', '--as-of', '2016-02-01']],
  ['plan diff main', node, [bin, 'diff', 'main', '--as-of', '2016-02-01']],
];
const times = RUNS.map(() => []);
for (let round = -1; round < ROUNDS; round++) {
  for (const [k, [name, program, args]] of RUNS.entries()) {
    const start = process.hrtime.bigint();
    const { status, stderr } = spawnSync(program, args, { cwd: dir, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
    if (status !== 0) throw new Error(`${name} exited with ${status}: ${stderr}`);
    if (round >= 0) times[k].push(Number(process.hrtime.bigint() - start) / 1e6);
  }
}
rmSync(dir, { recursive: true, force: true });
const median = (xs) => [...xs].sort((a, b) => a - b)[Math.floor(xs.length / 2)];
console.log(`\n${TASKS} files of tasks, one changed; Node ${process.version}, ${ROUNDS} rounds in turn, medians`);
for (const [k, [name]] of RUNS.entries()) {
  const ratio = median(times[k].map((t, round) => t / times[0][round]));
  console.log(`${name.padEnd(36)} ${median(times[k]).toFixed(0).padStart(5)} ms   ${ratio.toFixed(2)} × node -e 0`);
}
