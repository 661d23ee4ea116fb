import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { withEdits } from '../../src/edits/files.ts';
import { changeOf, type Operation } from '../../src/edits/operations.ts';
import { readFullYaml } from '../../src/source/full-yaml.ts';
import { parseFile } from '../../src/source/parse.ts';
import { flowText, scalarText } from '../../src/source/write-yaml.ts';
import { FULL } from '../model/full-plan.ts';

const read = (shown: string, text: string) => parseFile(shown, new TextEncoder().encode(text), readFullYaml);
const ORDER = ['id', 'title', 'lead', 'deadline', 'extensions', 'cancelled', 'note', 'progress'];

function edited(text: string, ...operations: Operation[]): string {
  const change = changeOf({ path: 'tasks/a.yaml', parsed: read('a.yaml', text) }, operations, read);
  return 'edits' in change ? withEdits(text, change.edits) : '';
}
const append = (value: Operation['value'], ...path: Operation['path']): Operation => ({
  do: 'append',
  path,
  value,
  order: ORDER,
});
const set = (value: Operation['value'], ...path: Operation['path']): Operation => ({ do: 'set', path, value, order: ORDER });
const ENTRY = { date: '2016-01-28', by: 'so-tu-phap', what: 'Xong', evidence: { number: '15/BC-STP', date: '2016-01-28' } };
const BLOCK = (indent: string) =>
  `${indent}- date: 2016-01-28\n${indent}  by: so-tu-phap\n${indent}  what: Xong\n${indent}  evidence: { number: 15/BC-STP, date: 2016-01-28 }\n`;

describe('an item appended to a list', () => {
  it.each([
    ['where there is no list yet', 'id: a\nlead: x\n', `id: a\nlead: x\nprogress:\n${BLOCK('  ')}`],
    ['to a key without a value', 'id: a\nprogress: # nhật ký\nnote: x\n', `id: a\nprogress: # nhật ký\n${BLOCK('  ')}note: x\n`],
    [
      'to a file as Windows saves it, with a byte order mark and CRLF',
      '\ufeffid: a\r\nlead: x\r\n',
      `\ufeffid: a\r\nlead: x\r\nprogress:\r\n${BLOCK('  ').replaceAll('\n', '\r\n')}`,
    ],
    ['to an empty list in brackets', 'id: a\nprogress: []\n', `id: a\nprogress:\n${BLOCK('  ')}`],
    [
      'to ~',
      'id: a\nprogress: ~ # chưa có\n',
      `id: a\nprogress: # chưa có\n${BLOCK('  ')}`.replace('progress: #', 'progress: #'),
    ],
    [
      'in the style of the items there, with their indentation',
      'progress:\n- { date: 2016-01-01, by: a, what: "x" }   # một\n\n# hết\nnote: y\n',
      'progress:\n- { date: 2016-01-01, by: a, what: "x" }   # một\n- { date: 2016-01-28, by: so-tu-phap, what: Xong, evidence: { number: 15/BC-STP, date: 2016-01-28 } }\n\n# hết\nnote: y\n',
    ],
    [
      'after a block of lines, before what follows it',
      'progress:\n    - date: 2016-01-01\n      what: |\n        hai\n        dòng\n\nnote: y\n',
      `progress:\n    - date: 2016-01-01\n      what: |\n        hai\n        dòng\n${BLOCK('    ')}\nnote: y\n`,
    ],
    [
      'to a list in brackets',
      'progress: [ {date: 2016-01-01 , by: a}, ]\n',
      'progress: [ {date: 2016-01-01 , by: a}, { date: 2016-01-28, by: so-tu-phap, what: Xong, evidence: { number: 15/BC-STP, date: 2016-01-28 } } ]\n',
    ],
    [
      'at the end of a file without a last line end',
      'progress:\n  - what: x',
      `progress:\n  - what: x\n${BLOCK('  ').trimEnd()}`,
    ],
    ['before the log, as people keep it at the end', 'id: a\nprogress:\n  - what: x\n', undefined],
  ])('%s', (_, before, after) => {
    if (after !== undefined) expect(edited(before, append(ENTRY, 'progress'))).toBe(after);
    else
      expect(edited(before, append({ until: '2016-08-01', reason: 'x' }, 'extensions'))).toBe(
        'id: a\nextensions:\n  - until: 2016-08-01\n    reason: x\nprogress:\n  - what: x\n',
      );
  });

  it('keeps the line ends of the file', () => {
    expect(edited('id: a\r\nprogress:\r\n  - what: x\r\n', append({ what: 'z' }, 'progress'))).toBe(
      'id: a\r\nprogress:\r\n  - what: x\r\n  - what: z\r\n',
    );
  });
});

