import { describe, expect, it } from 'vitest';
import { plan, SMALL, smallPlan } from '../cli/run.ts';
import { done, type Repo, repo, TASK, withProgress } from './repo.ts';

const FILE = 'plan/tasks/ra-soat.yaml';
const HEAD = SMALL['plan/plan.yaml'] as string;
const HISTORY = `${HEAD}history:\n  - { version: 2, date: 2016-02-01, change: Điều chỉnh, document: { number: 9/QĐ-UBND, date: 2016-02-01 }, tasks: [ra-soat, viec] }\n`;
const BEFORE = '2016-01-15';
const AFTER = '2016-02-10';

interface Checked {
  code: number;
  gate: { shut: boolean; verdict: string; change: { shut: boolean; errors: number }; time: { shut: boolean; overdue: number } };
  codes: string[];
  excepted: { id: string; count: number }[];
}
async function check(cwd: string, asOf: string, ...args: string[]): Promise<Checked> {
  const { out, code, err } = await plan(['check', '--format', 'json', '--as-of', asOf, ...args], { cwd });
  if (err) throw new Error(err);
  const { gate, diagnostics, excepted } = JSON.parse(out);
  expect(code).toBe(gate.shut ? 1 : 0);
  return { code, gate, excepted, codes: diagnostics.map((d: { code: string }) => d.code) };
}
const inBranch = (files: Readonly<Record<string, string | undefined>>, base: Readonly<Record<string, string>> = {}): Repo => {
  const r = repo(base);
  r.git('switch', '-q', '-c', 'nhanh');
  r.commit('Sửa', files);
  return r;
};

describe('the scheduled gate', () => {
  it('shuts because time has passed, and says so in the last line', async () => {
    const cwd = smallPlan();
    expect((await check(cwd, BEFORE)).gate.shut).toBe(false);
    const late = await check(cwd, AFTER);
    expect(late).toMatchObject({
      code: 1,
      gate: { change: { shut: false }, time: { shut: true, overdue: 1 } },
      codes: ['PLAN095'],
    });
    const { out } = await plan(['check', '--as-of', AFTER], { cwd });
    expect(out.trimEnd().split('\n').pop()).toBe('CỔNG ĐÓNG: 1 đầu việc quá hạn.');
  });

  it.each([
    [['--grace', '10d'], 0],
    [['--grace', '9d'], 1],
    [['--fail-on', 'none'], 0],
    [['--agency', 'so-noi-vu'], 0],
    [['--agency', 'so-tu-phap'], 1],
  ])('with %s', async (args, expected) => {
    expect((await check(smallPlan(), AFTER, ...args)).code).toBe(expected);
  });

  it('shuts on what is due soon, and on warnings, only where asked', async () => {
    const cwd = smallPlan();
    expect((await check(cwd, '2016-01-25')).code).toBe(0);
    expect((await check(cwd, '2016-01-25', '--fail-on', 'due-soon')).code).toBe(1);
    expect((await check(cwd, '2016-01-23', '--fail-on', 'due-soon')).code).toBe(0);
    const warned = smallPlan({ [FILE]: withProgress('{ date: 2016-01-10, by: so-tu-phap, what: Xong, completes: true }') });
    expect((await check(warned, BEFORE)).code).toBe(0);
    expect((await check(warned, BEFORE, '--fail-on', 'warning')).code).toBe(1);
  });

  it('shuts on an invalid plan whatever is asked', async () => {
    expect(await check(smallPlan({ [FILE]: TASK.replace('so-tu-phap', 'so-x') }), BEFORE, '--fail-on', 'none')).toMatchObject({
      code: 1,
      gate: { change: { shut: true } },
    });
  });

  it('shuts where nothing was read', async () => {
    const { 'plan/tasks/ra-soat.yaml': _, ...rest } = SMALL;
    const { folder } = await import('../cli/run.ts');
    expect((await check(folder(rest), BEFORE)).codes).toContain('PLAN083');
  });
});

