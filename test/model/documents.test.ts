/** A register over several documents, and a plan whose paper says little. */
import { describe, expect, it } from 'vitest';
import { folder, plan } from '../cli/run.ts';

const AGENCIES = `agencies:
  - { id: truong, name: Trường Đại học Thử, kind: other, level: central }
  - { id: phong-dao-tao, name: Phòng Đào tạo, kind: office, level: central }
  - { id: phong-tai-chinh, name: Phòng Tài chính, kind: office, level: central }
`;
/** No law, no territory, no coordinator, no reporting rule, no clauses, no period, no document of its own. */
const HEAD = `schema: 1
id: so-theo-doi
title: Sổ theo dõi nhiệm vụ của Trường
issuedBy: truong
`;
const REGISTER = {
  'plan/plan.yaml': HEAD,
  'plan/agencies.yaml': AGENCIES,
  'plan/documents.yaml': `documents:
  - { id: kh-10, number: 10/KH-TR, date: 2026-01-10, title: Kế hoạch năm học, issuer: Trường }
  - { id: cv-55, number: 55/BGDDT-KH, date: 2026-03-02, title: Về rà soát học phí, issuer: Bộ Giáo dục và Đào tạo }
`,
  'plan/tasks/tuyen-sinh.yaml': `id: tuyen-sinh
title: Lập đề án tuyển sinh
document: kh-10
lead: phong-dao-tao
deadline: trước ngày 15/02/2026
`,
  'plan/tasks/hoc-phi.yaml': `id: hoc-phi
title: Rà soát học phí
document: cv-55
source: mục 2
lead: phong-tai-chinh
deadline: trong 10 ngày
`,
  'plan/tasks/bao-cao.yaml': `id: bao-cao
title: Báo cáo tháng
document: cv-55
lead: phong-tai-chinh
deadline: hằng tháng, trước ngày 25
`,
};
const json = async (cwd: string, ...args: string[]) => JSON.parse((await plan([...args, '--format', 'json'], { cwd })).out);

