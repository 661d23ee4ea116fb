/** Long work at a real pseudo-terminal: told of, quiet in a pipe, and stopped without half a file. Run by `npm run test:desktop`. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GIT_ENV, repository } from '../cli/run.ts';

const python = spawnSync('python3', ['--version']).status === 0;
if (!python) console.warn('python3 is not installed: the tests at a pseudo-terminal are left out');

const env = { PATH: process.env.PATH, ...GIT_ENV };
const program = [process.execPath, join(repository, 'bin/plan.cjs')] as const;
const SITE = ['site', '--as-of', '2016-12-31', '-o', 'public'];
/** What remains on the screen of what was written: a line that is taken away is gone. */
const left = (shown: string) => shown.split('\r\u001b[K').at(-1);

function atTerminal(cwd: string, args: readonly string[], steps: readonly (readonly [string, string])[] = [], more = {}) {
  const { status, stdout, stderr } = spawnSync(
    'python3',
    [join(repository, 'test/desktop/terminal.py'), cwd, JSON.stringify(steps), ...program, ...args],
    { encoding: 'utf8', env: { ...env, ...more } },
  );
  expect(stderr).toBe('');
  return { code: status, shown: stdout };
}

describe.skipIf(!python)('long work', () => {
  let cwd = '';
  beforeAll(() => {
    cwd = mkdtempSync(join(tmpdir(), 'kehoach-work-'));
    const large = `import { writeLargePlan } from ${JSON.stringify(join(repository, 'bench/large-plan.mjs'))}; writeLargePlan(process.argv[1], 1500)`;
    execFileSync(process.execPath, ['--input-type=module', '-e', large, cwd]);
  });
  afterAll(() => rmSync(cwd, { recursive: true, force: true }));

  it('is told of in one line, which is gone when it is done', () => {
    const { code, shown } = atTerminal(cwd, SITE, [], { NO_COLOR: '1' });
    expect(code, shown).toBe(0);
    expect(shown).toMatch(/Đang đọc kế hoạch: \d+ tệp/);
    expect(shown).toMatch(/Đang ghi tệp \d+\/1533/);
    expect(left(shown)).toMatch(/^Đã ghi 1\.533 tệp \([\d.]+ byte\)\. Mở: public\/index\.html\r\n$/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: no colour, only the line taken away
    expect(shown).not.toMatch(/\u001b\[(?!K)/);
  });

  it('is not told of where nobody looks on, or where it is short', () => {
    const piped = spawnSync(program[0], [program[1], ...SITE], { cwd, encoding: 'utf8', env });
    expect([piped.status, piped.stderr]).toEqual([0, '']);
    const { shown } = atTerminal(repository, ['status', '--as-of', '2016-02-01', '-C', 'examples/tinh-vi-du'], [], {
      NO_COLOR: '1',
    });
    expect(shown).not.toContain('\u001b');
  });

  it('broken off by Ctrl-C leaves the folder as it was', () => {
    const before = readFileSync(join(cwd, 'public/index.html'), 'utf8');
    const { code, shown } = atTerminal(cwd, [...SITE, '--lang', 'en'], [['Writing file', '\u0003']]);
    expect(code, shown).toBe(2);
    expect(left(shown)).toContain('Stopped as asked; no file was changed');
    expect(readFileSync(join(cwd, 'public/index.html'), 'utf8')).toBe(before);
    const all = readdirSync(join(cwd, 'public'), { recursive: true, encoding: 'utf8' });
    expect(all.filter((name) => name.includes('.kehoach'))).toEqual([]);
  });

  it.each([
    ['a file', ['export', '-o', 'so.xlsx'], 'so.xlsx'],
    ['a folder', ['site', '-o', 'trang'], 'trang'],
  ])('with no room on the disk leaves nothing of %s', (_, args, made) => {
    // A bound on the size of files stands for the end of the disk; Node is told of it as of any fault of writing.
    const shell = `trap '' XFSZ; ulimit -f 40; exec "$@"`;
    const done = spawnSync('bash', ['-c', shell, 'sh', ...program, ...args, '--as-of', '2016-12-31'], {
      cwd,
      encoding: 'utf8',
      env,
    });
    expect(done.status, done.stderr).toBe(2);
    expect(done.stderr).toMatch(/^Không ghi được “[^”]+” \(EFBIG\)\n {2}= /);
    expect(existsSync(join(cwd, made))).toBe(false);
    expect(readdirSync(cwd).filter((name) => name.includes('.kehoach'))).toEqual([]);
  });
});
