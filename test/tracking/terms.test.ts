/** What a task can say of itself beyond who and when: asked or ordered. */
import { describe, expect, it } from 'vitest';
import { plan, smallPlan } from '../cli/run.ts';

type Told = { unit: string; state: string; due: string | null; daysLate: number | null; doneOn: string | null };
const TASK = (more: string, lead = 'so-tu-phap') => ({
  'plan/tasks/ra-soat.yaml': `id: ra-soat\ntitle: Rà soát\nsource: II.1\nlead: ${lead}\n${more}`,
});
const run = (files: Record<string, string>, asOf: string, ...args: string[]) =>
  plan([...args, '--as-of', asOf], { cwd: smallPlan(files) });
async function told(
  files: Record<string, string>,
  asOf: string,
): Promise<{ obligations: Told[]; summary: Record<string, unknown> }> {
  return JSON.parse((await run(files, asOf, 'status', '--format', 'json')).out);
}

describe('what is asked and not ordered', () => {
  const asked = TASK('deadline: Trong tháng 01/2016\nrequest: true\n');
  const answered = TASK(
    'deadline: Trong tháng 01/2016\nrequest: true\nprogress:\n  - { date: 2016-03-01, by: so-tu-phap, what: Xong, completes: true }\n',
  );

  it('is never late, stands outside the total, and is told as asked', async () => {
    const { obligations, summary } = await told(asked, '2016-06-01');
    expect(obligations).toMatchObject([{ state: 'asked', due: '2016-01-31', daysLate: null }]);
    expect(summary).toMatchObject({ total: 0, asked: 1 });
    expect((await run(asked, '2016-06-01', 'status')).out).toContain('đề nghị, không giao 1');
    expect((await run(asked, '2016-06-01', 'overdue')).out).not.toContain('Rà soát');
    expect((await run(asked, '2016-06-01', 'report', '--year', '2016')).out).toContain('Việc đề nghị, không tính trong số liệu');
  });

  it('is chased by nobody', async () => {
    expect((await run(asked, '2016-06-01', 'remind', '--format', 'json')).out).not.toContain('ra-soat');
    expect((await run(asked, '2016-06-01', 'silent', '--year', '2016')).out).not.toContain('Sở Tư pháp');
    const ics = await run(asked, '2016-01-10', 'export', '--format', 'ics');
    expect(ics.out).toContain('Rà soát');
    expect(ics.out).not.toContain('BEGIN:VALARM');
  });

  it('stays outside the total when it is answered, with the day', async () => {
    const { obligations, summary } = await told(answered, '2016-06-01');
    expect(obligations).toMatchObject([{ state: 'answered', doneOn: '2016-03-01', daysLate: null }]);
    expect(summary).toMatchObject({ total: 0, asked: 0, answered: 1, done: { onTime: 0, late: 0 } });
  });

  it('holds for one part of a task', async () => {
    const part = (request: string) =>
      TASK(
        `deadline: null\ncoordinating: so-noi-vu\ncontributions:\n  - { by: so-noi-vu, what: góp ý, deadline: trước ngày 15/01/2016${request} }\n`,
      );
    expect((await told(part(''), '2016-03-01')).obligations.map((o) => o.state)).toEqual(['unspecified', 'overdue']);
    expect((await told(part(', request: true'), '2016-03-01')).obligations.map((o) => o.state)).toEqual(['unspecified', 'asked']);
  });
});

describe('one result of several leads', () => {
  const leads = '[so-tu-phap, so-noi-vu]';
  const joint = (more = '') => TASK(`deadline: Trong tháng 01/2016\njoint: true\n${more}`, leads);
  const byOne =
    'progress:\n  - { date: 2016-01-20, by: so-noi-vu, what: Xong, completes: true, evidence: { number: 1/BC, date: 2016-01-20 } }\n';

  it('is owed once, by all of them', async () => {
    const { obligations, summary } = await told(joint(), '2016-03-01');
    expect(obligations).toMatchObject([{ unit: 'so-tu-phap+so-noi-vu', owners: ['so-tu-phap', 'so-noi-vu'], state: 'overdue' }]);
    expect(summary).toMatchObject({ total: 1, open: { overdue: 1 } });
  });

  it('is discharged by any of them', async () => {
    const { summary } = await told(joint(byOne), '2016-03-01');
    expect(summary).toMatchObject({ total: 1, done: { onTime: 1 } });
    expect((await told(TASK(`deadline: Trong tháng 01/2016\n${byOne}`, leads), '2016-03-01')).summary).toMatchObject({
      total: 2,
      done: { onTime: 1 },
      open: { overdue: 1 },
    });
  });

  it('is seen by every one of them', async () => {
    for (const agency of ['so-tu-phap', 'so-noi-vu']) {
      expect((await run(joint(), '2016-03-01', 'status', '--agency', agency, '--format', 'json')).out).toContain('"total": 1');
      expect((await run(joint(), '2016-03-01', 'list', '--agency', agency)).out).toContain('Rà soát');
      expect((await run(joint(), '2016-03-01', 'agencies', agency)).out).toContain('Rà soát');
    }
    const letters = JSON.parse((await run(joint(), '2016-03-01', 'remind', '--format', 'json')).out);
    expect([...letters.letters.map((l: { to: string }) => l.to), letters.coordinatorOverdue.length ? 'so-noi-vu' : '']).toEqual([
      'so-tu-phap',
      'so-noi-vu',
    ]);
  });

  it('stands in the report once, under both names', async () => {
    const { out } = await run(joint(), '2016-12-31', 'report', '--year', '2016');
    expect(out).toContain('1 đầu việc của 2 đơn vị');
    expect(out).toMatch(/\| .*\(liên tịch\) \| 1 \|/);
  });
});
