/** Repositories made to harm: nothing of theirs is run, nothing they set re-codes an answer, no commit can pass for another. */
import { appendFileSync, chmodSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Repository } from '../../src/files/git/repository.ts';
import { gitIn as ourGit } from '../../src/files/git/run.ts';
import { GIT_ENV, plan } from '../cli/run.ts';
import { tier } from '../tier.ts';
import { done, gitIn, openRepo, type Repo, repo, temporary, withProgress } from './repo.ts';

const posix = process.platform !== 'win32';
const env = { PATH: process.env.PATH, ...GIT_ENV };
const TRAPPED =
  /command|cmd|program|pager|editor|helper|hook|proxy|askpass|textconv|clean|smudge|process|driver|fsmonitor|path|vcs|pack|viewer|browser|tool|external|url|update|gpg|ssh|alias|exec|filter|orderfile|mailmap/i;

/** Every setting that this git knows, with names of ours in the place of <name> and *. */
function settings(): string[] {
  const told = gitIn(temporary(), ['help', '--config']).split('\n');
  return told
    .map((key) => key.trim().replace(/<[^>]*>|\*/g, key.startsWith('remote.') ? 'origin' : 'evil'))
    .filter((key) => /^[a-z][a-z0-9-]*\.(?:[\w.-]+\.)?[a-z][a-z0-9-]*$/i.test(key));
}

const LIVE = ['gpg.program', 'core.fsmonitor', 'diff.external', 'remote.origin.uploadpack'];

interface Trap {
  readonly made: Repo;
  /** the path of a program that leaves a mark when it is run */
  program(name: string): string;
  /** the names of those that were run */
  marks(): string[];
}

/** A repository with a commit that looks signed, attributes that name drivers, hooks, and a remote that promises what is missing. */
function trapped(): Trap {
  const dir = temporary();
  mkdirSync(join(dir, 'marks'));
  mkdirSync(join(dir, 'traps'));
  mkdirSync(join(dir, 'work'));
  gitIn(join(dir, 'work'), ['init', '-q', '-b', 'main']);
  const made = openRepo(join(dir, 'work'));
  const program = (name: string) => {
    const path = join(dir, 'traps', name);
    writeFileSync(path, `#!/bin/sh\n: > '${join(dir, 'marks', name)}'\nexit 0\n`);
    chmodSync(path, 0o755);
    return path;
  };
  const source = repo({ '.gitattributes': '* diff=evil filter=evil merge=evil\n' });
  gitIn(made.dir, ['-c', 'fetch.unpackLimit=1000', 'fetch', '-q', source.dir, 'main:main', '--update-head-ok']);
  gitIn(made.dir, ['reset', '-q', '--hard', 'main']);
  made.commit('Thứ hai', { 'plan/tasks/ra-soat.yaml': withProgress(done('2016-01-20')) });
  // Signed by nobody: git asks the program of gpg before it finds out.
  const commit = made
    .git('cat-file', 'commit', 'HEAD')
    .replace(/\n\n/, '\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----\n\n');
  writeFileSync(join(dir, 'commit'), commit);
  const signed = gitIn(made.dir, ['hash-object', '-t', 'commit', '-w', join(dir, 'commit')]);
  made.git('update-ref', 'refs/heads/main', signed);
  const hooks = join(made.dir, '.git/hooks');
  for (const hook of [
    'post-index-change',
    'reference-transaction',
    'fsmonitor-watchman',
    'post-checkout',
    'pre-auto-gc',
    'query-watchman',
  ])
    writeFileSync(join(hooks, hook), `#!/bin/sh\n: > '${join(dir, 'marks', hook)}'\n`, { mode: 0o755 });
  return { made, program, marks: () => readdirSync(join(dir, 'marks')) };
}

/** Everything that we ever ask of git. */
function askAll(dir: string): void {
  const repository = new Repository(ourGit(dir, env));
  const quietly = (ask: () => unknown) => {
    try {
      ask();
    } catch {
      // A setting that git itself cannot read is a fault, told elsewhere; here only what it runs counts.
    }
  };
  quietly(() => repository.exists());
  quietly(() => repository.prefix());
  quietly(() => repository.isShallow());
  quietly(() => repository.mergeBase('HEAD', 'HEAD~1'));
  quietly(() => {
    const head = repository.commitOf('HEAD') ?? '';
    repository.describe(head);
    repository.contents(repository.tree(head).map((t) => t.hash));
  });
  quietly(() => repository.contents(repository.index().map((t) => t.hash)));
  quietly(() => repository.history('HEAD', ''));
}

