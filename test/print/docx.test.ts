import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { CivilDate } from '../../src/calendar/civil.ts';
import { type Document, heading, paragraph } from '../../src/documents/blocks.ts';
import { column, table, text } from '../../src/documents/table.ts';
import { printDocx } from '../../src/print/docx/print.ts';
import { printable } from '../../src/text/printable.ts';
import { folder, plan, repository } from '../cli/run.ts';
import { styleIn, takeApart } from './docx.ts';

const EXAMPLE = ['-C', join(repository, 'examples/tinh-vi-du')];
const REPORT = ['report', '--year', '2016', '--to', 'ubnd-tinh', ...EXAMPLE];

/** What a command writes with -o, and what it says. */
async function written(args: readonly string[], name = 'van-ban.docx', today = '2017-03-01') {
  const cwd = folder({});
  const { out, code } = await plan([...args, '-o', name], { cwd, today });
  expect(code).toBe(0);
  return { bytes: readFileSync(join(cwd, name)), out };
}
const document = (blocks: Document['blocks'], date = '2016-06-01'): Document => ({
  kind: 'register',
  title: '',
  date: date as CivilDate,
  blocks,
  annexes: [],
});

/** The words of a text without marks of Markdown, one after the other. */
const wordsOf = (markdown: string) =>
  markdown
    .replace(/^> |^#+ |^- |^\| ?-.*$|<br>(?:- )?|<!--.*-->/gm, ' ')
    .replace(/\*+|\\(?=[[\]\\`*_{}<>|~&#+\-=.)])/g, '')
    .replace(/[|\s]+/g, ' ')
    .trim()
    .toLowerCase();

describe('a Word file', () => {
  it('is the same byte for byte, made twice and on another day', async () => {
    const [a, b] = [await written(REPORT), await written(REPORT, 'khac.docx', '2020-01-01')];
    expect(a.bytes.equals(b.bytes)).toBe(true);
    expect(a.out).toMatch(/^Đã ghi van-ban\.docx \([\d.]+ byte\)\n$/);
  });

  it.each([
    ['report', REPORT],
    ['report of the plan here', ['report', '--year', '2024', '--to', 'bo-noi-vu', '-C', repository]],
    ['review', ['review', '--as-of', '2016-07-15', ...EXAMPLE]],
    ['budget', ['budget', '--as-of', '2016-07-15', ...EXAMPLE]],
  ])('says what Markdown says, word for word: %s', async (_, args) => {
    const taken = takeApart((await written(args, 'a.docx', '2025-01-15')).bytes);
    const { out } = await plan([...args, '--format', 'markdown'], { today: '2025-01-15' });
    const docx = taken.words.replace(/^- /gm, '').replace(/\s+/g, ' ').trim().toLowerCase();
    // The name of an annex and its title stand on lines of their own.
    expect(docx).toBe(wordsOf(out.replace(/^## (PHỤ LỤC \w+)\. /gm, '$1 ')));
  });

  it('has the paper, margins and type of official documents', async () => {
    const taken = takeApart((await written(REPORT)).bytes);
    const xml = taken.part('word/document.xml');
    const sections = [...xml.matchAll(/<w:sectPr[\s\S]*?<\/w:sectPr>/g)].map((m) => m[0]);
    expect(sections).toHaveLength(4);
    expect(sections[0]).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
    for (const annex of sections.slice(1)) expect(annex).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
    for (const one of sections) {
      expect(one).toMatch(/<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701" w:header="567" w:footer="567"/);
      expect(one).toContain('<w:titlePg/>');
      expect(one).toContain('<w:pgNumType w:start="1"/>');
    }
    expect(taken.part('word/styles.xml')).toMatch(/<w:docDefaults>[\s\S]*"Times New Roman"[\s\S]*<w:sz w:val="28"\/>/);
    const size = (id: string) => /<w:sz w:val="(\d+)"/.exec(styleIn(taken, id))?.[1];
    expect(
      ['QuocHieu', 'TieuNgu', 'TenLoai', 'TrichYeu', 'KinhGui', 'NoiDung', 'NoiNhan', 'NoiNhanDanhSach', 'ChucVuKy'].map(size),
    ).toEqual(['26', '28', '28', '28', '28', '28', '24', '22', '28']);
    expect(styleIn(taken, 'NoiDung')).toMatch(
      /w:name w:val="Nội dung"[\s\S]*<w:spacing w:after="60" w:before="60"[\s\S]*w:firstLine="720"[\s\S]*<w:jc w:val="both"\/>/,
    );
    expect(styleIn(taken, 'DiaDanhNgay')).toContain('<w:i/>');
    expect(styleIn(taken, 'QuocHieu')).toContain('<w:b/>');
  });

  it.each([
    ['2020-03-04', 'footer', 'right'],
    ['2020-03-05', 'header', 'center'],
  ])('of %s has its page number in the %s, at the %s', async (date, place, side) => {
    const taken = takeApart(await printDocx(document([paragraph('a')], date)));
    const own = taken.names.filter((n) => /word\/(?:header|footer)\d+\.xml/.test(n));
    expect(own.length).toBe(2);
    expect(own.every((n) => n.includes(place))).toBe(true);
    const numbered = own.map(taken.part).filter((x) => x.includes('PAGE'));
    expect(numbered).toHaveLength(1);
    expect(numbered[0]).toContain(`<w:jc w:val="${side}"/>`);
  });

  it('repeats the head of a table, splits no row, and widths add up to the line', async () => {
    const wide = table(
      [column('STT', 'number', 0.01), column('Nội dung', 'text', 5), column('C', 'text', 1)],
      Array.from({ length: 5 }, (_, k) => [text(String(k)), text('x'), text('y')]),
    );
    const xml = takeApart(await printDocx(document([wide]))).part('word/document.xml');
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(6);
    const grid = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map((m) => Number(m[1]));
    expect(grid.reduce((a, b) => a + b, 0)).toBe(9071);
    expect(Math.min(...grid)).toBeGreaterThanOrEqual(600);
  });

  it('shows every blank, and makes a bookmark of each', async () => {
    const taken = takeApart((await written(['report', '--year', '2016', '--to', 'bo-noi-vu', '-C', repository])).bytes);
    const xml = taken.part('word/document.xml');
    const marks = [...xml.matchAll(/<w:bookmarkStart w:name="(cho_trong_\d+)" w:id="(\d+)"\/>/g)];
    const blanks = taken.words.match(/\[[^\]]+\]|……/g) ?? [];
    expect(marks).toHaveLength(blanks.length);
    expect(new Set(marks.map((m) => m[1])).size).toBe(marks.length);
    expect(new Set(marks.map((m) => m[2])).size).toBe(marks.length);
    expect(xml.match(/<w:rStyle w:val="ChoTrong"\/>/g)).toHaveLength(blanks.length);
    expect(styleIn(taken, 'ChoTrong')).toContain('w:fill="FFF2A8"');
  });

  it('takes any text as text, and stays sound XML', async () => {
    const nasty = fc.array(
      fc.constantFrom(
        '<b>',
        '&amp;',
        '"',
        "'",
        '\u0007',
        '\u000b',
        '\u202e',
        ']]>',
        '{{x}}',
        'đ',
        ' ',
        '\ud83d\ude00',
        'a',
        '=1+1',
      ),
      { minLength: 1, maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(nasty, async (pieces) => {
        const said = pieces.join('');
        const taken = takeApart(
          await printDocx(document([heading(2, `I. ${said}`), paragraph(said), table([column(said)], [[text(said)]])])),
        );
        for (const name of taken.names.filter((n) => n.endsWith('.xml'))) new SaxesParser().write(taken.part(name)).close();
        expect(taken.words).toBe([`I. ${said}`, said, said, said].map(printable).filter(Boolean).join('\n'));
      }),
      { numRuns: 25 },
    );
  });

  it('of letters goes into a folder, one a body; together they cannot be printed', async () => {
    const cwd = folder({});
    const args = ['remind', '--as-of', '2016-07-15', '--format', 'docx', ...EXAMPLE];
    const { code, err } = await plan(args, { cwd });
    expect([code, err]).toEqual([2, expect.stringContaining('-o THƯ-MỤC')]);
    const { out } = await plan([...args, '-o', 'cv'], { cwd });
    expect(out).toMatch(/ {2}cv\/thi-xa-ba\.docx \([\d.]+ byte\) – UBND thị xã Ba \(5 \+ 0\)\n/);
    const letter = takeApart(readFileSync(join(cwd, 'cv/thi-xa-ba.docx'))).words;
    expect(letter).toContain('Kính gửi: UBND thị xã Ba.');
    const later = await plan(['remind', '--as-of', '2016-02-20', '--format', 'docx', ...EXAMPLE, '-o', 'cv', '--replace'], {
      cwd,
    });
    expect(later.out).toContain('Đã xoá văn bản của ngày khác:\n  cv/so-tai-chinh.docx – công văn ngày 15/07/2016');
  });
});
