/**
 * Vietnam's public holidays by rule: Labour Code 1994 art. 73, 2012 art. 115 and 2019 arts. 111–112.
 * Fixed days, Tết and Giỗ Tổ by the lunar calendar of UTC+7, two days at National Day from 2021, and a day
 * in lieu for each holiday that falls on a Saturday or Sunday.
 */
import { addDays, type CivilDate, civilDateWithin, weekdayOf } from './civil.ts';
import { LUNAR_DAYS, LUNAR_FROM, LUNAR_TO } from './lunar-table.ts';

export interface Holiday {
  readonly date: CivilDate;
  readonly name: string;
  readonly kind: 'holiday' | 'in-lieu';
  /** where the day comes from: the law's rule, or a yearly notice that may still shift it */
  readonly by: 'rule' | 'rule-notice-may-differ' | 'notice';
}

/** The years for which the holidays are known. */
export const HOLIDAY_YEARS = { from: LUNAR_FROM, to: LUNAR_TO } as const;

const SUNDAY = 0;
const SATURDAY = 6;
export const isWeekend = (date: CivilDate) => weekdayOf(date) % 6 === 0;

/** National Day's second day since 2021 stands beside 2 September so that the days off join a weekend. */
const SECOND_NATIONAL_DAY = [1, 1, -1, -1, 1, -1, -1] as const;

type Named = readonly [date: CivilDate, name: string];

function namedDays(year: number): { tet: Named[]; others: Named[] } {
  const fixed = (month: number, day: number, name: string): Named => [civilDateWithin(year, month, day), name];
  const row = LUNAR_DAYS[year - LUNAR_FROM];
  const tet: Named[] = [];
  const others: Named[] = [fixed(1, 1, 'Tết Dương lịch')];
  if (row) {
    const newYear = civilDateWithin(year, Math.floor(row[0] / 100), row[0] % 100);
    // Four days under the code of 1994; five under that of 2012, in force from 01/5/2013, after that year's Tết. The last day of
    // the old year is the first of them.
    for (let k = -1; k <= (year >= 2014 ? 3 : 2); k++) tet.push([addDays(newYear, k), 'Tết Nguyên đán']);
    if (year >= 2007) others.push(fixed(Math.floor(row[1] / 100), row[1] % 100, 'Giỗ Tổ Hùng Vương'));
  }
  others.push(fixed(4, 30, 'Ngày Chiến thắng'), fixed(5, 1, 'Quốc tế lao động'));
  const national = fixed(9, 2, 'Quốc khánh');
  others.push(national);
  if (year >= 2021) {
    others.push([addDays(national[0], SECOND_NATIONAL_DAY[weekdayOf(national[0])] ?? 1), 'Quốc khánh']);
  }
  return { tet, others };
}

/** The days off of `year` by rule, days in lieu included, in the order of time; empty outside HOLIDAY_YEARS. */
export function holidaysByRule(year: number): Holiday[] {
  if (year < LUNAR_FROM || year > LUNAR_TO) return [];
  const { tet, others } = namedDays(year);
  const taken = new Map<CivilDate, Holiday>();
  const put = (date: CivilDate, name: string, kind: Holiday['kind'], by: Holiday['by']) => {
    if (!taken.has(date)) taken.set(date, { date, name, kind, by });
  };
  for (const [date, name] of tet) put(date, name, 'holiday', 'rule-notice-may-differ');
  for (const [date, name] of others) {
    const second = name === 'Quốc khánh' && !date.endsWith('09-02');
    put(date, name, 'holiday', second ? 'rule-notice-may-differ' : 'rule');
  }
  const inLieu = (date: CivilDate, name: string, step: 1 | -1, by: Holiday['by']) => {
    let day = date;
    while (isWeekend(day) || taken.has(day)) day = addDays(day, step);
    put(day, `Nghỉ bù ${name}`, 'in-lieu', by);
  };
  for (const [date, name] of tet) {
    // Since 2015 the notices have placed the day for a Saturday of Tết before it, so that the rest is one run.
    const step = year >= 2015 && weekdayOf(date) === SATURDAY ? -1 : 1;
    if (isWeekend(date)) inLieu(date, name, step, 'rule-notice-may-differ');
  }
  for (const [date, name] of others) {
    if (weekdayOf(date) === SATURDAY || weekdayOf(date) === SUNDAY) inLieu(date, name, 1, 'rule');
  }
  return [...taken.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}
