/** The examples of plans of other kinds, as a reader of each meets them. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plan, repository } from './run.ts';

/** The example, a day that shows something, and whether it sets a report. */
const EXAMPLES: readonly (readonly [name: string, asOf: string, reports: boolean])[] = [
  ['chuong-trinh-giam-sat', '2026-07-10', false],
  ['lich-bau-cu', '2026-04-15', false],
  ['quyet-dinh-trung-uong', '2026-06-10', true],
  ['so-theo-doi', '2026-07-05', true],
];

it('every example but the first is here', () => {
  const folders = readdirSync(join(repository, 'examples'), { withFileTypes: true }).filter((f) => f.isDirectory());
  expect(folders.map((f) => f.name).sort()).toEqual([...EXAMPLES.map(([name]) => name), 'tinh-vi-du'].sort());
});

describe.each(EXAMPLES)('examples/%s', (name, asOf, reports) => {
  const asked = ['-C', `examples/${name}`, '--as-of', asOf];

  it('has nothing that a rule finds fault with', async () => {
    const { code, out } = await plan(['validate', ...asked]);
    expect([code, out.startsWith('Không có lỗi')]).toEqual([0, true]);
  });

  it('shows how it stands', async () => {
    const { code, out } = await plan(['status', '--full', ...asked], { columns: 80 });
    expect(code).toBe(0);
    await expect(out).toMatchFileSnapshot(`golden/example-${name}.txt`);
  });

  it.runIf(reports)('has a report', async () => {
    const { code, out } = await plan(['report', '--year', '2026', ...asked]);
    expect(code).toBe(0);
    await expect(out).toMatchFileSnapshot(`golden/example-${name}.md`);
  });
});
