/** Words that say how often: "hằng năm", "mỗi quý một lần", "định kỳ 6 tháng", "02 lần/năm", "báo cáo quý, 6 tháng, năm". */
import { type Cursor, words } from '../cursor.ts';
import { type Amount, readAmount, readNumber } from '../numbers.ts';
import { nearQuarter } from '../units/near.ts';
import type { Cycle } from './rule.ts';

export interface CyclesFound {
  readonly cycles: readonly Cycle[];
  /** every so many weeks, years … */
  readonly interval: number;
}

const EVERY = words('hang moi tung cu');
const LIST = words(', va hoac ; /');
const UNITS: Readonly<Record<string, Cycle>> = {
  ngay: 'day',
  tuan: 'week',
  thang: 'month',
  quy: 'quarter',
  qui: 'quarter',
  nam: 'year',
};
const LENGTHS: ReadonlyMap<string, number> = new Map([
  ['day', 0],
  ['week', 0.25],
  ['month', 1],
  ['quarter', 3],
  ['half-year', 6],
  ['nine-months', 9],
  ['year', 12],
]);
const BY_LENGTH: ReadonlyMap<number, string> = new Map([...LENGTHS].map(([cycle, months]) => [months, cycle]));

/** Length in months, to order cycles from the finest. */
export function lengthOf(cycle: Cycle): number {
  return LENGTHS.get(cycle) ?? Number.parseInt(cycle, 10);
}

/** The cycle of so many months. */
export function monthsCycle(months: number): Cycle {
  return (BY_LENGTH.get(months) as Cycle | undefined) ?? `${months}-months`;
}

function cycleOf(amount: Amount): CyclesFound | undefined {
  const { count, unit } = amount;
  if (unit === 'day') return { cycles: ['day'], interval: count };
  if (unit === 'week') return { cycles: ['week'], interval: count };
  if (unit === 'year') return { cycles: ['year'], interval: count };
  const months = unit === 'quarter' ? count * 3 : unit === 'month' ? count : 0;
  if (months === 9 || (months > 0 && 12 % months === 0)) return { cycles: [monthsCycle(months)], interval: 1 };
  return months > 0 && months % 12 === 0 ? { cycles: ['year'], interval: months / 12 } : undefined;
}

/** A unit said alone: not "tháng 6", "quý II", "năm 2016", "ngày 15", which name one. */
export function readBareUnit(c: Cursor): Cycle | undefined {
  const unit = UNITS[c.word()];
  if (!unit) return undefined;
  const counted = c.word(2) === 'lan'; // "mỗi năm 02 lần", "mỗi quý một lần"
  if (c.peek(1).kind === 'number' && !counted) return undefined;
  if (unit === 'quarter' && !counted && (nearQuarter(c, 1) ?? 0) > 0) return undefined;
  if (unit === 'year' && c.word(1) === 'nay') return undefined;
  c.at++;
  return unit;
}

/** "một lần", "/lần", "2 lần", after a cycle; how many times in it. */
function readTimes(c: Cursor): number {
  return (
    c.try((k) => {
      k.eat(',');
      k.eat('/');
      k.eat('it', 'nhat') || k.eat('toi', 'thieu');
      if (k.eat('lan')) return 1;
      const n = readNumber(k);
      return n !== undefined && n > 0 && (k.eat('lan') || k.eat('ky') || k.eat('dot')) ? n : undefined;
    }) ?? 1
  );
}

function times(found: CyclesFound, n: number): CyclesFound | undefined {
  const [cycle] = found.cycles;
  if (n === 1 || !cycle || found.cycles.length > 1) return found;
  const months = lengthOf(cycle) / n;
  if (months === 0.5) return { cycles: ['month'], interval: 1 };
  return Number.isInteger(months) && months > 0 ? { cycles: [monthsCycle(months)], interval: 1 } : found;
}

/** One cycle: an amount, a half year, or a unit alone. */
function readOne(c: Cursor, every = false): CyclesFound | undefined {
  if (c.eat('nua', 'nam')) return { cycles: ['half-year'], interval: 1 };
  const amount = c.try((k) => {
    const found = readAmount(k);
    // "6 tháng đầu năm" is a half of one year.
    return found && k.word() !== 'dau' && k.word() !== 'cuoi' ? found : undefined;
  });
  if (amount) return cycleOf(amount);
  c.eat('ca');
  // "ngày" in a list begins a day of the cycle: "hằng năm, ngày cuối cùng của tháng 3".
  if (c.word() === 'ngay' && !every) return undefined;
  const unit = readBareUnit(c);
  return unit && { cycles: [unit], interval: 1 };
}

function readList(c: Cursor, first: CyclesFound): CyclesFound {
  let found = first;
  for (;;) {
    const next = c.try((k) => {
      if (!k.eatAny(LIST)) return undefined;
      k.eat('va');
      k.eat('dinh', 'ky');
      k.eatAny(EVERY);
      return readOne(k);
    });
    if (!next) return found;
    found = { cycles: [...found.cycles, ...next.cycles], interval: found.interval };
  }
}

/** Reads the words for how often that stand here. `further` allows a unit alone, as in "… và năm (trước ngày 15/12)". */
export function readCycles(c: Cursor, further: boolean): CyclesFound | undefined {
  return c.try((k) => {
    if (further) {
      const one = k.try((u) => readOne(u));
      if (one && (k.is('(') || k.done || k.is(',') || k.is(':') || k.word() === 'truoc' || k.word() === 'cham')) return one;
      if (one) return undefined;
    }
    // "02 lần/năm", "một năm hai lần", "6 tháng một lần"
    const often = k.try((u) => {
      u.eat('it', 'nhat') || u.eat('toi', 'thieu');
      const n = readNumber(u);
      if (!n || !u.eat('lan')) return undefined;
      u.eat('/') || u.eat('trong') || u.eat('mot');
      u.eat('mot');
      u.eatAny(EVERY);
      const one = readOne(u);
      return one && times(one, n);
    });
    if (often) return often;
    const counted = k.try((u) => {
      const amount = readAmount(u);
      if (!amount) return undefined;
      const before = u.at;
      const n = readTimes(u);
      const one = cycleOf(amount);
      return u.at > before && one ? times(one, n) : undefined;
    });
    if (counted) return counted;
    // "trước ngày 15 tháng 11 của năm báo cáo"
    const reported = k.try((u) => {
      u.eat('cua') || u.eat('thuoc') || u.eat('trong');
      const unit = readBareUnit(u);
      return unit && u.eat('bao', 'cao') ? { cycles: [unit], interval: 1 } : undefined;
    });
    if (reported) return reported;
    let every = k.eat('dinh', 'ky') || k.eat('dinh', 'ki');
    if (every) k.eat('bao', 'cao') || k.eat('theo');
    const report = !every && k.eat('bao', 'cao');
    every = k.eatAny(EVERY) || every;
    if (!every && !report) {
      // "năm 02 lần"
      const unit = readBareUnit(k);
      const before = k.at;
      const n = unit ? readTimes(k) : 1;
      return unit && k.at > before ? times({ cycles: [unit], interval: 1 }, n) : undefined;
    }
    if (every) {
      k.eat('mot', 'lan');
      if (k.word(1) !== 'nam' || k.word() !== 'mot') k.eat('mot');
    }
    const one = readOne(k, every);
    if (!one) return undefined;
    if (report && k.is('truoc') && k.peek(1).kind === 'word' && k.word(1) !== 'ngay') return undefined;
    return times(readList(k, one), readTimes(k));
  });
}
