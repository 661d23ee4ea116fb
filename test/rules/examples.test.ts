import { describe, expect, it } from 'vitest';
import { ALL_CODES } from '../../src/rules/codes.ts';
import { RULES } from '../../src/rules/index.ts';
import type { Example, ExampleFiles, RuleText } from '../../src/rules/rule.ts';
import { CODES, SEVERITY_OF } from '../../src/words/codes.ts';
import { folder, plan, SMALL } from '../cli/run.ts';
import { openRepo, temporary } from '../git/repo.ts';

interface Diagnostic {
  code: string;
  severity: string;
  file: string;
  help: string | null;
}

type Texts = Record<string, string | undefined>;
const inPlan = (files: ExampleFiles): Texts =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [`plan/${path}`, text ?? undefined]));

/** The files that are there, in the encoding of the example. */
const written = (files: Texts, encoding?: Example['encoding']): Record<string, string | Uint8Array> =>
  Object.fromEntries(
    Object.entries(files).flatMap(([path, text]) =>
      text === undefined ? [] : [[path, encoding ? Buffer.from(text, encoding) : text]],
    ),
  );

/** What the command that tells a code finds in an example, laid over the small plan. */
async function diagnose({ toldBy }: RuleText, example: Example): Promise<Diagnostic[]> {
  const { files, before, draft, encoding, asOf = '2016-06-01' } = example;
  const common = ['--format', 'json', '--as-of', asOf];
  const run = async (args: readonly string[], cwd: string) =>
    JSON.parse((await plan([...args, ...common], { cwd })).out).diagnostics as Diagnostic[];
  if (before) {
    const repo = openRepo(temporary());
    repo.git('init', '-q', '-b', 'main');
    repo.commit('Kế hoạch', { ...SMALL, ...inPlan(before) });
    repo.git('switch', '-q', '-c', 'nhanh');
    repo.commit('Thay đổi', inPlan(files), asOf);
    return run(['check', '--base', 'main', '--new-only'], repo.dir);
  }
  if (draft !== undefined) {
    const cwd = folder({ ...SMALL, ...written(inPlan(files)), ...written({ 'du-thao.txt': draft }, encoding) });
    return run(['cite', 'du-thao.txt'], cwd);
  }
  return run([toldBy ?? 'validate'], folder({ ...written({ ...SMALL, ...inPlan(files) }), ...written(inPlan(files), encoding) }));
}

describe.each(ALL_CODES.map((rule) => ({ code: rule.code, rule })))('$code', ({ code, rule }) => {
  it('finds its bad example, and says what to do', async () => {
    const found = (await diagnose(rule, rule.bad)).filter((d) => d.code === code);
    expect(found.length).toBeGreaterThan(0);
    for (const d of found) {
      expect(d.severity).toBe(SEVERITY_OF[code]);
      expect(d.help).toBeTruthy();
      if (!rule.toldBy && Object.values(rule.bad.files).every((text) => text !== null))
        expect(Object.keys(rule.bad.files)).toContain(d.file.replace(/^plan\//, ''));
    }
  });

  it('lets its good example pass, which has no error of any kind', async () => {
    const found = await diagnose(rule, rule.good);
    expect(found.filter((d) => d.code === code || d.severity === 'error')).toEqual([]);
  });
});

it('has something said of every code of the table, and of no other', () => {
  expect(ALL_CODES.map((r) => r.code).sort()).toEqual([...CODES].sort());
});

it('has a code of its own for every rule, at least thirty of them', () => {
  expect(new Set(RULES.map((r) => r.code)).size).toBe(RULES.length);
  expect(RULES.length).toBeGreaterThanOrEqual(30);
});
