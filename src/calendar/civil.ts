/**
 * Civil dates: a day of the Gregorian calendar with no clock and no time zone, written YYYY-MM-DD.
 * Strings of this form compare in the order of time. The month arithmetic is date-fns on UTC dates,
 * so that the zone of the machine never moves a day.
 */
import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths as addMonthsUtc } from 'date-fns';

declare const civil: unique symbol;
/** A day, YYYY-MM-DD, that exists. */
export type CivilDate = string & { readonly [civil]: true };

/** No deadline of an administration lies outside these. */
export const FIRST_DAY = '1900-01-01' as CivilDate;
export const LAST_DAY = '2200-12-31' as CivilDate;

const DAY_MS = 86_400_000;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

const pad = (n: number) => (n < 10 ? `0${n}` : `${n}`);
const fromUtc = (ms: number) => new Date(ms).toISOString().slice(0, 10) as CivilDate;
const toUtc = (date: CivilDate) => Date.UTC(yearOf(date), monthOf(date) - 1, dayOf(date));

/** How many days month `month` (1–12) of `year` has. */
export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** The day `year`-`month`-`day` (month 1–12), or undefined where no such day exists. Years 1000–9999. */
export function civilDate(year: number, month: number, day: number): CivilDate | undefined {
  if (year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1) return undefined;
  if (day > daysInMonth(year, month)) return undefined;
  return `${year}-${pad(month)}-${pad(day)}` as CivilDate;
}

/** The same for parts that are known to exist; the last day of the month where `day` is past it or negative. */
export function civilDateWithin(year: number, month: number, day: number): CivilDate {
  const carried = year + Math.floor((month - 1) / 12);
  const m = ((((month - 1) % 12) + 12) % 12) + 1;
  const last = daysInMonth(carried, m);
  return `${carried}-${pad(m)}-${pad(day < 1 || day > last ? last : day)}` as CivilDate;
}

/** Reads YYYY-MM-DD strictly; undefined for anything else, and for a day that does not exist. */
export function parseCivilDate(text: string): CivilDate | undefined {
  const m = ISO.exec(text);
  return m ? civilDate(Number(m[1]), Number(m[2]), Number(m[3])) : undefined;
}

export const yearOf = (date: CivilDate) => Number(date.slice(0, 4));
export const monthOf = (date: CivilDate) => Number(date.slice(5, 7));
export const dayOf = (date: CivilDate) => Number(date.slice(8, 10));

/** `days` calendar days later (earlier when negative). */
export function addDays(date: CivilDate, days: number): CivilDate {
  const day = dayOf(date) + days;
  if (day >= 1 && day <= 28) return (date.slice(0, 8) + pad(day)) as CivilDate;
  return fromUtc(toUtc(date) + days * DAY_MS);
}

/** `months` months later; the month's last day where the corresponding day does not exist (Civil Code 2015, art. 148.3). */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const later = addMonthsUtc(new UTCDateMini(toUtc(date)), months);
  return fromUtc(later.getTime());
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Math.round((toUtc(to) - toUtc(from)) / DAY_MS);
}

/** 0 Sunday … 6 Saturday. */
export function weekdayOf(date: CivilDate): number {
  return new Date(toUtc(date)).getUTCDay();
}

/** The day as Vietnamese documents write it in tables: 31/01/2016. */
export function formatDate(date: CivilDate): string {
  return `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}

/** "ngày 05 tháng 01 năm 2016": days below 10 and months 1 and 2 take a zero (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export function longDate(date: CivilDate): string {
  const [year, month, day] = date.split('-') as [string, string, string];
  return `ngày ${day} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`;
}

export const earlier = (a: CivilDate, b: CivilDate) => (a < b ? a : b);
export const later = (a: CivilDate, b: CivilDate) => (a > b ? a : b);
