/** Word documents: Word's own numbering, merged cells, breaks, tables that are only layout. */
import { describe, expect, it } from 'vitest';
import { folder, plan } from '../cli/run.ts';
import { cell, docx, p, row, table } from './docx.ts';
import { readPaperFile } from './read.ts';

const HEAD = [
  table(
    row('UBND TỈNH SÔNG HẬU\nSỞ NỘI VỤ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'),
    row('Số: 15/KH-SNV', 'Sông Hậu, ngày 05 tháng 01 năm 2026'),
  ),
  p('KẾ HOẠCH', { bold: true }),
  p('Kiểm tra công vụ năm 2026', { bold: true }),
  p('Sở Nội vụ ban hành Kế hoạch như sau:'),
];
const SIGNATURE = table(row('Nơi nhận:\n- Như trên;\n- Lưu: VT.', 'GIÁM ĐỐC'));
const read = async (...body: readonly string[]) =>
  readPaperFile('van-ban.docx', folder({ 'van-ban.docx': docx(...HEAD, ...body, SIGNATURE) }));

describe('a Word document', () => {
  it('has its head in a table of layout, read as the head and as nothing else', async () => {
    const paper = await read(p('I. NHIỆM VỤ'), p('1. Thanh tra Sở'), p('a) Kiểm tra công vụ trong Quý II/2026.'));
    expect(paper.document).toMatchObject({
      number: '15/KH-SNV',
      date: '2026-01-05',
      issuer: 'Sở Nội vụ',
      title: 'Kế hoạch kiểm tra công vụ năm 2026',
    });
    expect(paper.tasks.map((t) => [t.clause, t.leads])).toEqual([['I.1.a', ['Thanh tra Sở']]]);
  });

  it('is numbered by Word where no number is typed', async () => {
    const paper = await read(
      p('NHIỆM VỤ', { bold: true, list: [1, 0] }),
      p('Văn phòng Sở', { list: [1, 1] }),
      p('Lập danh sách đơn vị được kiểm tra.', { list: [1, 2] }),
      p('Bố trí phương tiện.', { list: [1, 2] }),
      p('Thanh tra Sở', { list: [1, 1] }),
      p('Kiểm tra theo danh sách.', { list: [1, 2] }),
    );
    expect(paper.tasks.map((t) => [t.clause, t.leads[0]])).toEqual([
      ['I.1.a', 'Văn phòng Sở'],
      ['I.1.b', 'Văn phòng Sở'],
      ['I.2.a', 'Thanh tra Sở'],
    ]);
  });

  it('has cells merged downwards and across, header words parted by a break, and group rows', async () => {
    const paper = await read(
      p('PHỤ LỤC'),
      table(
        row('TT', 'Nhiệm vụ', 'Cơ quan\nchủ trì', 'Cơ quan phối hợp', 'Sản phẩm', 'Thời gian\nhoàn thành'),
        row('(1)', '(2)', '(3)', '(4)', '(5)', '(6)'),
        row('I', cell('Thể chế', { span: 5 })),
        row(
          '1',
          cell('Rà soát quy chế', { merge: 'start' }),
          cell('Văn phòng Sở', { merge: 'start' }),
          'Thanh tra Sở\nPhòng Tổ chức',
          'Danh mục',
          'Tháng 3/2026',
        ),
        row('', cell('', { merge: 'on' }), cell('', { merge: 'on' }), '', 'Báo cáo', 'Tháng 6/2026'),
        row('2', 'Bồi dưỡng công chức', cell('Theo phân công tại Phương án số 12/PA-SNV', { span: 2 }), 'Lớp bồi dưỡng', ''),
      ),
    );
    expect(paper.tasks.map((t) => [t.title, t.leads, t.coordinating, t.deliverable, t.deadline])).toEqual([
      ['Rà soát quy chế', ['Văn phòng Sở'], ['Thanh tra Sở', 'Phòng Tổ chức'], 'Danh mục', 'Tháng 3/2026'],
      ['Rà soát quy chế', ['Văn phòng Sở'], [], 'Báo cáo', 'Tháng 6/2026'],
      ['Bồi dưỡng công chức', ['Theo phân công tại Phương án số 12/PA-SNV'], [], 'Lớp bồi dưỡng', null],
    ]);
    expect(paper.tasks[1]?.sure.leads).toMatchObject({ state: 'inherited' });
  });

  it('is printed by --text line by line, as the JSON counts', async () => {
    const cwd = folder({ 'a.docx': docx(p('I. NHIỆM VỤ'), table(row('TT', 'Nhiệm vụ\ncụ thể')), p('1. Sở Y tế báo cáo.')) });
    const { out, code } = await plan(['import', 'a.docx', '--text'], { cwd });
    expect(code).toBe(0);
    expect(out.trimEnd().split('\n')).toEqual(['I. NHIỆM VỤ', '| TT | Nhiệm vụ / cụ thể |', '1. Sở Y tế báo cáo.']);
    expect((await readPaperFile('a.docx', cwd)).tasks[0]?.lines).toEqual([[3, 3]]);
  });
});
