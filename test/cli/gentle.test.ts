/** Reading that is gentle: what is faulty is named, everything else counts, and one fault is told once. */
import { describe, expect, it } from 'vitest';
import { AGENCIES, HEAD } from '../../src/rules/example.ts';
import { plan, SMALL, smallPlan } from './run.ts';

const TASK = SMALL['plan/tasks/ra-soat.yaml'] as string;
const FILE = 'plan/tasks/ra-soat.yaml';
interface Diagnostic {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly help: string;
}
const found = async (files: Record<string, string>, asOf = '2016-02-10'): Promise<Diagnostic[]> =>
  JSON.parse((await plan(['validate', '--as-of', asOf, '--format', 'json'], { cwd: smallPlan(files) })).out).diagnostics;
const shown = async (files: Record<string, string>, ...args: string[]) =>
  (await plan(['show', 'ra-soat', '--as-of', '2016-02-10', ...args], { cwd: smallPlan(files) })).out;

describe('a number where text is wanted', () => {
  /** The second is no plain YAML, and read by the other reader. */
  it.each([
    ['plain', ''],
    ['not plain', 'note: |\n  ghi chú\n  nhiều dòng\n'],
  ])('is taken as it is written, in a file that is %s', async (_, more) => {
    const head = HEAD.replace('- { id: II.1, title: "Việc" }', '- { id: 1.10, title: 012 }').replace(
      'number: 1/KH-UBND',
      'number: 210',
    );
    const text = `${TASK.replace('source: II.1', 'source: 1.10\npoint: 4').replace('Trong tháng 01/2016', '2016').replace('Rà soát', '007')}${more}`;
    expect(await found({ [FILE]: text, 'plan/plan.yaml': head })).toEqual([]);
    const json = JSON.parse(await shown({ [FILE]: text, 'plan/plan.yaml': head }, '--format', 'json'));
    expect(json).toMatchObject({ title: '007', source: '1.10', point: '4', deadline: '2016' });
  });

  it('stays a fault where text would be none either', async () => {
    const [first] = await found({ [FILE]: `${TASK}progress: 3\n` });
    expect(first).toMatchObject({ code: 'PLAN006', message: expect.stringContaining('3') });
    expect((await found({ [FILE]: TASK.replace('so-tu-phap', '1.5') }))[0]).toMatchObject({ severity: 'error' });
  });
});

it('a faulty entry of the log is left out and named, and its task counts with the others', async () => {
  const entries = `progress:
  - { date: 2016-01-30, by: so-tu-phap, what: Gửi, completes: true, evidence: { number: 1/BC, date: 2016-01-30 } }
  - { date: 2016-02-31, by: so-tu-phap, what: Bổ sung }
extensions:
  - { until: hai tuần nữa, reason: chờ }
`;
  const { out } = await plan(['list', '--as-of', '2016-02-10'], { cwd: smallPlan({ [FILE]: TASK + entries }) });
  expect(out).toMatch(/✓.*(Hoàn thành|Xong)/);
  expect(out).toContain('ra-soat: progress[2]');
  expect(out).toContain('ra-soat: extensions[1]');
  const diagnostics = await found({ [FILE]: TASK + entries });
  expect(diagnostics.map((d) => d.code)).toEqual(['PLAN007', 'PLAN007']);
});

it('an extension is decided in its own place though one before it cannot be read', async () => {
  const text = `${TASK}extensions:
  - { until: hai tuần nữa, reason: chờ }
  - { asked: 2016-01-15, by: so-tu-phap, until: 2016-03-15, reason: chờ mẫu }
`;
  const cwd = smallPlan({ [FILE]: text });
  const decision = ['--grant', '--document', '9/UBND, 20/01/2016', '--date', '2016-01-20'];
  const { err } = await plan(['extend', 'ra-soat', ...decision, '--as-of', '2016-02-10'], { cwd });
  const { out } = await plan(['show', 'ra-soat', '--as-of', '2016-02-10'], { cwd });
  expect(err + out).toContain('15/03/2016');
});