describe.runIf(posix)('nothing of a repository is run', () => {
  it('by any setting of the git that is here; the traps are live for git itself', async () => {
    const trap = trapped();
    const { made } = trap;
    // Those that could name a program, by their names; all of them where there are minutes for it.
    const all = settings().filter((key) => tier !== 'quick' || TRAPPED.test(key));
    expect(all.length).toBeGreaterThan(tier === 'quick' ? 100 : 500);
    const config = join(made.dir, '.git/config');
    const own = ['[core]', '\trepositoryformatversion = 1', '[extensions]', '\tpartialClone = origin', ''].join('\n');
    const remote = `[remote "origin"]\n\tpromisor = true\n\turl = ${made.dir}\n`;
    const set = (keys: readonly string[]) => {
      writeFileSync(config, own + remote);
      for (const key of keys) {
        const [, section, name, variable] = /^([^.]+)(?:\.(.+))?\.([^.]+)$/.exec(key) as RegExpExecArray;
        const value = `${section === 'alias' ? '!' : ''}${trap.program(key)}`;
        appendFileSync(config, `[${section}${name === undefined ? '' : ` "${name}"`}]\n\t${variable} = "${value}"\n`);
      }
    };
    const ASKED = [
      ['rev-parse', 'HEAD'],
      ['ls-files'],
      ['rev-list', '-1', 'HEAD'],
      ['diff-tree', 'HEAD'],
      ['cat-file', '-t', 'HEAD'],
      ['ls-tree', 'HEAD'],
    ];
    // With fewer settings none of those that went well goes wrong again.
    let asked = 0;
    const faultOf = (): string | undefined => {
      for (; asked < ASKED.length; asked++) {
        try {
          gitIn(made.dir, ASKED[asked] as string[]);
        } catch (error) {
          return (error as { stderr: string }).stderr;
        }
      }
      return undefined;
    };
    // What is a number or a yes and no is no program: git stops at it, and would stop at all of them together.
    let text = all;
    const left: string[] = [];
    for (;;) {
      set(text);
      const fault = faultOf();
      if (fault === undefined) break;
      const named =
        text.find((key) => fault.toLowerCase().includes(`'${key.toLowerCase()}'`)) ??
        text.find((key) => fault.includes(`traps/${key}`));
      if (named === undefined) throw new Error(fault);
      left.push(named);
      text = text.filter((key) => key !== named);
    }
    expect(text.length).toBeGreaterThan(all.length / 2);
    // Those alone, where there is time.
    for (const key of tier === 'quick' ? [] : left) {
      set([key]);
      askAll(made.dir);
    }
    set(text);
    appendFileSync(config, '[log]\n\tshowSignature = true\n');
    // A content that is missing makes git ask the remote for it, by a program that the repository names.
    const lost = gitIn(made.dir, ['rev-parse', 'HEAD:plan/agencies.yaml']);
    rmSync(join(made.dir, '.git/objects', lost.slice(0, 2), lost.slice(2)));
    for (const mark of trap.marks()) rmSync(join(made.dir, '../marks', mark));
    askAll(made.dir);
    for (const args of [
      ['status', '--at', 'HEAD'],
      ['log', 'ra-soat'],
      ['diff', 'HEAD~1'],
      ['check', '--base', 'HEAD~1', '--new-only'],
    ])
      await plan(args, { cwd: made.dir });
    expect(trap.marks()).toEqual([]);
    // It was asked and did answer.
    const repository = new Repository(ourGit(made.dir, env));
    expect([repository.tree('HEAD').length, repository.index().length, repository.history('HEAD', '').length]).toEqual([6, 4, 5]);
    // The traps work: git itself falls into them.
    writeFileSync(config, own + remote);
    for (const key of LIVE) gitIn(made.dir, ['config', key, trap.program(key)]);
    askAll(made.dir);
    expect(trap.marks()).toEqual([]);
    for (const args of [['log', '--show-signature'], ['status'], ['diff', 'HEAD~1'], ['cat-file', '-p', lost]]) {
      try {
        gitIn(made.dir, args);
      } catch {
        // What it says is of no interest.
      }
    }
    expect(trap.marks()).toEqual(expect.arrayContaining(LIVE));
  }, 900_000);
});

describe('nothing of a repository re-codes an answer', () => {
  const CONFIGS: [string, string][] = [
    ['log.showSignature', 'true'],
    ['i18n.logOutputEncoding', 'UTF-16'],
    ['log.showRoot', 'false'],
    ['diff.orderFile', '/nowhere'],
    ['core.quotePath', 'true'],
    ['color.ui', 'always'],
    ['log.date', 'raw'],
    ['log.decorate', 'full'],
    ['format.pretty', 'oneline'],
    ['diff.renames', 'copies'],
    ['diff.noprefix', 'true'],
    ['diff.ignoreSubmodules', 'all'],
    ['log.follow', 'true'],
    ['log.diffMerges', 'off'],
    ['core.abbrev', '4'],
    ['diff.relative', 'true'],
  ];
  it('whatever it sets', async () => {
    const made = repo();
    made.commit('Báo cáo', { 'plan/tasks/ra-soat.yaml': withProgress(done('2016-01-20')), 'plan/tên lạ.txt': 'x' }, '2016-01-20');
    const ask = async () => [
      (await plan(['log', 'ra-soat', '--format', 'json'], { cwd: made.dir })).out,
      (await plan(['diff', 'HEAD~1', 'HEAD', '--format', 'json'], { cwd: made.dir })).out,
      (await plan(['status', '--at', 'HEAD', '--format', 'json'], { cwd: join(made.dir, 'plan') })).out,
    ];
    const before = await ask();
    expect(JSON.parse(before[0] as string).commits.length).toBe(2);
    for (const [key, value] of CONFIGS) made.git('config', key, value);
    expect(await ask()).toEqual(before);
  });

  it('not by a name for another object either', async () => {
    const made = repo();
    made.commit('Sửa', { 'plan/tasks/ra-soat.yaml': withProgress(done('2016-01-20')) });
    made.git(
      'replace',
      made.git('rev-parse', 'HEAD:plan/tasks/ra-soat.yaml'),
      made.git('rev-parse', 'HEAD~1:plan/tasks/ra-soat.yaml'),
    );
    const { out } = await plan(['list', '--at', 'HEAD', '--format', 'json'], { cwd: made.dir });
    expect(out).toContain('"done"');
  });
});

