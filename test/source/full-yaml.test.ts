/** What a YAML file may not do: be two, repeat itself without end, nest without end, change the kind of its values. */
import { describe, expect, it } from 'vitest';
import { readFullYaml } from '../../src/source/full-yaml.ts';
import { parseFile } from '../../src/source/parse.ts';
import { SourceFile } from '../../src/source/source-file.ts';
import { toValue } from '../../src/source/tree.ts';
import { plan, SMALL, smallPlan } from '../cli/run.ts';

const read = (text: string) => readFullYaml(new SourceFile('x.yaml', text));
const faults = (text: string) => read(text).problems.map((p) => p.message.en);
const parse = (bytes: string | Uint8Array) => parseFile('x.yaml', Buffer.from(bytes as string), readFullYaml);

describe('a file that holds more than one document', () => {
  it.each([
    'a: 1\n---\nb: 2\n',
    'a: 1\n---\n{{{ garbage: [\n',
    'a: 1\n...\nb: 2\n',
    '---\na: 1\n---\n',
    'a: 1\n... \n---\nb: 2\n',
  ])('is an error: %j', (text) => {
    expect(read(text).root).toBeUndefined();
    expect(faults(text).length).toBeGreaterThan(0);
  });

  it.each(['---\na: 1\n', 'a: 1\n...\n', '--- # kế hoạch\na: 1\n... # hết\n', '%YAML 1.2\n---\na: 1\n'])('is one: %j', (text) => {
    expect(faults(text)).toEqual([]);
    expect(toValue(read(text).root as never)).toEqual({ a: 1 });
  });

  it('is told with its line, and the command fails', async () => {
    const cwd = smallPlan({ 'plan/events.yaml': 'events: []\n---\n{{{ garbage: [\n' });
    const { code, out } = await plan(['validate'], { cwd });
    expect(code).toBe(1);
    expect(out).toContain('plan/events.yaml:2:1');
    expect(out).toContain('mỗi tệp chỉ một');
  });

  it('does not count a task whose log stands after the line', async () => {
    const task = `${SMALL['plan/tasks/ra-soat.yaml']}---\nprogress: []\n`;
    const { code, out } = await plan(['status'], { cwd: smallPlan({ 'plan/tasks/ra-soat.yaml': task }) });
    expect(code).toBe(1);
    expect(out).toContain('plan/tasks/ra-soat.yaml');
  });
});

describe('what would not end', () => {
  it('is a hundred aliases of one long list', () => {
    const list = Array.from({ length: 20_000 }, (_, k) => `- ${k}`).join('\n');
    const text = `a: &a\n${list}\nb:\n${'- *a\n'.repeat(99)}`;
    expect(faults(text)).toEqual(['Too much is repeated by aliases']);
  });

  it('is an alias bomb, and an alias of itself', () => {
    const bomb = [
      'a0: &a0 [x, x, x]',
      ...Array.from({ length: 9 }, (_, k) => `a${k + 1}: &a${k + 1} [${`*a${k}, `.repeat(9)}x]`),
    ].join('\n');
    expect(faults(bomb)[0]).toMatch(/aliases/);
    expect(faults('a: &a [*a, *a]\n')[0]).toMatch(/aliases|levels/);
  });

  it.each([
    ['flow lists', (n: number) => `a: ${'['.repeat(n)}${']'.repeat(n)}\n`],
    ['flow maps', (n: number) => `a: ${'{a: '.repeat(n)}1${'}'.repeat(n)}\n`],
    ['block maps', (n: number) => `${Array.from({ length: n }, (_, k) => `${' '.repeat(k)}a:`).join('\n')} 1\n`],
    ['lists in lists', (n: number) => `a:\n${'- '.repeat(n)}1\n`],
  ])('is nesting: %s', (_, make) => {
    expect(faults(make(90))).toEqual([]);
    expect(faults(make(110))[0]).toMatch(/levels/);
    expect(faults(make(3000))[0]).toMatch(/levels/);
  });

  it('is a map of very many keys, each compared with each other', () => {
    const text = Array.from({ length: 30_000 }, (_, k) => `"k${k}": 1`).join('\n');
    expect((toValue(read(text).root as never) as Record<string, number>).k29999).toBe(1);
    expect(faults(`${text}\n"k7": 2\n`)).toEqual(['This key is already given above in the same item']);
  });

  it('is a line that nobody can read, and a large file that is not plain', () => {
    expect(parse(`a: 1\nb: ${'x'.repeat(200_000)}\n`).problems[0]?.message.en).toMatch(/longer than 100000/);
    const large = parse(`a: |\n${'  x\n'.repeat(2_100_000)}`);
    expect(large.problems.map((p) => p.message.en)[0]).toMatch(/larger than 8 million/);
  });
});

describe('what would change a value in silence', () => {
  it.each(['a: !!omap [x: 1]\n', 'a: !!set {x}\n', 'a: !lạ 1\n', 'a: !!binary aGk=\n', 'a: !!timestamp 2016-01-31\n'])(
    'is a tag: %j',
    (text) => {
      expect(read(text).root).toBeUndefined();
    },
  );

  it('is a key that looks like another kind of value: it is kept as it is written', () => {
    expect(Object.keys(toValue(read('True: 1\ntrue: 2\nNULL: 3\n0x1: 4\n').root as never) as object)).toEqual([
      'True',
      'true',
      'NULL',
      '0x1',
    ]);
  });

  it('is a key without a name, and a key that is a list', () => {
    expect(faults(': 1\n')).toEqual(['A key must be a word']);
    expect(faults('? [a]\n: 1\n')).toEqual(['A key must be a word']);
  });

  it('is half of a character', async () => {
    const cwd = smallPlan({
      'plan/tasks/ra-soat.yaml': (SMALL['plan/tasks/ra-soat.yaml'] as string).replace('Rà soát', '"\\ud800"'),
    });
    const { code, out } = await plan(['validate', '--format', 'json'], { cwd });
    expect([code, JSON.parse(out).diagnostics.map((d: { code: string }) => d.code)]).toEqual([1, ['PLAN010']]);
  });
});

it('says of a file that is not UTF-8 that alone, with the place', async () => {
  const bytes = Buffer.concat([
    Buffer.from('id: x\ntitle: Аоеrхс \n# '),
    Buffer.from([0xff, 0xfe]),
    Buffer.from(' Ноес\n'.repeat(500)),
  ]);
  const { code, out } = await plan(['validate', '--format', 'json'], { cwd: smallPlan({ 'plan/tasks/x.yaml': bytes }) });
  const found = JSON.parse(out).diagnostics.filter((d: { file: string }) => d.file.endsWith('x.yaml'));
  expect([code, found.length, found[0].code, found[0].line ?? found[0].start?.line]).toEqual([
    1,
    1,
    'PLAN001',
    found[0].line ?? 3,
  ]);
});
