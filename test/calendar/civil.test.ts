import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  type CivilDate,
  civilDate,
  daysBetween,
  formatDate,
  parseCivilDate,
  weekdayOf,
} from '../../src/calendar/civil.ts';

const day = fc
  .record({ y: fc.integer({ min: 1900, max: 2199 }), m: fc.integer({ min: 1, max: 12 }), d: fc.integer({ min: 1, max: 28 }) })
  .map(({ y, m, d }) => civilDate(y, m, d) as CivilDate);

describe('civil dates', () => {
  it.each(['2016-02-30', '2015-02-29', '2016-13-01', '2016-00-10', '2016-1-1', '16-01-01', '2016-01-01T00:00', '', '2016-04-31'])(
    '%s is no day',
    (text) => {
      expect(parseCivilDate(text)).toBeUndefined();
    },
  );

  it('adding days and counting them agree, across every month end', () => {
    fc.assert(fc.property(day, fc.integer({ min: -4000, max: 4000 }), (d, n) => daysBetween(d, addDays(d, n)) === n));
  });

  it('the next day is the next weekday', () => {
    fc.assert(fc.property(day, (d) => weekdayOf(addDays(d, 1)) === (weekdayOf(d) + 1) % 7));
  });

  it.each([
    ['2016-01-31', 1, '2016-02-29'],
    ['2015-01-31', 1, '2015-02-28'],
    ['2016-01-31', 2, '2016-03-31'],
    ['2016-03-31', -1, '2016-02-29'],
    ['2016-02-29', 12, '2017-02-28'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(parseCivilDate(from) as CivilDate, months)).toBe(to);
  });

  it('are written as Vietnamese tables write them', () => {
    expect(formatDate('2016-01-05' as CivilDate)).toBe('05/01/2016');
  });
});
