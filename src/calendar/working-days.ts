/** Working days: Monday to Friday, less the public holidays, with the exchanges that notices and plans make. */
import { addDays, type CivilDate, dayOf, monthOf, yearOf } from './civil.ts';
import { type Holiday, holidaysByRule, isWeekend } from './holidays.ts';
import { CALLED_FOR, type Exchange, LAST_NOTICED_YEAR, NOTICED_EXCHANGES } from './notices.ts';

export interface WorkCalendar {
  /** true where offices work on that day */
  isWorkingDay(date: CivilDate): boolean;
  /** the holiday on that day, if there is one */
  holidayOn(date: CivilDate): Holiday | undefined;
  /** true where it is not certain whether offices work on that day: a notice still to be checked, a holiday only called for */
  uncertainOn(date: CivilDate): boolean;
  /** true for days of years whose days off have not been announced: they are by the law's rule alone */
  beyondNotices(date: CivilDate): boolean;
  /** the `count`-th working day after `date` (before it when negative); `date` itself is not counted */
  addWorkingDays(date: CivilDate, count: number): CivilDate;
  /** `date` itself where it is a working day, else the next one (Civil Code 2015, art. 148.5) */
  onOrAfter(date: CivilDate): CivilDate;
  /** the last working day on or before `date` */
  onOrBefore(date: CivilDate): CivilDate;
}

const calledFor = (date: CivilDate) =>
  monthOf(date) === CALLED_FOR.month && dayOf(date) === CALLED_FOR.day && yearOf(date) >= CALLED_FOR.from;

/**
 * The working calendar of Vietnamese offices.
 * `extra` are a plan's own exchanges, added to the yearly notices that are built in. Years are made when first asked for.
 */
export function workCalendar(extra: readonly Exchange[] = []): WorkCalendar {
  const years = new Map<number, Map<string, Holiday>>();
  const worked = new Set<string>();
  const uncertain = new Set<string>();
  const exchanged = new Map<string, Exchange>();
  for (const e of [...NOTICED_EXCHANGES, ...extra]) {
    exchanged.set(e.off, e);
    if (e.work) worked.add(e.work);
    for (const day of e.work ? [e.off, e.work] : [e.off]) {
      if (e.confirmed === false) uncertain.add(day);
      else uncertain.delete(day);
    }
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
    uncertainOn: (date) => uncertain.has(date) || (calledFor(date) && !exchanged.has(date)),
    beyondNotices: (date) => yearOf(date) > LAST_NOTICED_YEAR,
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