it('eight agencies that lack the same keys are eight lines under one message, and nothing follows from them', async () => {
  const bare = Array.from({ length: 8 }, (_, k) => `  - { id: so-${k}, kind: department }\n`).join('');
  const files = { 'plan/agencies.yaml': AGENCIES + bare, [FILE]: TASK.replace('so-tu-phap', '[so-1, so-2]') };
  expect((await found(files)).map((d) => [d.code, d.message])).toEqual(
    Array.from({ length: 8 }, () => ['PLAN005', 'Thiếu “name”']),
  );
  const { out } = await plan(['validate', '--as-of', '2016-02-10'], { cwd: smallPlan(files) });
  expect(out.trim().split('\n')).toHaveLength(12);
  expect(out).toContain('= Thêm: name: ');
});

it('tells the keys that a plan lacks once, as lines that can be pasted', async () => {
  const [first] = await found({ 'plan/plan.yaml': 'title: Kế hoạch\nperiod: { from: 2016-01-01 }\n' });
  expect(first?.message).toBe('Thiếu “schema”, “id”, “issuedBy”');
  const pasted = `title: Kế hoạch\nperiod: { from: 2016-01-01 }\n${(first?.help ?? '').replace('Thêm: \n', '')}\n`;
  expect((await found({ 'plan/plan.yaml': pasted })).filter((d) => d.severity === 'error').map((d) => d.code)).toEqual([]);
});

it('errors stand before warnings, and those before notes', async () => {
  const files = {
    [FILE]: TASK.replace('so-tu-phap', 'so-x'),
    'plan/agencies.yaml': `${AGENCIES}  - { id: a-thua, name: Thừa, kind: other, level: province }\n`,
  };
  const severities = (await found(files)).map((d) => d.severity);
  expect(severities[0]).toBe('error');
  expect([...severities].sort((a, b) => 'ewi'.indexOf(a[0] ?? '') - 'ewi'.indexOf(b[0] ?? ''))).toEqual(severities);
});

describe('a deadline', () => {
  const EVENT = { 'plan/events.yaml': 'events:\n  - { id: bau-cu, name: Ngày bầu cử đại biểu, date: 2016-05-22 }\n' };
  const deadline = (text: string) => ({ [FILE]: TASK.replace('Trong tháng 01/2016', text), ...EVENT });

  it('uses the event that it names, beside a day too', async () => {
    const day = deadline('{ text: chậm nhất ngày 03/3/2016 (80 ngày trước ngày bầu cử), event: bau-cu }');
    expect((await found(day)).map((d) => d.code)).not.toContain('PLAN062');
    const other = deadline('{ text: chậm nhất ngày 05/3/2016 (80 ngày trước ngày bầu cử), event: bau-cu }');
    expect((await found(other)).map((d) => d.code)).toContain('PLAN024');
  });

  it('finds an event that the list calls the day of it', async () => {
    const files = deadline('chậm nhất 80 ngày trước ngày bầu cử đại biểu');
    expect((await found(files)).map((d) => d.code)).toEqual([]);
    expect(await shown(files)).toContain('03/03/2016');
  });

  it('that is pinned begins on the first day of the reading that was chosen', async () => {
    const files = deadline('{ text: 15/5–15/6, due: 2017-06-15 }');
    expect(JSON.parse(await shown(files, '--format', 'json')).reading).toMatchObject({ start: '2017-05-15', due: '2017-06-15' });
  });

  it('shows its note', async () => {
    expect(await shown(deadline('{ text: Trong tháng 01/2016, note: theo công văn đính chính }'))).toContain(
      'theo công văn đính chính',
    );
  });
});

it('a basis that a task rests on is shown, and finds the task by its id or number', async () => {
  const files = {
    'plan/plan.yaml': HEAD.replace(
      'basis: []',
      'basis: [{ id: qd-1910, number: 1910/QĐ-TTg, date: 2015-11-06 }, { id: kh-9, number: 9/KH, date: 2015-11-09 }]',
    ),
    [FILE]: `${TASK}restsOn: qd-1910\n`,
  };
  expect(await shown(files)).toMatch(/CĂN CỨ +1910\/QĐ-TTg ngày 06\/11\/2015/);
  for (const [asked, count] of [
    ['qd-1910', 1],
    ['1910/QĐ-TTg', 1],
    ['kh-9', 0],
  ] as const) {
    const { out } = await plan(['list', '--document', asked, '--as-of', '2016-02-10'], { cwd: smallPlan(files) });
    expect(out.includes('Rà soát')).toBe(count > 0);
  }
});
