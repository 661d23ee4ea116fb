/** Numbers and amounts of time: "05 (năm) ngày", "một trăm lẻ năm ngày", "hai mươi ngày làm việc", "6 tháng", "nửa năm". */
import type { Cursor } from './cursor.ts';
import { words, wordTable } from './words.ts';

export type AmountUnit = 'hour' | 'day' | 'working-day' | 'week' | 'month' | 'quarter' | 'year';
export interface Amount {
  readonly count: number;
  readonly unit: AmountUnit;
}

/** The number words that stand alone, also as a month's or an ordinal's name. */
export const NUMBER_WORDS = wordTable({
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
});
/** As the last figure of a number. */
const LAST_WORDS = wordTable({ mốt: 1, lăm: 5, nhăm: 5 });
const ORDINAL_WORDS = wordTable({ nhất: 1, nhì: 2 });

/** The words for units of time. */
export const UNIT_WORDS = wordTable<Exclude<AmountUnit, 'working-day'>>({
  giờ: 'hour',
  ngày: 'day',
  tuần: 'week',
  tháng: 'month',
  quý: 'quarter',
  năm: 'year',
});

/** More than this of a unit is no deadline of an administration. */
const MOST: Readonly<Record<AmountUnit, number>> = {
  hour: 20_000,
  day: 3660,
  'working-day': 2600,
  week: 520,
  month: 600,
  quarter: 200,
  year: 50,
};

/** A number in digits or words. Documents put the words in brackets after the digits: where the two differ it is a doubt. */
export function readNumber(c: Cursor): number | undefined {
  if (c.peek().kind === 'number') {
    const value = c.number();
    if (value < 0) return undefined;
    c.at++;
    const said = c.try((k) => {
      if (!k.eat('(')) return undefined;
      const words = readWords(k);
      return words !== undefined && k.eat(')') ? words : undefined;
    });
    if (said !== undefined && said !== value) c.doubts.push('number-differs');
    return value;
  }
  return c.try(readWords);
}

const unitFollows = (c: Cursor, ahead: number) => UNIT_WORDS.has(c.word(ahead));

/** The last figure after tens or "lẻ"; "năm" is five there only before a unit or a closing bracket, else years. */
function readLast(c: Cursor): number | undefined {
  const digit = LAST_WORDS.get(c.word()) ?? NUMBER_WORDS.get(c.word());
  if (!digit || digit === 10) return undefined;
  if (c.sees('năm') && !unitFollows(c, 1) && !c.sees(')', 1)) return undefined;
  c.at++;
  return digit;
}

function readTens(c: Cursor): number | undefined {
  const first = NUMBER_WORDS.get(c.word());
  if (first === undefined) return undefined;
  if (c.sees('tư')) return undefined;
  c.at++;
  if (first === 10) return 10 + (readLast(c) ?? 0);
  if (!c.eat('mười')) return first;
  return first * 10 + (readLast(c) ?? 0);
}

function readWords(c: Cursor): number | undefined {
  const first = readTens(c);
  if (first === undefined || !c.eat('trăm')) return first;
  if (c.eat('lẻ')) return first * 100 + (readLast(c) ?? 0);
  return first * 100 + (c.try(readTens) ?? 0);
}

/** "nửa tháng" is fifteen days and "nửa năm" six months (Civil Code 2015, art. 146.1). */
function readHalf(c: Cursor): Amount | undefined {
  return c.try((k) => {
    if (!k.eat('nửa')) return undefined;
    const half = k.eat('tháng')
      ? ({ count: 15, unit: 'day' } as const)
      : k.eat('năm')
        ? ({ count: 6, unit: 'month' } as const)
        : undefined;
    return half && k.peek().kind !== 'number' ? half : undefined;
  });
}

const HOURS_FROM = words('kể tính sau từ trước làm');

/** A number with a unit of time. "năm" and "sáu" are numbers only right before a unit. */
export function readAmount(c: Cursor): Amount | undefined {
  const half = readHalf(c);
  if (half) return half;
  return c.try((k) => {
    const spelled = k.peek().kind === 'word';
    const start = k.at;
    const count = readNumber(k);
    let unit = UNIT_WORDS.get(k.word());
    // "6T đầu năm"
    if (!unit && !spelled && k.sees('t') && (k.sees('đầu', 1) || k.sees('cuối', 1))) unit = 'month';
    // "24h kể từ khi tiếp nhận"; "8h30" and "17h ngày" are times of a day.
    if (!unit && !spelled && k.sees('h') && k.peek(1).kind === 'word' && HOURS_FROM.has(k.word(1))) unit = 'hour';
    if (count === undefined || !unit || count < 1) return undefined;
    k.at++;
    if (unit === 'week') k.eat('lễ');
    const next = k.peek();
    // "sau tháng 6" and "năm tháng 6" name a month after, not six or five months.
    if (spelled && k.at - start === 2 && next.kind === 'number' && !k.sees('lần', 1)) return undefined;
    if (count > MOST[unit]) return k.fault('amount', start, '');
    if (unit === 'year' && k.eat('rưỡi')) return { count: count * 12 + 6, unit: 'month' };
    return unit === 'day' && (k.eat('làm', 'việc') || k.eat('(', 'làm', 'việc', ')'))
      ? { count, unit: 'working-day' }
      : { count, unit };
  });
}

/** "nhất", "2", "hai", "tư": the number behind "thứ" or "tuần". */
export function readRank(c: Cursor): number | undefined {
  const n = c.number() > 0 ? c.number() : (ORDINAL_WORDS.get(c.word()) ?? NUMBER_WORDS.get(c.word()));
  if (n === undefined || n < 1 || n > 53) return undefined;
  c.at++;
  return n;
}

/** "thứ nhất", "thứ 2", "đầu", "đầu tiên", "giữa", "cuối", "cuối cùng" of `size` things, from 1; undefined where none stands. */
export function readOrdinal(c: Cursor, size: number): number | undefined {
  return c.try((k) => {
    if (k.eat('đầu')) {
      k.eat('tiên');
      return 1;
    }
    if (k.eat('giữa')) return Math.ceil(size / 2);
    if (k.eat('cuối')) {
      k.eat('cùng');
      return size;
    }
    if (!k.eat('thứ')) return undefined;
    const n = readRank(k);
    return n !== undefined && n <= size ? n : undefined;
  });
}
