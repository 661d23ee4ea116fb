/**
 * The period that a day of a recurring duty is counted in, and how it stands to the one reported on: "quý", "kỳ báo cáo",
 * "tháng sau tháng báo cáo", "năm kế tiếp sau năm báo cáo", "năm liền kề trước năm kế hoạch", "năm N+1".
 */
import { type Cursor, phrases } from '../cursor.ts';
import { readAmount } from '../numbers.ts';
import { eatNext } from '../units/year-tail.ts';
import { words } from '../words.ts';
import { readBareUnit } from './cycle.ts';
import type { Cycle } from './rule.ts';

export interface Relation {
  /** periods after the one that the duty is for; negative before it */
  readonly lag: number;
  /** it names the period reported on or planned for, so that it comes back */
  readonly recurs: boolean;
  /** the period reported on, where it is another kind than the one counted in: "tháng đầu của quý sau quý báo cáo" */
  readonly of?: Cycle | undefined;
}

export interface Period extends Relation {
  /** absent where it is the cycle around it: "kỳ" */
  readonly cycle?: Cycle | undefined;
  /** "mỗi", "hằng" stood before it */
  readonly every: boolean;
}

const EVERY = words('mỗi hằng từng');
const PURPOSES = phrases('báo cáo', 'kế hoạch', 'ngân sách', 'đánh giá', 'thống kê', 'quyết toán', 'thực hiện', 'tài chính');
const BEFORE = phrases('liền kề trước', 'trước liền kề', 'liền trước', 'trước');
const LINKS = phrases('sau', 'của', 'với', 'so với', 'tiếp theo');

/** "năm báo cáo", "kỳ báo cáo", "năm kế hoạch", "N". */
function readReported(c: Cursor): { of?: Cycle | undefined } | undefined {
  return c.try((k) => {
    k.eat('của');
    if (k.eat('năm', 'n') || k.eat('n')) return {};
    const of = k.eat('kỳ') ? undefined : (readHalfYear(k) ?? readBareUnit(k));
    if (of === undefined && !k.sees('báo')) return undefined;
    return k.eatOne(PURPOSES) ? { of } : undefined;
  });
}

function readHalfYear(c: Cursor): Cycle | undefined {
  return c.try((k) => {
    const amount = readAmount(k);
    return amount?.unit === 'month' && amount.count === 6 ? ('half-year' as const) : undefined;
  });
}

/** The words behind "tháng", "quý", "năm", "kỳ" that say which one it is. */
export function readRelation(c: Cursor): Relation {
  if (c.eat('n')) {
    const sign = c.eat('+') ? 1 : c.eat('-') ? -1 : 0;
    const n = sign ? c.number() : 0;
    if (sign) c.at++;
    return { lag: sign * (n > 0 && n < 4 ? n : 0), recurs: true };
  }
  if (c.eatOne(PURPOSES)) {
    if (c.eat('tiếp', 'theo') || c.eat('kế', 'tiếp') || c.eat('liền', 'kề')) return { lag: 1, recurs: true };
    return { lag: 0, recurs: true };
  }
  const reported = (k: Cursor) => {
    k.eatOne(LINKS);
    return readReported(k);
  };
  const before = c.try((k) => {
    if (!k.eatOne(BEFORE)) return undefined;
    const found = k.try(reported);
    // "năm trước ngày …": the limit of something else.
    if (!found && (k.sees('ngày') || k.peek().kind === 'number')) return undefined;
    return { lag: -1, recurs: found !== undefined, of: found?.of };
  });
  if (before) return before;
  if (eatNext(c)) {
    const found = c.try(reported);
    return { lag: 1, recurs: found !== undefined, of: found?.of };
  }
  return { lag: 0, recurs: false };
}

/** Reads a period standing here, with its relation. */
export function readPeriod(c: Cursor): Period | undefined {
  return c.try((k) => {
    k.eat('của');
    k.eat('thuộc');
    const every = k.eatAny(EVERY);
    if (k.eat('kỳ')) return { every, ...readRelation(k) };
    const cycle = readHalfYear(k) ?? readBareUnit(k);
    return cycle && { cycle, every, ...readRelation(k) };
  });
}
