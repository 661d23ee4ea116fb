/** A table of tasks is the same as a file for each of them. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePlans } from '../../src/changes/plans.ts';
import { buildRegister } from '../../src/tracking/register.ts';
import { folder, plan, SMALL } from '../cli/run.ts';
import { repo } from '../git/repo.ts';
import { buildFiles } from '../random/build.ts';
import { copyOf, filesOf, type TaskForm } from '../random/model.ts';
import { randomDay, randomPlan } from '../random/plan.ts';

const { 'plan/tasks/ra-soat.yaml': _, ...REST } = SMALL;
const ROWS = `tasks:
  - { id: ra-soat, title: Rà soát, source: II.1, lead: so-tu-phap, deadline: Trong tháng 01/2016 }
  - { id: tap-huan, title: Tập huấn, source: II.1, lead: so-noi-vu, deadline: Trong tháng 02/2016 }
`;
const BLOCKS = `tasks:
  # bảng của kế hoạch
  - id: ra-soat
    title: Rà soát
    source: II.1
    lead: so-tu-phap
    deadline: Trong tháng 01/2016
  - id: tap-huan
    title: Tập huấn
    source: II.1
    lead: so-noi-vu
    deadline: Trong tháng 02/2016
`;
const TABLE = 'plan/tasks.yaml';
const table = (text: string, path = TABLE) => ({ ...REST, [path]: text });

it('the same plan has the same register, whichever form its tasks are written in, and nothing has changed', () => {
  fc.assert(
    fc.property(randomPlan(), randomDay, (model, day) => {
      const [first, ...others] = (['files', 'table', 'rows'] as TaskForm[]).map((form) => {
        const built = buildFiles(filesOf({ ...copyOf(model), form }));
        expect(built.problems.map((p) => p.message.en)).toEqual([]);
        if (!built.plan) throw new Error('no plan');
        return buildRegister(built.plan, day);
      });
      if (!first) throw new Error('no register');
      const facts = (r: typeof first) => r.obligations.map((o) => [o.task.id, o.unit, o.due, o.state, o.doneOn].join(' '));
      for (const other of others) {
        expect(facts(other)).toEqual(facts(first));
        expect(comparePlans(first, other).changes).toEqual([]);
        expect(comparePlans(other, first).changes).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});

describe.each([
  ['one line a task', ROWS, TABLE],
  ['blocks', BLOCKS, 'plan/tasks/bang.yaml'],
])('a table with %s', (_, text, path) => {
  const cwd = () => folder(table(text, path));
  const read = (dir: string) => readFileSync(join(dir, path), 'utf8');

  it('is clean, and every command knows its tasks', async () => {
    const dir = cwd();
    expect((await plan(['validate', '--as-of', '2016-01-20'], { cwd: dir })).code).toBe(0);
    expect((await plan(['show', 'tap-huan', '--as-of', '2016-01-20'], { cwd: dir })).out).toContain('29/02/2016');
  });

  it('takes what happened into the item of the task, and leaves the others', async () => {
    const dir = cwd();
    const other = /ra-soat[\s\S]*?tháng 01\/2016(?: })?\n/.exec(text)?.[0] as string;
    const run = async (...args: string[]) => {
      const { code, err } = await plan([...args, '--as-of', '2016-02-10'], { cwd: dir });
      expect([code, err]).toEqual([0, '']);
    };
    await run('progress', 'tap-huan', '--by', 'so-noi-vu', '--what', 'Đã mời 30 người', '--date', '2016-02-01');
    await run('extend', 'tap-huan', '--until', '2016-03-15', '--reason', 'Chờ giảng viên', '--by', 'so-noi-vu');
    await run('done', 'tap-huan', '--by', 'so-noi-vu', '--evidence', '15/BC-SNV, 10/02/2016', '--date', '2016-02-10');
    expect(read(dir)).toContain(other);
    const { out } = await plan(['show', 'tap-huan', '--as-of', '2016-02-10', '--format', 'json'], { cwd: dir });
    const shown = JSON.parse(out);
    expect(JSON.stringify(shown)).toContain('15/BC-SNV');
    expect(JSON.stringify(shown)).toContain('Đã mời 30 người');
    await run('rename', 'tap-huan', 'boi-duong');
    await run('cancel', 'ra-soat', '--reason', 'gộp việc', '--document', '5/QĐ-UBND, 10/02/2016', '--date', '2016-02-10');
    expect(read(dir)).toContain('boi-duong');
    expect((await plan(['validate', '--as-of', '2016-02-10'], { cwd: dir })).out).not.toContain('lỗi:');
  });

  it('gets a task that is added as an item', async () => {
    const dir = cwd();
    const args = ['add', 'Báo cáo kết quả', '--lead', 'so-noi-vu', '--section', 'II.1', '--deadline', 'Quý II/2016'];
    expect((await plan([...args, '--as-of', '2016-01-20'], { cwd: dir })).code).toBe(0);
    expect(read(dir).startsWith(text)).toBe(true);
    expect(read(dir)).toContain('bao-cao-ket-qua');
  });

  it('names a faulty item at its line and reads the others', async () => {
    const dir = folder(table(text.replace('lead: so-noi-vu', 'leed: so-noi-vu'), path));
    const { out } = await plan(['validate', '--as-of', '2016-01-20', '--format', 'json'], { cwd: dir });
    const [fault] = JSON.parse(out).diagnostics.filter((d: { code: string }) => d.code === 'PLAN004');
    const at = text.split('\n').findIndex((line) => line.includes('lead: so-noi-vu'));
    const column = (text.split('\n')[at] as string).indexOf('lead: so-noi-vu') + 1;
    expect(fault).toMatchObject({ file: path, line: at + 1, column });
    const status = await plan(['list', '--as-of', '2016-01-20'], { cwd: dir });
    expect(status.out).toContain('Rà soát');
    expect(status.out + status.err).toContain('tap-huan');
    expect((await plan(['validate', '--fix-unsafe', '--as-of', '2016-01-20'], { cwd: dir })).code).toBe(0);
    expect(read(dir)).toBe(text);
  });

  it('tells the life of one item alone', async () => {
    const r = repo({ 'plan/tasks/ra-soat.yaml': ROWS && (SMALL['plan/tasks/ra-soat.yaml'] as string) });
    r.commit('Chuyển thành bảng', { 'plan/tasks/ra-soat.yaml': undefined, [path]: text }, '2016-01-05');
    r.commit('Việc kia', { [path]: text.replace('tháng 02/2016', 'tháng 3/2016') }, '2016-01-06');
    r.commit('Việc này', { [path]: text.replace('tháng 01/2016', 'tháng 4/2016') }, '2016-01-07');
    r.commit('Bỏ', { [path]: text.replace(/ {2}- (\{ )?id: ra-soat[\s\S]*?(?= {2}- )/, '') }, '2016-01-08');
    const { out, err } = await plan(['log', 'ra-soat', '--format', 'json'], { cwd: r.dir });
    expect(err).toBe('');
    const commits = JSON.parse(out).commits as { subject: string; changes: { kind: string }[] }[];
    expect(commits.map((c) => c.changes.map((x) => x.kind))).toEqual([['task-added'], [], ['deadline-moved'], ['task-dropped']]);
    rmSync(join(r.dir, 'plan'), { recursive: true });
  });
});

it('a comment silences a finding of its row, and the file stays clean when the rows become files', async () => {
  const late = ROWS.replace('lead: so-noi-vu', 'lead: so-noi-vu, dependsOn: ra-soat').replace(
    'Trong tháng 02/2016 }',
    'Trong tháng 12/2015 } # plan-ignore PLAN045: đã thống nhất',
  );
  const { out } = await plan(['validate', '--as-of', '2016-01-20', '--format', 'json'], { cwd: folder(table(late)) });
  expect(JSON.parse(out).diagnostics.map((d: { code: string }) => d.code)).not.toContain('PLAN081');
});

it('an exception for a task does not cover the other tasks of its table', async () => {
  const faulty = ROWS.replaceAll(/deadline: [^}]*/g, 'deadline: xyz ');
  const dir = folder({
    ...table(faulty),
    'plan/exceptions.yaml':
      'exceptions:\n  - { id: cho, code: PLAN023, task: ra-soat, reason: chờ, acceptedBy: Giám đốc, until: 2016-06-30 }\n',
  });
  const { out } = await plan(['check', '--as-of', '2016-01-20', '--format', 'json'], { cwd: dir });
  const told = JSON.parse(out).diagnostics.filter((d: { code: string }) => d.code === 'PLAN023');
  expect(told.map((d: { line: number }) => d.line)).toContain(3);
});
