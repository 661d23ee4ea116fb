import amlich from 'amlich';
import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil.ts';
import { solarOf } from '../../src/calendar/lunar.ts';

describe('the day of a lunar date', () => {
  it('is the one that an independent reckoning gives, for every day from 2000 to 2060', () => {
    for (let year = 2000; year <= 2060; year++)
      for (let month = 1; month <= 12; month++)
        for (const day of [1, 10, 15, 23, 29]) {
          const [d, m, y] = amlich.convertLunar2Solar(day, month, year, 0, 7);
          expect([year, month, day, solarOf({ day, month, year })]).toEqual([year, month, day, civilDate(y, m, d)]);
        }
  });

  it('is none where the table does not reach or the month is short', () => {
    expect(solarOf({ day: 1, month: 1, year: 1999 })).toBeUndefined();
    expect(solarOf({ day: 30, month: 1, year: 2016 })).toBeDefined();
    expect(solarOf({ day: 30, month: 2, year: 2016 })).toBeUndefined();
    expect(solarOf({ day: 1, month: 13, year: 2016 })).toBeUndefined();
  });
});
