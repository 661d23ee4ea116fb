/** An office's own form: its places, its styles, its paper; and what is said of a file that is none. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { CivilDate } from '../../src/calendar/civil.ts';
import { type Document, paragraph } from '../../src/documents/blocks.ts';
import { fillForm } from '../../src/print/docx/template/fill.ts';
import { PLACES } from '../../src/print/docx/template/places.ts';
import { readForm } from '../../src/print/docx/template/read.ts';
import { folder, plan, repository } from '../cli/run.ts';
import { styleIn, takeApart } from './docx.ts';

const EXAMPLE = ['-C', join(repository, 'examples/tinh-vi-du'), '--as-of', '2016-07-15'];
const REPORT = ['report', '--year', '2016', '--to', 'ubnd-tinh', ...EXAMPLE];
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const TYPES = (main: string) =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${main}.main+xml"/></Types>`;
const p = (said: string, properties = '', look = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t>${said}</w:t></w:r></w:p>`;
const SECTION =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1985" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>';
const CONTENT = p('{{noi-dung}}', '<w:pStyle w:val="Cuasso"/><w:ind w:firstLine="567"/>', '<w:sz w:val="27"/>');

/** A form of these paragraphs, as the smallest Word file there is. */
const form = (body: string, { main = 'document', more = {} as Record<string, string> } = {}) =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        '[Content_Types].xml': TYPES(main),
        '_rels/.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
        'word/document.xml': `<w:document ${W}><w:body>${body}${SECTION}</w:body></w:document>`,
        'word/styles.xml': `<w:styles ${W}><w:style w:type="paragraph" w:default="1" w:styleId="Bnhthng"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="u1"><w:name w:val="heading 1"/><w:rPr><w:color w:val="1C5A94"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Cuasso"><w:name w:val="Của sở"/><w:rPr><w:rFonts w:ascii="Times New Roman"/></w:rPr></w:style></w:styles>`,
        ...more,
      }).map(([name, said]) => [name, strToU8(said)]),
    ),
  );

async function filled(bytes: Uint8Array, args: readonly string[] = REPORT) {
  const cwd = folder({ 'mau.docx': bytes });
  const { code, out, err } = await plan([...args, '--template', 'mau.docx', '-o', 'ra.docx'], { cwd });
  expect([code, err.replace(/^Mẫu không có .*\n/, '')]).toEqual([0, '']);
  expect(out).toMatch(/^Đã ghi ra\.docx/);
  const taken = takeApart(readFileSync(join(cwd, 'ra.docx')));
  for (const name of taken.names.filter((n) => /\.(?:xml|rels)$/.test(n))) new SaxesParser().write(taken.part(name)).close();
  return { taken, err, xml: taken.part('word/document.xml') };
}

