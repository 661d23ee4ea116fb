import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CivilDate } from '../../src/calendar/civil.ts';
import { mendPlan } from '../../src/edits/mend.ts';
import { countErrors, type Judge, stateOf } from '../../src/edits/state.ts';
import { readFullYaml } from '../../src/source/full-yaml.ts';
import { parseFile } from '../../src/source/parse.ts';
import { FULL } from '../model/full-plan.ts';
import { cases, seed } from '../tier.ts';

const JUDGE: Judge = {
  asOf: '2016-03-10' as CivilDate,
  folder: 'plan',
  read: (shown, text) => parseFile(shown, new TextEncoder().encode(text), readFullYaml),
};
const PATHS = Object.keys(FULL);
const stateWith = (texts: Readonly<Record<string, string>>) =>
  stateOf(
    Object.entries(texts).map(([path, text]) => ({ path: path.replace(/^plan\//, ''), parsed: JUDGE.read(path, text) })),
    JUDGE,
  );

/** A letter put in the place of another, or a few in the place of none. */
const slip = fc.record({
  path: fc.constantFrom(...PATHS),
  at: fc.nat(),
  taken: fc.constantFrom(0, 1, 1, 10),
  put: fc.constantFrom('', 'x', ' ', ':', '-', '#', '"', '[', '31/01/2016', 'lead', 'і', '2016'),
});

it('changes no line that bears no finding, and never raises the number of errors', () => {
  fc.assert(
    fc.property(fc.array(slip, { minLength: 1, maxLength: 5 }), fc.boolean(), (slips, unsafe) => {
      const texts: Record<string, string> = { ...FULL };
      for (const { path, at, taken, put } of slips) {
        const text = texts[path] as string;
        const k = at % text.length;
        texts[path] = text.slice(0, k) + put + text.slice(k + taken);
      }
      const before = stateWith(texts);
      const { state, problems } = mendPlan(before, unsafe, JUDGE);
      expect(countErrors(state)).toBeLessThanOrEqual(countErrors(before));
      const lines = new Set(problems.map(({ place: { file, from } }) => `${file.path}:${file.positionAt(from).line}`));
      for (const { path, parsed } of state.files) {
        const was = (texts[`plan/${path}`] as string).split('\n');
        const is = parsed.file.text.split('\n');
        expect(is).toHaveLength(was.length);
        was.forEach((line, k) => {
          if (line !== is[k]) expect(lines).toContain(`plan/${path}:${k + 1}`);
        });
      }
    }),
    { numRuns: cases(200), seed: seed(33) },
  );
}, 60_000);

it('leaves out the one mending that would bring an error, and keeps the others', () => {
  // Once the second estimate can be read, its id is taken twice.
  const texts = {
    ...FULL,
    'plan/budget.yaml': `estimates:
  - { id: a, by: so-tu-phpa, year: 2016, what: Một, estimated: { date: 2016-03-08, amount: 1000 } }
  - { id: b, by: so-noi-vu, year: 2016, what: Hai, estimated: { date: 8/3/2016, amount: 1000 } }
  - { id: b, by: so-noi-vu, year: 2016, what: Ba, estimated: { date: 8/3/2016, amount: 1000 } }
`,
  };
  const before = stateWith(texts);
  const { state } = mendPlan(before, true, JUDGE);
  expect(countErrors(state)).toBeLessThanOrEqual(countErrors(before));
  expect(state.files.find((f) => f.path === 'budget.yaml')?.parsed.file.text).toContain('by: so-tu-phap,');
  expect(state.problems.map((p) => p.code)).not.toContain('PLAN021');
});
