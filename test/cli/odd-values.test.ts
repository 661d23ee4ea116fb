/** Values that JavaScript would take for something else: each is no value, said in our words. */
import { expect, it } from 'vitest';
import { plan, smallPlan } from './run.ts';

it.each([
  [['list', '--state', 'constructor']],
  [['status', '--as-of', 'constructor']],
  [['due', '--as-of', 'constructor']],
  [['list', '--state', '__proto__']],
  [['list', '--section', 'constructor']],
  [['list', '--agency', '__proto__']],
  [['show', 'constructor']],
  [['agencies', '--role', 'toString']],
  [['report', '--year', '0x7e0']],
  [['report', '--year', '2016.0']],
  [['report', '--year', '1e3']],
  [['due', '--within=-1d']],
  [['due', '--within', '30 constructor']],
  [['due', '--within', '1e3']],
  [['due', '--within', '99999d']],
  [['status', '--as-of', '2016-02-30']],
  [['status', '--as-of', '10000-01-01']],
  [['status', '--format', 'constructor']],
  [['status', '--lang', 'toString']],
  [['check', '--fail-on', '__proto__']],
  [['constructor']],
])('%j is exit 2, with what to do', async (args) => {
  const { code, out, err } = await plan(args, { cwd: smallPlan() });
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(/\n {2}= /);
  expect(err).not.toMatch(/ngoài dự kiến|\[object|function|undefined|NaN/);
});
