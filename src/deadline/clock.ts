/** Times of day before a date. They end in a civil day all the same: "trước 17 giờ 00 ngày 15/01/2016" is the 15th. */
import type { Cursor } from './cursor.ts';
import { words } from './cursor.ts';

const HOUR = words('gio h g');
const MINUTE = words('phut p');
const PART_OF_DAY = words('sang chieu toi trua');

/** What stood here: 'start' for midnight at the beginning of the day, 'within' for any other time, undefined for none. */
export function readClock(c: Cursor): 'start' | 'within' | undefined {
  return c.try((k) => {
    k.eat('luc');
    k.eat('vao');
    if (k.eat('dau', 'gio') || k.eat('cuoi', 'gio') || k.eat('het', 'gio')) {
      k.eat('lam', 'viec');
      k.eatAny(PART_OF_DAY);
      return k.word() === 'ngay' || k.word() === 'thu' ? 'within' : undefined;
    }
    if (k.eatAny(PART_OF_DAY)) return k.word() === 'ngay' || k.word() === 'thu' ? 'within' : undefined;
    const hour = k.number();
    if (hour < 0 || hour > 24) return undefined;
    k.at++;
    let minute = 0;
    if (k.eat(':')) {
      minute = k.number();
      if (minute < 0 || minute > 59) return undefined;
      k.at++;
    } else {
      if (!k.eatAny(HOUR)) return undefined;
      if (k.number() >= 0 && k.number() < 60 && (k.peek().text.length === 2 || MINUTE.has(k.word(1)))) {
        minute = k.number();
        k.at++;
        k.eatAny(MINUTE);
      }
    }
    k.eatAny(PART_OF_DAY);
    k.eat(',');
    if (k.word() !== 'ngay' && k.word() !== 'thu' && k.peek().kind !== 'number' && k.word() !== 'hang') return undefined;
    return hour === 0 && minute === 0 ? 'start' : 'within';
  });
}

const WEEKDAYS: Readonly<Record<string, number>> = { hai: 1, ba: 2, tu: 3, nam: 4, sau: 5, bay: 6 };

/** A weekday, 0 Sunday … 6 Saturday: "thứ Sáu", "thứ 6", "Chủ nhật". */
export function readWeekday(c: Cursor): number | undefined {
  return c.try((k) => {
    if (k.eat('chu', 'nhat')) return 0;
    if (!k.eat('thu')) return undefined;
    const n = k.number();
    const day = n >= 2 && n <= 7 ? n - 1 : WEEKDAYS[k.word()];
    if (day === undefined) return undefined;
    k.at++;
    return day;
  });
}
