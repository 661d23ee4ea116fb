/** A report's reckoning period: "từ ngày 15/12 năm trước đến ngày 14/12 năm báo cáo", "từ ngày 15 tháng trước đến ngày 14 tháng báo cáo". */
import type { Cursor } from '../cursor.ts';
import type { Part } from '../reading.ts';
import { monthDay } from '../recurring/rule.ts';
import { readDay } from '../units/day.ts';
import { words } from '../words.ts';

export const examples = [
  'từ ngày 15/12 năm trước đến ngày 14/12 năm báo cáo',
  'tính từ ngày 15 tháng trước kỳ báo cáo đến ngày 14 của tháng thuộc kỳ báo cáo',
];

export const starts = words('tính kể từ');
export const needs = words('cáo');
const FILLER = words('của thuộc kỳ liền kề báo cáo năm tháng');

/** Passes over "năm trước kỳ báo cáo" and the like; true where the word `wanted` was among it. */
function eatPeriod(c: Cursor, wanted: string): boolean {
  let seen = false;
  for (let steps = 0; steps < 10 && (FILLER.has(c.word()) || c.sees(wanted)); steps++) {
    seen = seen || c.sees(wanted);
    c.at++;
  }
  return seen;
}

export function read(c: Cursor): Part | undefined {
  c.eat('tính');
  c.eat('kể');
  if (!c.eat('từ')) return undefined;
  const from = readDay(c);
  if (!from || !eatPeriod(c, 'trước')) return undefined;
  c.eat('đến', 'hết') || c.eat('đến');
  const to = readDay(c);
  if (!to || !eatPeriod(c, 'cáo') || to.firstYear) return undefined;
  if (to.firstMonth) {
    return {
      kind: 'recurring',
      recurrence: { days: [monthDay(to.firstMonth, to.firstDay)], weekdays: [], interval: 1, cycles: ['year'], lag: 0 },
      law: ['recurs', 'cut-off'],
      limited: true,
    };
  }
  const days = Array.from({ length: 12 }, (_, k) => monthDay(k + 1, to.firstDay));
  return {
    kind: 'recurring',
    recurrence: { days, weekdays: [], interval: 1, cycles: ['month'], lag: 0 },
    law: ['recurs', 'cut-off'],
    limited: true,
  };
}
