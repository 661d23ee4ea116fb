import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CivilDate, civilDate } from '../../src/calendar/civil.ts';
import { workCalendar } from '../../src/calendar/working-days.ts';
import { formatDeadline } from '../../src/deadline/format.ts';
import { readDeadline } from '../../src/deadline/read.ts';
import type { Misreading, Part, Reading } from '../../src/deadline/reading.ts';
import { readTable } from '../tables.ts';

const calendar = workCalendar();
const base = '2015-12-04' as CivilDate;
const folder = new URL('./phrases/', import.meta.url);
const phrases = readdirSync(folder).flatMap((file) => readTable(new URL(file, folder)).map((r) => r.phrase as string));
const phrase = fc.constantFrom(...phrases);
/** Those of the tables whose words no other word resembles when the marks are taken off, and that no letter stands for a figure in. */
const plainly = readdirSync(folder)
  .filter((file) => file < '16')
  .flatMap((file) => readTable(new URL(file, folder)).map((r) => r.phrase as string));

const meaning = (r: Reading | Misreading | Part) =>
  r.kind === 'error'
    ? { kind: r.kind }
    : {
        kind: r.kind,
        start: r.start,
        due: r.due,
        // The rule itself: an RRULE tells neither the cycles nor how many of them later a day falls.
        recurrence: r.recurrence,
        offset: r.after?.offset,
        unit: r.after?.unit,
      };
const read = (text: string) => readDeadline(text, { base, calendar });

const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

describe('the same phrase reads the same', () => {
  it.each([
    ['composed', (s: string) => s.normalize('NFC')],
    ['decomposed', (s: string) => s.normalize('NFD')],
    ['in capitals', (s: string) => s.toUpperCase()],
    ['without diacritics', bare],
    ['with doubled spaces', (s: string) => s.replaceAll(' ', '  ')],
    ['with non-breaking spaces', (s: string) => s.replaceAll(' ', '\u00a0')],
    ['with en dashes', (s: string) => s.replaceAll('-', '–')],
    ['with a full stop behind', (s: string) => `${s}./.`],
    ['with spaces around slashes', (s: string) => s.replace(/(\d)\/(\d)/g, '$1 / $2')],
  ])('%s', (name, change) => {
    const all = name === 'without diacritics' || name === 'in capitals' ? plainly : phrases;
    for (const text of all) expect([text, meaning(read(change(text)))]).toEqual([text, meaning(read(text))]);
  });
});

describe('every reading', () => {
  it('begins no later than it is due, and keeps to its text', () => {
    for (const text of phrases) {
      const r = read(text);
      if (r.kind === 'error') continue;
      expect(r.span[0]).toBeLessThan(r.span[1]);
      expect(r.span[1]).toBeLessThanOrEqual(text.length);
      if (r.start && r.due) expect(r.start <= r.due).toBe(true);
    }
  });

  it('is printed as a phrase that reads back the same', () => {
    const lagging = [
      'hằng năm, trước ngày 30/11 năm trước năm kế hoạch',
      'hằng năm, ngày 29/11 năm N+2',
      '60 ngày sau khi kết thúc quý',
      '60 ngày sau khi kết thúc 6 tháng',
      '01 tháng sau khi kết thúc quý',
      'định kỳ 6 tháng (trước ngày 10/7) và năm (trước ngày 10/01 năm sau)',
      'định kỳ 6 tháng (trước ngày 10/7) và năm (trước ngày 15/01 năm sau)',
      'ngày làm việc thứ 5 của tháng sau tháng báo cáo',
      'thứ Sáu tuần cuối của quý sau quý báo cáo',
      'hằng tháng, ngày 25 tháng trước tháng báo cáo',
      'hằng tháng, ngày 5 và ngày 20 tháng sau',
      'hằng tuần, thứ Hai tuần sau',
      'định kỳ 6 tháng, ngày làm việc cuối cùng của kỳ',
    ];
    for (const text of [...phrases, ...lagging]) {
      const r = read(text);
      if (r.kind === 'error') continue;
      const printed = formatDeadline(r);
      const back = meaning(read(printed));
      // A day that was counted from another is printed as the day.
      const want = r.kind === 'date' || r.kind === 'ongoing' ? { ...meaning(r), offset: undefined, unit: undefined } : meaning(r);
      const got = r.kind === 'date' || r.kind === 'ongoing' ? { ...back, offset: undefined, unit: undefined } : back;
      expect([text, printed, got]).toEqual([text, printed, want]);
    }
  });

  it('reads back from any day, period and count', () => {
    const date = fc
      .record({ y: fc.integer({ min: 2000, max: 2100 }), n: fc.integer({ min: 0, max: 364 }) })
      .map(({ y, n }) => addDays(civilDate(y, 1, 1) as CivilDate, n));
    fc.assert(
      fc.property(date, fc.nat(900), (start, length) => {
        const due = addDays(start, length);
        const parts: Part[] = [
          { kind: 'date', due, law: [] },
          { kind: 'period', start, due, law: [] },
          { kind: 'ongoing', start, law: [] },
          { kind: 'ongoing', start, due, law: [] },
        ];
        for (const part of parts) expect(meaning(read(formatDeadline(part)))).toEqual(meaning(part));
      }),
    );
  });
});

describe('reading never throws', () => {
  it('whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => typeof read(text).kind === 'string'),
      { numRuns: 500 },
    );
  });

  it('whatever words of deadlines stand in whatever order', () => {
    const words = [...new Set(phrases.flatMap((p) => p.split(' ')))];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words), { maxLength: 40 }),
        (list) => typeof read(list.join(' ')).kind === 'string',
      ),
      { numRuns: 3000 },
    );
  });

  it('and takes two phrases together', () => {
    fc.assert(
      fc.property(
        phrase,
        phrase,
        fc.constantFrom(' và ', ', ', '; ', ' '),
        (a, b, join) => typeof read(a + join + b).kind === 'string',
      ),
      { numRuns: 2000 },
    );
  });

  it('and answers for texts of any length', () => {
    for (const unit of ['trước ', '1/', '(', 'hằng năm, ', 'ngày 15 và ', '15 ngày kể từ ', 'sau khi ', 'ă', '9']) {
      const r = read(unit.repeat(100_000 / unit.length));
      expect(r).toMatchObject({ kind: 'error', reason: 'too-long' });
    }
  });
});
