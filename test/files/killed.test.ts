/** Whoever is killed in the middle of writing leaves each file old or new, and the next run goes on from there. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, plan, SMALL, smallPlan } from '../cli/run.ts';
import { tier } from '../tier.ts';
import { killing } from './killing.ts';

const NAMES = ['a', 'b', 'c'];
const OLD = (name: string) =>
  `id: ${name}\ntitle: ${'Rà soát văn bản'.normalize('NFD')}\nsource: II.1\nlead: so-tu-phap\ndeadline: Trong tháng 02/2016\n`;
const NEW = (name: string) => OLD(name).normalize('NFC');
const path = (name: string) => `plan/tasks/${name}.yaml`;
const faulty = () => smallPlan(Object.fromEntries(NAMES.map((name) => [path(name), OLD(name)])));
const read = (cwd: string, file: string) => readFileSync(join(cwd, file), 'utf8');

const { program, kill } = killing();

/** The steps of a mending, by number from 1. */
async function stepsOfMending(): Promise<string[]> {
  const steps: string[] = [];
  const { code } = await plan(['validate', '--fix'], { cwd: faulty(), atWrite: (step) => void steps.push(step) });
  expect(code).toBe(0);
  return steps;
}

async function goesOnFrom(cwd: string) {
  // Whatever was left is no part of the plan.
  expect((await plan(['status', '--as-of', '2016-01-10'], { cwd })).code).toBe(0);
  for (const name of NAMES) expect([OLD(name), NEW(name)]).toContain(read(cwd, path(name)));
  const { code, err } = await plan(['validate', '--fix'], { cwd });
  expect([code, err]).toEqual([0, '']);
  for (const name of NAMES) expect(read(cwd, path(name))).toBe(NEW(name));
  expect(readdirSync(join(cwd, 'plan/tasks')).sort()).toEqual([...NAMES.map((n) => `${n}.yaml`), 'ra-soat.yaml']);
  expect(readdirSync(join(cwd, 'plan')).sort()).toEqual(['agencies.yaml', 'plan.yaml', 'tasks']);
}

describe.runIf(process.platform !== 'win32')('validate --fix', () => {
  it('killed at any step leaves each file old or new, and the next run does the rest', async () => {
    const steps = await stepsOfMending();
    expect(steps.filter((s) => s.startsWith('rename'))).toEqual(['rename 0', 'rename 1', 'rename 2']);
    const mixed = new Set<number>();
    for (let at = 1; at <= steps.length; at++) {
      // Where every command is killed, each step is; of the real kills those between the files tell most.
      if (tier === 'quick' && !/^(?:journal|rename|done)/.test(steps[at - 1] as string)) continue;
      const cwd = faulty();
      expect(kill(cwd, ['validate', '--fix'], at, 'SIGKILL').signal).toBe('SIGKILL');
      mixed.add(NAMES.filter((name) => read(cwd, path(name)) === NEW(name)).length);
      await goesOnFrom(cwd);
    }
    // The kills did hit the writing: before the first, between each two, after the last.
    expect([...mixed].sort()).toEqual([0, 1, 2, 3]);
  });

  it.each(['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGQUIT'])('ended by %s does as well', async (signal) => {
    const steps = await stepsOfMending();
    const cwd = faulty();
    expect(kill(cwd, ['validate', '--fix'], steps.indexOf('rename 1') + 1, signal).signal).toBe(signal);
    await goesOnFrom(cwd);
  });

  it('run twice at once mends everything once', async () => {
    const cwd = faulty();
    const run = () =>
      new Promise<number | null>((resolve) => {
        spawn(process.execPath, [program, 'validate', '--fix'], { cwd, stdio: 'ignore', env: { PATH: process.env.PATH } }).on(
          'close',
          resolve,
        );
      });
    const codes = await Promise.all([run(), run(), run()]);
    // Who comes late finds nothing to mend, or is told that the files have changed.
    for (const code of codes) expect([0, 2]).toContain(code);
    expect(codes).toContain(0);
    await goesOnFrom(cwd);
  });
});

describe.runIf(process.platform !== 'win32')('-o FILE', () => {
  it('killed at any step leaves the old file or the new one', async () => {
    const files = { ...SMALL, 'report.md': 'cũ\n' };
    const args = ['report', '--year', '2016', '-o', 'report.md'];
    const steps: string[] = [];
    const done = folder(files);
    await plan(args, { cwd: done, today: '2016-01-10', atWrite: (step) => void steps.push(step) });
    expect(steps).toContain('rename');
    for (let at = 1; at <= steps.length; at++) {
      const cwd = folder(files);
      kill(cwd, args, at, 'SIGKILL');
      expect(['cũ\n', read(done, 'report.md')]).toContain(read(cwd, 'report.md'));
    }
  });
});
