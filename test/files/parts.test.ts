/** A folder of files is written as one: whatever stops it, it holds what it held. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeParts } from '../../src/files/write-parts.ts';
import { folder, plan, repository } from '../cli/run.ts';

const EXAMPLE = join(repository, 'examples/tinh-vi-du');
const SITE = ['site', '--as-of', '2016-07-15', '-C', EXAMPLE, '-o', 'public'];
const everything = (at: string) =>
  Object.fromEntries(
    readdirSync(at, { recursive: true, withFileTypes: true })
      .filter((e) => e.isFile())
      .map((e) => [join(e.parentPath, e.name).slice(at.length + 1), readFileSync(join(e.parentPath, e.name), 'utf8')]),
  );

describe('files for a folder', () => {
  it('are there whole, or none of them is, wherever the writing stops', async () => {
    const steps: string[] = [];
    const whole = folder({});
    await plan(SITE, { cwd: whole, atWrite: (s) => void steps.push(s) });
    const first = steps.indexOf('rename');
    expect(first).toBeGreaterThan(60);
    for (const at of [0, 2, first - 1]) {
      for (const old of [{}, { 'public/index.html': 'cũ', 'public/don-vi/khac.html': 'khác' }]) {
        const cwd = folder(old);
        const before = everything(cwd);
        let step = 0;
        const { code, err } = await plan(SITE, {
          cwd,
          atWrite: () => {
            if (step++ === at) throw Object.assign(new Error('no room'), { code: 'ENOSPC' });
          },
        });
        expect([code, err]).toEqual([2, expect.stringContaining('(ENOSPC)')]);
        expect(everything(cwd)).toEqual(before);
        expect(existsSync(join(cwd, 'public'))).toBe('public/index.html' in old);
      }
    }
  });

  it('are not begun where the program is asked to stop', async () => {
    const cwd = folder({ 'ra/a.txt': 'cũ' });
    const files = ['a.txt', 'moi/b.txt', 'c.txt'].map((name) => ({ name, content: 'mới' }));
    const told = (file: number) => {
      if (file === 2) process.kill(process.pid, 'SIGINT');
    };
    await expect(writeParts({ folder: join(cwd, 'ra'), shown: 'ra' }, files, { told })).rejects.toThrow();
    expect(everything(cwd)).toEqual({ 'ra/a.txt': 'cũ' });
    expect(readdirSync(join(cwd, 'ra'))).toEqual(['a.txt']);
    expect(process.listenerCount('SIGINT')).toBe(0);
    await writeParts({ folder: join(cwd, 'ra'), shown: 'ra' }, files);
    expect(everything(cwd)).toEqual({ 'ra/a.txt': 'mới', 'ra/moi/b.txt': 'mới', 'ra/c.txt': 'mới' });
  });

  it('take away what a killed run left, and nothing else', async () => {
    const gone = spawnSync(process.execPath, ['-e', 'process.stdout.write(String(process.pid))'], { encoding: 'utf8' }).stdout;
    const cwd = folder({ [`ra/.kehoach-${gone}-1.tmp`]: 'nửa', 'ra/.khac': 'giữ' });
    await writeParts({ folder: join(cwd, 'ra'), shown: 'ra' }, [{ name: 'a.txt', content: 'mới' }]);
    expect(everything(cwd)).toEqual({ 'ra/a.txt': 'mới', 'ra/.khac': 'giữ' });
  });

  it.runIf(process.platform !== 'win32')('go where a link leads, and never in the place of a folder', async () => {
    const cwd = folder({ 'kho/that.txt': 'cũ' });
    mkdirSync(join(cwd, 'ra/b.txt'), { recursive: true });
    symlinkSync('../kho/that.txt', join(cwd, 'ra/a.txt'));
    const into = { folder: join(cwd, 'ra'), shown: 'ra' };
    await writeParts(into, [{ name: 'a.txt', content: 'mới' }]);
    expect(readFileSync(join(cwd, 'kho/that.txt'), 'utf8')).toBe('mới');
    writeFileSync(join(cwd, 'ra/c.txt'), 'cũ');
    const both = [
      { name: 'c.txt', content: 'mới' },
      { name: 'b.txt', content: 'mới' },
    ];
    await expect(writeParts(into, both)).rejects.toThrow();
    expect(readFileSync(join(cwd, 'ra/c.txt'), 'utf8')).toBe('cũ');
  });
});
