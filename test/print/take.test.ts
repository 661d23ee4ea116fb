import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CellValue, readXlsx, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { example, plan, smallPlan, WITHDRAWN } from '../cli/run.ts';

const TASK = `# ghi chú của người giữ tệp
id: ra-soat
title: Rà soát
source: II.1
lead: [so-tu-phap, so-noi-vu]
deadline: Trong tháng 01/2016
`;
const QUARTERLY = `id: bao-cao
title: Báo cáo
source: II.1
lead: so-tu-phap
deadline: hằng quý, trước ngày 15 của tháng cuối quý
`;
const FILES = { 'plan/tasks/ra-soat.yaml': TASK, 'plan/tasks/bao-cao.yaml': QUARTERLY };
const DAY = ['--as-of', '2016-07-01'];

/** Writes the sheet of so-tu-phap, fills cells in, saves it as another program would, and gives the folder. */
async function filled(fill: (rows: CellValue[][]) => void): Promise<string> {
  const cwd = smallPlan(FILES);
  const { code, err } = await plan(['sheet', '--agency', 'so-tu-phap', ...DAY, '-o', 'so.xlsx'], { cwd });
  expect([code, err]).toEqual([0, '']);
  const book = await readXlsx(readFileSync(join(cwd, 'so.xlsx')));
  const rows = (book.sheets[0]?.rows ?? []).map((r) => [...r]);
  fill(rows);
  writeFileSync(join(cwd, 'so.xlsx'), await writeXlsx({ sheets: [{ name: 'Sheet1', rows }] }));
  return cwd;
}
const take = (cwd: string, ...args: string[]) => plan(['take', 'so.xlsx', ...DAY, ...args], { cwd });
const file = (cwd: string, name: string) => readFileSync(join(cwd, 'plan/tasks', name), 'utf8');
/** Columns from G on are filled in; rows of duties begin on the fifth. */
const [RESULT, DATE, DONE, NUMBER] = [6, 7, 8, 9];
const day = (text: string) => new Date(`${text}T00:00:00Z`);
const put = (rows: CellValue[][], row: number, values: Record<number, CellValue>) => {
  const line = rows[row] as CellValue[];
  for (const [k, value] of Object.entries(values)) {
    while (line.length <= Number(k)) line.push(null);
    line[Number(k)] = value;
  }
};

