/** Word files as LibreOffice prints them. Run by `npm run test:desktop`; says so where LibreOffice or poppler is missing. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { folder, plan, repository, smallPlan } from '../cli/run.ts';
import { takeApart } from '../print/docx.ts';
import { converted, office, pagesOf, poppler } from './office.ts';

if (!office || !poppler)
  console.warn(
    'LibreOffice or poppler is not installed: Word files are not printed (Debian: libreoffice-writer-nogui, poppler-utils)',
  );

async function pages(args: readonly string[], name = 'van-ban.docx', file = name): Promise<string[]> {
  const cwd = folder({});
  const { code, err } = await plan([...args, '-o', name], { cwd, today: '2025-01-15' });
  expect([code, err.includes('='), err.includes('lỗi')]).toEqual([0, false, false]);
  return pagesOf(converted(join(cwd, file), 'pdf'));
}
const EXAMPLE = ['-C', join(repository, 'examples/tinh-vi-du')];
/** The number that stands alone on the first or the last line of a page. */
const numberOf = (page: string) =>
  /^\s*(\d+)\s*$/m.exec(page.trim().split('\n').at(0) ?? '')?.[1] ??
  /^\s*(\d+)\s*$/.exec(page.trimEnd().split('\n').at(-1) ?? '')?.[1];

describe.skipIf(!office || !poppler)('a Word file on paper', () => {
  it('of 2016 has its number at the foot, none on the first page, and annexes that count by themselves', async () => {
    const all = await pages(['report', '--year', '2016', '--to', 'ubnd-tinh', ...EXAMPLE]);
    const annexes = all.flatMap((p, k) => (/^\s*Phụ lục [IV]+\s*$/m.test(p) ? [k] : []));
    expect(annexes).toHaveLength(3);
    const starts = [0, ...annexes];
    all.forEach((page, k) => {
      const start = Math.max(...starts.filter((s) => s <= k));
      expect([k, numberOf(page)]).toEqual([k, k === start ? undefined : String(k - start + 1)]);
      if (k !== start) expect(page.trimEnd().split('\n').at(-1)?.trim()).toBe(String(k - start + 1));
    });
  });

  it('of 2024 has it at the top', async () => {
    const [, second = ''] = await pages(['report', '--year', '2024', '--to', 'bo-noi-vu', '-C', repository]);
    expect(second.trimStart().split('\n')[0]?.trim()).toBe('2');
  });

  it('keeps the head of a table on every page of it, and the signature with the last words', async () => {
    const all = await pages(['report', '--year', '2016', '--to', 'bo-noi-vu', '-C', repository]);
    const first = all.findIndex((p) => /^\s*Phụ lục I\s*$/m.test(p));
    const second = all.findIndex((p) => /^\s*Phụ lục II\s*$/m.test(p));
    expect(second - first).toBeGreaterThan(1);
    for (const page of all.slice(first, second)) expect(page).toMatch(/STT\s+Nội dung nhiệm vụ/);
    const signed = all.find((p) => p.includes('CHỦ TỊCH')) ?? '';
    expect(signed).toContain('Trên đây là báo cáo');
    expect(signed).toContain('Nơi nhận:');
    expect(all.length).toBeLessThan(30);
  });

  it('has its head on one line each: the nation, its motto, number and day', async () => {
    const [page = ''] = await pages(
      ['remind', '--as-of', '2016-07-15', '--format', 'docx', ...EXAMPLE],
      'cv',
      'cv/thi-xa-ba.docx',
    );
    expect(page).toMatch(/UBND TỈNH VÍ DỤ\s+CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\s*SỞ NỘI VỤ\s+Độc lập - Tự do - Hạnh phúc/);
    expect(page).toMatch(/Số: ……\/SNV-XDCQ\s+Ví Dụ, ngày 15 tháng 7 năm 2016/);
    expect(page).toMatch(/Kính gửi: UBND thị xã Ba\./);
  });
});