describe('a form of the office', () => {
  it('gets every place filled, however Word has cut it and whoever wrote it', async () => {
    const cut =
      '<w:p><w:r><w:t>Số: {{</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:t>so</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>}}</w:t></w:r></w:p>';
    const { taken } = await filled(
      form(
        cut +
          p('{{dia_danh}}, ngày {{NGÀY}}') +
          p('{{Cơ quan}} – {{co-quan-chu-quan}}') +
          p('{{Tên loại}}') +
          p('{{trich-yeu}}') +
          p('Kính gửi: {{kinh-gui}}') +
          CONTENT +
          p('{{noi-nhan}}') +
          p('{{chuc-vu}}') +
          p('{{nguoi-ky}}'),
      ),
    );
    const lines = taken.words.split('\n');
    expect(lines.slice(0, 6)).toEqual([
      'Số: ……/BC-SNV',
      'Ví Dụ, ngày …… tháng …… năm ……',
      'SỞ NỘI VỤ – UBND TỈNH VÍ DỤ',
      'BÁO CÁO',
      'Kết quả triển khai thi hành Luật Tổ chức chính quyền địa phương trên địa bàn tỉnh Ví Dụ năm 2016',
      'Kính gửi: Ủy ban nhân dân tỉnh Ví Dụ.',
    ]);
    const end = lines.findIndex((l) => l.endsWith('năm 2016./.'));
    expect(lines.slice(end + 1, end + 5)).toEqual(['- Như trên;', '- Lưu: VT, XDCQ.', 'GIÁM ĐỐC', '[họ tên]']);
    expect(taken.words).not.toContain('{{');
    expect(taken.words.match(/CỘNG HÒA/g)).toBeNull();
  });

  it('leaves what it says before or behind a place standing once', async () => {
    const { taken } = await filled(form(p('Số: {{so}}/BC-UBND') + p('{{so}}') + CONTENT));
    expect(taken.words.split('\n').slice(0, 2)).toEqual(['Số: ……/BC-UBND', 'Số: ……/BC-SNV']);
  });

  it('sets text as its place is set, and other pieces in its own styles of that name, else in ours', async () => {
    const { xml, taken } = await filled(form(CONTENT));
    const text = xml.match(/<w:p><w:pPr>(?:(?!<\/w:pPr>).)*<w:pStyle w:val="Cuasso"\/>(?:(?!<\/w:p>).)*/g) ?? [];
    expect(text.length).toBeGreaterThan(20);
    expect(text.every((t) => t.includes('<w:ind w:firstLine="567"/>') && t.includes('<w:sz w:val="27"/>'))).toBe(true);
    expect(xml).toMatch(/<w:pStyle w:val="u1"\/>(?:(?!<\/w:p>).)*I\. CÔNG TÁC CHỈ ĐẠO/);
    expect(xml).not.toContain('"NoiDung"');
    expect(styleIn(taken, 'ChuTrongBang')).toMatch(/w:basedOn w:val="Bnhthng"[\s\S]*w:rFonts w:ascii="Times New Roman"/);
    expect(styleIn(taken, 'NoiDung')).toBe('');
    const used = new Set([...xml.matchAll(/<w:(?:pStyle|rStyle) w:val="([^"]+)"/g)].map((m) => m[1] as string));
    for (const id of used) expect(styleIn(taken, id)).not.toBe('');
  });

  it('uses its style “Nội dung” where it has one', async () => {
    const sheet = `<w:styles ${W}><w:style w:type="paragraph" w:styleId="X9"><w:name w:val="Nội dung"/></w:style></w:styles>`;
    const { xml } = await filled(form(CONTENT, { more: { 'word/styles.xml': sheet } }));
    expect(xml.match(/<w:pStyle w:val="X9"\/>/g)?.length).toBeGreaterThan(10);
  });

  it('keeps its paper; the annexes lie behind it, or stand where it has a place for them', async () => {
    const behind = (await filled(form(CONTENT + p('Hết')))).xml;
    const sections = [...behind.matchAll(/<w:sectPr>[\s\S]*?<\/w:sectPr>/g)].map(([s]) => s);
    expect(sections.map((s) => /orient="landscape"/.test(s))).toEqual([false, true, true, true]);
    for (const one of sections) expect(one).toContain('w:right="851"');
    expect(sections[0]).toContain('w:w="11906"');
    expect(sections[1]).toMatch(/w:w="16838" w:h="11906"[\s\S]*<w:pgNumType w:start="1"\/>/);
    const grid = (xml: string) =>
      [...xml.matchAll(/<w:tblGrid>([\s\S]*?)<\/w:tblGrid>/g)].map(([, g]) =>
        [...(g as string).matchAll(/w:w="(\d+)"/g)].reduce((sum, m) => sum + Number(m[1]), 0),
      );
    expect(new Set(grid(behind))).toEqual(new Set([11906 - 851 - 1985, 16838 - 851 - 1985]));
    const within = (await filled(form(CONTENT + p('{{phu-luc}}') + p('Hết')))).xml;
    expect(within.match(/<w:sectPr>/g)).toHaveLength(1);
    expect(within.indexOf('Hết')).toBeGreaterThan(within.indexOf('BẢNG TỔNG HỢP NHIỆM VỤ'));
  });

  it('says every figure that Markdown says', async () => {
    const { taken } = await filled(form(CONTENT));
    const { out } = await plan([...REPORT, '--format', 'markdown']);
    const body = out.slice(out.indexOf('\nThực hiện'), out.indexOf('./.') + 3).replaceAll('\\', '');
    const figures = (said: string) => said.match(/\d[\d./]*/g) ?? [];
    const own = taken.words.slice(taken.words.indexOf('Thực hiện'), taken.words.indexOf('./.') + 3);
    expect(figures(own)).toEqual(figures(body));
  });

  it('fills headers too, takes a .dotx, and is the same for the same', async () => {
    const more = { 'word/header1.xml': `<w:hdr ${W}>${p('{{co-quan}}')}</w:hdr>` };
    const dotx = form(CONTENT, { main: 'template', more });
    const { taken } = await filled(dotx);
    expect(taken.part('word/header1.xml')).toContain('SỞ NỘI VỤ');
    expect(taken.part('[Content_Types].xml')).toContain('document.main');
    expect((await filled(dotx)).taken.part('word/document.xml')).toBe(taken.part('word/document.xml'));
  });

  it('takes what the plan says as text, also where it looks like a place or a tag', async () => {
    const found = readForm(form(CONTENT));
    if ('why' in found) throw new Error(found.why);
    const document: Document = {
      kind: 'register',
      title: '<&>',
      date: '2016-07-15' as CivilDate,
      blocks: [paragraph('{{so}} {{la}} <w:p/> &amp; ]]>')],
      annexes: [],
    };
    expect(takeApart(await fillForm(found, document)).words).toBe('{{so}} {{la}} <w:p/> &amp; ]]>');
  });

  it('of letters gives one file a body, known again by the next run', async () => {
    const cwd = folder({
      'mau.docx': form(p('V/v {{ve-viec}}') + p('Kính gửi: {{kinh-gui}}') + CONTENT, { more: { 'docProps/core.xml': CORE } }),
    });
    const args = ['remind', '-C', join(repository, 'examples/tinh-vi-du'), '--template', 'mau.docx', '-o', 'cv'];
    const { code } = await plan([...args, '--as-of', '2016-07-15'], { cwd });
    expect(code).toBe(0);
    const letter = takeApart(readFileSync(join(cwd, 'cv/thi-xa-ba.docx')));
    expect(letter.words).toMatch(/^V\/v đôn đốc thực hiện nhiệm vụ của Kế hoạch số 210\/KH-UBND\nKính gửi: UBND thị xã Ba\.\n/);
    expect((await plan([...args, '--as-of', '2016-02-20'], { cwd })).out).toContain(
      'cv/so-tai-chinh.docx – công văn ngày 15/07/2016',
    );
  });

  it('without a place for what each document says anew is told of', async () => {
    const { err } = await filled(form(CONTENT));
    expect(err).toBe('Mẫu không có {{ngay}} {{trich-yeu}} {{kinh-gui}}: văn bản thiếu phần ấy.\n');
  });
});

const CORE =
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title/></cp:coreProperties>';
const CELL = `<w:tbl><w:tr><w:tc>${CONTENT}</w:tc></w:tr></w:tbl>`;

describe('a file that is no form', () => {
  it.each<[string, Uint8Array | string, RegExp]>([
    [
      'has no place for the content',
      form(p('Kính gửi: {{kinh-gui}}')),
      /không có chỗ đặt nội dung: \{\{noi-dung\}\}\n {2}= Mở mẫu bằng Word/,
    ],
    ['has it twice', form(CONTENT + CONTENT), /nhiều hơn một chỗ/],
    ['has it in a line', form(p('Nội dung: {{noi-dung}}')), /chung đoạn với chữ khác/],
    ['has it in a table', form(CELL), /chung đoạn với chữ khác, trong bảng/],
    ['has a place misspelt', form(CONTENT + p('{{kinh-gủi-x}}')), /có \{\{kinh-gủi-x\}\}[\s\S]*Có phải \{\{kinh-gui\}\}\?/],
    ['holds macros', form(CONTENT, { more: { 'word/vbaProject.bin': 'x' } }), /có chứa macro/],
    ['is of the kind with macros', form(CONTENT, { main: 'document.macroEnabled' }), /có chứa macro/],
    ['is an old .doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), /\.doc đời cũ/],
    ['is text', 'xin chào', /không phải tệp Word/],
    ['is another zip', zipSync({ 'a.txt': strToU8('a') }), /không phải tệp Word/],
    ['is broken', form(CONTENT).subarray(0, 400), /không phải tệp Word/],
    [
      'is XML with a document type',
      form(CONTENT, { more: { 'word/header1.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' } }),
      /không phải tệp Word/,
    ],
    ['is nested beyond reason', form(CONTENT + '<w:sdt>'.repeat(5000) + '</w:sdt>'.repeat(5000)), /không phải tệp Word/],
    ['unpacks to very much', zipSync({ 'word/document.xml': new Uint8Array(30_000_000) }), /quá lớn/],
  ])('%s: it is said, and nothing is written', async (_, bytes, said) => {
    const cwd = folder({ 'mau.docx': bytes });
    const { code, out, err } = await plan([...REPORT, '--template', 'mau.docx', '-o', 'ra.docx'], { cwd });
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^Mẫu mau\.docx [^\n]+\n {2}= [^\n]+\n$/);
    expect(err).toMatch(said);
  });

  it('is not there, or is asked for with another format', async () => {
    const cwd = folder({ 'mau.docx': form(CONTENT) });
    const missing = await plan([...REPORT, '--template', 'khac.docx', '-o', 'ra.docx'], { cwd });
    expect([missing.code, missing.err]).toEqual([
      2,
      expect.stringMatching(/^--template khac\.docx: Không mở được tệp \(ENOENT\)/),
    ]);
    const markdown = await plan([...REPORT, '--template', 'mau.docx', '--format', 'markdown'], { cwd });
    expect([markdown.code, markdown.err]).toEqual([2, expect.stringContaining('--template chỉ dùng cho văn bản Word')]);
  });

  it('the guide names every place', () => {
    const guide = readFileSync(join(repository, 'docs/mau-word.md'), 'utf8');
    for (const [name, { about }] of Object.entries(PLACES)) expect(guide).toContain(`| \`{{${name}}}\` | ${about.vi} |`);
  });
});
