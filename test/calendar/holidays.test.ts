import amlich from 'amlich';
import { describe, expect, it } from 'vitest';
import { addDays, type CivilDate, civilDate, parseCivilDate, weekdayOf } from '../../src/calendar/civil.ts';
import { HOLIDAY_YEARS, holidaysByRule } from '../../src/calendar/holidays.ts';
import { workCalendar } from '../../src/calendar/working-days.ts';
import { readTable } from '../tables.ts';

const date = (text: string) => parseCivilDate(text) as CivilDate;
const calendar = workCalendar();

describe('public holidays', () => {
  it('are those of the official table of 2016, day by day', () => {
    const official = new Map(readTable(new URL('../data/holidays-2016.tsv', import.meta.url)).map((r) => [r.date, r.kind]));
    for (let day = date('2016-01-01'); day <= date('2016-12-31'); day = addDays(day, 1)) {
      expect([day, calendar.holidayOn(day)?.kind]).toEqual([day, official.get(day)]);
    }
  });

  it.each(readTable(new URL('../data/tet-breaks.tsv', import.meta.url)))(
    'give the break of Tết $year as it was announced',
    (row) => {
      const [first, last] = [date(row.first as string), date(row.last as string)];
      for (let day = first; day <= last; day = addDays(day, 1)) expect([day, calendar.isWorkingDay(day)]).toEqual([day, false]);
      const working = (row.works ?? '').split(' ').filter(Boolean);
      for (const day of working) expect([day, calendar.isWorkingDay(date(day))]).toEqual([day, true]);
      const edge = (d: CivilDate, step: number) => {
        let day = addDays(d, step);
        while (weekdayOf(day) % 6 === 0) day = addDays(day, step);
        return day;
      };
      expect(calendar.isWorkingDay(edge(first, -1))).toBe(true);
      expect(calendar.isWorkingDay(edge(last, 1))).toBe(true);
    },
  );

  it('have Tết and Giỗ Tổ where the lunar calendar of UTC+7 has them, in every year of the table', () => {
    for (let year = HOLIDAY_YEARS.from; year <= HOLIDAY_YEARS.to; year++) {
      const solar = (d: number, m: number) => {
        const [day, month] = amlich.convertLunar2Solar(d, m, year, 0, 7);
        return civilDate(year, month, day);
      };
      const names = new Map(holidaysByRule(year).map((h) => [h.date, h.name]));
      expect([year, names.get(solar(1, 1) as CivilDate)]).toEqual([year, 'Tết Nguyên đán']);
      if (year >= 2007) expect(names.has(solar(10, 3) as CivilDate)).toBe(true);
    }
  });

  it('differ from the Chinese calendar where the hour of the new moon does: Tết 2007 is 17 February, 2030 is 2 February', () => {
    expect(calendar.holidayOn(date('2007-02-17'))?.name).toBe('Tết Nguyên đán');
    expect(holidaysByRule(2030).map((h) => h.date)).toContain('2030-02-02');
  });

  it.each([
    ['2010-09-03', '2010-09-11'],
    ['2011-01-31', '2011-01-29'],
    ['2011-02-01', '2011-01-30'],
    ['2011-04-11', '2011-04-09'],
    ['2012-12-31', '2013-01-05'],
    ['2013-02-15', '2013-02-23'],
    ['2014-01-28', '2014-01-25'],
    ['2014-01-29', '2014-02-08'],
  ])('had %s off and %s worked instead, as was decided then', (off, work) => {
    expect([calendar.isWorkingDay(date(off)), calendar.isWorkingDay(date(work))]).toEqual([false, true]);
  });

  it('counted working days over those weeks as offices did', () => {
    const later = (day: string, count: number) => calendar.addWorkingDays(date(day), count);
    expect(later('2014-01-20', 7)).toBe('2014-02-06');
    expect(later('2011-01-26', 3)).toBe('2011-01-29');
    expect(later('2010-09-01', 1)).toBe('2010-09-06');
    expect(later('2012-12-28', 1)).toBe('2013-01-02');
    expect(later('2013-02-08', 10)).toBe('2013-02-28');
  });

  it('are uncertain where a notice is unchecked or a holiday only called for, unless the plan says', () => {
    expect(calendar.uncertainOn(date('2026-11-24'))).toBe(true);
    expect(calendar.uncertainOn(date('2026-08-31'))).toBe(true);
    expect(calendar.uncertainOn(date('2026-01-02'))).toBe(false);
    const decided = workCalendar([{ off: '2026-11-24', source: 'Luật' }]);
    expect(decided.uncertainOn(date('2026-11-24'))).toBe(false);
    expect(calendar.beyondNotices(date('2027-01-04'))).toBe(true);
  });

  it('give a day in lieu for each holiday on a weekend, so that every year has as many weekdays off as the law gives days', () => {
    for (let year = 2013; year <= 2050; year++) {
      const weekdays = holidaysByRule(year).filter((h) => weekdayOf(h.date) % 6 !== 0).length;
      const holidays = holidaysByRule(year).filter((h) => h.kind === 'holiday').length;
      expect([year, weekdays]).toEqual([year, holidays]);
    }
  });

  it('give two days at National Day from 2021', () => {
    const national = (year: number) =>
      holidaysByRule(year)
        .filter((h) => h.name === 'Quốc khánh')
        .map((h) => h.date);
    expect(national(2020)).toEqual(['2020-09-02']);
    expect(national(2021)).toEqual(['2021-09-02', '2021-09-03']);
    expect(national(2025)).toEqual(['2025-09-01', '2025-09-02']);
  });
});

describe('working days', () => {
  it.each([
    ['2016-02-05', 1, '2016-02-15'],
    ['2016-02-15', -1, '2016-02-05'],
    ['2016-04-29', 1, '2016-05-04'],
    ['2018-12-28', 1, '2019-01-02'],
    ['2019-01-04', 1, '2019-01-05'],
  ])('%s and %i working days is %s', (from, count, to) => {
    expect(calendar.addWorkingDays(date(from), count)).toBe(to);
  });

  it('follow the exchanges that a plan adds', () => {
    const own = workCalendar([{ off: '2016-06-10', work: '2016-06-11', source: 'thông báo của tỉnh' }]);
    expect([own.isWorkingDay(date('2016-06-10')), own.isWorkingDay(date('2016-06-11'))]).toEqual([false, true]);
    expect(own.holidayOn(date('2016-06-10'))).toMatchObject({ by: 'notice' });
    expect(calendar.isWorkingDay(date('2016-06-10'))).toBe(true);
  });
});
