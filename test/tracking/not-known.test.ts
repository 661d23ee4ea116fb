/** What a plan can leave open on purpose: who leads, by when, and whether it is done once or goes on. */
import { describe, expect, it } from 'vitest';
import { plan, smallPlan } from '../cli/run.ts';

type Told = { unit: string; owners: string[]; state: string; due: string | null };
const TASK = (more: string, lead = 'so-tu-phap') => ({
  'plan/tasks/ra-soat.yaml': `id: ra-soat\ntitle: Rà soát\nsource: II.1\nlead: ${lead}\n${more}`,
});
const run = (files: Record<string, string>, asOf: string, ...args: string[]) =>
  plan([...args, '--as-of', asOf], { cwd: smallPlan(files) });
const owed = async (files: Record<string, string>, asOf: string): Promise<Told[]> =>
  JSON.parse((await run(files, asOf, 'status', '--format', 'json')).out).obligations;

describe('a task that nobody is assigned to yet', () => {
  const files = TASK('deadline: Trong tháng 01/2016\n', 'null');

  it('counts, and is late like any other', async () => {
    expect(await owed(files, '2016-03-01')).toMatchObject([{ unit: '', owners: [], state: 'overdue', due: '2016-01-31' }]);
    expect((await run(files, '2016-03-01', 'validate')).out).not.toMatch(/^(?:lỗi|cảnh báo)/m);
  });

  it.each([
    ['status'],
    ['overdue'],
    ['list'],
    ['show', 'ra-soat'],
    ['agencies', '--all'],
    ['report', '--year', '2016'],
    ['export', '--format', 'csv'],
    ['export', '--format', 'ics'],
  ])('is told as such: %s %s', async (...args) => {
    const { out } = await run(files, '2016-03-01', ...args);
    expect(out.replace(/\r?\n ?/g, '')).toContain('Chưa phân công');
  });

  it('is put to nobody', async () => {
    expect(JSON.parse((await run(files, '2016-03-01', 'remind', '--format', 'json')).out).letters).toEqual([]);
    expect((await run(files, '2016-12-31', 'silent', '--year', '2016')).code).toBe(0);
    expect((await run(files, '2016-03-01', 'site', '-o', 'web')).code).toBe(0);
  });
});

describe('a deadline that is not known', () => {
  const files = TASK('deadline: { unknown: bản chụp mờ }\n');

  it('is not the same as none', async () => {
    expect(await owed(files, '2016-03-01')).toMatchObject([{ state: 'unknown', due: null }]);
    const { out } = await run(files, '2016-03-01', 'show', 'ra-soat');
    expect(out).toContain('bản chụp mờ');
    expect(out).toContain('Chưa rõ thời hạn');
  });

  it('counts among what has no date', async () => {
    const { summary } = JSON.parse((await run(files, '2016-03-01', 'status', '--format', 'json')).out);
    expect(summary).toMatchObject({ total: 1, undated: 1 });
  });
});

describe('done once, or going on', () => {
  const PERIOD = 'deadline: từ quý 2/2016 đến hết ngày 30/9/2016\n';

  it('is said where the words do not tell', async () => {
    expect(await owed(TASK(PERIOD), '2016-10-01')).toMatchObject([{ state: 'overdue' }]);
    expect(await owed(TASK(`${PERIOD}continuing: true\n`), '2016-08-01')).toMatchObject([{ state: 'ongoing' }]);
    expect(await owed(TASK(`${PERIOD}continuing: true\n`), '2016-10-01')).toMatchObject([{ state: 'ended' }]);
  });

  it('makes a deadline of bounds where it is done once', async () => {
    const files = TASK('deadline: thường xuyên, liên tục trong năm 2016\ncontinuing: false\n');
    expect(await owed(files, '2016-06-01')).toMatchObject([{ state: 'in-time', due: '2016-12-31' }]);
    expect(await owed(files, '2017-01-02')).toMatchObject([{ state: 'overdue' }]);
  });
});

it('bodies concerned that only coordinate need no list of members', async () => {
  const group = (lead: string) => ({
    ...TASK('deadline: null\ncoordinating: lien-quan\n', lead),
    'plan/agencies/nhom.yaml': 'groups:\n  - { id: lien-quan, name: Các cơ quan có liên quan, members: [] }\n',
  });
  expect((await run(group('so-tu-phap'), '2016-03-01', 'validate')).out).not.toContain('PLAN041');
  expect((await run(group('[so-tu-phap, lien-quan]'), '2016-03-01', 'validate')).out).toContain('PLAN041');
});
