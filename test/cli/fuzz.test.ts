import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cases, seed } from '../tier.ts';
import { folder, plan, repository } from './run.ts';

const root = join(repository, 'examples/tinh-vi-du/plan');
const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.yaml'));
const files = Object.fromEntries(paths.map((f) => [`plan/${f}`, readFileSync(join(root, f), 'utf8')]));
const VALUES = [
  'x',
  '[]',
  '{}',
  'null',
  '0',
  '-1',
  '31/02/2016',
  '"',
  '[',
  '{ a: b }',
  '1e400',
  'huyen-hai',
  '*a',
  '- 1',
  'trước ngày 15',
  '2099-12-31',
];
const COMMANDS = [
  ['status'],
  ['agencies'],
  ['obstacles'],
  ['budget'],
  ['silent'],
  ['remind'],
  ['check'],
  ['validate', '--fix-unsafe'],
  ['report', '--year', '2016'],
  ['show', 'bao-cao-quy'],
];

/** One line of one file taken out, doubled, moved in, or given another value. */
const spoiled = fc
  .record({ path: fc.constantFrom(...Object.keys(files)), at: fc.nat(), value: fc.constantFrom(...VALUES), how: fc.nat(4) })
  .map(({ path, at, value, how }) => {
    const lines = (files[path] as string).split('\n');
    const k = at % lines.length;
    const line = lines[k] as string;
    if (how === 0) lines.splice(k, 1);
    else if (how === 1) lines[k] = line.replace(/: .*$/, `: ${value}`);
    else if (how === 2) lines[k] = line.replace(/([\w-]+)(?=[,}\]])/, value);
    else if (how === 3) lines.splice(k, 0, line);
    else lines[k] = ` ${line}`;
    return { path, text: lines.join('\n') };
  });

it('no spoiled line of a plan makes any command fail of itself', async () => {
  await fc.assert(
    fc.asyncProperty(
      spoiled,
      fc.constantFrom(...COMMANDS),
      fc.constantFrom('2015-12-01', '2016-07-15', '2018-02-01'),
      async (one, args, asOf) => {
        const { code, out, err } = await plan([...args, '--as-of', asOf], { cwd: folder({ ...files, [one.path]: one.text }) });
        expect([0, 1, 2]).toContain(code);
        expect(out + err).not.toMatch(/\n\s+at |\bundefined\b|NaN|\[object/);
      },
    ),
    { numRuns: cases(100), seed: seed(20160522) },
  );
});