describe('a register over several documents', () => {
  it('has no error, with only what its papers say', async () => {
    const { out, code } = await plan(['validate', '--as-of', '2026-03-20'], { cwd: folder(REGISTER) });
    expect(out).not.toContain('lỗi PLAN');
    expect(code).toBe(0);
  });

  it('asks for nothing before the day of the document that gives it', async () => {
    const cwd = folder(REGISTER);
    const before = await json(cwd, 'list', '--as-of', '2026-02-20');
    const states = Object.fromEntries(before.tasks.map((t: { id: string; state: string }) => [t.id, t.state]));
    expect(states).toEqual({ 'tuyen-sinh': 'overdue', 'hoc-phi': 'not-begun', 'bao-cao': 'not-begun' });
    expect((await json(cwd, 'status', '--as-of', '2026-02-20')).summary).toMatchObject({
      total: 1,
      open: { overdue: 1 },
      notBegun: 2,
    });
  });

  it('counts days that the words leave open from the day of the document', async () => {
    const { tasks } = await json(folder(REGISTER), 'list', 'hoc phi', '--as-of', '2026-03-05');
    expect(tasks[0]).toMatchObject({ due: '2026-03-12', state: 'in-time' });
  });

  it('begins what recurs with the document, not with the register', async () => {
    const { tasks } = await json(folder(REGISTER), 'list', '--as-of', '2026-04-10', 'bao cao');
    expect(tasks.map((t: { due: string }) => t.due)[0]).toBe('2026-03-24');
  });

  it('stands under its documents in the status, and is filtered by one', async () => {
    const cwd = folder(REGISTER);
    const { out } = await plan(['status', '--as-of', '2026-03-20'], { cwd });
    expect(out).toContain('10/KH-TR');
    expect(out).toContain('55/BGDDT-KH');
    const { tasks } = await json(cwd, 'list', '--document', 'cv-55', '--as-of', '2026-03-20');
    expect(new Set(tasks.map((t: { id: string }) => t.id))).toEqual(new Set(['hoc-phi', 'bao-cao']));
  });

  it('tells of the document that gives a task', async () => {
    const { out } = await plan(['show', 'hoc-phi', '--as-of', '2026-03-20'], { cwd: folder(REGISTER) });
    expect(out).toMatch(/GIAO TẠI +55\/BGDDT-KH ngày 02\/03\/2026, Về rà soát học phí/);
  });

  it('takes a clause of another document for none of the plan’s own', async () => {
    const cwd = folder({
      ...REGISTER,
      'plan/plan.yaml': `${HEAD}clauses: [{ id: mục 2, title: Việc của Trường }]\n`,
      'plan/tasks/tuyen-sinh.yaml': REGISTER['plan/tasks/tuyen-sinh.yaml'].replace('kh-10', 'kh-10\nsource: mục 2\npoint: a'),
      'plan/tasks/hoc-phi.yaml': `${REGISTER['plan/tasks/hoc-phi.yaml']}point: a\n`,
    });
    const { diagnostics } = await json(cwd, 'validate', '--as-of', '2026-03-20');
    const codes = diagnostics.map((d: { code: string }) => d.code);
    expect(codes).toContain('PLAN028');
    expect(codes).not.toContain('PLAN017');
  });

  it('calls two tasks of one document and one point alike, and those without a clause not', async () => {
    const point = (from: string) => ({
      [`plan/tasks/${from}.yaml`]: `${REGISTER[`plan/tasks/${from}.yaml` as keyof typeof REGISTER]}point: a\n`,
    });
    const alike = async (files: Record<string, string>) =>
      (await json(folder({ ...REGISTER, ...files }), 'validate', '--as-of', '2026-03-20')).diagnostics.filter(
        (d: { code: string }) => d.code === 'PLAN017',
      ).length;
    expect(await alike({ ...point('tuyen-sinh'), ...point('bao-cao') })).toBe(0);
    const other = REGISTER['plan/tasks/bao-cao.yaml'].replace('cv-55', 'cv-55\nsource: mục 2\npoint: a');
    expect(await alike({ ...point('hoc-phi'), 'plan/tasks/bao-cao.yaml': other })).toBe(1);
  });

  it('calls a document that is not there by name', async () => {
    const cwd = folder({ ...REGISTER, 'plan/tasks/hoc-phi.yaml': REGISTER['plan/tasks/hoc-phi.yaml'].replace('cv-55', 'cv-5') });
    const { out, code } = await plan(['validate'], { cwd });
    expect(code).toBe(1);
    expect(out).toContain('PLAN120');
    expect(out).toContain('Có phải ý bạn là “cv-55”?');
  });

  it('wants a day to begin with, from wherever it may come', async () => {
    const { 'plan/documents.yaml': _, ...rest } = REGISTER;
    const tasks = Object.fromEntries(Object.entries(rest).map(([p, t]) => [p, t.replace(/^document: .*\n/m, '')]));
    const { err, code } = await plan(['status'], { cwd: folder(tasks) });
    expect(code).toBe(2);
    expect(err).toContain('không biết kế hoạch bắt đầu từ ngày nào');
    const { code: dated } = await plan(['status'], {
      cwd: folder({ ...tasks, 'plan/plan.yaml': `${HEAD}period: { from: 2026-01-01 }\n` }),
    });
    expect(dated).toBe(0);
  });
});

it('a report of a plan that carries out no law is called by the plan', async () => {
  const cwd = folder({
    ...REGISTER,
    'plan/plan.yaml': `${HEAD}reporting: { reports: [{ by: phong-dao-tao, to: [truong] }] }\n`,
  });
  const { out, code } = await plan(['report', '--year', '2026', '--as-of', '2026-12-31'], { cwd });
  expect(code).toBe(0);
  expect(out).toContain('Kết quả thực hiện Sổ theo dõi nhiệm vụ của Trường năm 2026');
  expect(out).not.toContain('undefined');
  expect(out).not.toContain('null');
});
