/** Times of day. They end in a civil day all the same: "trước 17 giờ 00 ngày 15/01/2016" is the 15th. */
import type { Cursor } from './cursor.ts';
import { words, wordTable } from './words.ts';

const HOUR = words('giờ h g');
const MINUTE = words('phút p');
const MINUTE_MARKS = words("’ ' ′ `");
export const PART_OF_DAY = words('sáng chiều tối trưa đêm khuya');
/** What a time of day stands before. */
const DAYS = words('ngày thứ chủ hằng mỗi');

/** midnight as a day begins; any other time of a day; from one time of a day to another */
export type Clock = 'start' | 'within' | 'run';

/** "17 giờ 00", "11h00’", "24:00", "9 giờ sáng" standing here; 'start' is midnight as a day begins. */
export function readHour(c: Cursor): 'start' | 'within' | undefined {
  return c.try((k) => {
    const hour = k.number();
    if (hour < 0 || hour > 24 || k.peek().text.length > 2) return undefined;
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
      }
    }
    k.eatAny(MINUTE);
    while (k.eatAny(MINUTE_MARKS));
    k.eatAny(PART_OF_DAY);
    return hour === 0 && minute === 0 ? 'start' : 'within';
  });
}

/** A time of day before the day that it is of. */
export function readClock(c: Cursor): Clock | undefined {
  return c.try((k) => {
    k.eat('vào');
    k.eat('lúc');
    let found: Clock | undefined;
    if (
      k.eat('đầu', 'giờ') ||
      k.eat('cuối', 'giờ') ||
      k.eat('hết', 'giờ') ||
      (k.sees('giờ') && (k.sees('hành', 1) || k.sees('làm', 1)) && k.eat('giờ'))
    ) {
      k.eat('làm', 'việc') || k.eat('hành', 'chính');
      k.eat('buổi');
      k.eatAny(PART_OF_DAY);
      found = 'within';
    } else if (k.sees('cuối') && k.sees('ngày', 1) && k.peek(2).kind === 'number') {
      k.at++;
      found = 'within';
    } else if (k.eat('buổi') ? k.eatAny(PART_OF_DAY) : k.eatAny(PART_OF_DAY)) found = 'within';
    else found = readHour(k);
    if (!found) return undefined;
    // "từ 7 giờ đến 19 giờ ngày …"
    if (k.try((r) => ((r.eat('-') || r.eat('đến')) && readHour(r)) || undefined)) found = 'run';
    k.eat(',');
    return DAYS.has(k.word()) || k.peek().kind === 'number' ? found : undefined;
  });
}

/** A time of day behind its day: "ngày 15/3/2016 (trước 17 giờ)", "15/3/2016, 17h00"; true where one stood. */
export function eatClockBehind(c: Cursor): boolean {
  return (
    c.try((k) => {
      const bracket = k.eat('(');
      k.eat(',');
      k.eat('trước') || k.eat('vào', 'lúc') || k.eat('lúc') || k.eat('vào');
      if (!readHour(k)) return undefined;
      return !bracket || k.eat(')') ? true : undefined;
    }) ?? false
  );
}

const WEEKDAYS = wordTable({ hai: 1, ba: 2, tư: 3, năm: 4, sáu: 5, bảy: 6 });

/** A weekday, 0 Sunday … 6 Saturday: "thứ Sáu", "thứ 6", "Chủ nhật", "CN". */
export function readWeekday(c: Cursor): number | undefined {
  return c.try((k) => {
    if (k.eat('chủ', 'nhật') || k.eat('cn')) return 0;
    if (!k.eat('thứ')) return undefined;
    const n = k.number();
    const day = n >= 2 && n <= 7 && k.peek().text.length === 1 ? n - 1 : WEEKDAYS.get(k.word());
    if (day === undefined) return undefined;
    k.at++;
    return day;
  });
}
