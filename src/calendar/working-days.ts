/** Working days: Monday to Friday, less the public holidays, with the exchanges that notices and plans make. */
import { addDays, type CivilDate, yearOf } from './civil.ts';
import { type Holiday, holidaysByRule, isWeekend } from './holidays.ts';
import { type Exchange, NOTICED_EXCHANGES } from './notices.ts';

export interface WorkCalendar {
  /** true where offices work on that day */
  isWorkingDay(date: CivilDate): boolean;
  /** the holiday on that day, if there is one */
  holidayOn(date: CivilDate): Holiday | undefined;
  /** the `count`-th working day after `date` (before it when negative); `date` itself is not counted */
  addWorkingDays(date: CivilDate, count: number): CivilDate;
  /** `date` itself where it is a working day, else the next one (Civil Code 2015, art. 148.5) */
  onOrAfter(date: CivilDate): CivilDate;
  /** the last working day on or before `date` */
  onOrBefore(date: CivilDate): CivilDate;
}

/**
 * The working calendar of Vietnamese offices.
 * `extra` are a plan's own exchanges, added to the yearly notices that are built in. Years are made when first asked for.
 */
export function workCalendar(extra: readonly Exchange[] = []): WorkCalendar {
  const years = new Map<number, Map<string, Holiday>>();
  const worked = new Set<string>();
  const exchanged = new Map<string, Exchange>();
  for (const e of [...NOTICED_EXCHANGES, ...extra]) {
    exchanged.set(e.off, e);
    if (e.work) worked.add(e.work);
  }
  const yearDays = (year: number) => {
    let days = years.get(year);
    if (!days) {
      days = new Map(holidaysByRule(year).map((h) => [h.date, h]));
      years.set(year, days);
    }
    return days;
  };
  const holidayOn = (date: CivilDate): Holiday | undefined => {
    const e = exchanged.get(date);
    if (e) return { date, name: `Nghỉ theo thông báo (${e.source})`, kind: 'in-lieu', by: 'notice' };
    return yearDays(yearOf(date)).get(date);
  };
  const known = new Map<CivilDate, boolean>();
  const isWorkingDay = (date: CivilDate) => {
    let working = known.get(date);
    if (working === undefined) {
      working = worked.has(date) || (!isWeekend(date) && !holidayOn(date));
      known.set(date, working);
    }
    return working;
  };
  const seek = (date: CivilDate, step: 1 | -1) => {
    let day = date;
    while (!isWorkingDay(day)) day = addDays(day, step);
    return day;
  };
  return {
    isWorkingDay,
    holidayOn,
    addWorkingDays(date, count) {
      const step = count < 0 ? -1 : 1;
      let day = date;
      for (let left = Math.abs(count); left > 0; left--) day = seek(addDays(day, step), step);
      return day;
    },
    onOrAfter: (date) => seek(date, 1),
    onOrBefore: (date) => seek(date, -1),
  };
}
