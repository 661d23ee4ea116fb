import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { readPlainYaml } from '../../src/source/plain-yaml.ts';
import { type Node, toValue } from '../../src/source/tree.ts';
import { cases, seed } from '../tier.ts';
import { alikeOrNotPlain, full as fullReading, places } from './alike.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const yamlBelow = (dir: string): string[] =>
  readdirSync(dir, { withFileTypes: true }).flatMap((e) =>
    e.isDirectory() ? yamlBelow(`${dir}/${e.name}`) : /\.ya?ml$/.test(e.name) ? [`${dir}/${e.name}`] : [],
  );
const planFiles = [...yamlBelow(`${root}plan`), ...yamlBelow(`${root}examples`)];

const full = (text: string) => fullReading(text).root as Node;

describe('the plain reader', () => {
  it.each(planFiles.map((f) => f.slice(root.length)))('reads %s, and as the full parser does', (path) => {
    const text = readFileSync(root + path, 'utf8');
    const plain = readPlainYaml(text);
    expect(plain).toBeDefined();
    expect(places(plain as Node)).toEqual(places(full(text)));
  });

  it.each([
    'a: |\n  text\n',
    'a: >\n  text\n',
    'a: &x 1\n',
    'a: *x\n',
    'a: !!str 1\n',
    '? a\n: b\n',
    'a: "x\\ty"\n',
    "a: 'it''s'\n",
    'a: one\n  two\n',
    '--- \na: 1\n',
    'a: 1\n...\n',
    'a: 1\na: 2\n',
    '\ta: 1\n',
    'a: b: c\n',
    'a: [1,\n  2]\n',
    '- a\n',
    'a: 0x1f\n',
    'a: .inf\n',
    'tên: x\n',
    '"a": 1\n',
    'a: {b}\n',
    'a: [b: c]\n',
    'a: @x\n',
    'a: 1\r\n',
    '__proto__: 1\n',
    'a:\n- - b\n',
    'a: - b\n',
    'a: 1\n b: 2\n',
    '  a: 1\n',
    'a: %x\n',
  ])('leaves %j to the full parser, or reads it alike', (text) => {
    const plain = readPlainYaml(text);
    if (plain) expect(places(plain)).toEqual(places(full(text)));
    else expect(plain).toBeUndefined();
  });

  const scalar = fc.oneof(
    fc.constantFrom(
      '',
      'x',
      'so-noi-vu',
      'Trong tháng 01/2016',
      '2016-01-31',
      'a: b',
      '# no',
      'x #y',
      '- z',
      '[1]',
      '{a}',
      'null',
      '~',
      'true',
      'Yes',
      '0',
      '007',
      '1.5',
      '1e3',
      '.5',
      '0x1',
      "it's",
      '"q"',
      'a,b',
      'ă\u0301',
      '“a”',
      '...',
      '---',
      '*x',
      '&y',
      '!z',
      '%',
      '@',
      '`',
      ':',
      'a:',
      '?',
      '? a',
      '-',
      '--',
      '=',
      '<<',
    ),
    fc.string({ maxLength: 12 }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
  );
  const key = fc.constantFrom('id', 'title', 'lead', 'what', 'dependsOn', 'x_1', 'null', 'true', 'y');
  const value = fc.letrec((tie) => ({
    node: fc.oneof(
      { depthSize: 'small' },
      scalar,
      fc.array(tie('node'), { maxLength: 4 }),
      fc.dictionary(key, tie('node'), { maxKeys: 4 }),
    ),
  })).node;

  it('reads whatever plan data the library writes, alike or not at all', () => {
    fc.assert(
      fc.property(fc.dictionary(key, value, { minKeys: 1, maxKeys: 5 }), fc.constantFrom(0, 80), (data, lineWidth) => {
        const text = stringify(data, { lineWidth });
        const plain = readPlainYaml(text);
        if (plain) {
          expect(toValue(plain)).toEqual(parse(text));
          expect(places(plain)).toEqual(places(full(text)));
        }
      }),
      { numRuns: cases(1500), seed: seed(2) },
    );
  });

  it('never reads otherwise what a hand has typed askew', () => {
    const line = fc
      .tuple(
        fc.constantFrom('', ' ', '  ', '    ', '- ', '  - '),
        fc.constantFrom('a', 'b', 'id', '"q"'),
        fc.constantFrom(': ', ':', ' : ', ' '),
        scalar.map(String),
      )
      .map((p) => p.join(''));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
        const text = `${lines.join('\n')}\n`;
        alikeOrNotPlain(text);
      }),
      { numRuns: cases(4000), seed: seed(1) },
    );
  });

  it('never reads otherwise what a slip has made of a real file', () => {
    const texts = planFiles.map((path) => readFileSync(path, 'utf8'));
    const slip = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat(6),
      put: fc.constantFrom(
        '',
        ' ',
        '  ',
        '\n',
        '\n  ',
        '- ',
        ': ',
        ':',
        '#',
        ' #',
        '"',
        "'",
        '[',
        ']',
        '{',
        '}',
        ',',
        '&a ',
        '*a',
        '!',
        '|',
        '>',
        '%',
        '@',
        '?',
        '---\n',
        '...\n',
        '\t',
        '\r',
        '0x',
        '~',
        'null',
        'true',
        '\u00a0',
        '\u0301',
        '\ufeff',
        '\\',
      ),
    });
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.array(slip, { minLength: 1, maxLength: 3 }), (text, slips) => {
        let spoiled = text;
        for (const { at, length, put } of slips) {
          const from = Math.floor(at * spoiled.length);
          spoiled = spoiled.slice(0, from) + put + spoiled.slice(from + length);
        }
        alikeOrNotPlain(spoiled);
      }),
      { numRuns: cases(400), seed: seed(3) },
    );
  });
});
