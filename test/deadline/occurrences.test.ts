import { readdirSync } from 'node:fs';
import rrule from 'rrule';
import { describe, expect, it } from 'vitest';
import { type CivilDate, parseCivilDate } from '../../src/calendar/civil.ts';
import { workCalendar } from '../../src/calendar/working-days.ts';
import { readDeadline } from '../../src/deadline/read.ts';
import { occurrences } from '../../src/deadline/recurring/occurrences.ts';
import { type RecurrenceRule, rruleOf } from '../../src/deadline/recurring/rule.ts';
import { readTable } from '../tables.ts';

const calendar = workCalendar();
const date = (text: string) => parseCivilDate(text) as CivilDate;
const folder = new URL('./phrases/', import.meta.url);

function ruleFor(phrase: string): RecurrenceRule {
  const r = readDeadline(phrase, { base: date('2015-12-04'), calendar });
  if (r.kind === 'error' || !r.recurrence) throw new Error(`${phrase} does not recur`);
  return r.recurrence;
}
const named = (phrase: string, from: string, to: string) =>
  occurrences(ruleFor(phrase), date(from), date(to), calendar).map((o) => `${o.id} ${o.name}: ${o.due}`);

describe('occurrences', () => {
  it('have the name of their period, and are due in it or in the next', () => {
    expect(named('hằng năm', '2016-01-01', '2017-01-15')).toEqual(['2016 năm 2016: 2016-12-31', '2017 năm 2017: 2017-12-31']);
    expect(named('hằng quý', '2016-01-01', '2016-05-01')).toEqual([
      '2016-Q1 quý I/2016: 2016-03-31',
      '2016-Q2 quý II/2016: 2016-06-30',
    ]);
    expect(named('hằng năm, trước ngày 10/01 năm sau', '2016-01-01', '2017-06-01')).toEqual([
      '2016 năm 2016: 2017-01-09',
      '2017 năm 2017: 2018-01-09',
    ]);
    expect(named('hàng tháng, trước ngày 05 tháng sau', '2016-01-01', '2016-02-20')).toEqual([
      '2016-01 tháng 1/2016: 2016-02-04',
      '2016-02 tháng 2/2016: 2016-03-04',
    ]);
    expect(named('định kỳ 6 tháng và hằng năm', '2016-01-01', '2016-12-01')).toEqual([
      '2016-H1 6 tháng đầu năm 2016: 2016-06-30',
      '2016 năm 2016: 2016-12-31',
    ]);
    expect(named('hằng quý, 6 tháng, 9 tháng và năm', '2016-01-01', '2016-12-01').map((o) => o.split(':')[0])).toEqual([
      '2016-Q1 quý I/2016',
      '2016-H1 6 tháng đầu năm 2016',
      '2016-9M 9 tháng đầu năm 2016',
      '2016 năm 2016',
    ]);
    expect(named('thứ Sáu hằng tuần', '2016-01-04', '2016-01-12')).toEqual([
      '2016-W01 tuần 1/2016: 2016-01-08',
      '2016-W02 tuần 2/2016: 2016-01-15',
    ]);
    expect(named('ngày 10/6 và 10/12 hằng năm', '2016-01-01', '2016-12-01')).toEqual([
      '2016-1 đợt 1 năm 2016: 2016-06-10',
      '2016-2 đợt 2 năm 2016: 2016-12-10',
    ]);
  });

  it('come back to the 31st after each shorter month', () => {
    const dues = occurrences(ruleFor('ngày 31 hằng tháng'), date('2016-01-01'), date('2016-05-15'), calendar).map((o) => o.due);
    expect(dues).toEqual(['2016-01-31', '2016-02-29', '2016-03-31', '2016-04-30', '2016-05-31']);
    const thirtieths = occurrences(ruleFor('ngày 30 hằng tháng'), date('2015-01-01'), date('2015-04-15'), calendar).map(
      (o) => o.due,
    );
    expect(thirtieths).toEqual(['2015-01-30', '2015-02-28', '2015-03-30', '2015-04-30']);
  });

  it('begin with the plan, and always show the next one', () => {
    expect(named('hằng năm', '2016-01-01', '2015-12-15')).toEqual(['2016 năm 2016: 2016-12-31']);
    expect(named('trước ngày 15/12 hằng năm', '2016-01-01', '2016-12-20')).toEqual([
      '2016 năm 2016: 2016-12-14',
      '2017 năm 2017: 2017-12-14',
    ]);
  });

  it('end with the rule', () => {
    expect(named('hằng năm, đến hết năm 2017', '2016-01-01', '2020-01-01')).toEqual([
      '2016 năm 2016: 2016-12-31',
      '2017 năm 2017: 2017-12-31',
    ]);
  });

  const phrases = readdirSync(folder).flatMap((file) =>
    readTable(new URL(file, folder))
      .filter((r) => r.kind === 'recurring')
      .map((r) => r.phrase as string),
  );
  it.each([...new Set(phrases)])('are those that the RRULE gives an independent reader: %s', (phrase) => {
    const rule = ruleFor(phrase);
    // The last working day of a month depends on holidays, which RRULE does not know; every second week on where it starts.
    if (rule.workingDay || rule.interval > 1) return expect(rruleOf(rule)).toMatch(/BYSETPOS|INTERVAL/);
    const [from, to] = [date('2017-01-01'), date('2020-12-31')];
    const set = rrule.rrulestr(`DTSTART:20170101T000000Z\nRRULE:${rruleOf({ ...rule, until: undefined })}`);
    const wanted = set
      .between(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`), true)
      .map((d) => d.toISOString().slice(0, 10));
    const lagless = { ...rule, until: undefined, lag: 0 };
    const got = occurrences(lagless, from, to, calendar)
      .map((o) => o.due)
      .filter((d) => d <= to);
    expect(got).toEqual(wanted);
  });
});
