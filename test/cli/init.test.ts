import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { LanguageServer } from '../editor/language-server.ts';
import { folder, plan } from './run.ts';

const INIT = ['init', '--title', 'Kế hoạch triển khai Luật A: đợt 1', '--issuer', 'UBND tỉnh Bến Tre', '--date', '15/3/2016'];
const read = (cwd: string, path: string) => readFileSync(join(cwd, path), 'utf8');

describe('plan init', () => {
  it.each([
    ['a province', 'UBND tỉnh Bến Tre', ['so-tu-phap', 'so-noi-vu']],
    ['a city', 'Ủy ban nhân dân thành phố Cần Thơ', ['so-tu-phap']],
    ['a district', 'UBND huyện Ba Tri', ['phong-tu-phap']],
    ['a town that is a district', 'UBND thị xã Ngã Năm', ['phong-tu-phap']],
    ['a ministry', 'Bộ Nội vụ', ['bo-tu-phap']],
    ['a body of no catalogue', 'Liên đoàn Lao động tỉnh', []],
  ])('writes a plan without any finding for %s', async (_, issuer, bodies) => {
    const cwd = folder({});
    const none = bodies.length ? [] : ['--catalogue', 'none'];
    const args = ['init', '--title', 'Kế hoạch', '--issuer', issuer, '--date', '2016-03-15', ...none];
    expect((await plan(args, { cwd })).code).toBe(0);
    const found = await plan(['validate', '--format', 'json', '--as-of', '2016-04-01'], { cwd });
    expect([found.code, JSON.parse(found.out).diagnostics]).toEqual([0, []]);
    const ids = parse(read(cwd, 'plan/agencies.yaml')).agencies.map((a: { id: string }) => a.id);
    expect(ids).toEqual(expect.arrayContaining(bodies));
    expect((await plan(['status', '--as-of', '2016-04-01'], { cwd })).code).toBe(0);
  });

  it('takes the bodies of the day of the plan', async () => {
    const ids = async (day: string) => {
      const cwd = folder({});
      await plan(INIT.with(6, day), { cwd });
      return parse(read(cwd, 'plan/agencies.yaml')).agencies.map((a: { id: string }) => a.id);
    };
    expect(await ids('2016-03-15')).toContain('so-ke-hoach-va-dau-tu');
    expect(await ids('2025-06-01')).not.toContain('so-ke-hoach-va-dau-tu');
  });

  it('writes settings by which the real language server completes the plan’s own ids', async () => {
    const cwd = folder({});
    expect((await plan(INIT, { cwd })).code).toBe(0);
    const text = read(cwd, 'plan/tasks/viec-mau.yaml').replace(/lead: \S+/, 'lead: ');
    const server = new LanguageServer(cwd);
    await server.start();
    const uri = pathToFileURL(join(cwd, 'plan/tasks/viec-mau.yaml')).href;
    await server.open(uri, text);
    const line = text.split('\n').indexOf('lead: ');
    expect((await server.complete(uri, { line, character: 6 })).map((i) => i.label)).toContain('so-tu-phap');
    const settings = JSON.parse(read(cwd, '.vscode/settings.json'))['yaml.schemas'];
    for (const schema of Object.keys(settings)) expect(() => JSON.parse(read(cwd, schema))).not.toThrow();
    expect(settings['./.luoc-do/task.schema.json']).toEqual(['plan/tasks.yaml', 'plan/tasks/**/*.yaml']);
  });

  it.each([
    ['github', '.github/workflows/ke-hoach.yml', 'jobs'],
    ['gitlab', '.gitlab-ci.yml', 'ke-hoach'],
  ])('writes a file for %s that names the program and no path of this repository', async (ci, path, key) => {
    const cwd = folder({});
    await plan([...INIT, '--ci', ci, '--to', 'ke-hoach-a'], { cwd });
    const text = read(cwd, path);
    expect(parse(text)).toHaveProperty(key);
    expect(text).toContain('kehoach@0.0.0-test');
    expect(text).toContain('-C ke-hoach-a');
    expect(text).not.toMatch(/examples\/|OWNER|npx plan/);
  });

  it('leaves what is there, and names it', async () => {
    const cwd = folder({ '.gitattributes': '* text\n' });
    const { out } = await plan(INIT, { cwd });
    expect(out.replace(/\s+/g, ' ')).toContain('Giữ nguyên tệp đã có: .gitattributes.');
    expect(read(cwd, '.gitattributes')).toBe('* text\n');
    expect(await plan(INIT, { cwd })).toMatchObject({ code: 2, err: expect.stringContaining('Đã có kế hoạch ở “plan”') });
  });

  it('names what is missing where nobody can be asked, and asks where somebody can', async () => {
    const cwd = folder({});
    expect(await plan(['init'], { cwd })).toMatchObject({ code: 2, err: expect.stringContaining('--title') });
    const answers = ['Kế hoạch B', 'UBND tỉnh B'];
    const prompter = async () => ({
      text: async () => answers.shift() ?? '',
      select: async () => '',
      confirm: async () => true,
    });
    expect((await plan(['init'], { cwd, prompter })).code).toBe(0);
    expect(read(cwd, 'plan/plan.yaml')).toContain('title: Kế hoạch B\n');
  });

  it('writes nothing with --dry-run', async () => {
    const cwd = folder({});
    const { code, out } = await plan([...INIT, '--dry-run'], { cwd });
    expect([code, out.includes('+title: "Kế hoạch triển khai Luật A: đợt 1"')]).toEqual([0, true]);
    expect(await plan(['status'], { cwd })).toMatchObject({ code: 2, err: expect.stringContaining('plan init') });
  });

  it('reads the plan from a paper', async () => {
    const paper = `ỦY BAN NHÂN DÂN TỈNH A
Số: 12/KH-UBND
A, ngày 15 tháng 3 năm 2016
KẾ HOẠCH
Triển khai thi hành Luật B

I. NỘI DUNG
1. Sở Tư pháp rà soát văn bản quy phạm pháp luật, gửi báo cáo trước ngày 30/6/2016.
2. Sở Nội vụ chủ trì, phối hợp với Sở Tư pháp tổ chức hội nghị tập huấn trong quý II/2016.
`;
    const cwd = folder({ 'ke-hoach.txt': paper });
    const { code, out } = await plan(['init', '--from', 'ke-hoach.txt', '--as-of', '2016-04-01'], { cwd });
    expect([code, out]).toEqual([0, expect.stringContaining('Đọc 2 nhiệm vụ từ ke-hoach.txt vào plan/.')]);
    expect((await plan(['validate', '--as-of', '2016-04-01'], { cwd })).code).toBe(0);
    expect(read(cwd, '.luoc-do/task.schema.json')).toContain('so-tu-phap');
  });
});
