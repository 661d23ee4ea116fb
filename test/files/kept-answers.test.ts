/** Answers kept from earlier runs: given again only while nothing that they follow from has changed. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answersFolder, keepAnswer, keptAnswer } from '../../src/files/kept-answers.ts';
import { repository } from '../cli/run.ts';

const bin = join(repository, 'bin/plan.cjs');
const scratch = mkdtempSync(join(tmpdir(), 'kehoach-kept-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Long after everything that the tests wrote: as if nothing had changed of late. */
const LATER = () => Date.now() + 60_000;
const ANSWER = { out: 'một\n', err: '', code: 1 };

describe('an answer that was kept', () => {
  const folder = join(scratch, 'answers');
  const plan = join(scratch, 'plan');
  const [file, sub] = [join(plan, 'a.yaml'), join(plan, 'tasks')];
  const looked = [plan, file, sub, join(plan, 'plan.yml')];

  beforeAll(() => {
    mkdirSync(sub, { recursive: true });
    writeFileSync(file, 'id: a\n');
  });
  const kept = () => keepAnswer(folder, 'q', ANSWER, looked, LATER());

  it('is given again, with its exit code', () => {
    kept();
    expect(keptAnswer(folder, 'q')).toMatchObject(ANSWER);
  });

  it.each<[string, () => void]>([
    ['a file says something else of the same length', () => writeFileSync(file, 'id: b\n')],
    [
      'a file is replaced by another',
      () => {
        writeFileSync(`${file}~`, 'id: b\n');
        renameSync(`${file}~`, file);
      },
    ],
    ['a file may be read no more', () => chmodSync(file, 0o200)],
    ['a file is gone', () => rmSync(file)],
    ['a file comes to a folder', () => writeFileSync(join(sub, 'new.yaml'), '')],
    ['a file comes where there was none', () => writeFileSync(join(plan, 'plan.yml'), '')],
    [
      'a link stands in the place of a folder',
      () => {
        rmSync(sub, { recursive: true });
        symlinkSync(scratch, sub);
      },
    ],
  ])('counts for nothing once %s', (_, change) => {
    rmSync(plan, { recursive: true, force: true });
    mkdirSync(sub, { recursive: true });
    writeFileSync(file, 'id: a\n');
    kept();
    expect(keptAnswer(folder, 'q')).toMatchObject(ANSWER);
    change();
    expect(keptAnswer(folder, 'q')).toBeUndefined();
  });

  it('is not kept where something has changed just before', () => {
    writeFileSync(file, 'id: c\n');
    keepAnswer(folder, 'just now', ANSWER, [file], Date.now());
    expect(keptAnswer(folder, 'just now')).toBeUndefined();
  });

  it('is not believed where its file is cut off, of another question, or not what was written', () => {
    const other = join(scratch, 'other');
    keepAnswer(other, 'q', ANSWER, [], LATER());
    const path = join(other, readdirSync(other)[0] as string);
    const whole = readFileSync(path, 'utf8');
    for (const text of [whole.slice(0, -3), whole.replace('"q"', '"r"'), '', '{}', 'null', whole.replace(':1', ':"1"')]) {
      writeFileSync(path, text);
      expect(keptAnswer(other, 'q')).toBeUndefined();
    }
  });

  it.skipIf(process.platform === 'win32')('is no FIFO that waits for a writer', () => {
    const pipes = join(scratch, 'pipes');
    keepAnswer(pipes, 'q', ANSWER, [], LATER());
    const path = join(pipes, readdirSync(pipes)[0] as string);
    rmSync(path);
    execFileSync('mkfifo', [path]);
    expect(keptAnswer(pipes, 'q')).toBeUndefined();
  });

  it('goes when there are too many, the oldest first', () => {
    const many = join(scratch, 'many');
    for (let k = 0; k < 300; k++) keepAnswer(many, `q${k}`, ANSWER, [], LATER());
    expect(readdirSync(many).length).toBeLessThanOrEqual(256);
    expect(keptAnswer(many, 'q299')).toBeDefined();
  });

  it('lies in the folder that the system has for such things, or nowhere', () => {
    expect(answersFolder({ XDG_CACHE_HOME: '/c', HOME: '/h' }, 'linux')).toBe(join('/c', 'kehoach', 'answers'));
    expect(answersFolder({ HOME: '/h' }, 'linux')).toBe(join('/h', '.cache', 'kehoach', 'answers'));
    expect(answersFolder({}, 'linux')).toBeUndefined();
    expect(answersFolder({ HOME: '/h', KEHOACH_CACHE: 'off' }, 'linux')).toBeUndefined();
    expect(answersFolder({ HOME: '/h', XDG_CACHE_HOME: 'here' }, 'linux')).toBeUndefined();
    expect(answersFolder({ HOME: '/h', KEHOACH_CACHE: './here' }, 'linux')).toBeUndefined();
    expect(answersFolder({ HOME: '/h', KEHOACH_CACHE: '/k' }, 'darwin')).toBe(join('/k', 'answers'));
  });
});

