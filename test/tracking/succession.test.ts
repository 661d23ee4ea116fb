import { describe, expect, it } from 'vitest';
import { plan, SMALL, smallPlan } from '../cli/run.ts';

const AGENCIES = `${SMALL['plan/agencies.yaml']}  - { id: huyen-a, name: Huyện A, kind: local-authority, level: district }
  - { id: huyen-b, name: Huyện B, kind: local-authority, level: district }
  - { id: huyen-c, name: Huyện C, kind: local-authority, level: district, from: 2016-09-01 }
  - { id: huyen-ab, name: Huyện AB, kind: local-authority, level: district, from: 2017-07-01 }
groups:
  - { id: cac-huyen, name: Các huyện, members: [huyen-a, huyen-b, huyen-c, huyen-ab] }
changes:
  - { id: nhap-ab, from: 2017-07-01, units: [huyen-a, huyen-b], successor: huyen-ab, document: { number: 5/NQ, date: 2017-06-01 } }
  - { id: bo-c, from: 2018-01-01, units: huyen-c, successor: null, document: { number: 9/NQ, date: 2017-12-01 } }
`;
const task = (deadline: string, progress = '') => ({
  'plan/agencies.yaml': AGENCIES,
  'plan/tasks/ra-soat.yaml': `id: ra-soat\ntitle: Rà soát\nsource: II.1\nlead: cac-huyen\ndeadline: ${deadline}\n${progress}`,
});

async function owed(files: Record<string, string>, asOf: string) {
  const { out } = await plan(['status', '--format', 'json', '--as-of', asOf], { cwd: smallPlan(files) });
  return (
    JSON.parse(out).obligations as {
      unit: string;
      predecessor: string | null;
      state: string;
      occurrence: { id: string } | null;
    }[]
  ).map((o) => `${o.unit}${o.predecessor ? ` (${o.predecessor})` : ''}${o.occurrence ? ` ${o.occurrence.id}` : ''}: ${o.state}`);
}

const DONE_A =
  'progress:\n  - { date: 2016-05-01, by: huyen-a, what: Xong, completes: true, evidence: { number: 1/BC, date: 2016-05-01 } }\n';

describe('units that are set up, merged and dissolved', () => {
  it('owe what was given while they were there', async () => {
    expect(await owed(task('Quý II/2016'), '2016-12-01')).toEqual(['huyen-a: overdue', 'huyen-b: overdue']);
    expect(await owed(task('Quý IV/2016'), '2016-12-01')).toEqual(['huyen-a: in-time', 'huyen-b: in-time', 'huyen-c: in-time']);
  });

  it('pass what is open on to their successor, and keep what they had done', async () => {
    expect(await owed(task('Quý II/2016', DONE_A), '2017-08-01')).toEqual([
      'huyen-a: done-on-time',
      'huyen-ab (huyen-b): overdue',
    ]);
  });

  it('show the old map on an old day', async () => {
    expect(await owed(task('Quý II/2016', DONE_A), '2017-06-30')).toEqual(['huyen-a: done-on-time', 'huyen-b: overdue']);
  });

  it('leave nothing owed where nobody takes over, but what was late then is told to the end of that year', async () => {
    const until = async (day: string) => (await owed(task('Quý IV/2016'), day)).filter((o) => o.startsWith('huyen-c'));
    expect(await until('2018-02-01')).toEqual(['huyen-c: overdue']);
    expect(await until('2018-12-31')).toEqual(['huyen-c: overdue']);
    expect(await until('2019-01-01')).toEqual(['huyen-c: cancelled']);
  });

  it('pass a duty without a date on once', async () => {
    expect(await owed(task('Năm 2016 và các năm tiếp theo'), '2018-02-01')).toEqual(['huyen-c: cancelled', 'huyen-ab: ongoing']);
    expect(await owed(task('thường xuyên'), '2017-08-01')).toEqual(['huyen-c: ongoing', 'huyen-ab: ongoing']);
  });

  it('are asked for later occurrences by the new map', async () => {
    expect(await owed(task('hằng năm'), '2018-02-01')).toEqual([
      'huyen-ab (huyen-a) 2016: overdue',
      'huyen-ab (huyen-b) 2016: overdue',
      'huyen-c 2016: overdue',
      'huyen-ab (huyen-a) 2017: overdue',
      'huyen-ab (huyen-b) 2017: overdue',
      'huyen-c 2017: overdue',
      'huyen-ab 2017: overdue',
      'huyen-ab 2018: in-time',
    ]);
  });

  it('let the successor report for those that it names, and for none where it took over from several', async () => {
    const entry = (extra: string) =>
      `progress:\n  - { date: 2017-08-01, by: huyen-ab, what: Xong, completes: true, evidence: { number: 2/BC, date: 2017-08-01 }${extra} }\n`;
    expect(await owed(task('Quý II/2016', entry(', onBehalfOf: huyen-b')), '2017-09-01')).toEqual([
      'huyen-ab (huyen-a): overdue',
      'huyen-ab (huyen-b): done-late',
    ]);
    expect(await owed(task('Quý II/2016', entry('')), '2017-09-01')).toEqual([
      'huyen-ab (huyen-a): overdue',
      'huyen-ab (huyen-b): overdue',
    ]);
    expect(await owed(task('Quý II/2016', entry(', onBehalfOf: [huyen-a, huyen-b]')), '2017-09-01')).toEqual([
      'huyen-ab (huyen-a): done-late',
      'huyen-ab (huyen-b): done-late',
    ]);
  });
});

describe('groups', () => {
  it('that hold each other still say who owes, and are told', async () => {
    const files = {
      ...task('Quý II/2016'),
      'plan/agencies.yaml': `${SMALL['plan/agencies.yaml']}groups:
  - { id: cac-huyen, name: Các huyện, members: [so-tu-phap, cac-so] }
  - { id: cac-so, name: Các sở, members: [so-noi-vu, cac-huyen] }
`,
    };
    expect(await owed(files, '2016-12-01')).toEqual(['so-tu-phap: overdue', 'so-noi-vu: overdue']);
    const { out } = await plan(['validate', '--format', 'json'], { cwd: smallPlan(files) });
    expect((JSON.parse(out).diagnostics as { code: string }[]).map((d) => d.code)).toContain('PLAN029');
  });
});
