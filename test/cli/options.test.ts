/** What is typed on the command line is read once and held to the plan. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, plan, SMALL, smallPlan } from './run.ts';

const EXAMPLE = ['-C', 'examples/tinh-vi-du', '--as-of', '2016-07-15'];

describe('what is asked for and is not there', () => {
  it.each([
    ['a task', ['obstacles', '--task', 'nope'], /nhiệm vụ nào mang mã “nope”/],
    ['a task that is nearly there', ['obstacles', '--task', 'bao-cao-kien-tan'], /“bao-cao-kien-toan”/],
    ['a clause', ['list', '--section', 'ZZ'], /không có mục “ZZ”[\s\S]*Các mục: I, II\.1/],
    ['a clause that is nearly there', ['list', '--section', 'II.9'], /Có phải ý bạn là “II\.1”/],
    ['an agency', ['list', '--agency', 'so-noi-vux'], /“so-noi-vu”/],
    ['an agency of the gate', ['check', '--agency', 'so-noi-vux'], /“so-noi-vu”/],
    ['a task to show', ['show', 'bao-cao-kien-tan'], /“bao-cao-kien-toan”/],
  ])('%s: exit 2, and the nearest', async (_, args, told) => {
    const { code, out, err } = await plan([...args, ...EXAMPLE]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(told);
  });
});

describe('a plan.yaml that cannot be read', () => {
  const broken = () => smallPlan({ 'plan/plan.yaml': `${SMALL['plan/plan.yaml']}x: 1\n` });
  it.each([['status'], ['list'], ['obstacles'], ['report'], ['schema', '--for', '.']])(
    '%s tells of it in the language asked for',
    async (...args) => {
      const { code, err } = await plan([...args, '--lang', 'en'], { cwd: broken() });
      expect(code).toBe(2);
      expect(err).toMatch(/error PLAN004: There is no key "x" here/);
      expect(err).not.toMatch(/lỗi|Không/);
    },
  );
  it('shuts the gate, whatever else was asked', async () => {
    const { code, out } = await plan(['check', '--agency', 'so-tu-phap'], { cwd: broken() });
    expect(code).toBe(1);
    expect(out).toContain('CỔNG ĐÓNG');
  });
});

describe('-o', () => {
  const read = (cwd: string, name: string) => readFileSync(join(cwd, name), 'utf8');
  const own = () => folder({ ...SMALL, 'cũ.txt': 'cũ' });

  it.each([
    ['status', 'tt.txt', []],
    ['list', 'ds.json', ['--format', 'json']],
    ['validate', 'loi.sarif', []],
    ['report', 'bc.md', ['--year', '2016']],
    ['deadline', 'th.txt', ['Quý I/2016']],
  ])('%s writes what it would have printed, and says so with the size', async (name, file, more) => {
    const cwd = own();
    const format = file.endsWith('.sarif') ? ['--format', 'sarif'] : [];
    const printed = await plan([name, ...more, ...format], { cwd });
    const { code, out } = await plan([name, ...more, '-o', file], { cwd });
    expect(code).toBe(printed.code);
    expect(read(cwd, file)).toBe(printed.out);
    expect(out).toMatch(new RegExp(`^Đã ghi ${file} \\([\\d.]+ byte\\)\n$`));
    expect(out).toContain(Buffer.byteLength(printed.out).toLocaleString('de-DE'));
  });

  it('overwrites a file that is there', async () => {
    const cwd = own();
    expect((await plan(['list', '-o', 'cũ.txt'], { cwd })).code).toBe(0);
    expect(read(cwd, 'cũ.txt')).toContain('ra-soat');
  });

  it('takes the format from the name of the file', async () => {
    const cwd = own();
    await plan(['list', '-o', 'ds.json'], { cwd });
    expect(JSON.parse(read(cwd, 'ds.json')).tasks).toHaveLength(1);
  });

  it('does not give a text the name of another program’s file', async () => {
    const { code, err } = await plan(['silent', '-o', 'x.pdf'], { cwd: own() });
    expect(code).toBe(2);
    expect(err).toMatch(/không ghi được tệp \.pdf[\s\S]*text, json/);
  });

  it('writes no colours into a file', async () => {
    const cwd = own();
    await plan(['status', '-o', 'tt.txt'], { cwd, env: { FORCE_COLOR: '1' } });
    expect(read(cwd, 'tt.txt')).not.toContain('\u001b');
  });
});
