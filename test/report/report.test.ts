import { micromark } from 'micromark';
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table';
import { describe, expect, it } from 'vitest';
import { plan, SMALL, smallPlan } from '../cli/run.ts';

const SOUND = SMALL['plan/tasks/ra-soat.yaml'] as string;
const html = (markdown: string) => micromark(markdown, { extensions: [gfmTable()], htmlExtensions: [gfmTableHtml()] });
const report = async (files: Record<string, string>, ...args: string[]) => {
  const { out, code, err } = await plan(['report', '--year', '2016', ...args], { cwd: smallPlan(files), today: '2017-06-01' });
  expect(err).toBe('');
  return { out, code };
};

/** Cells a row of every table. */
const widths = (markdown: string) =>
  [...html(markdown).matchAll(/<table>([\s\S]*?)<\/table>/g)].map((t) =>
    [...(t[1] ?? '').matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map((r) => (r[1] ?? '').match(/<t[hd]/g)?.length),
  );

describe('plan report', () => {
  it('is the same byte for byte for the same plan and day', async () => {
    const args = ['report', '--year', '2016', '--to', 'bo-noi-vu', '--as-of', '2016-12-31'];
    const [a, b] = [
      await plan(args, { today: '2017-01-01' }),
      await plan(args, { today: '2020-05-05', columns: 60, env: { FORCE_COLOR: '1' } }),
    ];
    expect(a.out).toBe(b.out);
  });

  it('keeps its tables whole whatever stands in a title', async () => {
    const nasty = 'A | B <script>alert(1)</script> *b* _i_ `c` [x](y) # \\| &amp; ~~z~~';
    const { out } = await report({ 'plan/tasks/ra-soat.yaml': SOUND.replace('Rà soát', `'${nasty}'`) });
    for (const rows of widths(out)) expect(new Set(rows).size).toBe(1);
    const page = html(out);
    expect(page).not.toContain('<script>');
    expect(page).toContain('A | B &lt;script&gt;alert(1)&lt;/script&gt; *b* _i_ `c` [x](y) # \\| &amp;amp; ~~z~~');
  });

  it.each(['1. Rà soát', '- Rà soát', '# Rà soát', '> Rà soát', '2) Rà soát', '+ Rà'])('takes %j as text', async (title) => {
    const { out } = await report({ 'plan/tasks/ra-soat.yaml': SOUND.replace('title: Rà soát', `title: "${title}"`) });
    expect(html(out)).toContain(title.replace('>', '&gt;'));
  });

  it('states every ratio with its denominator, and its sums agree', async () => {
    const { out } = await plan(['report', '--year', '2016', '--to', 'ubnd-tinh', '-C', 'examples/tinh-vi-du'], {
      today: '2017-06-01',
    });
    const [, done, total] = /trên tổng số: [\d,]+ % \((\d+)\/(\d+)\)/.exec(out) ?? [];
    const [, doneAgain, due] = /trên số việc đến hạn .*: [\d,]+ % \((\d+)\/(\d+)\)/.exec(out) ?? [];
    const [, onTime, doneThird] = /đúng hạn trên số việc đã hoàn thành: [\d,]+ % \((\d+)\/(\d+)\)/.exec(out) ?? [];
    expect([doneAgain, doneThird]).toEqual([done, done]);
    expect(Number(onTime)).toBeLessThanOrEqual(Number(done));
    expect(Number(due)).toBeLessThanOrEqual(Number(total));
  });

  it('every figure is the number of the obligations behind it', async () => {
    const { out } = await plan(['report', '--year', '2016', '--format', 'json', '-C', 'examples/tinh-vi-du'], {
      today: '2017-06-01',
    });
    const { figures } = JSON.parse(out) as {
      figures: { table: string; figure: string; value: number; obligations: unknown[] }[];
    };
    for (const f of figures) expect(f.obligations).toHaveLength(f.value);
    for (const figure of ['total', 'doneOnTime', 'doneLate', 'openInTime', 'openOverdue', 'undated']) {
      const sum = (table: string) =>
        figures.filter((f) => f.table === table && f.figure === figure).reduce((n, f) => n + f.value, 0);
      expect([figure, sum('sections'), sum('leads'), sum('agencies')]).toEqual([
        figure,
        sum('total'),
        sum('total'),
        sum('total'),
      ]);
    }
  });

  it.each([
    ['2016', '2015-12-11', '2016-12-10'],
    ['2018', '2017-12-11', '2018-12-10'],
    ['2019', '2018-12-11', '2019-12-14'],
    ['2020', '2019-12-15', '2020-12-14'],
  ])('of %s runs by the regime of that year, from %s to %s', async (year, begin, end) => {
    const { out } = await plan(['report', '--year', year, '--format', 'json', '-C', 'examples/tinh-vi-du'], {
      today: '2021-06-01',
    });
    expect(JSON.parse(out)).toMatchObject({ period: { begin, end }, asOf: end });
  });

  it('stands on today while its period is still running', async () => {
    const { out } = await plan(['report', '--year', '2016', '--format', 'json', '-C', 'examples/tinh-vi-du'], {
      today: '2016-05-05',
    });
    expect(JSON.parse(out).asOf).toBe('2016-05-05');
  });

  it('leaves out what was done before the period, and keeps what is still owed from before', async () => {
    const figures = async (year: string) => {
      const { out } = await plan(['report', '--year', year, '--format', 'json', '-C', 'examples/tinh-vi-du'], {
        today: '2020-06-01',
      });
      const all = JSON.parse(out).figures as { table: string; figure: string; obligations: { task: string; unit: string }[] }[];
      return all
        .filter((f) => f.table === 'total' && f.figure === 'total')
        .flatMap((f) => f.obligations.map((o) => `${o.task} ${o.unit}`));
    };
    const [first, second] = [await figures('2016'), await figures('2017')];
    expect(first).toContain('ra-soat-van-ban so-tu-phap');
    expect(second).not.toContain('ra-soat-van-ban so-tu-phap');
    expect(second).toContain('gui-ket-qua-ra-soat thi-xa-ba');
  });

  it('is signed as the plan says, by who reports to whom', async () => {
    const to = async (id: string) => (await plan(['report', '--year', '2016', '--to', id, '-C', 'examples/tinh-vi-du'])).out;
    expect(await to('ubnd-tinh')).toMatch(/SỞ NỘI VỤ[\s\S]*Kính gửi: Ủy ban nhân dân tỉnh Ví Dụ\.[\s\S]*\*\*GIÁM ĐỐC\*\*/);
    expect(await to('bo-noi-vu')).toMatch(/Kính gửi: Bộ Nội vụ\.[\s\S]*\*\*TM\. ỦY BAN NHÂN DÂN\*\*<br>\*\*CHỦ TỊCH\*\*/);
  });

  it('brings difficulties, causes and proposals by addressee', async () => {
    const { out } = await plan(['report', '--year', '2016', '--to', 'bo-noi-vu', '-C', 'examples/tinh-vi-du'], {
      today: '2017-06-01',
    });
    expect(out).toMatch(
      /### 3\. Khó khăn, vướng mắc[\s\S]*UBND huyện Hai[\s\S]*### 4\. Nguyên nhân[\s\S]*Khách quan: [\s\S]*## V\. KIẾN NGHỊ, ĐỀ XUẤT[\s\S]*Đối với Bộ Nội vụ/,
    );
  });

  it('tells what could not be read, and does not pass for whole', async () => {
    const { out, code } = await report({ 'plan/tasks/hong.yaml': 'id: [\n' });
    expect(code).toBe(1);
    expect(out).toMatch(/Số liệu chưa đầy đủ: 1 mục[\s\S]*hong\.yaml/);
  });
});
