/** Files written whole: into what, over what, and by whom. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CannotDo } from '../../src/files/fault.ts';
import { LOCK_NAME } from '../../src/files/lock.ts';
import { writeFile } from '../../src/files/write.ts';
import { type Rewrite, writeAll } from '../../src/files/write-all.ts';
import { folder } from '../cli/run.ts';

const posix = process.platform !== 'win32';
const isRoot = process.getuid?.() === 0;
const read = (path: string) => readFileSync(path, 'utf8');

describe.runIf(posix)('-o FILE', () => {
  it('keeps the mode of the file', () => {
    const dir = folder({ 'a.md': 'old' });
    chmodSync(join(dir, 'a.md'), 0o600);
    writeFile(join(dir, 'a.md'), 'new', 'a.md');
    expect([read(join(dir, 'a.md')), statSync(join(dir, 'a.md')).mode & 0o777]).toEqual(['new', 0o600]);
    expect(readdirSync(dir)).toEqual(['a.md']);
  });

  it('follows a link to a file, which stays a link', () => {
    const dir = folder({ 'real/a.md': 'old' });
    symlinkSync('real/a.md', join(dir, 'link.md'));
    symlinkSync('real/new.md', join(dir, 'to-be.md'));
    writeFile(join(dir, 'link.md'), 'new', 'link.md');
    writeFile(join(dir, 'to-be.md'), 'new too', 'to-be.md');
    expect(read(join(dir, 'real/a.md'))).toBe('new');
    expect(read(join(dir, 'real/new.md'))).toBe('new too');
    expect(readlinkSync(join(dir, 'link.md'))).toBe('real/a.md');
  });

  it('writes into a FIFO, which stays one', async () => {
    const dir = folder({});
    const fifo = join(dir, 'fifo');
    execFileSync('mkfifo', [fifo]);
    const reader = spawn('cat', [fifo], { stdio: ['ignore', 'pipe', 'inherit'] });
    const got = new Promise<string>((resolve) => {
      let text = '';
      reader.stdout.on('data', (d) => {
        text += d;
      });
      reader.on('close', () => resolve(text));
    });
    writeFile(fifo, 'nội dung', 'fifo');
    expect(await got).toBe('nội dung');
    expect(lstatSync(fifo).isFIFO()).toBe(true);
  });

  it.runIf(isRoot)('writes into a device, which stays one (needs root)', ({ skip }) => {
    const dir = folder({});
    // Own nodes with the numbers of /dev/null and /dev/full: those of the machine are not touched.
    if (spawnSync('mknod', [join(dir, 'null'), 'c', '1', '3']).status !== 0) skip('mknod is not allowed here');
    spawnSync('mknod', [join(dir, 'full'), 'c', '1', '7']);
    try {
      closeSync(openSync(join(dir, 'null'), 'w'));
    } catch {
      skip('devices cannot be opened here');
    }
    writeFile(join(dir, 'null'), 'gone', 'null');
    expect(() => writeFile(join(dir, 'full'), 'no room', 'full')).toThrow(/ENOSPC/);
    expect([lstatSync(join(dir, 'null')).isCharacterDevice(), lstatSync(join(dir, 'full')).isCharacterDevice()]).toEqual([
      true,
      true,
    ]);
  });

  it('says plainly what cannot be: a folder, a circle of links, a folder that is not there', () => {
    const dir = folder({ 'd/x': '' });
    symlinkSync('b', join(dir, 'a'));
    symlinkSync('a', join(dir, 'b'));
    expect(() => writeFile(join(dir, 'd'), 'x', 'd')).toThrow(CannotDo);
    expect(() => writeFile(join(dir, 'a'), 'x', 'a')).toThrow(/ELOOP/);
    expect(() => writeFile(join(dir, 'no/x'), 'x', 'no/x')).toThrow(/no folder/);
  });
});

describe('several files at once', () => {
  const changes = (dir: string, names: readonly string[], was: string | undefined, now: string | undefined): Rewrite[] =>
    names.map((name) => ({ path: join(dir, name), shown: name, was, now }));

  it('are all written; new folders are made, what is to go is gone, nothing is left beside them', () => {
    const dir = folder({ 'a.yaml': 'old', 'b.yaml': 'old', 'c.yaml': 'old' });
    writeAll(dir, [
      ...changes(dir, ['a.yaml', 'b.yaml'], 'old', 'new'),
      ...changes(dir, ['tasks/n.yaml'], undefined, 'new'),
      ...changes(dir, ['c.yaml'], 'old', undefined),
    ]);
    expect([read(join(dir, 'a.yaml')), read(join(dir, 'b.yaml')), read(join(dir, 'tasks/n.yaml'))]).toEqual([
      'new',
      'new',
      'new',
    ]);
    expect(readdirSync(dir).sort()).toEqual(['a.yaml', 'b.yaml', 'tasks']);
  });

  it('are none written where one has changed in the meantime, is there already, or became a link', () => {
    const dir = folder({ 'a.yaml': 'old', 'b.yaml': 'changed by another' });
    expect(() => writeAll(dir, changes(dir, ['a.yaml', 'b.yaml'], 'old', 'new'))).toThrow(/changed elsewhere/);
    expect(() => writeAll(dir, changes(dir, ['n.yaml', 'b.yaml'], undefined, 'new'))).toThrow(/changed elsewhere/);
    if (posix) {
      symlinkSync('a.yaml', join(dir, 'l.yaml'));
      expect(() => writeAll(dir, changes(dir, ['a.yaml', 'l.yaml'], 'old', 'new'))).toThrow(/no regular file/);
    }
    expect(read(join(dir, 'a.yaml'))).toBe('old');
    expect(readdirSync(dir).filter((f) => f.startsWith('.') || f === 'n.yaml')).toEqual([]);
  });

  it('come back where a later one fails in the middle of it', () => {
    const names = ['a.yaml', 'b.yaml', 'c.yaml'];
    const dir = folder(Object.fromEntries(names.map((n) => [n, 'old'])));
    const fail = (step: string) => {
      if (step === 'rename 2') throw Object.assign(new Error('no'), { code: 'EIO' });
    };
    expect(() => writeAll(dir, [...changes(dir, names, 'old', 'new')], fail)).toThrow(/"c.yaml" cannot be written \(EIO\)/);
    expect(names.map((n) => read(join(dir, n)))).toEqual(['old', 'old', 'old']);
    expect(readdirSync(dir).sort()).toEqual(names);
  });

  it('are not written while another run writes, and are once it was killed', () => {
    const dir = folder({ 'a.yaml': 'old' });
    writeFileSync(join(dir, LOCK_NAME), `${hostname()}\n${process.pid}\n`);
    expect(() => writeAll(dir, changes(dir, ['a.yaml'], 'old', 'new'))).toThrow(/Another command is writing/);
    const { pid } = spawnSync(process.execPath, ['-e', '0']);
    writeFileSync(join(dir, LOCK_NAME), `${hostname()}\n${pid}\n`);
    writeFileSync(join(dir, `.kehoach-${pid}-1.tmp`), 'half');
    writeAll(dir, changes(dir, ['a.yaml'], 'old', 'new'));
    expect([read(join(dir, 'a.yaml')), readdirSync(dir)]).toEqual(['new', ['a.yaml']]);
  });

  it('are written over the lock of another machine once it is old, also where the clock was set back', () => {
    const dir = folder({ 'a.yaml': '0' });
    for (const [k, seconds] of [-600, 600].entries()) {
      writeFileSync(join(dir, LOCK_NAME), `other-machine\n1\n`);
      utimesSync(join(dir, LOCK_NAME), Date.now() / 1000 + seconds, Date.now() / 1000 + seconds);
      writeAll(dir, changes(dir, ['a.yaml'], `${k}`, `${k + 1}`));
    }
    expect(read(join(dir, 'a.yaml'))).toBe('2');
  });

  it.runIf(posix && isRoot)('are none written on a full disk (an own tmpfs; needs root)', ({ skip }) => {
    const dir = folder({});
    const disk = join(dir, 'disk');
    mkdirSync(disk);
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk]).status !== 0) skip('mount is not allowed here');
    try {
      writeFileSync(join(disk, 'a.yaml'), 'old');
      writeFileSync(join(disk, 'b.yaml'), 'old');
      const big = 'x'.repeat(100_000);
      expect(() =>
        writeAll(disk, [...changes(disk, ['a.yaml'], 'old', 'new'), ...changes(disk, ['b.yaml'], 'old', big)]),
      ).toThrow(/"b.yaml" cannot be written \(ENOSPC\)/);
      expect(() => writeFile(join(disk, 'a.yaml'), big, 'a.yaml')).toThrow(/ENOSPC/);
      expect([read(join(disk, 'a.yaml')), read(join(disk, 'b.yaml')), readdirSync(disk).length]).toEqual(['old', 'old', 2]);
    } finally {
      spawnSync('umount', [disk]);
    }
    expect(existsSync(join(disk, 'a.yaml'))).toBe(false);
  });
});
