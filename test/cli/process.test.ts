/** The built program as a process of its own: zones, colours, pipes, exit codes. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, repository, smallPlan } from './run.ts';

const bin = join(repository, 'bin/plan.cjs');
const run = (args: readonly string[], env: Record<string, string> = {}, options: { cwd?: string; input?: string } = {}) =>
  spawnSync(process.execPath, [bin, ...args], {
    cwd: options.cwd ?? repository,
    input: options.input ?? '',
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', ...env },
  });

describe('the built program', () => {
  it('is built', () => {
    expect(existsSync(join(repository, 'dist/plan.cjs'))).toBe(true);
  });

  it.each(['America/Los_Angeles', 'Pacific/Kiritimati', 'Pacific/Apia', 'UTC'])('says the same in %s', (TZ) => {
    const args = ['status', '--as-of', '2016-06-01', '--format', 'json'];
    expect(run(args, { TZ }).stdout).toBe(run(args, { TZ: 'Asia/Ho_Chi_Minh' }).stdout);
  });

  it.each(['America/Los_Angeles', 'Pacific/Kiritimati'])('takes today from Vietnam, also in %s', (TZ) => {
    const { asOf } = JSON.parse(run(['status', '--format', 'json'], { TZ }).stdout);
    const now = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
    expect(asOf).toBe(now);
  });

  it.each([
    ['report', 'docx'],
    ['list', 'xlsx'],
    ['agencies', 'csv'],
  ])('%s as %s: the same bytes in every zone', (command, extension) => {
    const bytes = (TZ: string) => {
      const cwd = folder({});
      const args = [command, '--as-of', '2016-06-01', '-C', repository, '-o', `a.${extension}`];
      const { status, stderr } = run(args, { TZ }, { cwd });
      expect([status, stderr]).toEqual([0, '']);
      return readFileSync(join(cwd, `a.${extension}`));
    };
    expect(bytes('America/Los_Angeles').equals(bytes('Pacific/Kiritimati'))).toBe(true);
  });

  it('keeps colours to terminals, and to who asks for them', () => {
    const colour = '\u001b[';
    expect(run(['status']).stdout).not.toContain(colour);
    expect(run(['status'], { FORCE_COLOR: '1' }).stdout).toContain(colour);
    expect(run(['status', '--no-color'], { FORCE_COLOR: '1' }).stdout).not.toContain(colour);
    expect(run(['--no-color', 'status'], { FORCE_COLOR: '1' }).stdout).not.toContain(colour);
    expect(run(['status'], { NO_COLOR: '1' }).stdout).not.toContain(colour);
  });

  it('draws the same lines with colours as without', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one
    const plain = run(['status', '--as-of', '2016-02-01'], { FORCE_COLOR: '1' }).stdout.replace(/\u001b\[\d+m/g, '');
    expect(plain.replace(/[^\S\n]+$/gm, '')).toBe(run(['status', '--as-of', '2016-02-01']).stdout);
  });

  it('exits with 0, 1 and 2', () => {
    expect(run(['status', '--as-of', '2016-02-01']).status).toBe(0);
    expect(run(['deadline', 'Quý V/2016']).status).toBe(1);
    expect(run(['status', '--as-of', 'x']).status).toBe(2);
    expect(run(['status'], {}, { cwd: smallPlan({ 'plan/tasks/x.yaml': 'x' }) }).status).toBe(1);
  });

  it('does not mind a reader that closes early', () => {
    const { status, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${bin}" status | head -1`], {
      cwd: repository,
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
  });

  it('keeps its verdict when the reader closes early: a shut gate is 1', () => {
    const broken = Object.fromEntries(Array.from({ length: 300 }, (_, k) => [`plan/tasks/b${k}.yaml`, 'x: [']));
    const cwd = smallPlan(broken);
    const shell = (line: string) =>
      spawnSync('bash', ['-o', 'pipefail', '-c', line], { cwd, encoding: 'utf8', env: process.env });
    const { status, stderr } = shell(`"${process.execPath}" "${bin}" check | head -c 1 >/dev/null`);
    expect([status, stderr]).toEqual([1, '']);
  });

  it.runIf(process.getuid?.() === 0)(
    'says that its output found no room, and exits with 2 (an own tmpfs; needs root)',
    ({ skip }) => {
      const disk = join(smallPlan({ 'disk/x': '' }), 'disk');
      if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4k', 'tmpfs', disk]).status !== 0) skip('mount is not allowed here');
      try {
        const shell = (line: string) => spawnSync('sh', ['-c', line], { cwd: repository, encoding: 'utf8', env: process.env });
        const { status, stderr } = shell(`"${process.execPath}" "${bin}" list --format json >"${disk}/out"`);
        expect(status).toBe(2);
        expect(stderr).toMatch(/^Không in ra được trọn vẹn \(ENOSPC\)\n {2}= .*\n$/);
        // Nowhere to say it either.
        expect(shell(`"${process.execPath}" "${bin}" nonsense 2>"${disk}/err"`).status).toBe(2);
      } finally {
        spawnSync('umount', [disk]);
      }
    },
  );

  it('takes in no more than it must: standard input without end is refused', () => {
    const endless = `yes "Quý I/2016" | "${process.execPath}" "${bin}" deadline -`;
    const { status, stderr, stdout } = spawnSync('sh', ['-c', endless], { cwd: repository, encoding: 'utf8', env: process.env });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('32 MB');
  });

  it.each(['en_US.UTF-8', 'C', 'tr_TR.UTF-8', undefined])('says the same under LANG=%s, without HOME', (LANG) => {
    const args = ['status', '--as-of', '2016-06-01'];
    expect(run(args, LANG === undefined ? {} : { LANG, LC_ALL: LANG }).stdout).toBe(run(args, { HOME: '/root' }).stdout);
  });

  it('reads phrases from standard input', () => {
    const { stdout, status } = run(['deadline', '-', '--base', '2015-12-04', '--format', 'json'], {}, { input: 'Quý I/2016\n' });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ start: '2016-01-01', due: '2016-03-31' });
  });

  it.each([['--help'], ['status', '--help'], ['list', '-h'], ['--help', '--lang', 'en']])('helps: %s', (...args) => {
    const { stdout, stderr, status } = run(args);
    expect([stderr, status]).toEqual(['', 0]);
    expect(stdout).toContain('--as-of');
  });

  it('tells its version', () => {
    expect(run(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
