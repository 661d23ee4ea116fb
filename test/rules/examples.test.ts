import { describe, expect, it } from 'vitest';
import { ALL_CODES } from '../../src/rules/codes.ts';
import { RULES } from '../../src/rules/index.ts';
import type { Example } from '../../src/rules/rule.ts';
import { plan, smallPlan } from '../cli/run.ts';

interface Diagnostic {
  code: string;
  severity: string;
  file: string;
  help: string | null;
}

async function diagnose({ files, asOf = '2016-06-01' }: Example): Promise<Diagnostic[]> {
  const cwd = smallPlan(Object.fromEntries(Object.entries(files).map(([path, text]) => [`plan/${path}`, text])));
  const { out } = await plan(['validate', '--format', 'json', '--as-of', asOf], { cwd });
  return JSON.parse(out).diagnostics;
}

describe.each(ALL_CODES.filter((r) => Object.keys(r.bad.files).length > 0).map((rule) => ({ code: rule.code, rule })))(
  '$code',
  ({ code, rule }) => {
    it('finds its bad example, and says what to do', async () => {
      const found = (await diagnose(rule.bad)).filter((d) => d.code === code);
      expect(found.length).toBeGreaterThan(0);
      for (const d of found) {
        expect(d.severity).toBe(rule.severity);
        expect(Object.keys(rule.bad.files)).toContain(d.file.replace(/^plan\//, ''));
        expect(d.help).toBeTruthy();
      }
    });

    it('lets its good example pass, which has no error of any kind', async () => {
      const found = await diagnose(rule.good);
      expect(found.filter((d) => d.code === code || d.severity === 'error')).toEqual([]);
    });
  },
);

it('has a code of its own for every rule, at least thirty of them', () => {
  expect(new Set(RULES.map((r) => r.code)).size).toBe(RULES.length);
  expect(RULES.length).toBeGreaterThanOrEqual(30);
});
