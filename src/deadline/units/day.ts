/** A day: "ngày 22 tháng 5 năm 2016", "22-5-2016", "15.6.2016", "2016-01-15", "ngày 15/6", "ngày 15". */
import { civilDate, daysInMonth } from '../../calendar/civil.ts';
import type { Cursor } from '../cursor.ts';
import { isLunarDay } from '../lunar.ts';
import { readNumber, UNIT_WORDS } from '../numbers.ts';
import { daySpan, type Span, type YearTail } from '../span.ts';
import { words } from '../words.ts';
import { nearMonth } from './near.ts';
import { readYearTail, SEPARATORS, yearAt } from './year-tail.ts';

export const examples = ['ngày 22 tháng 5 năm 2016', '22-5-2016', '2016-01-15', 'ngày 15/6', 'mùng 3 tháng 2 năm 2016'];
const EARLY_DAY = words('mùng');

function checked(c: Cursor, since: number, day: number, month: number, year?: YearTail): Span | undefined {
  const y = year?.firstYear;
  // Without a year 29 February may exist.
  if (day >= 1 && month >= 1 && month <= 12 && day <= daysInMonth(y ?? 2000, month) && (!y || civilDate(y, month, day))) {
    return daySpan(day, month, year);
  }
  const m = Math.min(Math.max(month, 1), 12);
  const d = Math.min(Math.max(day, 1), daysInMonth(y ?? 2000, m));
  return c.fault('day', since, `ngày ${d}/${m}${y ? `/${y}` : ''}`);
}

function readNumeric(c: Cursor, since: number, named: boolean): Span | undefined {
  const sep = c.peek(1).text;
  if (!SEPARATORS.has(sep) || c.peek(2).kind !== 'number') return undefined;
  if (yearAt(c) && c.sees(sep, 3) && c.number(4) >= 0) {
    const [y, m, d] = [c.number(), c.number(2), c.number(4)];
    c.at += 5;
    return checked(c, since, d, m, { firstYear: y });
  }
  const [day, month] = [c.number(), c.number(2)];
  if (c.peek().text.length > 2 || c.peek(2).text.length > 2) return undefined;
  if (c.sees(sep, 3) && c.peek(4).kind === 'number') {
    const year = yearAt(c, 4);
    const short = c.peek(4).text.length === 2 && sep !== '-' ? 2000 + c.number(4) : 0;
    if (!year && !short) return undefined;
    if (!year) c.doubts.push('two-digit-year');
    c.at += 5;
    return checked(c, since, day, month, { firstYear: year || short });
  }
  // "15-20/6/2016" is a run of days and "5.1" a heading: without a year, a slash, or "ngày" before a dash.
  if (sep === '.' || (sep === '-' && (!named || c.sees('/', 3) || c.sees('tháng', 3)))) return undefined;
  c.at += 3;
  return checked(c, since, day, month, readYearTail(c));
}

/** "ngày mười lăm tháng ba năm 2016", behind "ngày". */
function readSpelledDay(c: Cursor): Span | undefined {
  const day = readNumber(c);
  if (day === undefined || day < 1 || day > 31 || !c.eat('tháng')) return undefined;
  const month = nearMonth(c, 0);
  if (month === undefined || month > 12) return undefined;
  const since = c.at;
  c.at++;
  return checked(c, since, day, month, readYearTail(c));
}

/** "ngày" alone with its number has no month yet (firstMonth 0). */
export function readDay(c: Cursor): Span | undefined {
  return c.try((k) => {
    if (k.lunar && isLunarDay(k)) return undefined;
    const since = k.at;
    if (k.eat('tết', 'dương', 'lịch') || k.eat('ngày', 'tết', 'dương', 'lịch')) return daySpan(1, 1, readYearTail(k));
    const named = k.eat('ngày') || k.eatAny(EARLY_DAY);
    if (named) k.eatAny(EARLY_DAY);
    // "ngày    tháng 3 năm 2016": nobody has filled the day in.
    if (named && k.sees('tháng') && (k.peek(1).kind === 'number' || (k.sees('năm', 1) && yearAt(k, 2))))
      return k.fault('blank', since, '');
    if (named && k.word()) return readSpelledDay(k);
    if (k.peek().kind !== 'number') return undefined;
    const numeric = k.try((n) => readNumeric(n, since, named));
    if (numeric) return numeric;
    if (k.faults.length && k.at > since + 1) return undefined;
    const day = k.number();
    if (k.peek().text.length > 2) return undefined;
    // "ngày 15/tháng 3", "ngày 15 các tháng 3, 6, 9"
    // "ngày 15, tháng 3, năm 2016"
    const slash =
      (k.sees('/', 1) ||
        (named && k.sees(',', 1) && k.peek(3).kind === 'number' && (k.sees('năm', 4) || k.sees('năm', 5))) ||
        (named && k.sees('các', 1))) &&
      k.sees('tháng', 2)
        ? 1
        : named && k.sees('của', 1) && k.sees('các', 2) && k.sees('tháng', 3)
          ? 2
          : 0;
    const month = k.sees('tháng', 1 + slash) ? nearMonth(k, 2 + slash) : undefined;
    if (month !== undefined && (named || k.peek(2 + slash).kind === 'number')) {
      k.at += 3 + slash;
      return checked(k, since, day, month, readYearTail(k));
    }
    if (!named || day < 1) return undefined;
    k.at++;
    return day <= 31 ? daySpan(day, 0) : k.fault('day', since, 'ngày 31');
  });
}

/** The same day of further months: "6" of "ngày 15 tháng 3, 6, 9", "tháng 12" of "ngày 20 tháng 6 và tháng 12". */
export function readSameDay(c: Cursor, like: Span): Span | undefined {
  if (like.firstMonth < 1) return undefined;
  return c.try((k) => {
    k.eat('tháng');
    const month = k.number();
    if (month < 1 || month > 12 || k.peek().text.length > 2) return undefined;
    // "ngày 10/6, 20 tháng 12" and "ngày 10/6, 20/12" name another day.
    if (k.sees('tháng', 1) || (SEPARATORS.has(k.peek(1).text) && !yearAt(k, 2))) return undefined;
    const since = k.at;
    k.at++;
    return checked(k, since, like.firstDay, month, readYearTail(k));
  });
}

/** The further days of a list that says "ngày" once: "20" of "ngày 15, 20 tháng 6", "10/12" of "ngày 10/6 và 10/12". */
export function readMoreDay(c: Cursor): Span | undefined {
  return c.try((k) => {
    if (k.peek().kind !== 'number') return undefined;
    const dated = readDay(k);
    if (dated) return dated;
    const day = k.number();
    if (day < 1 || day > 31 || k.peek().text.length > 2 || SEPARATORS.has(k.peek(1).text)) return undefined;
    // "đến hết 6 tháng đầu năm" is no sixth day, "ngày 15 và 20 ngày" no twentieth.
    const part = k.sees('đầu', 2) || k.sees('cuối', 2);
    if (k.sees('t', 1) || k.sees('lần', 1) || (UNIT_WORDS.has(k.word(1)) && (part || !k.sees('tháng', 1)))) return undefined;
    k.at++;
    return daySpan(day, 0);
  });
}
