import { describe, expect, it } from 'vitest';
import { plan, smallPlan } from './run.ts';

const task = (deadline: string) => ({
  'plan/tasks/ra-soat.yaml': `id: ra-soat\ntitle: Rà soát\nsource: II.1\nlead: so-tu-phap\ndeadline: ${deadline}\n`,
});
const codes = async (cwd: string) =>
  (JSON.parse((await plan(['validate', '--format', 'json'], { cwd })).out).diagnostics as { code: string }[]).map((d) => d.code);

describe('a deadline that leaves the year out', () => {
  it('is warned of, and counts for the next such day', async () => {
    const cwd = smallPlan(task('trước ngày 15/12'));
    expect(await codes(cwd)).toContain('PLAN024');
    const { out } = await plan(['list', '--format', 'json', '--as-of', '2015-12-04'], { cwd });
    expect(JSON.parse(out).tasks[0].due).toBe('2015-12-14');
  });

  it('counts for the year that the plan chooses', async () => {
    const cwd = smallPlan(task('{ text: trước ngày 15/12, due: 2016-12-14 }'));
    expect(await codes(cwd)).toEqual([]);
    const { out } = await plan(['list', '--format', 'json', '--as-of', '2015-12-04'], { cwd });
    expect(JSON.parse(out).tasks[0].due).toBe('2016-12-14');
  });

  it('cannot be chosen to fall on a day that its words do not allow', async () => {
    expect(await codes(smallPlan(task('{ text: trước ngày 15/12, due: 2016-12-20 }')))).toEqual(['PLAN039']);
  });
});
