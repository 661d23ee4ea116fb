/** `plan cite` on Word documents that LibreOffice writes. Run by `npm run test:desktop`; says so where LibreOffice is missing. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, plan, repository } from '../cli/run.ts';

const office = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);
if (!office)
  console.warn('LibreOffice is not installed: the tests with Word documents are left out (Debian: libreoffice-writer-nogui)');

const HTML = `<html><head><meta charset="utf-8"></head><body>
<p><b>ỦY BAN NHÂN DÂN TỈNH VÍ DỤ</b></p>
<p><i>Ví Dụ, ngày 12 tháng 02 năm 2016</i></p>
<p><b>QUYẾT ĐỊNH</b></p>
<p>Căn cứ <b>Luật Tổ chức</b> H<u>ĐN</u>D và UBND <i>ngày 26</i>/11/2003;</p>
<table><tr><td><p>Căn cứ Luật Tổ chức Hội đồng nhân dân<br>và Uỷ ban nhân dân năm 2003;</p></td></tr></table>
<p>Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;</p>
<p>Căn cứ Luật Xây dựng ngày 26/11/2003;</p>
<p>Quyết định này thay cho các quy định của Luật Tổ chức HĐND và UBND năm 2003.</p>
</body></html>`;

describe.skipIf(!office)('a Word document written by LibreOffice', () => {
  it.each(['docx:MS Word 2007 XML', 'docx:Office Open XML Text'])(
    'as %s: its outdated bases are found, and only they',
    async (filter) => {
      const cwd = folder({ 'du-thao.html': HTML });
      const done = spawnSync(
        office as string,
        [
          `-env:UserInstallation=file://${cwd}/ho-so`,
          '--headless',
          '--infilter=HTML (StarWriter)',
          '--convert-to',
          filter,
          '--outdir',
          cwd,
          join(cwd, 'du-thao.html'),
        ],
        { encoding: 'utf8' },
      );
      expect(done.status, done.stderr).toBe(0);
      const { out, code } = await plan(['cite', 'du-thao.docx', '--format', 'json', '-C', repository], { cwd });
      expect(code).toBe(1);
      const found = JSON.parse(out).diagnostics as { code: string; message: string; suggestion: string }[];
      expect(found.map((d) => d.code)).toEqual(['PLAN090', 'PLAN090']);
      expect(found[0]?.message).toContain('“Luật Tổ chức HĐND và UBND ngày 26/11/2003”');
      expect(found[1]?.message).toContain('“Luật Tổ chức Hội đồng nhân dân và Uỷ ban nhân dân năm 2003”');
    },
  );
});
