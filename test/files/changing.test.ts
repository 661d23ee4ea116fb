/** A file that another program writes while it is read: whole in one version or named, never a mixture. */
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { readRegular } from '../../src/files/read-file.ts';
import { plan, SMALL, smallPlan } from '../cli/run.ts';

const PATH = 'plan/tasks/ra-soat.yaml';
/** What happens in the middle of the next readings, one each. */
const meanwhile: (() => void)[] = [];
let always: (() => void) | undefined;

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const readSync = (...args: unknown[]) => {
    const got = (fs.readSync as (...a: unknown[]) => number)(...args);
    (always ?? meanwhile.shift())?.();
    return got;
  };
  return { ...fs, readSync, default: { ...fs, readSync } };
});
afterEach(() => {
  meanwhile.length = 0;
  always = undefined;
});

it('is read anew, and the new version is the answer', () => {
  const cwd = smallPlan();
  const path = join(cwd, PATH);
  meanwhile.push(() => appendFileSync(path, 'note: thêm\n'));
  expect(Buffer.from(readRegular(path, 1_000_000)).toString()).toBe(`${SMALL[PATH]}note: thêm\n`);
  expect(meanwhile).toEqual([]);
});

it('is named where it does not come to rest; the rest of the plan is read, and nothing is written over it', async () => {
  const cwd = smallPlan({ 'plan/tasks/b.yaml': 'id: b\ntitle: B\nsource: II.1\nlead: so-tu-phap\n' });
  const path = join(cwd, PATH);
  always = () => appendFileSync(path, '# x\n');
  expect(() => readRegular(path, 1_000_000)).toThrow(/changes while it is read/);
  const { code, out } = await plan(['validate', '--format', 'json', '--as-of', '2016-01-10'], { cwd });
  const found = JSON.parse(out).diagnostics;
  expect([code, found[0].code, found[0].file, found[0].message]).toEqual([
    1,
    'PLAN001',
    PATH,
    expect.stringContaining('đang được ghi trong lúc đọc'),
  ]);
  const args = ['done', 'ra-soat', '--date', '2016-01-09', '--by', 'so-tu-phap', '--as-of', '2016-01-10'];
  expect((await plan(args, { cwd })).code).toBe(2);
});