describe('the sheet that comes back', () => {
  it('lists what the body owes, the most urgent first, and nothing of others', async () => {
    const cwd = await filled(() => {});
    const rows = (await readXlsx(readFileSync(join(cwd, 'so.xlsx')))).sheets[0]?.rows ?? [];
    expect(rows[2]?.[0]).toBe('plan sheet thu so-tu-phap 2016-07-01');
    expect(rows.slice(4).map((r) => r[11])).toEqual(['ra-soat', 'bao-cao/2016-Q1', 'bao-cao/2016-Q2', 'bao-cao/2016-Q3']);
  });

  it('asks for nothing that is over or was cancelled', async () => {
    const cwd = example(WITHDRAWN);
    const keys = async (day: string) => {
      await plan(['sheet', '--agency', 'so-noi-vu', '--as-of', day, '-o', 'so.xlsx'], { cwd });
      const rows = (await readXlsx(readFileSync(join(cwd, 'so.xlsx')))).sheets[0]?.rows ?? [];
      return rows.slice(4).map((r) => r[11]);
    };
    expect(await keys('2016-07-15')).not.toContain('hoi-nghi-truc-tuyen');
    expect(await keys('2022-06-01')).not.toContain('tuyen-truyen-toan-tinh');
  });

  it('is entered where it fits, byte for byte beside what stands there, and taken only once', async () => {
    const cwd = await filled((rows) => {
      put(rows, 4, { [RESULT]: '=Đã rà soát: 12 văn bản', [DATE]: day('2016-02-03'), [DONE]: 'Xong', [NUMBER]: '12/BC-STP' });
      put(rows, 5, { [RESULT]: 'Báo cáo quý I', [DATE]: '14/3/2016', [DONE]: 'xong' });
      put(rows, 6, { [RESULT]: 'Đang tổng hợp', [DATE]: '20/06/2016', [DONE]: 'Chưa xong' });
    });
    const { code, out, err } = await take(cwd);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Sở Tư pháp: 3 mục từ bảng.');
    const text = file(cwd, 'ra-soat.yaml');
    expect(text.startsWith(TASK)).toBe(true);
    expect(text).toMatch(/what: ["'].*=Đã rà soát: 12 văn bản/);
    const { out: shown } = await plan(['list', ...DAY, '--agency', 'so-tu-phap', '--format', 'json'], { cwd });
    expect(JSON.stringify(JSON.parse(shown))).toContain('done-late');
    expect(file(cwd, 'bao-cao.yaml')).toMatch(
      /what: Báo cáo quý I\n +completes: true\n +occurrence: 2016-Q1[\s\S]*what: Đang tổng hợp\n +occurrence: 2016-Q2/,
    );
    const before = [text, file(cwd, 'bao-cao.yaml')];
    const again = await take(cwd);
    expect([again.code, again.out.split('\n')[0]]).toEqual([0, 'Không có gì để sửa: đã như vậy rồi.']);
    expect([file(cwd, 'ra-soat.yaml'), file(cwd, 'bao-cao.yaml')]).toEqual(before);
  });

  it.each([
    ['a day that is none', { [RESULT]: 'x', [DATE]: '31/02/2016' }, 'Ô H5: “31/02/2016” không phải một ngày'],
    ['a day to come', { [RESULT]: 'x', [DATE]: day('2016-08-01') }, 'Ô H5: ngày 01/08/2016 chưa đến'],
    ['no day', { [RESULT]: 'x' }, 'Ô H5: thiếu ngày'],
    ['no result', { [DATE]: day('2016-02-01'), [DONE]: 'Chưa xong' }, 'Ô G5: thiếu kết quả thực hiện'],
    [
      'a word of its own',
      { [RESULT]: 'x', [DATE]: day('2016-02-01'), [DONE]: 'ok' },
      'Ô I5: “ok”: chọn Đã hoàn thành hoặc Chưa hoàn thành',
    ],
    [
      'a key that is not its own',
      { [RESULT]: 'x', [DATE]: day('2016-02-01'), 11: 'cua-nguoi-khac' },
      'Ô L5: không có đầu việc nào',
    ],
  ])('names the cell of %s, and enters the rest', async (_, values, said) => {
    const cwd = await filled((rows) => {
      put(rows, 4, values as Record<number, CellValue>);
      put(rows, 5, { [RESULT]: 'Báo cáo quý I', [DATE]: day('2016-03-14'), [DONE]: 'Xong' });
    });
    const { code, out } = await take(cwd);
    expect(code).toBe(1);
    expect(out.replace(/\s+/g, ' ')).toContain(said);
    expect(file(cwd, 'ra-soat.yaml')).toBe(TASK);
    expect(file(cwd, 'bao-cao.yaml')).toContain('what: Báo cáo quý I');
  });

  it('shows what it would enter, and writes nothing, with --dry-run', async () => {
    const cwd = await filled((rows) => put(rows, 4, { [RESULT]: 'xong cả', [DATE]: day('2016-02-03'), [DONE]: 'Xong' }));
    const { code, out } = await take(cwd, '--dry-run');
    expect(code).toBe(0);
    expect(out).toMatch(/^\+ +what: xong cả$/m);
    expect(file(cwd, 'ra-soat.yaml')).toBe(TASK);
  });

  it('finds its columns wherever they were moved to', async () => {
    const cwd = await filled((rows) => {
      put(rows, 4, { [RESULT]: 'xong', [DATE]: day('2016-02-03'), [DONE]: 'Xong' });
      for (const row of rows.slice(3)) row.reverse();
    });
    // Rows of differing lengths must not be shifted against their heads.
    const { code, out } = await take(cwd);
    expect([code, out.includes('1 mục')]).toEqual([0, true]);
  });

  it.each([
    ['no workbook', Buffer.from('x'), 'không phải tệp xlsx đọc được'],
    ['a workbook of somebody else', undefined, 'không phải bảng của plan sheet'],
  ])('refuses %s', async (_, bytes, said) => {
    const cwd = smallPlan(FILES);
    writeFileSync(join(cwd, 'so.xlsx'), bytes ?? (await writeXlsx({ sheets: [{ name: 'a', rows: [['b']] }] })));
    const { code, err } = await take(cwd);
    expect([code, err.includes(said)]).toEqual([2, true]);
  });

  it('refuses the sheet of another plan, and asks whose sheet is wanted', async () => {
    const cwd = await filled((rows) => {
      (rows[2] as CellValue[])[0] = 'plan sheet khac so-tu-phap 2016-07-01';
    });
    expect((await take(cwd)).err).toContain('Bảng này của kế hoạch “khac”');
    const { code, err } = await plan(['sheet', '-o', 'a.xlsx'], { cwd });
    expect([code, err.includes('Thiếu --agency')]).toEqual([2, true]);
  });
});
