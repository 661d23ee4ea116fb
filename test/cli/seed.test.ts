import { describe, expect, it } from 'vitest';
import { isCounted, type State } from '../../src/words/states.ts';
import { plan } from './run.ts';

interface Obligation {
  task: string;
  unit: string;
  state: string;
  due: string | null;
  start: string | null;
  daysLate: number | null;
  daysLeft: number | null;
  occurrence: { id: string } | null;
}
async function status(asOf: string) {
  const { out, code } = await plan(['status', '--format', 'json', '--as-of', asOf]);
  expect(code).toBe(0);
  return JSON.parse(out) as {
    summary: Record<string, number & Record<string, number>>;
    obligations: Obligation[];
    unreadable: unknown[];
  };
}
const of = (obligations: Obligation[], task: string) => obligations.filter((o) => o.task === task);

describe('the plan of tỉnh Sóc Trăng', () => {
  it('has every clause that asks somebody for something', async () => {
    const { out } = await plan(['list', '--format', 'json']);
    const bySource = new Map<string, number>();
    for (const t of JSON.parse(out).tasks as { source: string }[]) bySource.set(t.source, (bySource.get(t.source) ?? 0) + 1);
    expect(Object.fromEntries(bySource)).toEqual({
      'II.1': 4,
      'II.2': 3,
      'II.3': 1,
      'II.4': 5,
      'III.1': 1,
      'III.2': 2,
      'III.3': 2,
      'III.4': 1,
      'III.cuối': 3,
    });
  });

  it('binds the eleven districts and the hundred and nine communes, each for itself', async () => {
    const { obligations } = await status('2016-02-01');
    expect(of(obligations, 'gioi-thieu-luat-cap-huyen-xa')).toHaveLength(120);
    expect(of(obligations, 'de-xuat-sua-doi-van-ban')).toHaveLength(29);
  });

  it('on 15 December 2015: the review has 47 days left, the election is awaited, nothing is late', async () => {
    const { summary, obligations } = await status('2015-12-15');
    expect(of(obligations, 'ra-soat-van-ban')).toMatchObject([{ state: 'in-time', due: '2016-01-31', daysLeft: 47 }]);
    expect(of(obligations, 'kien-toan-hdnd-ubnd')).toMatchObject([{ state: 'awaiting' }]);
    expect(summary.open).toEqual({ inTime: 2, overdue: 0 });
  });

  it('on 1 February 2016: the review is one day late', async () => {
    const { obligations, summary } = await status('2016-02-01');
    expect(of(obligations, 'ra-soat-van-ban')).toMatchObject([
      { unit: 'so-tu-phap', state: 'overdue', daysLate: 1, daysLeft: null },
    ]);
    expect(summary.open).toEqual({ inTime: 1, overdue: 1 });
  });

  it.each([
    ['2016-01-31', 'in-time'],
    ['2016-02-01', 'overdue'],
  ])('the review on %s is %s', async (asOf, state) => {
    expect(of((await status(asOf)).obligations, 'ra-soat-van-ban')).toMatchObject([{ state }]);
  });

  it.each([
    ['2016-05-21', 'awaiting'],
    ['2016-05-22', 'awaiting'],
    ['2016-05-23', 'ongoing'],
    ['2016-06-01', 'ongoing'],
  ])('the consolidation after the election is, on %s, %s', async (asOf, state) => {
    expect(of((await status(asOf)).obligations, 'kien-toan-hdnd-ubnd')).toMatchObject([
      { state, start: '2016-05-23', due: null },
    ]);
  });

  it('on 15 January 2017: the yearly report of 2016 is fifteen days late and that of 2017 is open', async () => {
    expect(of((await status('2017-01-15')).obligations, 'bao-cao-hang-nam')).toMatchObject([
      { occurrence: { id: '2016' }, state: 'overdue', due: '2016-12-31', daysLate: 15 },
      { occurrence: { id: '2017' }, state: 'in-time', due: '2017-12-31' },
    ]);
  });

  it.each(['2015-12-15', '2016-02-01', '2016-06-01', '2017-01-15', '2026-11-23'])('on %s its figures add up', async (asOf) => {
    const { summary, obligations } = await status(asOf);
    const { done, open, undated, total } = summary as never as {
      done: { onTime: number; late: number; undated: number };
      open: { inTime: number; overdue: number };
      undated: number;
      total: number;
    };
    expect(done.onTime + done.late + done.undated + open.inTime + open.overdue + undated).toBe(total);
    expect(obligations.filter((o) => isCounted(o.state as State))).toHaveLength(total);
  });

  it('once it has ceased asks for nothing new, and what was late then is told to the end of that reporting year', async () => {
    const { obligations } = await status('2026-11-23');
    expect(of(obligations, 'bao-cao-hang-nam').map((o) => o.occurrence?.id)).toEqual([
      '2016',
      '2017',
      '2018',
      '2019',
      '2020',
      '2021',
      '2022',
      '2023',
      '2024',
      '2025',
    ]);
    expect(of(obligations, 'tuyen-truyen-toan-tinh')).toMatchObject([{ state: 'ended' }]);
    expect(of(obligations, 'ra-soat-van-ban')).toMatchObject([{ state: 'ended', lateWhenEnded: 3317, unit: 'so-tu-phap' }]);
    expect(of((await status('2025-06-01')).obligations, 'ra-soat-van-ban')).toMatchObject([{ state: 'overdue', daysLate: 3317 }]);
  });

  it('is valid, and says nothing that the plan does not', async () => {
    const { out, code } = await plan(['validate', '--format', 'json', '--as-of', '2016-02-01']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({ diagnostics: [] });
  });
});
