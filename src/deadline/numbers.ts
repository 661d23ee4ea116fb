/** Numbers and amounts of time: "05 (năm) ngày", "hai mươi ngày làm việc", "6 tháng". */
import type { Cursor } from './cursor.ts';

export type AmountUnit = 'hour' | 'day' | 'working-day' | 'week' | 'month' | 'quarter' | 'year';
export interface Amount {
  readonly count: number;
  readonly unit: AmountUnit;
}

const DIGITS: Readonly<Record<string, number>> = {
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  nam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
  muoi: 10,
};
const AFTER_TEN: Readonly<Record<string, number>> = { ...DIGITS, lam: 5, tu: 4, mot: 1 };
const UNITS: Readonly<Record<string, AmountUnit>> = {
  gio: 'hour',
  ngay: 'day',
  tuan: 'week',
  thang: 'month',
  quy: 'quarter',
  qui: 'quarter',
  nam: 'year',
};
/** More than this of anything is no deadline of an administration. */
const MOST = 3660;

/** A number in digits or words, with the words in brackets that documents put after the digits. */
export function readNumber(c: Cursor): number | undefined {
  if (c.peek().kind === 'number') {
    const value = c.number();
    if (value < 0) return undefined;
    c.at++;
    c.try((k) => (k.eat('(') && readWords(k) !== undefined && k.eat(')') ? true : undefined));
    return value;
  }
  return c.try(readWords);
}

function readWords(c: Cursor): number | undefined {
  const first = DIGITS[c.word()];
  if (first === undefined) return undefined;
  c.at++;
  if (first === 10 || c.word() === 'muoi') {
    if (first !== 10) c.at++;
    const tens = first === 10 ? 10 : first * 10;
    const unit = AFTER_TEN[c.word()];
    // "mười năm" is ten years, not fifteen, unless a unit of time follows.
    if (unit === undefined || unit === 10 || (c.word() === 'nam' && !UNITS[c.word(1)])) return tens;
    c.at++;
    return tens + unit;
  }
  return first;
}

/** A number with a unit of time. "năm" and "sáu" are numbers only right before a unit. */
export function readAmount(c: Cursor): Amount | undefined {
  return c.try((k) => {
    const spelled = k.peek().kind === 'word';
    const start = k.at;
    const count = readNumber(k);
    const unit = UNITS[k.word()];
    if (count === undefined || !unit || count < 1) return undefined;
    k.at++;
    const next = k.peek();
    // "sau tháng 6" and "năm tháng 6" name a month after, not six or five months.
    if (spelled && k.at - start === 2 && next.kind === 'number' && !k.is('lan', 1)) return undefined;
    if (count > MOST) return k.fault('amount', start, '');
    return unit === 'day' && k.eat('lam', 'viec') ? { count, unit: 'working-day' } : { count, unit };
  });
}

const ORDINALS: Readonly<Record<string, number>> = {
  nhat: 1,
  hai: 2,
  nhi: 2,
  ba: 3,
  tu: 4,
  bon: 4,
  nam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
  muoi: 10,
};

/** "thứ nhất", "thứ 2", "đầu", "đầu tiên", "giữa", "cuối", "cuối cùng" of `size` things, from 1; undefined where none stands. */
export function readOrdinal(c: Cursor, size: number): number | undefined {
  return c.try((k) => {
    if (k.eat('dau')) {
      k.eat('tien');
      return 1;
    }
    if (k.eat('giua')) return Math.ceil(size / 2);
    if (k.eat('cuoi')) {
      k.eat('cung');
      return size;
    }
    if (!k.eat('thu')) return undefined;
    const n = k.number() > 0 ? k.number() : ORDINALS[k.word()];
    if (n === undefined || n > size) return undefined;
    k.at++;
    return n;
  });
}
