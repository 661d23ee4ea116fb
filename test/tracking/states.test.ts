import { describe, expect, it } from 'vitest';
import { plan, SMALL, smallPlan } from '../cli/run.ts';

type Told = { unit: string; state: string; due: string | null; daysLate: number | null; occurrence: { id: string } | null };
const TASK = (deadline: string, more = '', lead = 'so-tu-phap') => ({
  'plan/tasks/ra-soat.yaml': `id: ra-soat\ntitle: Rà soát\nsource: II.1\nlead: ${lead}\ndeadline: ${deadline}\n${more}`,
});
async function owed(files: Record<string, string>, asOf: string): Promise<Told[]> {
  const { out } = await plan(['status', '--format', 'json', '--as-of', asOf], { cwd: smallPlan(files) });
  return JSON.parse(out).obligations;
}
const states = async (files: Record<string, string>, asOf: string) => (await owed(files, asOf)).map((o) => o.state);
const done = (date: string, more = '') =>
  `progress:\n  - { date: ${date}, by: so-tu-phap, what: Xong, completes: true, evidence: { number: 1/BC, date: ${date} }${more} }\n`;
const extended = (e: { until: string; by?: string; date?: string; document?: string; occurrence?: string }) =>
  `extensions:\n  - { asked: 2016-01-20, by: so-tu-phap, reason: Chờ, until: ${e.until}${e.occurrence ? `, occurrence: ${e.occurrence}` : ''}, decision: { granted: true, date: ${e.date ?? '2016-01-28'}, by: ${e.by ?? 'ubnd-tinh'}, document: { number: 25/UBND, date: ${e.document ?? e.date ?? '2016-01-28'} } } }\n`;

describe('the state of what is owed', () => {
  it('work within bounds is over after them', async () => {
    const files = TASK('thường xuyên, liên tục trong năm 2016');
    expect(await states(files, '2016-12-31')).toEqual(['ongoing']);
    expect(await states(files, '2019-06-01')).toEqual(['ended']);
  });

  it('one entry completes one occurrence, where the due day lies after the period', async () => {
    const all = await owed(TASK('hàng tháng, trước ngày 05 tháng sau', done('2016-02-03')), '2016-02-20');
    expect(all.filter((o) => o.state.startsWith('done')).map((o) => o.occurrence?.id)).toEqual(['2016-02']);
  });

  it('a document dated after the deadline is not on time', async () => {
    const late = done('2016-03-30').replace('date: 2016-03-30 } }', 'date: 2016-04-20 } }');
    expect(await states(TASK('Quý I/2016', late), '2016-05-01')).toEqual(['done-late']);
    expect(await states(TASK('Quý I/2016', late), '2016-04-10')).toEqual(['overdue']);
  });

  it('done without a due day is neither on time nor late', async () => {
    expect(await states(TASK('thường xuyên', done('2016-03-01')), '2016-05-01')).toEqual(['done-undated']);
  });

  it('what recurs only later has not begun; once the plan is over it has ended; nobody cancelled it', async () => {
    const head = (SMALL['plan/plan.yaml'] as string).replace(/period: \{[^}]*\}/, 'period: { from: 2016-01-01, to: 2016-12-31 }');
    const files = { ...TASK('hằng năm, bắt đầu từ năm 2017'), 'plan/plan.yaml': head };
    expect(await states(files, '2016-06-01')).toEqual(['not-begun']);
    expect(await states(files, '2017-06-01')).toEqual(['ended']);
  });

  it('what was late when it was cancelled is told to the end of that year, and no later', async () => {
    const files = TASK(
      'Trong tháng 01/2016',
      'cancelled: { date: 2016-05-02, reason: Thôi, document: { number: 9/QĐ, date: 2016-05-02 } }\n',
    );
    expect(await owed(files, '2016-11-01')).toMatchObject([{ state: 'overdue', daysLate: 92 }]);
    expect(await owed(files, '2017-01-01')).toMatchObject([{ state: 'cancelled', lateWhenEnded: 92 }]);
  });
});

describe('an extension has no effect', () => {
  const due = async (deadline: string, more: string) => (await owed(TASK(deadline, more), '2016-03-20')).map((o) => o.due);
  it.each([
    ['where it shortens', { until: '2016-01-15' }],
    ['where the debtor granted it to itself', { until: '2016-06-30', by: 'so-tu-phap' }],
    ['where it was decided before its own document', { until: '2016-06-30', document: '2016-05-20' }],
    ['where it was decided before it was asked for', { until: '2016-06-30', date: '2016-01-10' }],
  ])('%s', async (_, e) => {
    expect(await due('Trong tháng 01/2016', extended(e))).toEqual(['2016-01-31']);
  });

  it('where a recurring task names no occurrence, or one that does not exist', async () => {
    const plain = await due('hằng quý, trước ngày 15 của tháng cuối quý', '');
    for (const e of [{ until: '2016-05-31' }, { until: '2016-05-31', occurrence: '2016-Q5' }])
      expect(await due('hằng quý, trước ngày 15 của tháng cuối quý', extended(e))).toEqual(plain);
  });

  it('and moves the one occurrence that it names', async () => {
    const moved = await due(
      'hằng quý, trước ngày 15 của tháng cuối quý',
      extended({ until: '2016-05-31', occurrence: '2016-Q1' }),
    );
    expect(moved[0]).toBe('2016-05-31');
    expect(moved.slice(1)).not.toContain('2016-05-31');
  });
});