describe('the gate of a pull request', () => {
  it('only tells that time has passed', async () => {
    const r = inBranch({ [FILE]: TASK.replace('Rà soát', 'Rà soát văn bản') });
    const found = await check(r.dir, AFTER, '--base', 'main');
    expect(found).toMatchObject({ code: 0, gate: { time: { shut: false, overdue: 1 } }, codes: ['PLAN095'] });
    expect(found.gate.verdict).toBe('CỔNG MỞ: không có gì phải chặn; 1 đầu việc quá hạn chỉ được nêu.');
    expect((await check(r.dir, AFTER, '--base', 'main', '--fail-on', 'overdue')).code).toBe(1);
    expect((await check(r.dir, AFTER, '--base', 'main', '--fail-on', 'overdue', '--new-only')).code).toBe(0);
  });

  it('does not blame a branch for what its base had already', async () => {
    const bad = { 'plan/tasks/viec.yaml': TASK.replace('id: ra-soat', 'id: viec').replace('so-tu-phap', 'so-x') };
    const r = inBranch({ [FILE]: `# chú thích\n${TASK}` }, bad);
    expect((await check(r.dir, BEFORE, '--base', 'main')).code).toBe(1);
    expect((await check(r.dir, BEFORE, '--base', 'main', '--new-only')).code).toBe(0);
    r.commit('Thêm lỗi', { [FILE]: TASK.replace('so-tu-phap', 'so-y') });
    expect(await check(r.dir, BEFORE, '--base', 'main', '--new-only')).toMatchObject({
      code: 1,
      gate: { change: { errors: 2 } }, // an agency that is not there, and the duty of the one that was
    });
  });

  it('is held to where the branch left its base', async () => {
    const r = inBranch({ [FILE]: TASK });
    r.git('switch', '-q', 'main');
    r.commit('Báo cáo', { [FILE]: withProgress(done('2016-01-28')) });
    r.git('switch', '-q', 'nhanh');
    expect((await check(r.dir, BEFORE, '--base', 'main')).codes).not.toContain('PLAN074');
  });

  const OTHER = { 'plan/tasks/viec.yaml': TASK.replace('id: ra-soat', 'id: viec').replace('Rà soát', 'Việc khác') };
  it.each([
    ['a task dropped quietly', { 'plan/tasks/viec.yaml': undefined }, 'PLAN070'],
    ['a deadline moved quietly', { [FILE]: TASK.replace('01/2016', '06/2016') }, 'PLAN071'],
    [
      'late progress entered as on time, without evidence',
      { [FILE]: withProgress('{ date: 2016-01-30, by: so-tu-phap, what: Xong, completes: true }') },
      'PLAN072',
    ],
    [
      'late progress entered as on time, with later evidence',
      { [FILE]: withProgress(done('2016-01-30', '2016-02-08')) },
      'PLAN072',
    ],
    ['an id changed', { [FILE]: TASK.replace('id: ra-soat', 'id: ra-soat-moi') }, 'PLAN073'],
  ])('shuts on %s', async (_, files, code) => {
    const found = await check(inBranch(files, OTHER).dir, AFTER, '--base', 'main', '--new-only');
    expect(found.codes).toContain(code);
    expect(found).toMatchObject({ code: 1, gate: { change: { shut: true } } });
  });

  it('shuts on progress removed', async () => {
    const r = inBranch({ [FILE]: TASK }, { [FILE]: withProgress(done('2016-01-28')) });
    expect((await check(r.dir, BEFORE, '--base', 'main')).codes).toContain('PLAN074');
  });

  it.each([
    ['a task dropped by a document', { 'plan/tasks/viec.yaml': undefined, 'plan/plan.yaml': HISTORY }],
    ['a deadline moved by a document', { [FILE]: TASK.replace('01/2016', '06/2016'), 'plan/plan.yaml': HISTORY }],
    ['progress entered late with evidence dated in time', { [FILE]: withProgress(done('2016-01-28')) }],
    ['late progress entered as late', { [FILE]: withProgress(done('2016-02-08')) }],
  ])('lets pass %s', async (_, files) => {
    const found = await check(inBranch(files, OTHER).dir, AFTER, '--base', 'main', '--new-only');
    expect(found.gate).toMatchObject({ shut: false });
  });

  it('holds a plan that is new to nothing', async () => {
    const r = repo();
    r.git('switch', '-q', '--orphan', 'trong');
    r.commit('Chưa có kế hoạch', { 'doc.md': 'x' });
    r.git('switch', '-q', '-c', 'nhanh');
    r.git('checkout', '-q', 'main', '--', 'plan');
    r.commit('Thêm kế hoạch', {});
    expect((await check(r.dir, BEFORE, '--base', 'trong')).code).toBe(0);
  });

  it('judges a revision as well as the files as they are', async () => {
    const r = inBranch({ [FILE]: TASK.replace('01/2016', '06/2016') });
    r.git('switch', '-q', 'main');
    expect((await check(r.dir, BEFORE, '--base', 'main', '--at', 'nhanh')).codes).toContain('PLAN071');
    const { out } = await plan(['validate', '--at', 'nhanh', '--format', 'json'], { cwd: r.dir });
    expect(JSON.parse(out).diagnostics).toEqual([]);
    expect((await plan(['validate', '--at', 'nhanh', '--fix'], { cwd: r.dir })).code).toBe(2);
  });

  it('cannot run without the base that it is asked for', async () => {
    expect(await plan(['check', '--base', 'origin/main'], { cwd: repo().dir })).toMatchObject({ code: 2, out: '' });
    expect(await plan(['check', '--new-only'], { cwd: repo().dir })).toMatchObject({ code: 2 });
  });
});

