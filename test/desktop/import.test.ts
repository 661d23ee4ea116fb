/** `plan import` on a Word document that LibreOffice wrote: its own numbering, its tables, its merged cells. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, plan } from '../cli/run.ts';
import { readPaperFile } from '../import/read.ts';
import { converted, office } from './office.ts';

const HTML = `<html><head><meta charset="utf-8"></head><body>
<table width="100%"><tr><td><p>UBND TỈNH SÔNG HẬU<br><b>SỞ Y TẾ</b></p></td><td><p><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc</b></p></td></tr>
<tr><td><p>Số: 21/KH-SYT</p></td><td><p><i>Sông Hậu, ngày 03 tháng 02 năm 2026</i></p></td></tr></table>
<p><b>KẾ HOẠCH</b></p><p><b>Tiêm chủng mở rộng năm 2026</b></p>
<p>Căn cứ Luật Phòng, chống bệnh truyền nhiễm ngày 21 tháng 11 năm 2007; Sở Y tế ban hành Kế hoạch như sau:</p>
<p><b>I. MỤC TIÊU</b></p><p>- Trên 95% trẻ được tiêm đủ mũi.</p>
<p><b>II. NHIỆM VỤ</b></p>
<ol><li><b>Trung tâm Kiểm soát bệnh tật</b><ol type="a"><li>Lập dự trù vắc xin trước ngày 15/02/2026.</li><li>Giám sát các điểm tiêm hằng tháng.</li></ol></li>
<li><b>Trạm Y tế các xã, phường</b><ul><li>Rà soát đối tượng tiêm chủng;</li><li>Tổ chức tiêm vào ngày 25 hằng tháng.</li></ul></li></ol>
<p>PHỤ LỤC</p>
<table border="1"><thead><tr><th>STT</th><th>Nội dung</th><th>Đơn vị<br>chủ trì</th><th>Thời gian<br>hoàn thành</th><th>Sản phẩm</th></tr></thead>
<tr><td>I</td><td colspan="4">Truyền thông</td></tr>
<tr><td>1</td><td rowspan="2">In tờ rơi, phát thanh</td><td>Văn phòng Sở</td><td>Tháng 3/2026</td><td>Tờ rơi</td></tr>
<tr><td>2</td><td>Phòng Nghiệp vụ Y</td><td>Tháng 4/2026</td><td>Bài phát thanh</td></tr></table>
<table><tr><td><p>Nơi nhận:<br>- Như trên;<br>- Lưu: VT.</p></td><td><p><b>GIÁM ĐỐC</b></p></td></tr></table>
</body></html>`;

describe.skipIf(!office)('a paper that LibreOffice saved as a Word document', () => {
  it.each(['docx:MS Word 2007 XML', 'docx:Office Open XML Text'])(
    'as %s: its duties are read with their bodies and days',
    async (filter) => {
      const cwd = folder({ 'ke-hoach.html': HTML });
      converted(join(cwd, 'ke-hoach.html'), filter, cwd, '--infilter=HTML (StarWriter)');
      const paper = await readPaperFile('ke-hoach.docx', cwd);
      expect(paper.document).toMatchObject({ number: '21/KH-SYT', date: '2026-02-03', issuer: 'Sở Y tế' });
      expect(paper.tasks.map((t) => [t.title, t.leads[0], t.due])).toEqual([
        ['Lập dự trù vắc xin', 'Trung tâm Kiểm soát bệnh tật', '2026-02-14'],
        ['Giám sát các điểm tiêm', 'Trung tâm Kiểm soát bệnh tật', 'FREQ=MONTHLY;BYMONTHDAY=-1'],
        ['Rà soát đối tượng tiêm chủng', 'Trạm Y tế các xã, phường', null],
        ['Tổ chức tiêm', 'Trạm Y tế các xã, phường', 'FREQ=MONTHLY;BYMONTHDAY=25'],
        ['In tờ rơi, phát thanh', 'Văn phòng Sở', '2026-03-31'],
        ['In tờ rơi, phát thanh', 'Phòng Nghiệp vụ Y', '2026-04-30'],
      ]);
      expect((await plan(['import', 'ke-hoach.docx'], { cwd, today: '2026-02-05' })).code).toBe(0);
      expect((await plan(['validate'], { cwd, today: '2026-02-05' })).code).toBe(0);
    },
  );

  it('as an old .doc: is told to be saved as .docx', async () => {
    const cwd = folder({ 'ke-hoach.html': HTML });
    converted(join(cwd, 'ke-hoach.html'), 'doc:MS Word 97', cwd, '--infilter=HTML (StarWriter)');
    const { code, err } = await plan(['import', 'ke-hoach.doc'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('lưu lại thành .docx');
  });
});
