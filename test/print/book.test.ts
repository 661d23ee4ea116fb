import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { CivilDate } from '../../src/calendar/civil.ts';
import { reportDocument } from '../../src/documents/report/report.ts';
import { DUTY_COLUMNS, dutyColumn, standingOf } from '../../src/documents/tables/duties.ts';
import { nameOf } from '../../src/model/members.ts';
import { printMarkdown } from '../../src/print/markdown/print.ts';
import { printBook } from '../../src/print/xlsx/book.ts';
import { buildRegister } from '../../src/tracking/register.ts';
import { summarize } from '../../src/tracking/summary.ts';
import { agencyLoads } from '../../src/views/agencies.ts';
import { exportView } from '../../src/views/export.ts';
import { figureRow } from '../../src/views/report/figures.ts';
import { BOX_WORDS, BOXES } from '../../src/words/boxes.ts';
import { planOf } from '../random/build.ts';
import { randomDay, randomPlan } from '../random/plan.ts';
import { takeApart } from './docx.ts';

const bookOf = async (register: ReturnType<typeof buildRegister>) => {
  const bytes = await printBook(exportView(register, undefined), { lang: 'vi' });
  return { bytes, book: await readXlsx(bytes), taken: takeApart(bytes) };
};

/** What a formula of the column of states comes to, reckoned by ours: IFs over the two days of its row and the as-of day. */
function evaluated(formula: string, due: string, done: string, asOf: string): string {
  const text = formula
    .replace(/\$K\d+/g, JSON.stringify(due))
    .replace(/\$L\d+/g, JSON.stringify(done))
    .replace(/'Tổng hợp'!\$B\$3/g, JSON.stringify(asOf))
    .replaceAll('<>', '!==')
    .replace(/(?<![!<>=])=(?!=)/g, '===')
    .replaceAll('IF(', 'when(');
  return new Function('when', `return ${text}`)((test: boolean, a: string, b: string) => (test ? a : b));
}

