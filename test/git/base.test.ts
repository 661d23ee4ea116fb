import { chmodSync, mkdirSync, readFileSync, renameSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plan, SMALL } from '../cli/run.ts';
import { done, gitIn, openRepo, type Repo, repo, TASK, temporary, withProgress } from './repo.ts';

const FILE = 'plan/tasks/ra-soat.yaml';
const HEAD = SMALL['plan/plan.yaml'] as string;
const MOVED = TASK.replace('01/2016', '06/2016');
const AFTER = '2016-02-10';

interface Checked {
  code: number;
  base: string | null;
  compared: boolean;
  verdict: string;
  codes: string[];
}
async function check(cwd: string, ...args: string[]): Promise<Checked> {
  const { out, code, err } = await plan(['check', '--format', 'json', '--as-of', AFTER, ...args], { cwd });
  if (!out) throw new Error(err);
  const { gate, base, compared, diagnostics } = JSON.parse(out);
  return { code, base, compared, verdict: gate.verdict, codes: diagnostics.map((d: { code: string }) => d.code) };
}
const held = (r: Repo, ...args: string[]) => check(r.dir, '--base', 'main', '--new-only', ...args);
const branch = (r: Repo): Repo => {
  r.git('switch', '-q', '-c', 'nhanh');
  return r;
};
/** The small plan under another folder and id. */
const under = (folder: string, id = 'thu', task = TASK): Record<string, string> =>
  Object.fromEntries(
    Object.entries({ ...SMALL, [FILE]: task }).map(([path, text]) => [
      path.replace(/^plan\//, `${folder}/`),
      text.replace('id: thu', `id: ${id}`),
    ]),
  );

describe('the plan that a branch is held to', () => {
  it('is the one of its id, wherever its folder was moved', async () => {
    const r = branch(repo(under('huyen', 'huyen')));
    r.git('mv', 'plan', 'ke-hoach');
    r.commit('Chuyển thư mục', {});
    expect(await held(r, '-C', 'ke-hoach')).toMatchObject({ code: 0, compared: true });
    r.commit('Lùi hạn', { 'ke-hoach/tasks/ra-soat.yaml': MOVED });
    expect(await held(r, '-C', 'ke-hoach')).toMatchObject({ code: 1, codes: ['PLAN071'] });
    r.commit('Bỏ việc', {
      'ke-hoach/tasks/ra-soat.yaml': undefined,
      'ke-hoach/tasks/viec.yaml': TASK.replace('ra-soat', 'viec').replace('Rà soát', 'Khác'),
    });
    expect((await held(r, '-C', 'ke-hoach')).codes).toContain('PLAN070');
  });

  it('is the one in its folder where the id was changed, and the one that is gone where both were', async () => {
    const r = branch(repo());
    r.commit('Đổi mã', { 'plan/plan.yaml': HEAD.replace('id: thu', 'id: khac'), [FILE]: MOVED });
    expect((await held(r)).codes).toContain('PLAN071');
    r.git('mv', 'plan', 'ke-hoach');
    r.commit('Chuyển', {});
    expect((await held(r, '-C', 'ke-hoach')).codes).toContain('PLAN071');
  });

  it('is each by its folder where the base has two of one id, and the one that is gone for a folder that was moved', async () => {
    const r = branch(repo(under('hai', 'thu', MOVED)));
    expect(await held(r, '-C', 'plan')).toMatchObject({ code: 0, compared: true });
    expect(await held(r, '-C', 'hai')).toMatchObject({ code: 0, compared: true });
    r.git('mv', 'hai', 'ba');
    r.commit('Chuyển', {});
    expect(await held(r, '-C', 'ba')).toMatchObject({ code: 0, compared: true });
    expect(await held(r, '-C', 'plan')).toMatchObject({ code: 0, compared: true });
  });

  it('shuts on a second plan of that id that the change brings in, whichever of them is looked at', async () => {
    const r = branch(repo());
    r.commit('Chép', under('ban-sao', 'thu', MOVED));
    expect((await held(r, '-C', 'plan')).codes).toContain('PLAN077');
    expect((await held(r, '-C', 'ban-sao')).codes).toContain('PLAN077');
    r.commit('Đặt mã khác', { 'ban-sao/plan.yaml': HEAD.replace('id: thu', 'id: ban-sao') });
    expect(await held(r, '-C', 'plan')).toMatchObject({ code: 0, compared: true });
  });

  it('says that nothing was compared where the base has no plan', async () => {
    const r = openRepo(temporary());
    r.git('init', '-q', '-b', 'main');
    r.commit('Trống', { 'doc.md': 'x' });
    branch(r).commit('Kế hoạch', SMALL);
    const found = await held(r);
    expect(found).toMatchObject({ code: 0, base: null, compared: false, codes: ['PLAN095', 'PLAN078'] });
    expect(found.verdict).toMatch(/^CỔNG MỞ: .*chưa so với bản nào/);
    for (const format of ['text', 'github', 'markdown', 'sarif', 'gitlab', 'junit', 'checkstyle'])
      expect(
        (await plan(['check', '--base', 'main', '--as-of', AFTER, '--format', format], { cwd: r.dir })).out,
        format,
      ).toContain('hưa so với bản nào');
  });

  it('is the last that could be read, where the base’s own file is broken', async () => {
    const r = repo();
    r.commit('Hỏng', { 'plan/plan.yaml': 'id: thu\ntitle: [\n' });
    branch(r).commit('Sửa', { 'plan/plan.yaml': HEAD, [FILE]: MOVED });
    const found = await held(r);
    expect(found).toMatchObject({ code: 1, compared: true });
    expect(found.codes).toEqual(expect.arrayContaining(['PLAN071', 'PLAN078']));
    r.commit('Trả lại', { [FILE]: TASK });
    expect(await held(r)).toMatchObject({ code: 0, compared: true });
  });

  it('takes a task that the base has broken as it last could be read', async () => {
    const r = repo();
    r.commit('Hỏng', { [FILE]: `${TASK}lead: [\n` });
    branch(r).commit('Sửa và lùi hạn', { [FILE]: MOVED });
    const found = await held(r);
    expect(found).toMatchObject({ code: 1, compared: true });
    expect(found.codes).toEqual(expect.arrayContaining(['PLAN071', 'PLAN078']));
    r.commit('Sửa', { [FILE]: TASK });
    expect(await held(r)).toMatchObject({ code: 0, compared: true });
  });

  it('blames no branch for a file that the base has broken and the branch leaves alone', async () => {
    const other = TASK.replace('id: ra-soat', 'id: viec').replace('Rà soát', 'Việc khác');
    const r = repo({ 'plan/tasks/viec.yaml': other });
    r.commit('Hỏng', { [FILE]: `${TASK}lead: [\n` });
    branch(r).commit('Sửa tên', { 'plan/tasks/viec.yaml': other.replace('Việc khác', 'Việc khác nữa') });
    expect(await held(r)).toMatchObject({ code: 0, compared: true });
  });

  it('shuts where it never could be read', async () => {
    const r = openRepo(temporary());
    r.git('init', '-q', '-b', 'main');
    r.commit('Hỏng', { ...SMALL, 'plan/plan.yaml': 'id: thu\ntitle: [\n' });
    branch(r).commit('Sửa', SMALL);
    expect(await held(r)).toMatchObject({ code: 1, compared: false, codes: ['PLAN078', 'PLAN095'] });
  });

  it('is compared where the plan itself is a submodule, and tells where its tasks went', async () => {
    const inner = openRepo(temporary());
    inner.git('init', '-q', '-b', 'main');
    inner.commit('Kế hoạch', Object.fromEntries(Object.entries(SMALL).map(([p, t]) => [p.replace('plan/', ''), t])));
    const r = openRepo(temporary());
    r.git('init', '-q', '-b', 'main');
    r.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.dir, 'plan');
    r.commit('Kế hoạch là submodule', {});
    branch(r);
    expect(await held(r)).toMatchObject({ code: 0, compared: true });
    const sub = openRepo(join(r.dir, 'plan'));
    sub.commit('Lùi hạn', { 'tasks/ra-soat.yaml': MOVED });
    r.commit('Bản mới', {});
    expect(await held(r)).toMatchObject({ code: 1, compared: true });
    expect((await held(r)).codes).toContain('PLAN071');
    expect((await check(r.dir, '--base', 'main', '--new-only', '--at', 'nhanh')).codes).toContain('PLAN071');
    r.git('rm', '-q', '--cached', 'plan');
    gitIn(r.dir, ['config', '-f', '.gitmodules', '--remove-section', 'submodule.plan']);
    for (const [path, text] of Object.entries(under('ke-hoach'))) r.write({ [path]: text });
    r.commit('Không còn submodule', {
      'ke-hoach/tasks/ra-soat.yaml': undefined,
      'ke-hoach/tasks/viec.yaml': TASK.replace('ra-soat', 'viec').replace('Rà soát', 'Khác'),
    });
    expect((await held(r, '-C', 'ke-hoach')).codes).toContain('PLAN070');
  });

  it('blames a branch for nothing where both sides are shallow, and says what it cannot know', async () => {
    const origin = repo();
    branch(origin).commit('Sửa tên', { [FILE]: TASK.replace('Rà soát', 'Rà soát văn bản') });
    origin.git('switch', '-q', 'main');
    origin.commit('Báo cáo', { [FILE]: withProgress(done('2016-01-28')) });
    const dir = temporary();
    gitIn(dir, ['clone', '-q', '--depth', '1', '--branch', 'nhanh', `file://${origin.dir}`, '.']);
    gitIn(dir, ['fetch', '-q', '--depth', '1', 'origin', 'main:refs/remotes/origin/main']);
    const found = await check(dir, '--base', 'origin/main', '--new-only');
    expect(found).toMatchObject({ code: 0, compared: false });
    expect(found.verdict).toContain('bản sao nông');
    const { out } = await plan(['check', '--base', 'origin/main', '--format', 'markdown', '--as-of', AFTER], { cwd: dir });
    expect(out).toContain('bản sao nông');
  });
});

