/**
 * The largest that each bound of docs/security.md lets in: how long the command takes, and how much memory at most; and how
 * soon what is one step larger is refused. Times are of this machine, in one run.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'bin/plan.cjs');
const dir = mkdtempSync(join(tmpdir(), 'kehoach-bounds-'));
process.on('exit', () => rmSync(dir, { recursive: true, force: true }));

/** Runs a command in `cwd`; seconds, peak memory in MB, exit code. */
function run(cwd, args) {
  const report = join(dir, 'report');
  const code = `process.on('exit', () => require('fs').writeFileSync(${JSON.stringify(report)}, String(process.resourceUsage().maxRSS / 1024)))`;
  const hook = join(dir, 'hook.cjs');
  writeFileSync(hook, code);
  const start = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, ['--require', hook, bin, ...args], { cwd, stdio: 'ignore', timeout: 60_000 });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  return { seconds, memory: Number(readFileSync(report, 'utf8')), status };
}

function planWith(files) {
  const cwd = mkdtempSync(join(dir, 'p-'));
  cpSync(join(root, 'examples/tinh-vi-du'), cwd, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(cwd, path, '..'), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
  return cwd;
}

const event = (k) => `  - { id: e${k}, name: Sự kiện số ${k} của kế hoạch này, date: 2016-01-15 }\n`;
const events = (bytes) => {
  const parts = ['events:\n'];
  for (let k = 0, size = 0; size < bytes; k++) {
    parts.push(event(k));
    size += Buffer.byteLength(parts[k + 1]);
  }
  return parts.join('');
};
const block = (characters) => `events: []\nnote: |\n${'  chữ của một tệp viết dài dòng\n'.repeat(characters / 31)}`;
const draft = (bytes) =>
  `Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;\n${'Một dòng của dự thảo có chừng một trăm chữ, để đo thời gian đọc.\n'.repeat(bytes / 90)}`;

const CASES = [
  ['the example, for comparison', {}, ['validate']],
  ['a file of 15 MB, plain YAML', { 'plan/events.yaml': events(15e6) }, ['validate']],
  [
    'a file of 10 MB with two faults in each entry',
    { 'plan/events.yaml': events(10e6).replaceAll('name:', 'title:') },
    ['validate'],
  ],
  ['a file of 17 MB: refused', { 'plan/events.yaml': events(17e6) }, ['validate']],
  ['7.9 million characters that are not plain', { 'plan/events.yaml': block(7.9e6) }, ['validate']],
  ['8.1 million of them: refused', { 'plan/events.yaml': block(8.1e6) }, ['validate']],
  [
    '99 aliases of one list of 20,000: refused',
    { 'plan/events.yaml': `a: &a\n${'- 1\n'.repeat(20_000)}b:\n${'- *a\n'.repeat(99)}` },
    ['validate'],
  ],
  [
    '30,000 keys in quotes',
    { 'plan/events.yaml': Array.from({ length: 30_000 }, (_, k) => `"k${k}": 1\n`).join('') },
    ['validate'],
  ],
  [
    '50,000 brackets within each other: refused',
    { 'plan/events.yaml': `a: ${'['.repeat(50_000)}${']'.repeat(50_000)}\n` },
    ['validate'],
  ],
  ['a draft of 30 MB', { 'd.txt': draft(30e6) }, ['cite', 'd.txt']],
  ['a paragraph of 190,000 characters', { 'd.txt': 'Căn cứ Luật '.repeat(16_000) }, ['cite', 'd.txt']],
  ['a paragraph of 2 million: refused', { 'd.txt': 'Căn cứ Luật '.repeat(170_000) }, ['cite', 'd.txt']],
];
console.log(`Node ${process.version}`);
for (const [name, files, args] of CASES) {
  const cwd = planWith(files);
  const { seconds, memory, status } = run(cwd, args);
  console.log(`${name.padEnd(48)} ${seconds.toFixed(1).padStart(6)} s ${memory.toFixed(0).padStart(6)} MB   exit ${status}`);
  rmSync(cwd, { recursive: true, force: true });
}