describe('the tracking book', () => {
  it('has every duty once, and its sums are those of status, agencies and the report', () =>
    fc.assert(
      fc.asyncProperty(randomPlan(), randomDay, async (model, day) => {
        const register = buildRegister(planOf(model), day);
        const { book } = await bookOf(register);
        const [summary, duties] = book.sheets;
        expect(duties?.rows.slice(4).filter((r) => r[0] !== null)).toHaveLength(register.obligations.length);
        const { boxes } = figureRow('', '', register.obligations);
        expect(summary?.rows[5]?.slice(1, 8)).toEqual(BOXES.map((box) => boxes[box].length));
        const s = register.summary;
        expect(summary?.rows[5]?.slice(1, 7)).toEqual([
          s.total,
          s.done.onTime,
          s.done.late,
          s.done.undated,
          s.open.inTime,
          s.open.overdue,
        ]);
        const loads = new Map(agencyLoads(register).map((a) => [a.name, a.summary]));
        // What several owe together is a row of its own, so that the rows add up; each of them has it among its own elsewhere.
        const together = register.obligations.filter((o) => o.owners.length > 1);
        for (const row of summary?.rows.slice(6) ?? []) {
          const name = String(row[0]);
          const joint = together.filter((o) => nameOf(register.plan, o.unit) === name);
          const own = joint.length ? summarize(joint) : loads.get(name);
          const shared = summarize(
            joint.length ? [] : together.filter((o) => o.owners.some((u) => nameOf(register.plan, u) === name)),
          );
          expect([name, row[1], row[6]]).toEqual([
            name,
            (own?.total ?? 0) - shared.total,
            (own?.open.overdue ?? 0) - shared.open.overdue,
          ]);
        }
      }),
      { numRuns: 25 },
    ));

  it('has formulas that come to the states of the register', () =>
    fc.assert(
      fc.asyncProperty(randomPlan(), randomDay, async (model, day) => {
        const register = buildRegister(planOf(model), day);
        const xml = (await bookOf(register)).taken.part('xl/worksheets/sheet2.xml');
        register.obligations.forEach((o, k) => {
          const cell = new RegExp(`<c r="M${k + 5}"[^>]*>\\s*<f>([^<]*)</f>`).exec(xml)?.[1] ?? '';
          const formula = cell
            .replaceAll('&quot;', '"')
            .replaceAll('&apos;', "'")
            .replaceAll('&lt;', '<')
            .replaceAll('&gt;', '>');
          expect(evaluated(formula, o.due ?? '', o.doneOn ?? '', day)).toBe(standingOf(o, 'vi'));
        });
      }),
      { numRuns: 25 },
    ));

  it('follows a day of completion that a clerk types', async () => {
    const day = '2016-12-01' as CivilDate;
    const register = fc
      .sample(randomPlan(), { numRuns: 50, seed: 3 })
      .map((model) => buildRegister(planOf(model), day))
      .find((r) => r.obligations.some((o) => o.state === 'overdue'));
    if (!register) throw new Error('nothing is overdue in any of the plans');
    const xml = (await bookOf(register)).taken.part('xl/worksheets/sheet2.xml');
    const at = register.obligations.findIndex((o) => o.state === 'overdue');
    expect(at).toBeGreaterThanOrEqual(0);
    const formula = (new RegExp(`<c r="M${at + 5}"[^>]*>\\s*<f>([^<]*)</f>`).exec(xml)?.[1] ?? '')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>');
    const due = register.obligations[at]?.due ?? '';
    expect(evaluated(formula, due, due, '2016-12-01')).toBe(BOX_WORDS.doneOnTime.vi);
    expect(evaluated(formula, due, '2016-12-01', '2016-12-01')).toBe(BOX_WORDS.doneLate.vi);
    expect(evaluated(formula, due, '', '2015-01-01')).toBe(BOX_WORDS.openInTime.vi);
  });

  it('is sound XML, with filters, lists, colours by state and a chart; tabs have names that Excel takes', () =>
    fc.assert(
      fc.asyncProperty(randomPlan(), randomDay, async (model, day) => {
        const long = 'Ủy ban nhân dân [thử] / huyện: có tên rất dài? và * dấu';
        const named = {
          ...model,
          agencies: {
            ...model.agencies,
            agencies: (model.agencies as { agencies: { name: string }[] }).agencies?.map((a) => ({
              ...a,
              name: `${long} ${a.name}`,
            })),
          },
        } as typeof model;
        const { taken, book } = await bookOf(buildRegister(planOf(named), day));
        for (const name of taken.names.filter((n) => n.endsWith('.xml'))) new SaxesParser().write(taken.part(name)).close();
        const tabs = book.sheets.map((s) => s.name);
        expect(new Set(tabs.map((t) => t.toLowerCase())).size).toBe(tabs.length);
        for (const tab of tabs) expect(tab).toMatch(/^[^[\]:*?/\\]{1,31}$/);
        const duties = taken.part('xl/worksheets/sheet2.xml');
        expect(duties).toContain('<autoFilter');
        expect(duties.match(/<cfRule /g)).toHaveLength(3);
        expect(duties.match(/<dataValidation /g)).toHaveLength(3);
        expect(taken.names.some((n) => /charts\/chart1\.xml$/.test(n))).toBe(true);
        // The chart shows every part of the total.
        expect(taken.part('xl/charts/chart1.xml')).toMatch(/<c:cat>[\s\S]*\$C\$5:\$H\$5[\s\S]*<c:val>[\s\S]*\$C\$6:\$H\$6/);
      }),
      { numRuns: 15 },
    ));

  it('and the report say the same of every box, body by body', () =>
    fc.assert(
      fc.asyncProperty(randomPlan(), async (model) => {
        const plan = planOf(model);
        const [{ reportView }, { periodOf }] = await Promise.all([
          import('../../src/views/report/report.ts'),
          import('../../src/tracking/reporting-period.ts'),
        ]);
        const period = periodOf(plan, 2016);
        const letter = plan.head.reporting.reports[0];
        if (!period || !letter) throw new Error('no period');
        const register = buildRegister(plan, period.end);
        const view = reportView(register, buildRegister(plan, '2017-12-14' as never), period, letter);
        const markdown = printMarkdown(reportDocument(view));
        const row = /^\| \*\*Tổng cộng\*\* \|(.*)\|$/m.exec(markdown)?.[1] ?? '';
        const counted = [...row.matchAll(/\*\*([\d.]+)\*\*/g)].map((m) => Number(m[1]));
        // The report leaves out what was done before its period began.
        const inPeriod = register.obligations.filter((o) => !(o.doneOn && o.doneOn < period.begin));
        const { boxes } = figureRow('', '', inPeriod);
        // A box that stands empty in nearly every plan is left out of the table where it is.
        const shown = BOXES.filter((box) => box !== 'doneUndated' || boxes[box].length);
        expect(counted).toEqual(shown.map((box) => boxes[box].length));
      }),
      { numRuns: 25 },
    ));

  it('offers the very words that its summary counts', async () => {
    const register = buildRegister(
      planOf(fc.sample(randomPlan(), { numRuns: 1, seed: 5 })[0] as never),
      '2016-12-01' as CivilDate,
    );
    const { taken, book } = await bookOf(register);
    const lists = book.sheets.at(-1);
    expect(taken.part('xl/worksheets/sheet2.xml')).toMatch(
      /<formula1>(?:'|&apos;)Danh mục(?:'|&apos;)!\$B\$5:\$B\$10<\/formula1>/,
    );
    expect(lists?.rows.slice(4, 10).map((r) => r[1])).toEqual(BOXES.slice(1).map((box) => BOX_WORDS[box].vi));
  });

  it('has the columns of an office’s tracking book', () => {
    expect(DUTY_COLUMNS.map((c) => c.title.vi)).toEqual([
      'STT',
      'Mã nhiệm vụ',
      'Văn bản giao',
      'Mục',
      'Nội dung nhiệm vụ',
      'Đơn vị thực hiện',
      'Vai trò',
      'Phối hợp',
      'Sản phẩm',
      'Thời hạn trong văn bản',
      'Thời hạn',
      'Ngày hoàn thành',
      'Trạng thái',
      'Số ngày quá hạn',
      'Kết quả',
      'Minh chứng',
      'Khó khăn, vướng mắc',
      'Ý kiến chỉ đạo',
      'Ghi chú',
      'Ngày cập nhật',
    ]);
    expect(dutyColumn('state')).toBe(12);
  });
});
