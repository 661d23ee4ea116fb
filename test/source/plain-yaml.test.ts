import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { readFullYaml } from '../../src/source/full-yaml.ts';
import { readPlainYaml } from '../../src/source/plain-yaml.ts';
import { SourceFile } from '../../src/source/source-file.ts';
import { type Node, toValue } from '../../src/source/tree.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const yamlBelow = (dir: string): string[] =>
  readdirSync(dir, { withFileTypes: true }).flatMap((e) =>
    e.isDirectory() ? yamlBelow(`${dir}/${e.name}`) : /\.ya?ml$/.test(e.name) ? [`${dir}/${e.name}`] : [],
  );
const planFiles = [...yamlBelow(`${root}plan`), ...yamlBelow(`${root}examples`)];

const full = (text: string) => readFullYaml(new SourceFile('x.yaml', text)).root as Node;

/** Keys and scalars with their places; the ends of collections are the parsers' own affair. */
function places(node: Node): unknown {
  if (node.kind === 'scalar') return node.value === null ? null : [node.value, node.from, node.to];
  if (node.kind === 'sequence') return node.items.map(places);
  return node.entries.map((e) => [e.key, e.keyFrom, e.keyTo, places(e.value)]);
}

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
      { numRuns: 1500 },
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
        const plain = readPlainYaml(text);
        if (!plain) return;
        const reading = readFullYaml(new SourceFile('x.yaml', text));
        expect([text, reading.problems.length]).toEqual([text, 0]);
        expect(places(plain)).toEqual(places(reading.root as Node));
      }),
      { numRuns: 4000 },
    );
  });
});
