/** The first screen: one screen, whatever the plan, and the command on it works where it stands. */

import { Chalk } from 'chalk';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CivilDate } from '../../src/calendar/civil.ts';
import type { Page } from '../../src/print/page.ts';
import { bar, cellsOf } from '../../src/render/terminal/status/bar.ts';
import { renderStatus } from '../../src/render/terminal/status/status.ts';
import { textWidth } from '../../src/text/width.ts';
import { buildRegister } from '../../src/tracking/register.ts';
import { summarize } from '../../src/tracking/summary.ts';
import { statusView } from '../../src/views/status.ts';
import { planOf } from '../random/build.ts';
import { randomDay, randomPlan } from '../random/plan.ts';
import { example, plan, type RunOptions, smallPlan, WITHDRAWN } from './run.ts';

const EXAMPLE = ['-C', 'examples/tinh-vi-du'];
const linesOf = (out: string) => out.trimEnd().split('\n');
const screen = async (args: readonly string[], options: RunOptions = {}) => {
  const { out, err } = await plan(['status', ...args], options);
  expect(err).toBe('');
  return linesOf(out);
};
const page = (width: number): Page => ({
  width,
  lang: 'vi',
  paint: new Chalk({ level: 0 }),
  columns: undefined,
  version: '0',
  fromTop: (path) => path,
  next: (command) => `plan ${command}`,
});