describe('a value set', () => {
  it.each([
    ['in the place of another', 'date: "2016-01-01" # cũ\nid: a\n', set('2016-02-01', 'date'), 'date: 2016-02-01 # cũ\nid: a\n'],
    [
      'where there was null',
      'e:\n  - { id: a, date: null, name: b }\n',
      set('2016-02-01', 'e', 0, 'date'),
      'e:\n  - { id: a, date: 2016-02-01, name: b }\n',
    ],
    [
      'where there was nothing',
      'e:\n  - id: a\n    date:   # chưa có\n',
      set('2016-02-01', 'e', 0, 'date'),
      'e:\n  - id: a\n    date: 2016-02-01   # chưa có\n',
    ],
    [
      'as a new key among the others',
      'id: a\n# nhật ký\nprogress:\n  - what: x\n',
      set({ date: '2016-02-01', reason: 'gộp' }, 'cancelled'),
      'id: a\ncancelled: { date: 2016-02-01, reason: gộp }\n# nhật ký\nprogress:\n  - what: x\n',
    ],
    ['as a new key in braces', 'e:\n  - {id: a}\n', set('x', 'e', 0, 'note'), 'e:\n  - {id: a, note: x}\n'],
    ['as the first key', '# đầu\nprogress:\n  - what: x\n', set('z', 'note'), '# đầu\nnote: z\nprogress:\n  - what: x\n'],
  ])('%s', (_, before, operation, after) => {
    expect(edited(before, operation)).toBe(after);
  });
});

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom(
    '2016',
    '1e5',
    'true',
    'No',
    '~',
    '',
    ' x',
    'a: b',
    'a #b',
    '- a',
    '12/BC-STP',
    'Rà soát, báo cáo',
    '"',
    "'x'",
    'a\nb',
    '2016-01-28',
    '[a]',
    '0x1F',
    '1_000',
    '#',
    '@a',
    '&a',
    'đồng ý: không',
    'x:',
  ),
);

describe('text written as YAML', () => {
  it('is read back as it was, alone and within brackets', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(parse(`a: ${scalarText(value)}\n`).a).toBe(value);
        expect(parse(`a: ${flowText({ b: [value], c: value })}\n`).a).toEqual({ b: [value], c: value });
      }),
      { numRuns: Number(process.env.RUNS ?? 300) },
    );
  });
});

it('every byte that was there stays, in any file of a plan, whatever is added', () => {
  const tasks = Object.entries(FULL);
  const style = fc.record({
    crlf: fc.boolean(),
    bare: fc.boolean(),
    comments: fc.array(fc.nat(), { maxLength: 4 }),
    blank: fc.array(fc.nat(), { maxLength: 3 }),
  });
  const lists: Readonly<Record<string, readonly string[]>> = {
    'plan/obstacles.yaml': ['obstacles'],
    'plan/events.yaml': ['events'],
    'plan/budget.yaml': ['estimates'],
    'plan/tasks/ra-soat.yaml': ['progress', 'extensions', 'lead', 'recipients', 'contributions', 'khong-co'],
    'plan/tasks/bao-cao.yaml': ['progress'],
  };
  fc.assert(
    fc.property(
      fc.constantFrom(...tasks),
      style,
      fc.dictionary(fc.constantFrom('a', 'b', 'c'), text, { minKeys: 1 }),
      fc.nat(),
      ([path, plain], { crlf, bare, comments, blank }, item, which) => {
        const keys = lists[path];
        if (!keys) return;
        const lines = plain.trimEnd().split('\n');
        for (const at of comments) lines[at % lines.length] += '  # chú thích';
        for (const at of blank) lines.splice(at % lines.length, 0, '', '# một dòng');
        const before = lines.join(crlf ? '\r\n' : '\n') + (bare ? '' : crlf ? '\r\n' : '\n');
        const key = keys[which % keys.length] as string;
        const parsed = read('a.yaml', before);
        const change = changeOf({ path, parsed }, [append(item, key)], read);
        const edits = 'edits' in change ? change.edits : [];
        for (const { from, to } of edits) expect(before.slice(from, to)).toBe('');
        expect(parse(withEdits(before, edits))[key].at(-1)).toEqual(item);
      },
    ),
    { numRuns: Number(process.env.RUNS ?? 200) },
  );
});