describe('check --staged', () => {
  const staged = (r: Repo, ...args: string[]) => check(r.dir, '--staged', ...args);

  it('judges what will be committed, not what lies in the work tree', async () => {
    const r = repo();
    r.write({ [FILE]: MOVED });
    expect(await staged(r)).toMatchObject({ code: 0 });
    r.git('add', '-A');
    expect(await staged(r)).toMatchObject({ code: 1, codes: ['PLAN071'] });
    r.write({ [FILE]: TASK });
    expect(await staged(r)).toMatchObject({ code: 1, codes: ['PLAN071'] });
  });

  it('sees a task deleted from the index alone, and one that became a link', async () => {
    const r = repo({ 'plan/tasks/viec.yaml': TASK.replace('ra-soat', 'viec').replace('Rà soát', 'Việc khác') });
    r.git('rm', '-q', '--cached', 'plan/tasks/viec.yaml');
    expect((await staged(r)).codes).toContain('PLAN070');
    r.git('reset', '-q', '--hard');
    renameSync(join(r.dir, FILE), join(r.dir, 'noi-khac.yaml'));
    symlinkSync('../../noi-khac.yaml', join(r.dir, FILE));
    r.git('add', '-A');
    expect((await staged(r)).code).toBe(1);
    unlinkSync(join(r.dir, FILE));
  });

  it('lets a first commit be made, and refuses an invalid one', async () => {
    const r = openRepo(temporary());
    r.git('init', '-q', '-b', 'main');
    r.write(SMALL);
    r.git('add', '-A');
    expect(await staged(r)).toMatchObject({ code: 0, base: null });
    r.write({ [FILE]: TASK.replace('so-tu-phap', 'so-ma') });
    r.git('add', '-A');
    expect(await staged(r)).toMatchObject({ code: 1, codes: expect.arrayContaining(['PLAN020']) });
  });

  it('is what the hook of git runs', async () => {
    const r = repo();
    const hook = join(r.dir, '.git/hooks/pre-commit');
    mkdirSync(join(r.dir, '.git/hooks'), { recursive: true });
    writeFileSync(hook, readFileSync(new URL('../../integrations/hooks/pre-commit', import.meta.url)));
    chmodSync(hook, 0o755);
    const bin = new URL('../../bin/plan.cjs', import.meta.url).pathname;
    const commit = (message: string) =>
      gitIn(r.dir, ['-c', 'user.name=A', '-c', 'user.email=a@vi-du.vn', 'commit', '-q', '-m', message], {
        PLAN: `${process.execPath} ${bin}`,
      });
    r.write({ [FILE]: MOVED });
    r.git('add', '-A');
    expect(() => commit('Lùi hạn')).toThrow(/PLAN071/);
    r.write({ [FILE]: TASK.replace('Rà soát', 'Rà soát văn bản') });
    r.git('add', '-A');
    commit('Sửa tên');
    expect(r.git('log', '-1', '--format=%s')).toBe('Sửa tên');
    r.git('rm', '-q', '--cached', FILE);
    expect(() => commit('Bỏ việc')).toThrow(/PLAN070|PLAN083/);
  });
});