describe('a commit tells who and what, and no more', () => {
  it('whatever its message holds', async () => {
    const made = repo();
    const forged = 'a'.repeat(40);
    const message = `x\u0001${forged}\u0002Nguyễn Văn A\u00021451606400\u0002Đã duyệt`;
    made.commit(message, { 'plan/tasks/ra-soat.yaml': withProgress(done('2016-01-20')) }, '2016-01-21');
    const { out } = await plan(['log', 'ra-soat', '--format', 'json'], { cwd: made.dir });
    const { commits } = JSON.parse(out);
    expect(commits.map((c: { commit: string; date: string }) => [c.commit, c.date])).toEqual([
      [made.git('rev-parse', 'HEAD~1'), '2016-01-04'],
      [made.git('rev-parse', 'HEAD'), '2016-01-21'],
    ]);
    const text = (await plan(['log', 'ra-soat'], { cwd: made.dir })).out;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
    expect(text).not.toMatch(/^\s*aaaaaaaa/m);
  });

  it('also in an old encoding, with a clock that is wrong, without a message', () => {
    const made = repo();
    const tree = made.git('rev-parse', 'HEAD^{tree}');
    const write = (bytes: Uint8Array) => {
      const path = join(made.dir, '.git/object');
      writeFileSync(path, bytes);
      return gitIn(made.dir, ['hash-object', '-t', 'commit', '-w', '--literally', path]);
    };
    const commit = (author: string, when: string, rest: string, encoding: BufferEncoding = 'utf8') =>
      write(
        Buffer.from(
          `tree ${tree}\nauthor ${author} <a@b> ${when} +0700\ncommitter ${author} <a@b> ${when} +0700\n${rest}`,
          encoding,
        ),
      );
    const repository = new Repository(ourGit(made.dir, env));
    const told = (hash: string) => {
      const { author, day, subject } = repository.describe(hash);
      return [author, day, subject];
    };
    expect(told(commit('Jos\u00e9', '1451606400', 'encoding ISO-8859-1\n\nXin ch\u00e0o\n\nthân', 'latin1'))).toEqual([
      'José',
      '2016-01-01',
      'Xin chào',
    ]);
    expect(told(commit('A', '99999999999999', '\nx'))).toEqual(['A', '9999-12-31', 'x']);
    expect(told(commit('A', 'x', '\n'))).toEqual(['A', '1970-01-01', '']);
    expect(told(commit('A', '1451606400', 'encoding nobody-knows\n\nhai\ndòng'))).toEqual(['A', '2016-01-01', 'hai dòng']);
    expect(told(commit('', '1451606400', '\n\n\nx'))).toEqual(['', '2016-01-01', 'x']);
  });

  it('and its files by their turn, whatever they are called', () => {
    const made = repo();
    const names = [':100644 100644 x y M', `${'b'.repeat(40)}`, 'a"b', 'a b\tc', 'đ', '-n'];
    made.commit('Tên', Object.fromEntries(names.map((n) => [`plan/tasks/${n}.yaml`, 'id: x\n'])));
    const repository = new Repository(ourGit(made.dir, env));
    const head = made.git('rev-parse', 'HEAD');
    const touched = repository.history('HEAD', '').filter((t) => t.commit.hash === head);
    expect(touched.map((t) => t.after?.path).sort()).toEqual(names.map((n) => `plan/tasks/${n}.yaml`).sort());
  });
});

it.each(['^HEAD', '--output=x', '-p', '@{u}', ':/x', '', 'HEAD..HEAD', 'HEAD:plan', '--all', 'a b', '\u0000'])(
  'a revision %j that is none is said in our words, and does nothing',
  async (revision) => {
    const { dir } = repo();
    const { code, err } = await plan(['status', '--at', revision], { cwd: dir });
    expect([code, err.split('\n')[0]]).toEqual([2, err.split('\n')[0]]);
    expect(err).not.toMatch(/fatal|unexpected|ngoài dự kiến/);
    expect(existsSync(join(dir, 'x'))).toBe(false);
  },
);