describe('exceptions', () => {
  const EXCEPTION = (extra: string, until = '2016-02-29') => ({
    'plan/exceptions.yaml': `exceptions:\n  - { id: cho-lui, reason: chờ Trung ương, acceptedBy: Giám đốc Sở Nội vụ, until: ${until}, ${extra} }\n`,
  });

  it('let a lateness pass until their day, and then bring it back', async () => {
    const files = EXCEPTION('code: PLAN095, task: ra-soat');
    expect(await check(smallPlan(files), AFTER)).toMatchObject({
      code: 0,
      codes: ['PLAN087'],
      excepted: [{ id: 'cho-lui', count: 1 }],
    });
    expect(await check(smallPlan(files), '2016-02-29')).toMatchObject({ code: 0 });
    expect(await check(smallPlan(files), '2016-03-01')).toMatchObject({
      code: 1,
      codes: ['PLAN095', 'PLAN082'],
    });
    expect((await check(smallPlan(EXCEPTION('code: PLAN095, unit: so-noi-vu')), AFTER)).code).toBe(1);
  });

  it('let a finding pass, and are told where they match nothing', async () => {
    const bad = { [FILE]: TASK.replace('so-tu-phap', 'so-x') };
    expect((await check(smallPlan({ ...bad, ...EXCEPTION('code: PLAN020, task: ra-soat') }), BEFORE)).code).toBe(0);
    expect((await check(smallPlan(EXCEPTION('code: PLAN020')), BEFORE)).codes).toEqual(['PLAN084']);
  });
});

describe('severities and silences', () => {
  const codes = async (files: Record<string, string>) => {
    const { out, code } = await plan(['validate', '--format', 'json', '--as-of', BEFORE], { cwd: smallPlan(files) });
    return {
      code,
      found: (JSON.parse(out).diagnostics as { code: string; severity: string }[]).map((d) => `${d.severity} ${d.code}`),
    };
  };
  const DONE = '{ date: 2016-01-10, by: so-tu-phap, what: Xong, completes: true }';

  it('can be set in the plan', async () => {
    const files = { [FILE]: withProgress(DONE) };
    expect(await codes(files)).toEqual({ code: 0, found: ['warning PLAN033'] });
    expect(await codes({ ...files, 'plan/plan.yaml': `${HEAD}severity: { PLAN033: error }\n` })).toEqual({
      code: 1,
      found: ['error PLAN033'],
    });
    expect((await codes({ ...files, 'plan/plan.yaml': `${HEAD}severity: { PLAN033: off }\n` })).found).toEqual([]);
  });

  it('take a finding on their line, with a reason', async () => {
    expect((await codes({ [FILE]: withProgress(`${DONE} # plan-ignore PLAN033: bản giấy ở văn thư`) })).found).toEqual([]);
    expect(
      (await codes({ [FILE]: `${TASK}progress:\n  # plan-ignore PLAN033: bản giấy ở văn thư\n  - ${DONE}\n` })).found,
    ).toEqual([]);
  });

  it('are findings themselves without a reason, or where they silence nothing', async () => {
    expect((await codes({ [FILE]: withProgress(`${DONE} # plan-ignore PLAN033`) })).found).toEqual([
      'error PLAN081',
      'warning PLAN033',
    ]);
    expect((await codes({ [FILE]: `${TASK}# plan-ignore PLAN033: đã xong\n` })).found).toEqual(['warning PLAN080']);
  });
});
