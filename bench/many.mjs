/**
 * Many plans: `plan status --all` and the lake, a plan at a time by as many processes as there are processors; the figures of the
 * two are held together. node bench/many.mjs [plans] [tasks of each]: 1,000 plans of 76 tasks come to a million obligations.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';
import { DAY, writeLargePlan } from './large-plan.mjs';
import { machine, runOnce } from './measure.mjs';

const [plans, tasks] = [process.argv[2] ?? 1000, process.argv[3] ?? 76].map(Number);
const bin = fileURLToPath(new URL('../bin/plan.cjs', import.meta.url));
const dir = mkdtempSync(join(tmpdir(), 'kehoach-bench-'));
process.on('exit', () => rmSync(dir, { recursive: true, force: true }));
const env = { KEHOACH_CACHE: 'off' };
const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;

for (let k = 0; k < plans; k++) writeLargePlan(join(dir, `p${k}`), tasks, { id: `do-${k}`, territory: `tỉnh số ${k % 63}` });
console.log(`\n${plans} plans of ${tasks} tasks; ${machine()}`);

const json = join(dir, 'all.json');
const all = runOnce({
  name: 'status --all',
  args: [bin, 'status', '--all', dir, '--as-of', DAY, '--format', 'json', '-o', json],
  env,
});
const { total } = JSON.parse(readFileSync(json, 'utf8'));
console.log(`plan status --all: ${total.summary.total} obligations, ${seconds(all.ms)}, ${all.mb.toFixed(0)} MB`);
const one = runOnce({ name: 'status', args: [bin, 'status', '-C', join(dir, 'p0'), '--as-of', DAY], env });
console.log(`plan status of one of them: ${seconds(one.ms)}, ${one.mb.toFixed(0)} MB`);

const waiting = Array.from({ length: plans }, (_, k) => k);
const lake = join(dir, 'lake');
const start = performance.now();
await Promise.all(
  Array.from({ length: availableParallelism() }, async () => {
    for (let k = waiting.pop(); k !== undefined; k = waiting.pop())
      await promisify(execFile)(process.execPath, [
        bin,
        'export',
        '-C',
        join(dir, `p${k}`),
        '--as-of',
        DAY,
        '--format',
        'parquet',
        '-o',
        lake,
      ]);
  }),
);
console.log(`the lake: ${seconds(performance.now() - start)}, ${availableParallelism()} processes at a time`);

const instance = await DuckDBInstance.create(':memory:');
const connection = await instance.connect();
const asked = performance.now();
const reader = await connection.runAndReadAll(
  `SELECT count(box) AS total, count(*) FILTER (box = 'openOverdue') AS overdue FROM read_parquet('${lake}/obligations/*/*/*.parquet', hive_partitioning = true)`,
);
const [row] = reader.getRowObjects();
console.log(`its figures, asked of DuckDB: ${seconds(performance.now() - asked)}`);
if (Number(row.total) !== total.summary.total || Number(row.overdue) !== total.summary.open.overdue)
  throw new Error(
    `the lake says ${row.total}, ${row.overdue}; status --all ${total.summary.total}, ${total.summary.open.overdue}`,
  );
console.log('the figures of the lake are those of status --all');
connection.closeSync();
instance.closeSync();
