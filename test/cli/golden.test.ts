import { describe, expect, it } from 'vitest';
import { plan } from './run.ts';

const EXAMPLE = ['-C', 'examples/tinh-vi-du'];

/** name of the golden file, arguments, width */
const CASES: readonly (readonly [name: string, args: readonly string[], columns?: number])[] = [
  ['seed-2015-12-15', ['status', '--as-of', '2015-12-15']],
  ['seed-2016-02-01', ['status', '--as-of', '2016-02-01']],
  ['seed-2016-06-01', ['status', '--as-of', '2016-06-01']],
  ['seed-2017-01-15', ['status', '--as-of', '2017-01-15']],
  ['seed-2026-11-23', ['status', '--as-of', '2026-11-23'], 80],
  ['seed-full-120', ['status', '--full', '--as-of', '2016-02-01'], 120],
  ['seed-2016-02-01-en', ['status', '--as-of', '2016-02-01', '--lang', 'en'], 80],
  ['status', ['status', '--as-of', '2016-07-15', ...EXAMPLE]],
  ['status-60', ['status', '--as-of', '2016-07-15', ...EXAMPLE], 60],
  ['status-120', ['status', '--as-of', '2016-07-15', ...EXAMPLE], 120],
  ['status-before', ['status', '--as-of', '2015-12-20', ...EXAMPLE], 80],
  ['status-later', ['status', '--as-of', '2017-01-15', ...EXAMPLE], 80],
  ['overdue', ['overdue', '--as-of', '2016-07-15', ...EXAMPLE]],
  ['overdue-none', ['overdue', '--as-of', '2016-01-04', ...EXAMPLE]],
  ['due', ['due', '--within', '60d', '--as-of', '2016-01-04', ...EXAMPLE]],
  ['list-agency', ['list', '--agency', 'thi-xa-ba', '--state', 'overdue', '--as-of', '2016-07-15', ...EXAMPLE]],
  ['show', ['show', 'bao-cao-quy', '--as-of', '2016-07-15', ...EXAMPLE]],
  ['show-history', ['show', 'bao-cao-kien-toan', '--as-of', '2016-07-15', ...EXAMPLE], 80],
  ['show-history-60', ['show', 'bao-cao-kien-toan', '--as-of', '2016-07-15', ...EXAMPLE], 60],
  ['show-history-120', ['show', 'bao-cao-kien-toan', '--as-of', '2016-07-15', ...EXAMPLE], 120],
  ['show-history-en', ['show', 'bao-cao-kien-toan', '--as-of', '2018-02-01', '--lang', 'en', ...EXAMPLE], 80],
  ['show-folded', ['show', 'gioi-thieu-luat-cap-huyen-xa', '--as-of', '2016-12-01'], 80],
  ['show-awaiting', ['show', 'bao-cao-kien-toan', '--as-of', '2016-04-01', ...EXAMPLE]],
  ['show-begun', ['show', 'bao-cao-kien-toan', '--as-of', '2016-07-01', ...EXAMPLE]],
  ['show-en', ['show', 'ra-soat-van-ban', '--as-of', '2016-07-15', '--lang', 'en', ...EXAMPLE]],
  ['agencies', ['agencies', '--as-of', '2016-07-15', ...EXAMPLE]],
  ['agencies-60', ['agencies', '--as-of', '2016-07-15', ...EXAMPLE], 60],
  ['agency', ['agencies', 'huyen-hai', '--as-of', '2016-07-15', ...EXAMPLE]],
  ['obstacles', ['obstacles', '--as-of', '2016-07-15', ...EXAMPLE]],
  ['obstacles-60', ['obstacles', '--as-of', '2016-07-15', ...EXAMPLE], 60],
  ['budget', ['budget', '--as-of', '2016-05-01', ...EXAMPLE], 120],
  ['budget-60', ['budget', '--as-of', '2016-05-01', ...EXAMPLE], 60],
  ['review', ['review', '--as-of', '2016-07-15', ...EXAMPLE]],
  ['silent', ['silent', '--as-of', '2016-07-15', ...EXAMPLE]],
  ['silent-later', ['silent', '--year', '2017', '--as-of', '2018-02-01', ...EXAMPLE], 80],
  ['show-extended', ['show', 'tham-dinh-du-toan', '--as-of', '2016-07-15', ...EXAMPLE]],
  ['show-contribution', ['show', 'kien-toan-hdnd-ubnd', '--as-of', '2016-07-15', ...EXAMPLE]],
  ['agency-ended', ['agencies', 'thi-xa-ba', '--as-of', '2018-02-01', ...EXAMPLE], 80],
  ['validate', ['validate', '--as-of', '2017-01-15', ...EXAMPLE]],
  ['deadline', ['deadline', 'gửi Sở Tư pháp trước ngày 25/01/2016', '--base', '2015-12-04']],
  ['deadline-recurring', ['deadline', 'hằng quý, trước ngày 15 của tháng cuối quý', '--base', '2015-12-04']],
  ['deadline-rolled', ['deadline', '30 ngày kể từ ngày 01/04/2016', '--base', '2015-12-04']],
  ['deadline-doubt', ['deadline', 'dự thảo trước ngày 15/3/2016, trình UBND tỉnh trước ngày 30/3/2016', '--base', '2015-12-04']],
];

describe('what the commands print', () => {
  it.each(CASES.map(([name, args, columns]) => ({ name, args, columns })))('$name', async ({ name, args, columns }) => {
    const { code, out, err } = await plan(args, { columns });
    expect(err).toBe('');
    expect(code).toBe(0);
    await expect(out).toMatchFileSnapshot(`golden/${name}.txt`);
    // A command is never broken: where it does not fit it has a line of its own.
    for (const line of out.split('\n').filter((l) => !/^ {2}plan /.test(l)))
      expect([...line.normalize('NFC')].length).toBeLessThanOrEqual(columns ?? 80);
  });

  it.each([
    ['report-so-noi-vu', ['report', '--year', '2016', '--to', 'ubnd-tinh', ...EXAMPLE]],
    ['report-ubnd-tinh', ['report', '--year', '2016', '--to', 'bo-noi-vu', '--as-of', '2016-07-15', ...EXAMPLE]],
    ['review', ['review', '--format', 'markdown', '--as-of', '2016-07-15', ...EXAMPLE]],
    ['remind', ['remind', '--as-of', '2016-07-15', ...EXAMPLE]],
    ['explain', ['validate', '--explain', 'PLAN044']],
    ['report-seed', ['report', '--year', '2016', '--to', 'bo-noi-vu']],
  ])('%s', async (name, args) => {
    const { code, out } = await plan(args, { today: '2017-03-01' });
    expect(code).toBe(0);
    await expect(out).toMatchFileSnapshot(`golden/${name}.md`);
  });

  it('traces every figure of the report', async () => {
    const { out } = await plan(['report', '--year', '2016', '--to', 'bo-noi-vu', '--trace', ...EXAMPLE], { today: '2017-03-01' });
    await expect(out).toMatchFileSnapshot('golden/report-trace.txt');
  });

  it('is the same for plan and plan status', async () => {
    expect((await plan([])).out).toBe((await plan(['status'])).out);
  });
});
