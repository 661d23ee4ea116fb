/** The algebra of limits: every limit on every spelling of every stretch of the calendar. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CivilDate, civilDateWithin, formatDate } from '../../src/calendar/civil.ts';
import { workCalendar } from '../../src/calendar/working-days.ts';
import { readDeadline } from '../../src/deadline/read.ts';

const calendar = workCalendar();
const base = '2015-12-04' as CivilDate;
const read = (text: string) => readDeadline(text, { base, calendar });
const seed = process.env.KEHOACH_SEED ? { seed: Number(process.env.KEHOACH_SEED) } : {};

interface Named {
  readonly text: string;
  readonly start: CivilDate;
  readonly end: CivilDate;
  readonly isDay: boolean;
}

const ROMAN = ['I', 'II', 'III', 'IV'];
const year = fc.integer({ min: 2001, max: 2098 });
const one = (text: string, start: CivilDate, end = start): Named => ({ text, start, end, isDay: start === end });

const days = fc.tuple(year, fc.nat(364), fc.nat(4)).map(([y, n, how]) => {
  const day = addDays(civilDateWithin(y, 1, 1), n);
  const [, m, d] = day.split('-').map(Number) as [number, number, number];
  const spellings = [
    `ngày ${formatDate(day)}`,
    `${d}/${m}/${y}`,
    `ngày ${d} tháng ${m} năm ${y}`,
    `ngày ${d}-${m}-${y}`,
    `${d}.${m}.${y}`,
  ];
  return one(spellings[how] as string, day);
});
const months = fc.tuple(year, fc.integer({ min: 1, max: 12 }), fc.nat(4)).map(([y, m, how]) => {
  const spellings = [
    `tháng ${m}/${y}`,
    `tháng ${m} năm ${y}`,
    `tháng ${String(m).padStart(2, '0')}/${y}`,
    `T${m}/${y}`,
    `tháng ${m} (${y})`,
  ];
  return one(spellings[how] as string, civilDateWithin(y, m, 1), civilDateWithin(y, m, -1));
});
const quarters = fc.tuple(year, fc.integer({ min: 1, max: 4 }), fc.nat(4)).map(([y, q, how]) => {
  const r = ROMAN[q - 1];
  const spellings = [`quý ${r}/${y}`, `quý ${q} năm ${y}`, `Q.${r}/${y}`, `quý ${r} (${y})`, `Qúy ${r} năm ${y}`];
  return one(spellings[how] as string, civilDateWithin(y, q * 3 - 2, 1), civilDateWithin(y, q * 3, -1));
});
const years = year.map((y) => one(`năm ${y}`, civilDateWithin(y, 1, 1), civilDateWithin(y, 12, -1)));
const halves = fc
  .tuple(year, fc.constantFrom('6 tháng', 'sáu tháng', '6T', 'nửa'))
  .map(([y, n]) => one(`${n} đầu năm ${y}`, civilDateWithin(y, 1, 1), civilDateWithin(y, 6, 30)));
const named = fc.oneof(days, months, quarters, years, halves);

const due = (text: string) => {
  const r = read(text);
  return r.kind === 'error' ? [text, r.reason] : [text, r.start, r.due, r.doubts];
};

describe('a limit on any stretch, however it is spelled', () => {
  it.each([
    ['trước', (n: Named) => [undefined, addDays(n.start, -1)]],
    ['chậm nhất trước', (n: Named) => [undefined, addDays(n.start, -1)]],
    ['chậm nhất', (n: Named) => [undefined, n.end]],
    ['muộn nhất là', (n: Named) => [undefined, n.end]],
    ['không quá', (n: Named) => [undefined, n.end]],
    ['đến hết', (n: Named) => [undefined, n.end]],
    ['đến', (n: Named) => [undefined, n.end]],
    ['từ', (n: Named) => [n.start, undefined]],
    ['kể từ', (n: Named) => [n.start, undefined]],
    ['không trước', (n: Named) => [n.start, undefined]],
    ['không sớm hơn', (n: Named) => [n.start, undefined]],
    ['sau', (n: Named) => [addDays(n.end, 1), undefined]],
    ['trong', (n: Named) => [n.isDay ? undefined : n.start, n.end]],
    ['hoàn thành trong', (n: Named) => [n.isDay ? undefined : n.start, n.end]],
  ] as const)('%s', (limit, days) => {
    fc.assert(
      fc.property(named, (n) => {
        const text = `${limit} ${n.text}`;
        expect(due(text)).toEqual([text, ...days(n), []]);
      }),
      { numRuns: 60, ...seed },
    );
  });

  it('holds from one to another, and refuses ends turned round', () => {
    fc.assert(
      fc.property(named, named, (a, b) => {
        const [first, last] = a.end < b.start ? [a, b] : b.end < a.start ? [b, a] : [];
        if (!first || !last) return;
        const text = `từ ${first.text} đến hết ${last.text}`;
        expect(due(text)).toEqual([text, first.start, last.end, []]);
        const turned = `từ ${last.text} đến hết ${first.text}`;
        expect(due(turned)).toEqual([turned, 'turned-round']);
      }),
      { numRuns: 100, ...seed },
    );
  });
});
