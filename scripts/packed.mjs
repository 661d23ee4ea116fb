/**
 * The package as its users get it: packed, installed in an empty folder whose name has blanks and Vietnamese letters, and run
 * there, by the name that npx gives it, on files as Windows writes them. `node scripts/packed.mjs [NODE …]` runs it with each of
 * those programs in turn; with the one that runs this where none is named. After `npm run build`.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const nodes = process.argv.length > 2 ? process.argv.slice(2) : [process.execPath];
const scratch = mkdtempSync(join(tmpdir(), 'kehoach-packed-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
const dir = join(scratch, 'Kế hoạch của tỉnh (bản 1)');
mkdirSync(dir);

/** npm, whatever the system calls it. */
const npm = (args, cwd) =>
  execFileSync('npm', args, { cwd, stdio: ['ignore', 'pipe', 'inherit'], shell: process.platform === 'win32' });
npm(['pack', '--silent', '--ignore-scripts', '--pack-destination', scratch], root);
const archive = readdirSync(scratch).find((name) => name.endsWith('.tgz'));
writeFileSync(join(dir, 'package.json'), '{ "name": "van-phong", "private": true }\n');
npm(['install', '--silent', '--no-audit', '--no-fund', '--ignore-scripts', join(scratch, archive)], dir);

const installed = join(dir, 'node_modules/kehoach');
// Documents of the package must not send anybody to a file that is not in it.
const missing = [];
for (const name of ['README.md', ...readdirSync(join(installed, 'docs')).map((file) => `docs/${file}`)]) {
  if (!existsSync(join(installed, name)) || !name.endsWith('.md')) continue;
  for (const [, link] of readFileSync(join(installed, name), 'utf8').matchAll(/\]\((?!https?:|#)([^)#\s]+)/g))
    if (!existsSync(join(installed, dirname(name), decodeURI(link))))
      missing.push(`${name} links to ${link}, which is not shipped`);
}

if (missing.length) throw new Error(missing.join('\n'));

/** A plan as an editor on Windows saves it: a byte order mark, CRLF. */
const windows = (text) => `\ufeff${text.replaceAll('\n', '\r\n')}`;
const FILES = {
  'plan/plan.yaml': `schema: 1
id: thu
title: Kế hoạch thử
issuedBy: ubnd-tinh
document: { number: 1/KH-UBND, date: 2015-12-04 }
clauses: [{ id: II.1, title: Việc }]
`,
  'plan/agencies.yaml': `agencies:
  - { id: ubnd-tinh, name: UBND tỉnh Thử, kind: committee, level: province }
  - { id: so-tu-phap, name: Sở Tư pháp, kind: department, level: province }
`,
  'plan/tasks/ra-soat.yaml': 'id: ra-soat\ntitle: Rà soát\nsource: II.1\nlead: so-tu-phap\ndeadline: Trong tháng 01/2016\n',
};
for (const [path, text] of Object.entries(FILES)) {
  mkdirSync(join(dir, 'hồ sơ', dirname(path)), { recursive: true });
  writeFileSync(join(dir, 'hồ sơ', path), windows(text));
}

const RUNS = [
  [['--version'], /^\d+\.\d+\.\d+/],
  [['status', '-C', 'hồ sơ', '--as-of', '2016-03-01'], /quá hạn +1/],
  [['overdue', '-C', 'hồ sơ/plan', '--as-of', '2016-03-01', '-o', 'quá hạn.xlsx'], /quá hạn\.xlsx/],
  [['status', '--all', '.', '--as-of', '2016-03-01'], /^1 kế hoạch/],
  [['report', '-C', 'hồ sơ', '--year', '2016', '--as-of', '2016-12-31', '-o', 'báo cáo.docx'], /./, [0, 2]],
  [['site', '-C', 'hồ sơ', '--as-of', '2016-03-01', '-o', 'trang web'], /index\.html/],
  [['deadline', 'Quý I/2016'], /31\/03\/2016/],
  [['done', 'ra-soat', '-C', 'hồ sơ', '--date', '2016-01-28', '--by', 'so-tu-phap', '--dry-run'], /2016-01-28/],
];
for (const node of nodes) {
  const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH}`, KEHOACH_CACHE: 'off', NO_COLOR: '1' };
  const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
  for (const [args, wanted, codes = [0]] of RUNS) {
    const bin = join(installed, 'bin/plan.cjs');
    const { status, stdout, stderr } = spawnSync(node, [bin, ...args], { cwd: dir, env, encoding: 'utf8' });
    if (!codes.includes(status) || !wanted.test(stdout + stderr))
      throw new Error(`${version}: plan ${args.join(' ')} exited with ${status}\n${stdout}${stderr}`);
  }
  // As npm starts it, by either name.
  for (const name of ['kehoach', 'plan']) {
    const out = execFileSync('npx', ['--no-install', name, 'status', '-C', 'hồ sơ', '--as-of', '2016-03-01'], {
      cwd: dir,
      env,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    if (!out.includes('Kế hoạch thử')) throw new Error(`${version}: npx ${name} said\n${out}`);
  }
  console.log(`packed: ${RUNS.length} commands and npx on Node ${version}`);
}
