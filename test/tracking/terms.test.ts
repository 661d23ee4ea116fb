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

describe('an amount to be reached', () => {
  const counted = (...entries: string[]) =>
    TASK(
      `deadline: Trong tháng 01/2016\ntarget: { amount: 16, unit: văn bản }\nprogress:\n${entries.map((e) => `  - { by: so-tu-phap, what: Làm, ${e} }\n`).join('')}`,
    );

  it('is told as it grows, and done only when it is reached', async () => {
    const some = counted('date: 2016-01-10, reached: 5', 'date: 2016-01-20, reached: 9');
    expect((await told(some, '2016-01-25')).obligations).toMatchObject([
      { state: 'in-time', reached: 9, target: { amount: 16 } },
    ]);
    expect((await told(some, '2016-01-15')).obligations).toMatchObject([{ reached: 5 }]);
    expect((await run(some, '2016-01-25', 'list')).out).toContain('9/16 văn bản');
    expect((await run(some, '2016-01-25', 'show', 'ra-soat')).out).toMatch(/PHẢI ĐẠT +16 văn bản/);
    const all = counted('date: 2016-01-10, reached: 5', 'date: 2016-02-20, reached: 16');
    expect((await told(all, '2016-03-01')).obligations).toMatchObject([
      { state: 'done-late', doneOn: '2016-02-20', reached: 16 },
    ]);
  });

  it('below it nothing is done, whatever is said', async () => {
    const short = counted('date: 2016-01-20, completes: true, reached: 9');
    expect((await told(short, '2016-03-01')).obligations).toMatchObject([{ state: 'overdue', reached: 9 }]);
    const { out, code } = await run(short, '2016-03-01', 'validate');
    expect(code).toBe(1);
    expect(out).toContain('9/16 văn bản');
    expect((await run(counted('date: 2016-01-20, completes: true'), '2016-03-01', 'validate')).out).toContain(
      'không ghi đã đạt bao nhiêu',
    );
  });

  it('is a percentage where the plan gives one', async () => {
    const files = TASK(
      'deadline: null\ntarget: { percent: 95, atLeast: true }\nprogress:\n  - { date: 2016-01-20, by: so-tu-phap, what: Làm, reached: 95.5 }\n',
    );
    expect((await told(files, '2016-03-01')).obligations).toMatchObject([{ state: 'done-undated', reached: 95.5 }]);
    expect((await run(files, '2016-03-01', 'show', 'ra-soat')).out).toContain('từ 95 % trở lên');
  });

  it('takes one of the two', async () => {
    const { out } = await run(TASK('deadline: null\ntarget: { unit: văn bản }\n'), '2016-03-01', 'validate');
    expect(out).toContain('{ amount: 16, unit: văn bản } hoặc { percent: 95');
  });
});

describe('a result that has to be accepted', () => {
  const HANDED =
    '{ date: 2016-01-28, by: so-tu-phap, what: Trình, completes: true, evidence: { number: 1/BC, date: 2016-01-28 } }';
  const DECIDED = (step: string, date: string) =>
    `{ date: ${date}, by: ubnd-tinh, what: Xem, step: ${step}, evidence: { number: 20/UBND, date: ${date} } }`;
  const approved = (countsFrom: string, ...entries: string[]) =>
    TASK(
      `deadline: Trong tháng 01/2016\napproval: { by: ubnd-tinh, countsFrom: ${countsFrom} }\nprogress:\n${entries.map((e) => `  - ${e}\n`).join('')}`,
    );

  it('waits outside the total once it is handed in', async () => {
    const { obligations, summary } = await told(approved('accepted', HANDED), '2016-03-01');
    expect(obligations).toMatchObject([{ state: 'submitted', handedIn: '2016-01-28', daysLate: null, doneOn: null }]);
    expect(summary).toMatchObject({ total: 0, submitted: 1 });
    expect((await run(approved('accepted', HANDED), '2016-03-01', 'show', 'ra-soat')).out).toContain('Đã nộp, chờ duyệt');
  });

  it.each([
    ['accepted', 'done-late', '2016-02-10', '2016-02-10'],
    ['handed-in', 'done-on-time', '2016-02-10', '2016-01-28'],
  ])('is held to its deadline by the day that the plan says: %s', async (countsFrom, state, doneOn, countedOn) => {
    const files = approved(countsFrom, HANDED, DECIDED('accepted', '2016-02-10'));
    expect((await told(files, '2016-03-01')).obligations).toMatchObject([{ state, doneOn, countedOn, handedIn: '2016-01-28' }]);
    expect((await told(files, '2016-02-09')).obligations).toMatchObject([{ state: 'submitted' }]);
    const { out } = await run(files, '2016-12-31', 'report', '--year', '2016');
    expect(out).toContain(countsFrom === 'accepted' ? 'hạn tính đến ngày duyệt' : 'hạn tính đến ngày nộp');
    expect((await run(files, '2016-03-01', 'validate')).out).toContain('Không có lỗi');
  });

  it('is open again when it was sent back, until it is handed in again', async () => {
    const back = [HANDED, DECIDED('returned', '2016-02-05')];
    expect((await told(approved('accepted', ...back), '2016-03-01')).obligations).toMatchObject([
      { state: 'overdue', returned: '2016-02-05', handedIn: null },
    ]);
    expect((await run(approved('accepted', ...back), '2016-03-01', 'show', 'ra-soat')).out).toContain('bị trả lại 05/02/2016');
    const again = [...back, HANDED.replaceAll('2016-01-28', '2016-02-20'), DECIDED('accepted', '2016-02-25')];
    expect((await told(approved('handed-in', ...again), '2016-03-01')).obligations).toMatchObject([
      { state: 'done-late', doneOn: '2016-02-25', countedOn: '2016-02-20', daysLate: 20 },
    ]);
  });

  it('is logged by plan done and plan progress', async () => {
    const cwd = smallPlan(approved('accepted', HANDED));
    const returned = await plan(
      ['progress', 'ra-soat', '--by', 'ubnd-tinh', '--step', 'returned', '--date', '2016-02-05', '--evidence', '20/UBND'],
      { cwd, today: '2016-02-06' },
    );
    expect(returned).toMatchObject({ code: 0 });
    expect(returned.out).toContain('trả lại');
    await plan(['done', 'ra-soat', '--by', 'so-tu-phap', '--date', '2016-02-07', '--evidence', '9/BC'], {
      cwd,
      today: '2016-02-08',
    });
    const accepted = await plan(['done', 'ra-soat', '--by', 'ubnd-tinh', '--date', '2016-02-10', '--evidence', '21/UBND'], {
      cwd,
      today: '2016-02-10',
    });
    expect(accepted.out).toContain('duyệt');
    expect(
      JSON.parse((await plan(['status', '--format', 'json', '--as-of', '2016-03-01'], { cwd })).out).obligations,
    ).toMatchObject([{ state: 'done-late', doneOn: '2016-02-10', handedIn: '2016-02-07' }]);
  });
});
