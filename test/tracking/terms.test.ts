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
