/** A world that does not help: folders that may not be written, no home, no locale, a clock that is wrong. A word, the code, and nothing half done. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, GIT_ENV, plan, repository, smallPlan } from '../cli/run.ts';
import { openRepo } from '../git/repo.ts';
import { treeOf } from './killing.ts';

const posix = process.platform !== 'win32';
const DONE = ['done', 'ra-soat', '--date', '2016-01-09', '--by', 'so-tu-phap', '--evidence', '1/BC-STP'];
const DAY = ['--as-of', '2016-01-10'];
const PAPER = 'KẾ HOẠCH\nTriển khai Luật B\nI. NỘI DUNG\n1. Sở Tư pháp rà soát văn bản, gửi báo cáo trước ngày 30/6/2016.\n';

/** Takes the right to write from all folders of `cwd`, and gives it back after `work`, which root does as nobody. */
async function unwritable<T>(cwd: string, work: () => Promise<T>): Promise<T> {
  const folders = [cwd, ...readdirSync(cwd, { recursive: true, encoding: 'utf8' }).map((f) => join(cwd, f))].filter((f) =>
    statSync(f).isDirectory(),
  );
  for (const f of folders) chmodSync(f, 0o555);
  const root = process.getuid?.() === 0;
  if (root) process.seteuid?.(65_534);
  try {
    return await work();
  } finally {
    if (root) process.seteuid?.(0);
    for (const f of folders) chmodSync(f, 0o755);
  }
}

describe.runIf(posix)('a folder that may not be written', () => {
  it.each([
    ['done', DONE, 'plan/tasks/ra-soat.yaml'],
    [
      'add',
      ['add', 'Tập huấn', '--section', 'II.1', '--lead', 'so-tu-phap', '--deadline', 'Quý I/2016'],
      'plan/tasks/tap-huan.yaml',
    ],
    ['rename', ['rename', 'so-tu-phap', 'so-tp'], 'plan/agencies.yaml'],
    ['import --into', ['import', 'ke-hoach.txt', '--into', 'plan'], 'plan/'],
    ['import', ['import', 'ke-hoach.txt', '--to', 'moi'], 'moi'],
    ['init', ['init', '--title', 'X', '--issuer', 'UBND tỉnh A', '--to', 'moi'], 'moi'],
    ['report -o', ['report', '--year', '2016', '-o', 'b.md'], 'b.md'],
    ['site -o', ['site', '-o', 'public'], 'public'],
    ['remind -o', ['remind', '--within', '90d', '-o', 'thu'], 'thu'],
  ])('%s says so, exits with 2 and leaves everything', async (_, args, named) => {
    const cwd = smallPlan({ 'ke-hoach.txt': PAPER });
    const before = treeOf(cwd);
    const { code, out, err } = await unwritable(cwd, () => plan([...args, ...DAY], { cwd }));
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^Không (?:ghi|tạo) được .*“.+” \(E(?:ACCES|ROFS|PERM)\)\n {2}= Kiểm tra quyền ghi/);
    expect(err).toContain(named);
    expect(treeOf(cwd)).toEqual(before);
  });

  it('is read all the same', async () => {
    const cwd = smallPlan();
    expect((await unwritable(cwd, () => plan(['status', ...DAY], { cwd }))).code).toBe(0);
  });

  it('is one file only: it is not written over', async () => {
    const cwd = smallPlan();
    const path = join(cwd, 'plan/tasks/ra-soat.yaml');
    chmodSync(cwd, 0o755);
    for (const f of ['plan', 'plan/tasks']) chmodSync(join(cwd, f), 0o777);
    chmodSync(path, 0o444);
    const before = treeOf(cwd);
    const root = process.getuid?.() === 0;
    if (root) process.seteuid?.(65_534);
    try {
      expect(await plan([...DONE, ...DAY], { cwd })).toMatchObject({ code: 2, err: expect.stringContaining('ra-soat.yaml') });
    } finally {
      if (root) process.seteuid?.(0);
    }
    expect(treeOf(cwd)).toEqual(before);
  });
});

describe('the built program, with next to no environment', () => {
  const run = (cwd: string, args: readonly string[], env: Record<string, string>) =>
    spawnSync(process.execPath, [join(repository, 'bin/plan.cjs'), ...args], {
      cwd,
      encoding: 'utf8',
      env: { PATH: process.env.PATH ?? '', ...env },
    });
  const WRITING = [
    [...DONE, ...DAY],
    ['import', 'ke-hoach.txt', '--to', 'moi', ...DAY],
    ['init', '--title', 'Kế hoạch', '--issuer', 'UBND tỉnh Bến Tre', '--date', '15/3/2016', '--to', 'p', ...DAY],
    ['report', '--year', '2016', '-o', 'b.docx', ...DAY],
  ];

  it('writes the same bytes in every locale, with and without HOME', () => {
    const write = (env: Record<string, string>) => {
      const cwd = smallPlan({ 'ke-hoach.txt': PAPER });
      for (const args of WRITING) expect(run(cwd, args, env)).toMatchObject({ status: 0, stderr: '' });
      return [...treeOf(cwd)].map(([path, bytes]) => [path, bytes.toString('latin1')]);
    };
    const usual = write({ HOME: '/root', LANG: 'en_US.UTF-8' });
    for (const LANG of ['C', 'tr_TR.UTF-8']) expect(write({ LANG, LC_ALL: LANG })).toEqual(usual);
  });

  it('says what git says where nobody’s name is known for a commit; the files are written', () => {
    const cwd = smallPlan();
    const made = openRepo(cwd);
    made.git('init', '-q', '-b', 'main');
    made.commit('Ban hành', {});
    const { HOME: _, ...bare } = GIT_ENV;
    const env = { ...bare, GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'user.useConfigOnly', GIT_CONFIG_VALUE_0: 'true' };
    const { status, stderr } = run(cwd, [...DONE, '--commit', ...DAY], env);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^Đã ghi tệp, nhưng git không tạo được commit: /);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(made.git('status', '--porcelain')).toContain('plan/tasks/ra-soat.yaml');
  });
});

describe('a clock set back', () => {
  it('leaves reading, writing and the day that is asked for as they are', async () => {
    const cwd = smallPlan();
    // Before the plan was made, before what is entered.
    for (const today of ['1970-01-01', '2015-06-01']) {
      expect((await plan(['status'], { cwd, today })).code).toBe(0);
      expect((await plan(['status', ...DAY], { cwd, today })).out).toBe((await plan(['status', ...DAY], { cwd })).out);
      const told = await plan([...DONE, '--dry-run'], { cwd, today });
      expect([told.code, told.out]).toEqual([0, expect.stringContaining('PLAN032: Ngày 2016-01-09 còn ở tương lai')]);
    }
    expect((await plan([...DONE, ...DAY], { cwd, today: '2015-06-01' })).out).not.toContain('PLAN032');
  });
});

it.runIf(posix)('a FIFO in the place of a document is not waited for', async () => {
  const cwd = folder({});
  mkdirSync(join(cwd, 'x'));
  spawnSync('mkfifo', [join(cwd, 'x/f.txt')]);
  for (const args of [
    ['import', 'x/f.txt'],
    ['init', '--from', 'x/f.txt'],
    ['take', 'x/f.txt'],
  ]) {
    const { code, err } = await plan(args, { cwd });
    expect([code, err]).toEqual([2, expect.stringMatching(/FIFO|plan\.yaml/)]);
  }
});
