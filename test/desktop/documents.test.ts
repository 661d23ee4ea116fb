/** Word files as LibreOffice prints them. Run by `npm run test:desktop`; says so where LibreOffice or poppler is missing. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, plan, repository } from '../cli/run.ts';
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
