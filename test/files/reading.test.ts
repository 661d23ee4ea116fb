/** What a plan's folder may hold, and that everything else in it is named and never opened. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findPlans } from '../../src/files/plan-files.ts';
import { workTree } from '../../src/files/work-tree.ts';
import { plan, SMALL, smallPlan } from '../cli/run.ts';
import { gitIn, repo } from '../git/repo.ts';

interface Diagnostic {
  code: string;
  file: string;
  message: string;
}

async function validate(cwd: string, ...more: string[]): Promise<{ code: number; found: Diagnostic[] }> {
  const { code, out } = await plan(['validate', '--format', 'json', '--as-of', '2016-01-10', ...more], { cwd });
  return { code, found: JSON.parse(out).diagnostics };
}
const names = ({ code, found }: Awaited<ReturnType<typeof validate>>) => [code, found.map((d) => `${d.code} ${d.file}`)];

const isRoot = process.getuid?.() === 0;
const posix = process.platform !== 'win32';

describe.runIf(posix)('what is no regular file', () => {
  it('is a link to a file outside: named, its content is nowhere in the output', async () => {
    const cwd = smallPlan({ 'secret.txt': 'root:x:0:0\n' });
    symlinkSync('../../secret.txt', join(cwd, 'plan/tasks/zz.yaml'));
    expect(names(await validate(cwd))).toEqual([1, ['PLAN001 plan/tasks/zz.yaml']]);
    const { out, err } = await plan(['validate'], { cwd });
    expect(out + err).not.toContain('root:');
  });

  it('is the folder of the tasks, put in by a link: named, and every view is unfinished', async () => {
    const cwd = smallPlan();
    renameSync(join(cwd, 'plan/tasks'), join(cwd, 'real'));
    symlinkSync('../real', join(cwd, 'plan/tasks'));
    expect(names(await validate(cwd))[1]).toContain('PLAN001 plan/tasks');
    const { code, out } = await plan(['status'], { cwd });
    expect(code).toBe(1);
    expect(out).toContain('plan/tasks');
  });

  it('is a link that leads nowhere, or to itself', async () => {
    const cwd = smallPlan();
    symlinkSync('nowhere.yaml', join(cwd, 'plan/tasks/a.yaml'));
    symlinkSync('b.yaml', join(cwd, 'plan/tasks/b.yaml'));
    symlinkSync('.', join(cwd, 'plan/tasks/c'));
    expect(names(await validate(cwd))).toEqual([
      1,
      ['PLAN001 plan/tasks/a.yaml', 'PLAN001 plan/tasks/b.yaml', 'PLAN001 plan/tasks/c'],
    ]);
  });

  it('is a FIFO, which nobody writes to: the command ends', async () => {
    const cwd = smallPlan();
    execFileSync('mkfifo', [join(cwd, 'plan/tasks/zz.yaml')]);
    const told = await validate(cwd);
    expect(names(told)).toEqual([1, ['PLAN001 plan/tasks/zz.yaml']]);
    expect(told.found[0]?.message).toContain('FIFO');
  });

  it('is a socket', async () => {
    const cwd = smallPlan();
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(join(cwd, 'plan/tasks/s.yaml'), resolve));
    try {
      expect(names(await validate(cwd))).toEqual([1, ['PLAN001 plan/tasks/s.yaml']]);
    } finally {
      server.close();
    }
  });

  it.runIf(isRoot)('is a device without end (needs root)', async ({ skip }) => {
    const cwd = smallPlan();
    // An own node with the numbers of /dev/zero; a sandbox may not allow it.
    if (spawnSync('mknod', [join(cwd, 'plan/tasks/zero.yaml'), 'c', '1', '5']).status !== 0) skip('mknod is not allowed here');
    expect(names(await validate(cwd))).toEqual([1, ['PLAN001 plan/tasks/zero.yaml']]);
  });

  it('is a link to a picture, which no plan reads: nothing is said', async () => {
    const cwd = smallPlan();
    symlinkSync('nowhere.png', join(cwd, 'plan/anh.png'));
    expect(names(await validate(cwd))).toEqual([0, []]);
  });

  it('is a link at a revision and in the index too', async () => {
    const { dir, git } = repo();
    symlinkSync('../../a.yaml', join(dir, 'plan/tasks/zz.yaml'));
    git('add', '-A');
    gitIn(dir, ['-c', 'user.name=A', '-c', 'user.email=a@b.vn', 'commit', '-qm', 'link']);
    expect(names(await validate(dir, '--at', 'HEAD'))).toEqual([1, ['PLAN001 plan/tasks/zz.yaml']]);
  });
});

describe('the head of the plan', () => {
  it('is a folder: an error, exit 1', async () => {
    const cwd = smallPlan();
    rmSync(join(cwd, 'plan/plan.yaml'));
    mkdirSync(join(cwd, 'plan/plan.yaml'));
    const told = await validate(cwd);
    expect(names(told)).toEqual([1, ['PLAN001 plan/plan.yaml']]);
    expect((await plan(['status'], { cwd })).code).toBe(2);
  });

  it('is there twice: the second is named, the first is read', async () => {
    const cwd = smallPlan({ 'plan/plan.yml': SMALL['plan/plan.yaml'] as string });
    expect(names(await validate(cwd))).toEqual([1, ['PLAN011 plan/plan.yml']]);
  });
});

describe('what cannot be opened', () => {
  // Root may open everything.
  it.runIf(posix && !isRoot)('is a folder without the right to look into it (not as root)', async () => {
    const cwd = smallPlan({ 'plan/tasks/sub/x.yaml': 'id: x\n' });
    chmodSync(join(cwd, 'plan/tasks/sub'), 0);
    try {
      expect(names(await validate(cwd))).toEqual([1, ['PLAN001 plan/tasks/sub']]);
    } finally {
      chmodSync(join(cwd, 'plan/tasks/sub'), 0o755);
    }
  });

  it.runIf(posix && isRoot)('is a folder without the right to look into it (as nobody, by root)', async ({ skip }) => {
    const cwd = smallPlan({ 'plan/tasks/sub/x.yaml': 'id: x\n' });
    chmodSync(cwd, 0o755);
    chmodSync(join(cwd, 'plan/tasks/sub'), 0o700);
    const seteuid = process.seteuid?.bind(process);
    if (!seteuid) skip('no seteuid');
    seteuid?.(65_534);
    try {
      expect(names(await validate(cwd))).toEqual([1, ['PLAN001 plan/tasks/sub']]);
    } finally {
      seteuid?.(0);
    }
  });

  it('is a blob that git lacks, or that is broken: named, the others are read', async () => {
    const made = repo({
      'plan/tasks/a.yaml': 'id: a\ntitle: A\nsource: II.1\nlead: so-tu-phap\ndeadline: Trong tháng 02/2016\n',
    });
    const lost = made.git('rev-parse', 'HEAD:plan/tasks/ra-soat.yaml');
    rmSync(join(made.dir, '.git/objects', lost.slice(0, 2), lost.slice(2)));
    const broken = made.git('rev-parse', 'HEAD:plan/agencies.yaml');
    const at = join(made.dir, '.git/objects', broken.slice(0, 2), broken.slice(2));
    chmodSync(at, 0o644);
    writeFileSync(at, 'x');
    const { code, found } = await validate(made.dir, '--at', 'HEAD');
    expect(code).toBe(1);
    expect(found.filter((d) => d.code === 'PLAN001').map((d) => d.file)).toEqual([
      'plan/agencies.yaml',
      'plan/tasks/ra-soat.yaml',
    ]);
  });

  it.runIf(posix)('is a file whose name could forge a line or drive a terminal', async () => {
    const cwd = smallPlan({
      'plan/tasks/a\nlỗi PLAN000: forged.yaml': 'id: x\n',
      'plan/tasks/b\u001b]0;pwn\u0007.yaml': 'id: y\n',
      'plan/tasks/c\u202egpj.yaml': 'id: z\n',
    });
    const { code, found } = await validate(cwd);
    expect(code).toBe(1);
    expect(found.map((d) => d.code)).toEqual(['PLAN001', 'PLAN001', 'PLAN001']);
    for (const format of ['text', 'json', 'github', 'sarif', 'gitlab', 'junit', 'checkstyle', 'markdown']) {
      const { out, err } = await plan(['validate', '--format', format], { cwd });
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
      expect([format, (out + err).match(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/g)]).toEqual([format, null]);
      expect(out).not.toMatch(/^lỗi PLAN000: forged/m);
    }
  });
});

it('is known already where the base of a change had it: it does not shut the gate of new findings', async () => {
  const { dir, commit } = repo();
  if (posix) symlinkSync('nowhere.yaml', join(dir, 'plan/tasks/zz.yaml'));
  mkdirSync(join(dir, 'plan/events.yaml'));
  writeFileSync(join(dir, 'plan/events.yaml/x'), '');
  commit('Trước', {});
  commit('Sau', { 'README.md': 'x' });
  const { code, out } = await plan(['check', '--base', 'HEAD~1', '--new-only', '--format', 'json'], { cwd: dir });
  expect([code, JSON.parse(out).gate.change.errors]).toEqual([0, 0]);
});

it('names each faulty entry of a long register with its own faults', async () => {
  const entries = Array.from({ length: 2000 }, (_, k) => `  - { id: e${k}, ${k % 2 ? 'title' : 'name'}: X, date: 2016-01-15 }\n`);
  const { found } = await validate(smallPlan({ 'plan/events.yaml': `events:\n${entries.join('')}` }));
  const faults = found.filter((d) => ['PLAN004', 'PLAN005'].includes(d.code)) as (Diagnostic & {
    line: number;
    column: number;
  })[];
  expect(faults.length).toBe(2000);
  expect(new Set(faults.map((d) => JSON.stringify(d).match(/"line":(\d+)/)?.[1])).size).toBe(1000);
});

it('finds every plan below a folder', () => {
  const cwd = smallPlan({ 'so/b/plan.yml': 'x', 'node_modules/c/plan.yaml': 'x', '.d/plan.yaml': 'x' });
  expect(findPlans(workTree(cwd, cwd))).toEqual(['plan', 'so/b']);
});

it('gives each file of the work tree the name that git gives its content', () => {
  const { dir, git } = repo();
  const listed = workTree(join(dir, 'plan'), dir)
    .list()
    .filter((e) => e.kind === 'file');
  expect(listed.length).toBe(3);
  for (const { path, id } of listed) expect([path, id]).toEqual([path, git('rev-parse', `HEAD:plan/${path}`)]);
});
