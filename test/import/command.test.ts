/** `plan import` as a clerk uses it: the plan that it writes, and what it refuses. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { folder, plan } from '../cli/run.ts';
import { PAPERS, paperNames } from './read.ts';

const paper = (name: string) => readFileSync(join(PAPERS, name), 'utf8');
const LETTER = 'cong-van-cap-xa.txt';
const today = '2026-01-05';
const filesOf = (cwd: string) =>
  readdirSync(cwd, { recursive: true, encoding: 'utf8' })
    .filter((f) => f.endsWith('.yaml'))
    .sort()
    .map((f) => [f, readFileSync(join(cwd, f), 'utf8')]);

describe('plan import', () => {
  it.each(paperNames)('%s becomes a plan without an error, which status shows', async (name) => {
    const cwd = folder({ [name]: paper(name) });
    expect(await plan(['import', name], { cwd, today })).toMatchObject({ code: 0, err: '' });
    const { out } = await plan(['validate', '--format', 'json'], { cwd, today });
    const errors = (JSON.parse(out).diagnostics as { severity: string; message: string }[]).filter((d) => d.severity === 'error');
    expect(errors).toEqual([]);
    const status = await plan(['status', '--format', 'json'], { cwd, today });
    expect(status.code).toBe(0);
    const dry = JSON.parse((await plan(['import', name, '--dry-run', '--format', 'json'], { cwd, today })).out);
    const tasks = new Set((JSON.parse(status.out).obligations as { task: string }[]).map((o) => o.task));
    expect(tasks.size).toBe(dry.tasks.length);
  });

  it('writes nothing with --dry-run, and needs no free place', async () => {
    const cwd = folder({ [LETTER]: paper(LETTER), 'plan/plan.yaml': 'của người khác' });
    const { code, out } = await plan(['import', LETTER, '--dry-run'], { cwd, today });
    expect(code).toBe(0);
    expect(out).toContain('chưa ghi gì');
    expect(filesOf(cwd)).toEqual([['plan/plan.yaml', 'của người khác']]);
  });

  it('of the same paper a second time changes nothing and says so', async () => {
    const cwd = folder({ [LETTER]: paper(LETTER) });
    await plan(['import', LETTER], { cwd, today });
    const before = filesOf(cwd);
    const { out, code } = await plan(['import', LETTER], { cwd, today });
    expect(code).toBe(0);
    expect(out).toContain('không thay đổi gì');
    expect(filesOf(cwd)).toEqual(before);
  });

  it('does not write over another plan, and says how to add to it', async () => {
    const cwd = folder({ [LETTER]: paper(LETTER), 'chi-thi.txt': paper('chi-thi.txt') });
    await plan(['import', LETTER], { cwd, today });
    const before = filesOf(cwd);
    const { err, code } = await plan(['import', 'chi-thi.txt'], { cwd, today });
    expect(code).toBe(2);
    expect(err).toContain('--into plan');
    expect(filesOf(cwd)).toEqual(before);
  });

  it('--into adds a second paper: its tasks and clauses are new, bodies that are there keep their ids, lines that are there stay', async () => {
    const cwd = folder({ [LETTER]: paper(LETTER), 'quyet-dinh.txt': paper('quyet-dinh-phan-cong.txt') });
    await plan(['import', 'quyet-dinh.txt'], { cwd, today });
    const head = readFileSync(join(cwd, 'plan/plan.yaml'), 'utf8');
    const { out, code } = await plan(['import', LETTER, '--into', 'plan'], { cwd, today });
    expect(code).toBe(0);
    expect(out).toContain('Đã thêm 9 nhiệm vụ');
    expect(readFileSync(join(cwd, 'plan/plan.yaml'), 'utf8').startsWith(head.trimEnd())).toBe(true);
    const { out: found } = await plan(['validate', '--format', 'json'], { cwd, today });
    expect((JSON.parse(found).diagnostics as { severity: string }[]).filter((d) => d.severity === 'error')).toEqual([]);
    const again = filesOf(cwd);
    expect((await plan(['import', LETTER, '--into', 'plan'], { cwd, today })).out).toContain('không thay đổi gì');
    expect(filesOf(cwd)).toEqual(again);
  });

  it.each([
    ['Quý I', 'Quý I năm 2017', '2017-03-31'],
    ['6 tháng đầu năm', '6 tháng đầu năm 2017', '2017-06-30'],
    ['Trước 15/3', 'Trước 15/3/2017', '2017-03-14'],
    ['Sau khi có hướng dẫn', 'Sau khi có hướng dẫn', null],
  ])(
    'writes the year of the column’s head into the plan with “%s”, so that the plan is due when the screen says',
    async (cell, written, due) => {
      const head = 'Số: 5/KH-UBND\nTrà Bình, ngày 05 tháng 01 năm 2016\n\nKẾ HOẠCH\nTập huấn\n\nI. NHIỆM VỤ\n\n';
      const table = '| TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian (Năm 2017) |\n|---|---|---|---|\n';
      const cwd = folder({ 'a.md': `${head}${table}| 1 | Rà soát văn bản | Sở Nội vụ | ${cell} |\n` });
      const { tasks } = JSON.parse((await plan(['import', 'a.md', '--dry-run', '--format', 'json'], { cwd, today })).out);
      expect(tasks).toMatchObject([{ deadline: cell, due }]);
      await plan(['import', 'a.md'], { cwd, today });
      const [, text] = filesOf(cwd).find(([path]) => path?.includes('tasks/')) as string[];
      expect(text).toContain(`deadline: ${written}\n`);
      expect(text?.includes('năm 2017 theo đầu cột')).toBe(written !== cell);
      const { obligations } = JSON.parse((await plan(['status', '--format', 'json'], { cwd, today })).out);
      expect(obligations[0].due).toBe(due);
    },
  );

  it.each([
    ['on one line', 'plan.yaml', 'clauses: [{ id: I, title: Một }]'],
    ['of none', 'plan.yaml', ''],
    ['that are an empty list', 'plan.yaml', 'clauses: []'],
    ['in a head named plan.yml', 'plan.yml', 'clauses:\n  - { id: I, title: Một }'],
  ])('--into adds to clauses %s, and the plan still loads', async (_, name, clauses) => {
    const cwd = folder({
      [LETTER]: paper(LETTER),
      [`plan/${name}`]: `schema: 1\nid: p\ntitle: Kế hoạch khác\nissuedBy: a\ndocument: { number: 1/KH, date: 2025-01-05 }\n${clauses}\n`,
      'plan/agencies.yaml': 'agencies:\n  - { id: a, name: Sở A, kind: department, level: province }\n',
    });
    const { out, code } = await plan(['import', LETTER, '--into', 'plan'], { cwd, today });
    expect(code).toBe(0);
    const { diagnostics } = JSON.parse((await plan(['validate', '--format', 'json'], { cwd, today })).out);
    const found = diagnostics as { severity: string; path: string }[];
    expect(found.filter((d) => d.severity === 'error')).toEqual([]);
    expect(out).toContain('Đã thêm 9 nhiệm vụ');
    expect((await plan(['import', LETTER, '--into', 'plan'], { cwd, today })).out).toContain('không thay đổi gì');
  });

  it('--into counts what the paper brings to look at, whatever it takes away', async () => {
    const cwd = folder({
      [LETTER]: paper(LETTER),
      'plan/plan.yaml':
        'schema: 1\nid: p\ntitle: Kế hoạch khác\nissuedBy: kinh-te\ndocument: { number: 1/KH, date: 2025-01-05 }\n',
      'plan/agencies.yaml':
        'agencies:\n  - { id: kinh-te, name: Phòng Kinh tế, kind: department, level: commune }\n  - { id: cong-an, name: Công an xã, kind: department, level: commune }\n',
    });
    // Without a task the plan had an error, and nothing named the police: both are gone.
    const { out } = await plan(['import', LETTER, '--into', 'plan'], { cwd, today });
    const { diagnostics } = JSON.parse((await plan(['validate', '--format', 'json'], { cwd, today })).out);
    expect((diagnostics as { code: string }[]).map((d) => d.code)).toEqual(['PLAN067', 'PLAN060']);
    expect(out).toContain('2 điều cần xem');
  });

  it('tells a deadline at the end of the duty’s own line as written, and one in another line as that line’s', async () => {
    const head = 'KẾ HOẠCH\nTập huấn\n\nI. NHIỆM VỤ\n\n';
    const stdin = `${head}1. Sở Nội vụ rà soát văn bản; thời hạn: 30/6/2016.\n\n2. Sở Y tế lập danh mục thuốc.\n\nThời hạn: 30/7/2016.\n`;
    const { tasks } = JSON.parse((await plan(['import', '-', '--dry-run', '--format', 'json'], { stdin, today })).out);
    const origins = (tasks as { sure: { deadline: unknown } }[]).map((t) => t.sure.deadline);
    expect(origins).toEqual([{ state: 'written' }, { state: 'inherited', line: 10 }]);
  });

  it('dates the bases of a paper, on the last days of months too', async () => {
    const bases =
      'Căn cứ Nghị định số 1/2015/NĐ-CP ngày 31/12/2015 về việc A;\nCăn cứ Quyết định số 2/QĐ-UBND ngày 29 tháng 02 năm 2016 về việc B;\nCăn cứ Quyết định số 3/QĐ-UBND ngày 30/02/2016 về việc C;\n';
    const cwd = folder({ 'a.txt': `KẾ HOẠCH\nTập huấn\n\n${bases}\nI. NHIỆM VỤ\n\n1. Sở Nội vụ tập huấn trong tháng 5/2016.\n` });
    await plan(['import', 'a.txt'], { cwd, today });
    const dates = readFileSync(join(cwd, 'plan/plan.yaml'), 'utf8').match(/date: \S+(?=,)/g);
    expect(dates).toEqual(['date: 2015-12-31', 'date: 2016-02-29', 'date: null']);
  });

  it('reads standard input, and text that Notepad wrote as UTF-16', async () => {
    const text = paper(LETTER);
    const { out } = await plan(['import', '-', '--dry-run', '--format', 'json'], { stdin: text, today });
    const wide = new Uint8Array([0xff, 0xfe, ...new Uint8Array(new Uint16Array([...text].map((c) => c.charCodeAt(0))).buffer)]);
    const cwd = folder({ 'a.txt': wide });
    const same = await plan(['import', 'a.txt', '--dry-run', '--format', 'json'], { cwd, today });
    expect(JSON.parse(same.out).tasks).toEqual(JSON.parse(out).tasks);
  });

  it.each([
    ['một tệp .doc cũ', [0xd0, 0xcf, 0x11, 0xe0, 0xa1], 'lưu lại thành .docx'],
    ['một tệp PDF', [...strToU8('%PDF-1.7')], '.docx'],
    ['một tệp .rtf', [...strToU8('{\\rtf1')], 'lưu lại thành .docx'],
    ['một tệp .docx hỏng', [0x50, 0x4b, 3, 4, 0, 0], 'lưu lại thành .docx'],
    ['văn bản không phải UTF-8', [0xc1, 0x20, 0xff], 'UTF-8'],
  ])('says of %s what to do, and writes nothing', async (_, bytes, word) => {
    const cwd = folder({ 'van-ban.doc': new Uint8Array(bytes) });
    const { err, code } = await plan(['import', 'van-ban.doc'], { cwd, today });
    expect(code).toBe(2);
    expect(err).toContain(word);
    expect(existsSync(join(cwd, 'plan'))).toBe(false);
  });

  it.each(['', '\n\n', 'Kính gửi các đồng chí.', '| a | b |\n'])(
    'finds no task in %j, writes nothing and says so',
    async (text) => {
      const cwd = folder({ 'a.txt': text });
      const { err, code } = await plan(['import', 'a.txt'], { cwd, today });
      expect(code).toBe(2);
      expect(err).toContain('Không đọc được nhiệm vụ nào');
      expect(existsSync(join(cwd, 'plan'))).toBe(false);
    },
  );

  it.each([
    [
      'a paragraph that nobody has written',
      `1. ${'Sở Nội vụ rà soát văn bản; '.repeat(800)}`,
      'a.txt”, dòng 1: đoạn dài hơn 20.000 ký tự',
    ],
    ['more paragraphs than a paper has', '- Sở Nội vụ rà soát văn bản.\n'.repeat(5001), 'có hơn 5.000 đoạn'],
  ])('refuses %s, with the way out, and writes nothing', async (_, text, said) => {
    const cwd = folder({ 'a.txt': text });
    const { err, code } = await plan(['import', 'a.txt'], { cwd, today });
    expect([code, err.includes(said), err.includes('Tách')]).toEqual([2, true, true]);
    expect(existsSync(join(cwd, 'plan'))).toBe(false);
  });
});
