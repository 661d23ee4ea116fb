/**
 * Beside Taskwarrior, where it is installed (a Debian package), and beside reading all files with the yaml library: the same
 * number of tasks, a file each and as a table; cold, warm, and warm after one file has changed. Every ratio is taken in one run.
 * node bench/peers.mjs [rounds] [tasks]
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DAY, writeLargePlan } from './large-plan.mjs';
import { inTurn, machine, print } from './measure.mjs';

const [rounds, tasks] = [process.argv[2] ?? 5, process.argv[3] ?? 10_000].map(Number);
const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'bin/plan.cjs');
const dir = mkdtempSync(join(tmpdir(), 'kehoach-bench-'));
process.on('exit', () => rmSync(dir, { recursive: true, force: true }));

/** Reads every file with the yaml library, on one thread. */
const READ_ALL = `const {readdirSync,readFileSync}=require('node:fs');const {parse}=require(${JSON.stringify(join(root, 'node_modules/yaml'))});
for(const f of readdirSync('plan',{recursive:true}))if(f.endsWith('.yaml'))parse(readFileSync('plan/'+f,'utf8'))`;

/** As many tasks in Taskwarrior, with a project and a due day each; undefined where it is not installed. */
function taskwarrior() {
  if (spawnSync('task', ['--version']).status !== 0) return undefined;
  const two = (n) => String(n).padStart(2, '0');
  const data = join(dir, 'tw');
  const rc = join(dir, 'taskrc');
  writeFileSync(rc, `data.location=${data}\nconfirmation=no\nverbose=nothing\nhooks=off\ngc=off\n`);
  const list = Array.from({ length: tasks }, (_, k) => ({
    uuid: `00000000-0000-4000-8000-${String(k).padStart(12, '0')}`,
    description: `Rà soát, báo cáo kết quả thực hiện việc số ${k}`,
    status: 'pending',
    entry: '20160101T000000Z',
    due: `2016${two((k % 11) + 2)}${two((k % 28) + 1)}T000000Z`,
    project: `II.${(k % 20) + 1}`,
  }));
  const env = { TASKRC: rc };
  execFileSync('task', ['import', '-'], {
    env: { ...process.env, ...env },
    input: JSON.stringify(list),
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  return [
    { name: 'task list', program: 'task', args: ['list'], env },
    { name: 'task +OVERDUE count', program: 'task', args: ['+OVERDUE', 'count'], env },
  ];
}

const peers = taskwarrior() ?? [];
if (!peers.length) console.log('Taskwarrior is not installed: its rows are left out');
let changes = 0;
for (const form of ['files', 'table']) {
  const cwd = join(dir, form);
  writeLargePlan(cwd, tasks, { form });
  // What was written just now is not trusted; a plan in use has rested.
  const old = new Date(Date.now() - 3_600_000);
  const cold = { KEHOACH_CACHE: 'off' };
  const warm = { KEHOACH_CACHE: join(dir, `cache-${form}`) };
  const file = join(cwd, form === 'files' ? 'plan/tasks/viec-7.yaml' : 'plan/tasks/bang-0.yaml');
  /** One file another than it was, some time ago as far as its times tell. */
  const change = () => {
    appendFileSync(file, `# ${changes++}\n`);
    utimesSync(file, old, old);
  };
  const run = (name, command, env, before) => ({ name, args: [bin, command, '--as-of', DAY], cwd, env, before });
  const runs = [
    ...peers,
    { name: 'node -e 0', args: ['-e', '0'] },
    { name: 'reading all with yaml', args: ['-e', READ_ALL], cwd },
    run('plan status, cold', 'status', cold),
    run('plan overdue, cold', 'overdue', cold),
    run('plan status, one file changed', 'status', warm, change),
    run('plan status, nothing changed', 'status', warm),
    run('plan overdue, one file changed', 'overdue', warm, change),
    run('plan overdue, nothing changed', 'overdue', warm),
  ];
  const beside = peers.length ? 'task list' : 'reading all with yaml';
  print(
    `${tasks} tasks, ${form === 'files' ? 'a file each' : 'as tables'}; ${machine()}, ${rounds} rounds in turn, medians`,
    inTurn(runs, rounds, beside),
  );
}