/** Writes down every path that the program asks the disk about. */
const SPY = `
const fs = require('node:fs'), asked = new Set();
for (const name of ['lstatSync', 'statSync', 'readdirSync', 'openSync', 'existsSync', 'readFileSync', 'realpathSync', 'accessSync']) {
  const real = fs[name];
  fs[name] = (path, ...rest) => (typeof path === 'string' && asked.add(path), real(path, ...rest));
}
process.on('exit', () => fs.writeFileSync(process.env.SPIED, JSON.stringify([...asked])));
`;

describe('a command whose answer is kept', () => {
  const cwd = join(scratch, 'whole');
  const cache = join(scratch, 'cache');
  const spy = join(scratch, 'spy.cjs');
  const run = (args: readonly string[], more: readonly string[] = []) => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [...more, bin, ...args, '--as-of', '2016-07-15'], {
      cwd,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, KEHOACH_CACHE: cache, SPIED: join(scratch, 'spied.json') },
    });
    return { stdout, stderr, status };
  };
  const keptFiles = () => readdirSync(join(cache, 'answers')).map((name) => join(cache, 'answers', name));

  beforeAll(async () => {
    cpSync(join(repository, 'examples/tinh-vi-du'), cwd, { recursive: true });
    writeFileSync(spy, SPY);
    // What has changed of late is not kept.
    await new Promise((done) => setTimeout(done, 300));
  });

  it.each(['status', 'overdue', 'due', 'list', 'agencies', 'silent', 'obstacles', 'budget', 'review', 'report'])(
    '%s has noted everything that it looked at below the plan',
    (name) => {
      rmSync(cache, { recursive: true, force: true });
      const first = run([name], ['-r', spy]);
      const asked = (JSON.parse(readFileSync(join(scratch, 'spied.json'), 'utf8')) as string[]).filter((p) => p.startsWith(cwd));
      const [path] = keptFiles();
      const { seen } = JSON.parse(readFileSync(path as string, 'utf8')) as { seen: Record<string, string> };
      expect(asked.length).toBeGreaterThan(10);
      expect(asked.filter((p) => !(p in seen))).toEqual([]);
      expect(run([name])).toEqual(first);
      expect(run([name, '--no-cache'])).toEqual(first);
    },
  );

  it('answers anew after an edit, and as it would without what was kept', () => {
    const before = run(['overdue', '--format', 'json']);
    expect(run(['overdue', '--format', 'json'])).toEqual(before);
    const tasks = join(cwd, 'plan/tasks');
    const some = readdirSync(tasks, { recursive: true, encoding: 'utf8' }).filter((n) => n.endsWith('.yaml'));
    for (const name of some) {
      const path = join(tasks, name);
      const text = readFileSync(path, 'utf8');
      writeFileSync(path, text.replace(/^title: ./m, 'title: X'));
      expect(run(['list'])).toEqual(run(['list', '--no-cache']));
    }
    expect(run(['overdue', '--format', 'json']).stdout).not.toBe(before.stdout);
  });

  it('keeps nothing where it is told not to, or where it may not write', () => {
    rmSync(cache, { recursive: true, force: true });
    run(['status', '--no-cache']);
    writeFileSync(cache, 'a file, not a folder');
    expect(run(['status']).stderr).toBe('');
    rmSync(cache);
  });
});
