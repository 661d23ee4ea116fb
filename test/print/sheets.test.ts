import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import type { CivilDate } from '../../src/calendar/civil.ts';
import { column, date, money, number, percentage, table, text } from '../../src/documents/table.ts';
import { printCsv } from '../../src/print/csv/print.ts';
import { printSheets } from '../../src/print/xlsx/print.ts';
import { printable } from '../../src/text/printable.ts';
import { folder, plan, repository, smallPlan } from '../cli/run.ts';
import { cellsOf, shownAs } from './cells.ts';
import { takeApart } from './docx.ts';

const EXAMPLE = ['--as-of', '2016-07-15', '-C', join(repository, 'examples/tinh-vi-du')];
const COMMANDS = [['list'], ['overdue'], ['due'], ['agencies'], ['obstacles'], ['silent'], ['budget'], ['review']] as const;
const sheet = (rows: Parameters<typeof table>[1]) => ({
  name: 'Nhiệm vụ',
  title: 'Bảng',
  note: 'thử',
  table: table([column('A'), column('B', 'number'), column('C', 'date'), column('D', 'money'), column('E', 'percent')], rows),
});

async function xlsxOf(args: readonly string[]) {
  const cwd = folder({});
  const { code } = await plan([...args, '-o', 'a.xlsx'], { cwd });
  expect(code).toBe(0);
  const bytes = readFileSync(join(cwd, 'a.xlsx'));
  return { bytes, book: await readXlsx(bytes) };
}

describe('a table', () => {
  it.each(COMMANDS)('of plan %s has the same cells as csv and as xlsx', async (...args) => {
    const { out } = await plan([...args, ...EXAMPLE, '--format', 'csv']);
    const csv = cellsOf(out);
    const rows = (await xlsxOf([...args, ...EXAMPLE])).book.sheets[0]?.rows.slice(3) ?? [];
    expect(rows.length).toBe(csv.length);
    csv.forEach((line, r) => {
      line.forEach((said, k) => {
        expect(shownAs(rows[r]?.[k] ?? null, said)).toBe(said);
      });
    });
  });

  it('has the boxes that status has: agencies add up to the plan', async () => {
    const { out } = await plan(['agencies', ...EXAMPLE, '--format', 'csv']);
    const [, ...rows] = cellsOf(out);
    const { summary } = JSON.parse((await plan(['status', ...EXAMPLE, '--format', 'json'])).out);
    const sum = (k: number) => rows.reduce((n, row) => n + Number(row[k]), 0);
    expect([sum(3), sum(4), sum(5), sum(6), sum(7), sum(8)]).toEqual([
      summary.total,
      summary.done.onTime,
      summary.done.late,
      summary.done.undated,
      summary.open.inTime,
      summary.open.overdue,
    ]);
  });

  it('is never a formula, whatever its text begins with', async () => {
    const nasty = fc
      .array(fc.constantFrom('=', '+', '-', '@', '"', ';', '\t', '\r\n', "'", 'HYPERLINK("x")', 'cmd|', ' ', 'đ', '1'), {
        minLength: 1,
        maxLength: 6,
      })
      .map((pieces) => pieces.join(''));
    await fc.assert(
      fc.asyncProperty(nasty, async (said) => {
        const rows = [[text(said), number(1), date(undefined), money(undefined), percentage(undefined)]];
        const [, [first = ''] = []] = cellsOf(printCsv(sheet(rows)));
        expect(first).not.toMatch(/^[=+\-@]/);
        const shown = printable(said);
        expect(first).toBe(/^[=+\-@]/.test(shown) ? `'${shown}` : shown);
        const bytes = await printSheets([sheet(rows)]);
        const xml = takeApart(bytes).part('xl/worksheets/sheet1.xml');
        expect(xml).not.toMatch(/<f[ >]/);
        expect((await readXlsx(bytes)).sheets[0]?.rows[4]?.[0] ?? '').toBe(printable(said));
      }),
      { numRuns: 40 },
    );
  });

  it('as csv reads as Excel in Vietnam does: ";", decimal commas, days first', () => {
    const rows = [[text('a; "b"'), number(21914), date('2016-02-01' as CivilDate), money(1_500_000), percentage(33.333)]];
    expect(printCsv(sheet(rows))).toBe('\ufeffA;B;C;D;E\r\n"a; ""b""";21914;01/02/2016;1500000;33,3%\r\n');
  });

  it('as xlsx has a filter, a frozen head, real days, and names that Excel need not repair', async () => {
    const { bytes, book } = await xlsxOf(['list', ...EXAMPLE]);
    const taken = takeApart(bytes);
    const xml = taken.part('xl/worksheets/sheet1.xml');
    expect(xml).toMatch(/<autoFilter ref="A4:P\d+"/);
    expect(xml).toMatch(/<pane [^>]*ySplit="4"[^>]*state="frozen"/);
    expect(xml).toMatch(/<pageSetup [^>]*orientation="landscape"[^>]*/);
    expect(taken.part('xl/workbook.xml')).toContain(`'Nhiệm vụ'!$4:$4`);
    expect(book.sheets[0]?.rows[5]?.[8]).toEqual(new Date('2016-12-31T00:00:00Z'));
  });

  it('is named and headed in English too', async () => {
    const { out } = await plan(['agencies', ...EXAMPLE, '--format', 'csv', '--lang', 'en']);
    expect(cellsOf(out)[0]?.slice(0, 5)).toEqual(['No.', 'Agency', 'Superior', 'Total', 'Done on time']);
  });

  it('tells beside the file what could not be read', async () => {
    const cwd = smallPlan({ 'plan/tasks/hong.yaml': 'id: [' });
    const { code, err } = await plan(['list', '-o', 'a.csv'], { cwd });
    expect(code).toBe(1);
    expect(err).toContain('hong.yaml');
    expect(cellsOf(readFileSync(join(cwd, 'a.csv'), 'utf8'))).toHaveLength(2);
  });
});
