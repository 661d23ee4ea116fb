import { describe, expect, it } from 'vitest';
import { plan, smallPlan } from '../cli/run.ts';

const TASK = 'id: ra-soat\ntitle: Rà soát\nsource: II.1\nlead: [so-tu-phap, so-noi-vu]\ndeadline: Trong tháng 01/2016\n';
const GRANTED = `extensions:
  - asked: 2016-01-20
    by: so-tu-phap
    units: so-tu-phap
    reason: thiếu cán bộ
    until: 2016-02-29
    decision: { granted: true, date: 2016-01-28, by: ubnd-tinh, document: { number: 25/UBND-NC, date: 2016-01-28 } }
`;
const DONE = (day: string) =>
  `progress:\n  - { date: ${day}, by: so-tu-phap, what: Xong, completes: true, evidence: { number: 1/BC, date: ${day} } }\n`;

async function obligation(task: string, asOf: string, unit = 'so-tu-phap') {
  const cwd = smallPlan({ 'plan/tasks/ra-soat.yaml': task });
  const { out } = await plan(['status', '--format', 'json', '--as-of', asOf], { cwd });
  const found = JSON.parse(out).obligations.find((o: { unit: string }) => o.unit === unit);
  const { state, due, originalDue, daysLate, extensionPending } = found;
  return { state, due, originalDue, daysLate, extensionPending };
}

describe('a deadline moved by a document', () => {
  it('stays the old one until the day of the decision', async () => {
    expect(await obligation(TASK + GRANTED, '2016-01-25')).toEqual({
      state: 'in-time',
      due: '2016-01-31',
      originalDue: null,
      daysLate: 0,
      extensionPending: true,
    });
  });

  it('is the new one from that day on', async () => {
    expect(await obligation(TASK + GRANTED, '2016-01-27')).toMatchObject({ due: '2016-01-31', extensionPending: true });
    expect(await obligation(TASK + GRANTED, '2016-01-28')).toMatchObject({ due: '2016-02-29', extensionPending: false });
  });

  it('is the new one afterwards, with the old one told beside it', async () => {
    expect(await obligation(TASK + GRANTED, '2016-02-15')).toMatchObject({
      state: 'in-time',
      due: '2016-02-29',
      originalDue: '2016-01-31',
      extensionPending: false,
    });
    expect(await obligation(TASK + GRANTED, '2016-03-10')).toMatchObject({ state: 'overdue', daysLate: 10 });
  });

  it('moves only for the units named', async () => {
    expect(await obligation(TASK + GRANTED, '2016-02-15', 'so-noi-vu')).toMatchObject({ state: 'overdue', due: '2016-01-31' });
  });

  it('judges what is done by the day in force then', async () => {
    expect(await obligation(TASK + GRANTED + DONE('2016-02-20'), '2016-06-01')).toMatchObject({ state: 'done-on-time' });
    const late = GRANTED.replaceAll('2016-01-28', '2016-02-25');
    expect(await obligation(TASK + late + DONE('2016-02-20'), '2016-06-01')).toMatchObject({ state: 'done-late', daysLate: 20 });
  });

  it('is not moved by asking, by a refusal, or without a document', async () => {
    const overdue = { state: 'overdue', due: '2016-01-31', daysLate: 15 };
    const asked = GRANTED.replace(/ {4}decision.*\n/, '');
    expect(await obligation(TASK + asked, '2016-02-15')).toMatchObject({ ...overdue, extensionPending: true });
    expect(await obligation(TASK + GRANTED.replace('granted: true', 'granted: false'), '2016-02-15')).toMatchObject(overdue);
    expect(await obligation(TASK + GRANTED.replace(/, document: \{.*?\} \}/, ' }'), '2016-02-15')).toMatchObject(overdue);
  });

  it('is the last of several decisions', async () => {
    const second = GRANTED.replace('extensions:\n', '')
      .replace('2016-02-29', '2016-03-31')
      .replaceAll('2016-01-28', '2016-02-26');
    expect(await obligation(TASK + GRANTED + second, '2016-03-10')).toMatchObject({ state: 'in-time', due: '2016-03-31' });
    expect(await obligation(TASK + GRANTED + second, '2016-02-20')).toMatchObject({ due: '2016-02-29' });
    const sameDay = second.replaceAll('2016-02-26', '2016-01-28');
    expect(await obligation(TASK + GRANTED + sameDay, '2016-02-20')).toMatchObject({ due: '2016-03-31' });
  });
});
