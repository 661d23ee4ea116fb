/** Words that say how often: "hằng năm", "mỗi quý một lần", "định kỳ 6 tháng", "02 lần/năm", "báo cáo quý, 6 tháng, năm". */
import { type Cursor, phrases } from '../cursor.ts';
import { LIMIT_STARTS } from '../limits.ts';
import { type Amount, readAmount, readNumber, UNIT_WORDS } from '../numbers.ts';
import { nearQuarter } from '../units/near.ts';
import { words } from '../words.ts';
import type { Cycle } from './rule.ts';

export interface CyclesFound {
  readonly cycles: readonly Cycle[];
  /** every so many weeks, years … */
  readonly interval: number;
  /** more than once in the cycle, in no equal parts: "2 lần/tháng" */
  readonly times?: number;
}

export const EVERY = words('hằng mỗi từng cứ');
const LIST = words(', và hoặc ; /');
/** What a further period stands behind: "… và năm (trước ngày 15/12)". */
const JOINED = words(', và hoặc ; / ) : cáo kết định kỳ');
const REPORTS = phrases('báo cáo', 'sơ kết', 'tổng kết');
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
  const unit = UNIT_WORDS.get(c.word());
  if (!unit || unit === 'hour') return undefined;
  const counted = c.sees('lần', 2); // "mỗi năm 02 lần", "mỗi quý một lần"
  if (c.peek(1).kind === 'number' && !counted) return undefined;
  if (unit === 'quarter' && !counted && (nearQuarter(c, 1) ?? 0) > 0) return undefined;
  if (unit === 'year' && (c.sees('nay', 1) || c.sees('học', 1))) return undefined;
  c.at++;
  return unit;
}

/** "một lần", "/lần", "2 lần", after a cycle; how many times in it. */
function readTimes(c: Cursor): number {
  return (
    c.try((k) => {
      k.eat(',');
      k.eat('/');
      k.eat('ít', 'nhất') || k.eat('tối', 'thiểu');
      if (k.eat('lần')) return 1;
      const n = readNumber(k);
      return n !== undefined && n > 0 && (k.eat('lần') || k.eat('kỳ') || k.eat('đợt')) ? n : undefined;
    }) ?? 1
  );
}

function times(found: CyclesFound, n: number): CyclesFound | undefined {
  const [cycle] = found.cycles;
  if (n === 1 || !cycle || found.cycles.length > 1) return found;
  const months = lengthOf(cycle) / n;
  return Number.isInteger(months) && months > 0 ? { cycles: [monthsCycle(months)], interval: 1 } : { ...found, times: n };
}

/** One cycle: an amount, a half year, or a unit alone. */
function readOne(c: Cursor, every = false): CyclesFound | undefined {
  if (c.eat('nửa', 'năm')) return { cycles: ['half-year'], interval: 1 };
  const amount = c.try((k) => {
    const found = readAmount(k);
    // "6 tháng đầu năm" is a half of one year.
    return found && !k.sees('đầu') && !k.sees('cuối') ? found : undefined;
  });
  if (amount) return cycleOf(amount);
  c.eat('cả');
  // "ngày" in a list begins a day of the cycle: "hằng năm, ngày cuối cùng của tháng 3".
  if (c.sees('ngày') && !every) return undefined;
  const unit = readBareUnit(c);
  return unit && { cycles: [unit], interval: 1 };
}

function readList(c: Cursor, first: CyclesFound): CyclesFound {
  let found = first;
  for (;;) {
    const next = c.try((k) => {
      if (!k.eatAny(LIST)) return undefined;
      k.eat('và');
      k.eatOne(REPORTS);
      k.eat('định', 'kỳ');
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
    if (further && JOINED.has(k.tokens[k.at - 1]?.text ?? '')) {
      const one = k.try((u) => readOne(u));
      if (one && (k.sees('(') || k.done || k.sees(',') || k.sees(':') || k.sees('trước') || k.sees('chậm'))) return one;
      if (one) return undefined;
    }
    // "02 lần/năm", "một năm hai lần", "6 tháng một lần"
    const often = k.try((u) => {
      u.eat('ít', 'nhất') || u.eat('tối', 'thiểu');
      const n = readNumber(u);
      if (!n || !u.eat('lần')) return undefined;
      u.eat('/') || u.eat('trong') || u.eat('một');
      u.eat('một');
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
      if (u.at > before) return one && times(one, n);
      // "6 tháng (trước 10/6), năm (trước 10/12)"; "6 tháng, năm": reports by what they are for.
      if (amount.unit !== 'month' || !one) return undefined;
      if ((u.sees('(') || u.sees(':')) && LIMIT_STARTS.has(u.word(1))) return one;
      const list = readList(u, one);
      return list.cycles.length > 1 && list.cycles.includes('year') ? list : undefined;
    });
    if (counted) return counted;
    // "trước ngày 15 tháng 11 của năm báo cáo"
    const reported = k.try((u) => {
      u.eat('của') || u.eat('thuộc') || u.eat('trong');
      const unit = readBareUnit(u);
      return unit && u.eat('báo', 'cáo') ? { cycles: [unit], interval: 1 } : undefined;
    });
    if (reported) return reported;
    // "các quý trong năm 2016"
    const each = k.try((u) => {
      if (!u.eat('các')) return undefined;
      const unit = readBareUnit(u);
      return unit && unit !== 'year' && (u.sees('trong') || u.sees('của')) && u.sees('năm', 1)
        ? { cycles: [unit], interval: 1 }
        : undefined;
    });
    if (each) return each;
    // "báo cáo theo quý", "theo từng năm"; "theo quý I" and "theo năm học" name something else.
    const by = k.try((u) => {
      u.eatOne(REPORTS);
      if (!u.eat('theo')) return undefined;
      u.eat('định', 'kỳ');
      u.eatAny(EVERY);
      const one = readOne(u);
      if (!one) return undefined;
      const list = readList(u, one);
      return u.done || u.sees('(') || u.sees(',') || u.sees(';') ? list : undefined;
    });
    if (by) return by;
    let every = k.eat('định', 'kỳ');
    if (every) k.eat('báo', 'cáo') || k.eat('theo');
    const report = !every && k.eatOne(REPORTS);
    every = k.eatAny(EVERY) || every;
    if (!every && !report) {
      // "năm 02 lần"
      const unit = readBareUnit(k);
      const before = k.at;
      const n = unit ? readTimes(k) : 1;
      return unit && k.at > before ? times({ cycles: [unit], interval: 1 }, n) : undefined;
    }
    if (every) {
      k.eat('một', 'lần');
      if (!k.sees('năm', 1) || !k.sees('một')) k.eat('một');
    }
    const one = readOne(k, every);
    // "tổng kết 5 năm thực hiện Nghị quyết" is done once.
    if (!one || (report && one.interval > 1)) return undefined;
    if (report && k.sees('trước') && k.peek(1).kind === 'word' && !k.sees('ngày', 1)) return undefined;
    return times(readList(k, one), readTimes(k));
  });
}