describe('plan status', () => {
  const DAYS = ['2015-12-15', '2016-02-01', '2016-06-01', '2017-01-15', '2024-06-01', '2026-11-24'];
  it.each(DAYS)('is one screen on %s, in a terminal and in a pipe', async (day) => {
    for (const args of [[], EXAMPLE]) {
      for (const columns of [80, 100, 120]) {
        const lines = await screen([...args, '--as-of', day], { columns });
        expect(lines.length).toBeLessThanOrEqual(24);
        for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(columns);
      }
      expect((await screen([...args, '--as-of', day], { columns: 60 })).length).toBeLessThanOrEqual(30);
    }
  });

  it('is 80 columns wide where the width is not known', async () => {
    const args = ['--as-of', '2016-07-15', ...EXAMPLE];
    expect(await screen(args)).toEqual(await screen(args, { columns: 80 }));
  });

  it('is one screen for every plan, and its sums close', () => {
    fc.assert(
      fc.property(randomPlan(12), randomDay, fc.constantFrom(60, 80, 100, 120), fc.boolean(), (model, day, width, dated) => {
        const made = planOf(model);
        const on = (d: typeof day) => buildRegister(made, d);
        const view = statusView(on(day), { on, filter: {}, dated, full: false });
        const lines = linesOf(renderStatus(view, page(width)));
        expect(lines.length).toBeLessThanOrEqual(width < 76 ? 30 : 24);
        for (const line of lines) if (!line.includes('plan ')) expect(textWidth(line)).toBeLessThanOrEqual(width);
        const { overview, summary } = view;
        const late = (all: readonly { count: number }[]) => all.reduce((sum, l) => sum + l.count, 0);
        expect([late(overview.lateUnits), late(overview.lateTasks)]).toEqual([summary.open.overdue, summary.open.overdue]);
        expect(overview.clauses.reduce((sum, c) => sum + c.summary.total, 0)).toBe(summary.total);
      }),
      { numRuns: 150 },
    );
  });

  it('keeps the figures of a big plan within a narrow screen', () => {
    for (const model of fc.sample(randomPlan(), { numRuns: 20, seed: 3 })) {
      const on = (d: CivilDate) => buildRegister(planOf(model), d);
      const view = statusView(on('2016-10-01' as CivilDate), { on, filter: {}, dated: true, full: false });
      const { summary } = view;
      const big = {
        ...summary,
        total: 114_000,
        done: { onTime: 1_882, late: 119, undated: 500 },
        open: { inTime: 19_794, overdue: 90_205 },
        undated: 1_500,
      };
      const many = {
        ...view,
        summary: big,
        ageing: { over30: 52_915, over120: 29_520 },
        figures: { ...view.figures, summary: big, silent: 1_500 },
      };
      const lines = linesOf(renderStatus(many, page(60)));
      expect(lines.length).toBeLessThanOrEqual(30);
      for (const line of lines) if (!line.includes('plan ')) expect(textWidth(line)).toBeLessThanOrEqual(60);
    }
  });

  it('is one screen where a title and the names are long', async () => {
    const long = 'Tăng cường chỉ đạo, đôn đốc việc tổ chức triển khai thi hành và kiểm tra, giám sát '.repeat(6).trim();
    const tasks = Object.fromEntries(
      Array.from({ length: 30 }, (_, k) => [
        `plan/tasks/viec-${k}.yaml`,
        `id: viec-${k}\ntitle: ${long} ${k}\nsource: II.${k + 1}\nlead: ${k % 2 ? 'so-tu-phap' : 'so-noi-vu'}\ndeadline: Trong tháng 01/2016\n`,
      ]),
    );
    const cwd = smallPlan(tasks);
    for (const columns of [80, 120])
      expect((await plan(['status', '--as-of', '2016-05-01'], { cwd, columns })).out.split('\n').length).toBeLessThanOrEqual(25);
  });

  it('offers a command that works as it is typed, from where it was asked', async () => {
    for (const [args, options] of [
      [['--as-of', '2016-07-15', ...EXAMPLE], {}],
      [['--as-of', '2016-02-01'], {}],
      [['--as-of', '2016-07-15', '--section', 'II', '--agency', 'UBND thị xã Ba', ...EXAMPLE], {}],
      [[], { today: '2026-11-24' }],
      [EXAMPLE, { today: '2026-11-24' }],
      [[], { cwd: smallPlan(), today: '2016-03-01' }],
    ] as const) {
      const lines = await screen(args, options);
      const at = lines.findIndex((l) => l.startsWith('XEM TIẾP'));
      const shown =
        lines
          .slice(at)
          .join('\n')
          .match(/plan (?:status|show|overdue|due|list) ?[^\n]*/g) ?? [];
      expect(shown.length).toBeGreaterThan(0);
      for (const line of shown) {
        const words = [...line.matchAll(/'([^']*)'|(\S+)/g)].map((m) => m[1] ?? (m[2] as string)).slice(1);
        const { code, err, out } = await plan(words, options);
        expect([line, code, err]).toEqual([line, 0, '']);
        expect(out.length).toBeGreaterThan(20);
      }
    }
  });

  it('tells how the program was started', async () => {
    const { out } = await plan(['status', '--as-of', '2016-02-01'], { program: 'npx plan' });
    expect(out).toContain('npx plan show ra-soat-van-ban --as-of 2016-02-01');
  });

  it('says of a plan that ceased when and why, what was late by then, what stood on its last day, and what to type', async () => {
    const lines = await screen([], { today: '2026-11-24' });
    const text = lines.join('\n');
    expect(text).toMatch(
      /HẾT HIỆU LỰC từ ngày 01\/03\/2025: luật mà kế hoạch triển khai được thay bằng luật\nmới\. Khi đó 10 đầu việc đã quá hạn\./,
    );
    expect(text).toMatch(/NGÀY HIỆU LỰC CUỐI CÙNG 28\/02\/2025\nTổng số +298/);
    expect(text).toContain('plan status --as-of 2025-02-28');
    expect(text).toContain('plan overdue --as-of 2025-02-28');
    expect(text).not.toContain('thôi hiệu lực');
  });

  it('says of a plan whose period is over that it is', async () => {
    const text = (await screen(EXAMPLE, { today: '2026-11-24' })).join('\n');
    expect(text).toMatch(/HẾT THỜI GIAN THỰC HIỆN từ sau ngày 31\/12\/2020/);
    expect(text).toContain('plan status -C examples/tinh-vi-du --as-of 2020-12-31');
  });

  it('tells of a plan that ran out what is overdue still, whatever was cancelled before', async () => {
    const text = (await screen(['--as-of', '2022-06-01'], { cwd: example(WITHDRAWN) })).join(' ');
    expect(text).not.toContain('Khi đó');
    expect(text).toMatch(/Còn quá hạn \d+ đầu việc, \d+ đơn vị chịu trách nhiệm/);
  });

  it('shows the day that is asked for, of a plan that ceased too', async () => {
    expect((await screen(['--as-of', '2026-11-24'])).join('\n')).not.toContain('NGÀY HIỆU LỰC CUỐI CÙNG');
  });

  it('says before the first day that the plan has not begun', async () => {
    expect((await screen(['--as-of', '2015-12-20', ...EXAMPLE])).join('\n')).toMatch(
      /CHƯA ĐẾN NGÀY THỰC HIỆN: kế hoạch bắt đầu từ ngày/,
    );
  });

  it('shows the whole table where it is asked for', async () => {
    const all = (await screen(['--full', '--as-of', '2016-07-15', ...EXAMPLE])).join('\n');
    for (const id of ['ra-soat-van-ban', 'so-ket', 'tuyen-truyen-toan-tinh']) expect(all).toContain(id);
  });

  it('tells which part of the plan it counts', async () => {
    const lines = await screen([
      '--section',
      'II.3',
      '--agency',
      'thi-xa-ba',
      '--state',
      'quá hạn',
      '--as-of',
      '2016-07-15',
      ...EXAMPLE,
    ]);
    expect(lines).toContain('Chỉ tính: mục II.3; UBND thị xã Ba; quá hạn');
    expect(lines.join('\n')).toContain('1 vướng mắc, ở Bộ Nội vụ');
  });

  it.each([
    ['--section', 'II.1'],
    ['--agency', 'so-tai-chinh'],
  ])('shows with %s %s no obstacle, budget or review of the rest', async (...filter) => {
    const text = (await screen([...filter, '--as-of', '2016-07-15', ...EXAMPLE])).join('\n');
    expect(text).toMatch(/ĐANG CHỜ +0$/m);
    expect(text).not.toMatch(/vướng mắc|CÁC SỔ/);
  });

  it('tells of late occurrences how many they are, and whom all of them were taken over from', async () => {
    const task = (id: string, lead: string, rest: string) => `id: ${id}\ntitle: Việc ${id}\nsource: II.1\nlead: ${lead}\n${rest}`;
    const quarterly =
      'deadline: hằng quý, trước ngày 15 của tháng cuối quý\nprogress:\n  - { date: 2016-06-01, by: so-tu-phap, what: Xong, completes: true, occurrence: 2016-Q2 }\n';
    const skipped = smallPlan({ 'plan/tasks/quy.yaml': task('quy', 'so-tu-phap', quarterly) });
    expect((await screen(['--as-of', '2016-10-01'], { cwd: skipped, columns: 120 })).join(' ')).toContain(
      'Việc quy, quý I/2016 … quý III/2016 (2 kỳ)',
    );
    const february = ['a', 'b', 'c', 'd'].map((id) => [
      `plan/tasks/${id}.yaml`,
      task(id, 'so-noi-vu', 'deadline: Trong tháng 02/2016\n'),
    ]);
    const merged = smallPlan({
      ...Object.fromEntries(february),
      'plan/agencies/nhap.yaml':
        'changes:\n  - { id: nhap, from: 2016-03-01, units: [so-tu-phap], successor: so-noi-vu, document: { number: 1/QĐ-UBND, date: 2016-02-20 } }\n',
    });
    const late = async (...args: string[]) => (await screen([...args, '--as-of', '2016-10-01'], { cwd: merged })).join(' ');
    expect(await late()).toMatch(/✗ Sở Nội vụ +5 .*Rà soát/);
    expect(await late()).not.toContain('nhận từ');
  });

  it('draws what was done without a due day in the bars, and keeps the columns where there is nothing to draw', async () => {
    const only = await screen(['--state', 'done-undated', '--as-of', '2016-07-15', ...EXAMPLE]);
    expect(only.find((l) => l.startsWith('II.3'))).toContain('▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒  ');
    expect(bar(summarize([]), 16, new Chalk({ level: 0 }))).toBe(' '.repeat(16));
  });

  it('says that nothing is late where nothing is', async () => {
    expect((await screen(['--as-of', '2016-01-04', ...EXAMPLE])).join('\n')).toMatch(/QUÁ HẠN +0: không có đầu việc nào quá hạn/);
  });

  it('has the day of its end in its JSON', async () => {
    const { out } = await plan(['status', '--format', 'json', '--as-of', '2026-11-24']);
    expect(JSON.parse(out).plan.closed).toEqual({ date: '2025-03-01', reason: expect.stringContaining('luật') });
    const example = JSON.parse((await plan(['status', '--format', 'json', ...EXAMPLE])).out);
    expect([example.plan.closed, example.plan.period.to]).toEqual([null, '2020-12-31']);
  });
});

describe('a bar', () => {
  it('has as many cells as it is wide, and at least one for what is not 0', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5000), { minLength: 5, maxLength: 5 }), fc.constantFrom(10, 16, 30), (counts, width) => {
        const cells = cellsOf(counts, width);
        const some = counts.some((n) => n > 0);
        expect(cells.reduce((a, b) => a + b, 0)).toBe(some ? width : 0);
        for (const [k, n] of counts.entries()) expect((cells[k] ?? 0) > 0).toBe(n > 0);
      }),
    );
  });
});