describe.skipIf(!office || !poppler)('an office’s own form, made in LibreOffice', () => {
  it.each(['docx:MS Word 2007 XML', 'docx:Office Open XML Text'])(
    'as %s keeps its head and paper and holds the report',
    async (filter) => {
      const cwd = folder({ 'mau.fodt': readFileSync(join(repository, 'test/desktop/mau-cua-so.fodt')) });
      converted(join(cwd, 'mau.fodt'), filter);
      const args = ['report', '--year', '2016', '--as-of', '2016-07-15', ...EXAMPLE, '--template', 'mau.docx', '-o', 'ra.docx'];
      const { code, err } = await plan(args, { cwd });
      expect([code, err]).toEqual([0, '']);
      const all = pagesOf(converted(join(cwd, 'ra.docx'), 'pdf'));
      const [first = ''] = all;
      for (const page of all) expect(page).toMatch(/^\s*Mẫu của SỞ NỘI VỤ/);
      expect(first).toMatch(/Số: ……\/BC-SNV\s+Ví Dụ, ngày …… tháng …… năm ……/);
      expect(first).toMatch(/BÁO CÁO\n\s*Kết quả triển khai thi hành Luật/);
      expect(first).toMatch(/Kính gửi: Ủy ban nhân dân tỉnh Ví Dụ\./);
      expect(first).toContain('30 đầu việc của 7 đơn vị');
      const signed = all.find((p) => p.includes('GIÁM ĐỐC')) ?? '';
      expect(signed).toMatch(/- Như trên;[\s\S]*\[họ tên\]/);
      expect(all.filter((p) => /Phụ lục I+\b/.test(p)).length).toBeGreaterThanOrEqual(3);
      expect(all.join('')).not.toContain('{{');
    },
  );
});

describe.skipIf(!office)('the tracking book in LibreOffice', () => {
  it('comes to the same figures and states when every formula is reckoned anew', async () => {
    const cwd = folder({});
    await plan(['export', '--as-of', '2016-07-15', ...EXAMPLE, '-o', 'so.xlsx'], { cwd });
    const path = join(cwd, 'so.xlsx');
    const told = (await readXlsx(readFileSync(path))).sheets;
    // Without the values that we wrote, LibreOffice has to work out each formula.
    const parts = unzipSync(readFileSync(path));
    const bare: Record<string, Uint8Array> = {};
    for (const [name, bytes] of Object.entries(parts))
      bare[name] = /worksheets\/sheet\d+\.xml$/.test(name)
        ? strToU8(strFromU8(bytes).replace(/(<c [^>]*?)(?: t="str")?>(\s*<f>[^<]*<\/f>)\s*<v>[^<]*<\/v>/g, '$1>$2'))
        : bytes;
    expect(takeApart(zipSync(bare)).part('xl/worksheets/sheet1.xml')).not.toMatch(/<\/f>\s*<v>/);
    writeFileSync(join(cwd, 'trong.xlsx'), zipSync(bare));
    const again = (
      await readXlsx(readFileSync(converted(join(cwd, 'trong.xlsx'), 'xlsx:Calc MS Excel 2007 XML', join(cwd, 'moi'))))
    ).sheets;
    const plain = (rows: readonly (readonly unknown[])[]) =>
      rows.map((r) =>
        r.map((c) =>
          c === null || c === ''
            ? ''
            : c instanceof Date
              ? c.toISOString().slice(0, 10)
              : typeof c === 'number'
                ? Math.round(c * 1000) / 1000
                : c,
        ),
      );
    const width = (rows: unknown[][], n: number) => rows.map((r) => Array.from({ length: n }, (_, k) => r[k] ?? ''));
    for (const k of [0, 1]) {
      const [ours, theirs] = [plain(told[k]?.rows ?? []), plain(again[k]?.rows ?? [])];
      const columns = ours[k ? 3 : 4]?.length ?? 0;
      expect(width(theirs.slice(3, ours.length), columns)).toEqual(width(ours.slice(3), columns));
    }
  });
});

describe.skipIf(!office)('a sheet that LibreOffice saved', () => {
  it('is taken as it came back', async () => {
    const cwd = smallPlan();
    await plan(['sheet', '--agency', 'so-tu-phap', '--as-of', '2016-02-20', '-o', 'so.xlsx'], { cwd });
    const rows = ((await readXlsx(readFileSync(join(cwd, 'so.xlsx')))).sheets[0]?.rows ?? []).map((r) => [...r]);
    const line = rows[4] ?? [];
    [line[6], line[7], line[8], line[9]] = ['Đã gửi', new Date('2016-02-03T00:00:00Z'), 'Xong', '12/BC-STP'];
    writeFileSync(join(cwd, 'dien.xlsx'), await writeXlsx({ sheets: [{ name: 'Báo cáo', rows }] }));
    const back = converted(join(cwd, 'dien.xlsx'), 'xlsx:Calc MS Excel 2007 XML', join(cwd, 've'));
    const { code, out } = await plan(['take', back, '--as-of', '2016-02-20'], { cwd });
    expect([code, out.includes('1 mục từ bảng')]).toEqual([0, true]);
    expect(readFileSync(join(cwd, 'plan/tasks/ra-soat.yaml'), 'utf8')).toMatch(
      /date: 2016-02-03\n[\s\S]*completes: true\n[\s\S]*number: 12\/BC-STP/,
    );
  });
});
