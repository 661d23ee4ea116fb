import { describe, expect, it } from 'vitest';
import { readDocx } from '../../src/source/docx.ts';
import { folder, plan, repository } from '../cli/run.ts';
import { docx, paragraph, run } from './docx.ts';

const OLD = 'Căn cứ Luật Tổ chức HĐND và UBND ngày 26/11/2003;';
const DRAFT = (date: string) => `ỦY BAN NHÂN DÂN
TỈNH SÓC TRĂNG

Sóc Trăng, ${date}

QUYẾT ĐỊNH
Về việc ban hành quy chế

${OLD}
Căn cứ Luật Ngân sách nhà nước ngày 16/12/2002;

Điều 1. Ban hành quy chế.
`;
const cite = (cwd: string, ...args: string[]) => plan(['cite', ...args, '-C', repository], { cwd, today: '2016-03-15' });

describe('plan cite', () => {
  it('names the line, and the text to use instead', async () => {
    const cwd = folder({ 'du-thao.md': DRAFT('ngày 05 tháng 01 năm 2016') });
    const { out, code } = await cite(cwd, 'du-thao.md');
    expect(code).toBe(1);
    expect(out).toContain('du-thao.md: đề ngày 05/01/2016');
    expect(out).toContain('--> du-thao.md:9:8');
    expect(out).toContain('Thay bằng: Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015');
    expect(out.trimEnd().split('\n').pop()).toBe('Đã soát 1 dự thảo: 1 chỗ phải sửa.');
  });

  it.each([
    ['ngày 30 tháng 12 năm 2015', 0],
    ['ngày 01 tháng 01 năm 2016', 1],
    ['ngày     tháng    năm 2016', 1],
    ['ngày … tháng … năm 2015', 0],
    ['ngày ghi sau', 1],
  ])('takes the day of the draft from its head: %s', async (date, expected) => {
    expect((await cite(folder({ 'a.txt': DRAFT(date) }), 'a.txt')).code).toBe(expected);
  });

  it('reads Word documents as their readers see them', async () => {
    const body = [
      paragraph(run('Sóc Trăng, ngày 12 tháng 02 năm 2016')),
      paragraph(run('Căn cứ Luật Tổ ch'), run('ức HĐ'), run('ND và UBND ngày 26'), run('/11/2003;')),
      `<w:p>${run('Căn cứ ')}<w:del><w:r><w:delText>Luật Tổ chức HĐND và UBND ngày 26/11/2003</w:delText></w:r></w:del><w:ins>${run('Luật Tổ chức chính quyền địa phương ngày 19/6/2015')}</w:ins>${run(';')}</w:p>`,
      `<w:tbl><w:tr><w:tc>${paragraph(run('Căn cứ Luật Tổ chức HĐND'), '<w:r><w:br/></w:r>', run('và UBND năm 2003;'))}</w:tc></w:tr></w:tbl>`,
    ].join('');
    const cwd = folder({ 'du-thao.docx': docx(body) });
    const { out, code } = await cite(cwd, 'du-thao.docx', '--format', 'json');
    expect(code).toBe(1);
    expect((JSON.parse(out).diagnostics as { code: string; line: number }[]).map((d) => [d.code, d.line])).toEqual([
      ['PLAN090', 2],
      ['PLAN090', 4],
    ]);
  });

  it('reads a text box once', () => {
    const box = `<mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph(run('trong khung'))}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraph(run('trong khung'))}</w:txbxContent></mc:Fallback></mc:AlternateContent>`;
    expect(readDocx(docx(`<w:p>${run('ngoài ')}<w:r>${box}</w:r>${run('khung')}</w:p>`))).toBe('trong khung\nngoài khung\n');
  });

  it('looks through a folder and below it', async () => {
    const cwd = folder({
      'vb/a.md': DRAFT('ngày 05 tháng 01 năm 2016'),
      'vb/sau/b.docx': docx(paragraph(run(OLD))),
      'vb/anh.png': new Uint8Array([1, 2]),
      'vb/~$b.docx': 'khoá của Word',
    });
    const { out } = await cite(cwd, 'vb', '--format', 'json');
    expect((JSON.parse(out).diagnostics as { file: string }[]).map((d) => d.file)).toEqual(['vb/a.md', 'vb/sau/b.docx']);
  });

  it.each([
    ['a broken .docx', { 'a.docx': 'không phải zip' }, 'a.docx'],
    ['a file of another kind', { 'a.pdf': '%PDF' }, 'a.pdf'],
    ['text in another encoding', { 'a.txt': Buffer.from('C\u0103n c\u1ee9', 'utf16le') }, 'a.txt'],
  ])('says so of %s', async (_, files, name) => {
    const { out, code } = await cite(folder(files), name);
    expect(code).toBe(1);
    expect(out).toContain('PLAN094');
    expect(out).not.toMatch(/\n\s+at |undefined/);
  });

  it('cannot run on what is not there, nor without rules', async () => {
    const cwd = folder({ 'a.md': OLD, 'plan/plan.yaml': '' });
    expect(await cite(cwd, 'b.md')).toMatchObject({ code: 2, out: '' });
    expect((await plan(['cite', 'a.md'], { cwd })).code).toBe(2);
  });

  it('follows the rules of the plan: a new law is YAML', async () => {
    const text = 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;\n';
    const on = async (date: string) => {
      const { out } = await plan(['cite', '-', '--date', date, '--format', 'json'], { stdin: text });
      return JSON.parse(out).diagnostics[0]?.suggestion;
    };
    expect(await on('2025-02-28')).toBeUndefined();
    expect(await on('2025-03-01')).toBe('Luật Tổ chức chính quyền địa phương ngày 19 tháng 02 năm 2025');
    expect(await on('2025-06-16')).toBe('Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025');
  });
});
