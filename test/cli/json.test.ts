import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { derivedFiles, derivedParts, withPart } from '../../src/derive/derived.ts';
import { plan } from './run.ts';

const EXAMPLE = ['-C', 'examples/tinh-vi-du'];
const ajv = new Ajv({ strict: true, allowUnionTypes: true, strictTuples: false });

async function json(args: readonly string[], stdin = '') {
  const { out, err, code } = await plan([...args, '--format', 'json'], { stdin });
  expect(err).toBe('');
  return { value: JSON.parse(out), code };
}

describe('the JSON contract', () => {
  it.each(Object.entries(derivedFiles()))('%s is as the definitions have it', (path, text) => {
    expect(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')).toBe(text);
  });

  it.each(derivedParts().map((part) => [part.path, part] as const))(
    '%s holds what the definitions have it hold',
    (path, part) => {
      const page = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
      expect(withPart(page, part)).toBe(page);
    },
  );

  const OUTPUTS: readonly (readonly [string, readonly string[]])[] = [
    ['status', ['status', '--as-of', '2016-07-15', ...EXAMPLE]],
    ['status', ['status', '--as-of', '2016-02-01']],
    ['list', ['list', '--as-of', '2016-07-15', ...EXAMPLE]],
    ['overdue', ['overdue', '--as-of', '2016-07-15', ...EXAMPLE]],
    ['due', ['due', '--as-of', '2016-07-15', ...EXAMPLE]],
    ['show', ['show', 'bao-cao-quy', '--as-of', '2016-07-15', ...EXAMPLE]],
    ['show', ['show', 'sinh-hoat-doan-the', ...EXAMPLE]],
    ['agencies', ['agencies', '--as-of', '2016-07-15', ...EXAMPLE]],
    ['agencies', ['agencies', 'so-tu-phap', '--as-of', '2016-07-15', ...EXAMPLE]],
    ['obstacles', ['obstacles', '--as-of', '2016-07-15', ...EXAMPLE]],
    ['budget', ['budget', '--as-of', '2016-05-01', ...EXAMPLE]],
    ['review', ['review', '--as-of', '2016-07-15', ...EXAMPLE]],
    ['silent', ['silent', '--as-of', '2016-07-15', ...EXAMPLE]],
    ['remind', ['remind', '--as-of', '2016-07-15', ...EXAMPLE]],
    ['validate', ['validate', '--as-of', '2016-01-01', ...EXAMPLE]],
    ['report', ['report', '--year', '2016', ...EXAMPLE]],
    ['deadline', ['deadline', 'Quý I/2016']],
    ['deadline', ['deadline', 'trong vòng 45 ngày sau ngày bầu cử']],
    ['deadline', ['deadline', 'dự thảo trước 15/3/2016, trình trước 30/3/2016']],
    ['deadline', ['deadline', 'trước ngày 15/12 hằng năm']],
    ['deadline', ['deadline', 'Quý V/2016']],
  ];
  it.each(OUTPUTS.map(([command, args]) => ({ command, line: args.join(' '), args })))(
    'plan $line fits schema/json/$command',
    async ({ command, args }) => {
      const schema = JSON.parse(readFileSync(new URL(`../../schema/json/${command}.schema.json`, import.meta.url), 'utf8'));
      const { value } = await json(args);
      const valid = ajv.compile(schema);
      valid(value);
      expect(valid.errors).toBeNull();
    },
  );
});

describe('plan deadline --format json', () => {
  it('tells kind, days, recurrence, anchor and basis', async () => {
    const { value, code } = await json(['deadline', '01 tháng kể từ ngày 31/01/2016', '--base', '2015-12-04']);
    expect(code).toBe(0);
    expect(value).toMatchObject({
      text: '01 tháng kể từ ngày 31/01/2016',
      kind: 'date',
      start: null,
      due: '2016-02-29',
      recurrence: null,
      after: { event: '2016-01-31', offset: 1, unit: 'month', direction: 'after' },
    });
    expect(value.basis.join()).toMatch(/147\.2.*148\.3/);
  });

  it('counts from --base', async () => {
    expect((await json(['deadline', 'tháng sau', '--base', '2015-12-04'])).value.start).toBe('2016-01-01');
    expect((await json(['deadline', 'tháng sau', '--base', '2016-05-31'])).value.start).toBe('2016-06-01');
  });

  it('says of a phrase that is none what is wrong and what is near, and exits with 1', async () => {
    expect(await json(['deadline', '31/02/2016'])).toMatchObject({
      code: 1,
      value: { text: '31/02/2016', kind: 'error', suggestion: 'ngày 29/2/2016' },
    });
    const { value } = await json(['deadline', 'tron thang 01-2016 x', '--base', '2015-12-04']);
    expect(value.kind).toBe('period');
    expect((await json(['deadline', 'làm xong sớm'])).value.suggestion).toEqual(expect.any(String));
  });

  it('reads one phrase a line, each with its own base, and exits with 0', async () => {
    const { out, code } = await plan(['deadline', '-', '--base', '2015-12-04', '--format', 'json'], {
      stdin: 'Quý I/2016\ntháng sau\t2016-05-31\r\nxyz\n\nhằng năm\n',
    });
    const lines = out
      .trimEnd()
      .split('\n')
      .map((l) => JSON.parse(l));
    expect(code).toBe(0);
    expect(lines.map((l) => [l.text, l.kind, l.due ?? null])).toEqual([
      ['Quý I/2016', 'period', '2016-03-31'],
      ['tháng sau', 'period', '2016-06-30'],
      ['xyz', 'error', null],
      ['', 'error', null],
      ['hằng năm', 'recurring', null],
    ]);
  });
});

describe('plan show --format json', () => {
  it('tells what was known on the day, and nothing of later', async () => {
    const shown = async (id: string, day: string) => (await json(['show', id, '--as-of', day, ...EXAMPLE])).value;
    expect((await shown('tham-dinh-du-toan', '2016-03-31')).extensions).toEqual([]);
    expect((await shown('tham-dinh-du-toan', '2016-04-04')).extensions).toMatchObject([{ asked: '2016-04-01', decision: null }]);
    expect((await shown('tham-dinh-du-toan', '2016-04-05')).extensions).toMatchObject([{ decision: { granted: true } }]);
    expect((await shown('bao-cao-nam', '2016-12-13')).progress).toEqual([]);
    expect((await shown('bao-cao-nam', '2016-12-14')).progress).toHaveLength(1);
  });
});

describe('plan status --format json', () => {
  it('prints one document and nothing else, also with overdue work', async () => {
    const { out, code } = await plan(['status', '--format', 'json', '--as-of', '2016-07-15', ...EXAMPLE]);
    expect(code).toBe(0);
    expect(JSON.stringify(JSON.parse(out), null, 2)).toBe(out.trimEnd());
  });

  it('gives each obligation its unit, occurrence, days and place', async () => {
    const { value } = await json(['status', '--as-of', '2016-07-15', ...EXAMPLE]);
    const found = value.obligations.filter(
      (o: { task: string; unit: string }) => o.task === 'bao-cao-quy' && o.unit === 'huyen-hai',
    );
    expect(found).toMatchObject([
      { occurrence: { id: '2016-Q1', name: 'quý I/2016' }, state: 'done-late', daysLate: 8, doneOn: '2016-03-22', role: 'lead' },
      { occurrence: { id: '2016-Q2' }, state: 'overdue', daysLate: 31, due: '2016-06-14', daysLeft: null },
      { occurrence: { id: '2016-Q3' }, state: 'in-time', daysLate: 0, daysLeft: 61, start: '2016-07-01' },
    ]);
    expect(found[0].position).toEqual({ file: 'examples/tinh-vi-du/plan/tasks/bao-cao-quy.yaml', line: 2, column: 5 });
  });
});
