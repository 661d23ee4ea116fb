/** No word of time, number or condition passes unread in silence, and no other marks pass for a word's own. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CivilDate, FIRST_DAY, LAST_DAY } from '../../src/calendar/civil.ts';
import { workCalendar } from '../../src/calendar/working-days.ts';
import { DOUBTS } from '../../src/deadline/basis.ts';
import { readDeadline } from '../../src/deadline/read.ts';
import { occurrences } from '../../src/deadline/recurring/occurrences.ts';

const calendar = workCalendar();
const base = '2015-12-04' as CivilDate;
const read = (text: string) => readDeadline(text, { base, calendar });
const seed = process.env.KEHOACH_SEED ? { seed: Number(process.env.KEHOACH_SEED) } : {};

const PLAIN = [
  'hoàn thành trước ngày 15/3/2016',
  'trong tháng 6/2016',
  'báo cáo Quý II/2016',
  'gửi Sở Nội vụ chậm nhất ngày 15 tháng 3 năm 2016',
  'đến hết năm 2016',
  'hằng năm, trước ngày 15/12',
  'trước ngày 20 của tháng cuối quý',
  '15 ngày kể từ ngày 01/3/2016',
];
/** Words that the language of deadlines knows and that make no time with what stands in those phrases. */
const UNKNOWN = ['tuần', 'nửa', 'rưỡi', 'T', 'N', 'nếu', 'trừ', 'tùy', 'mùa', '?'];

describe('a word that may bear on the time and was not read', () => {
  it.each(UNKNOWN)('%s leaves a doubt wherever it is put in, or the phrase is refused', (word) => {
    for (const phrase of PLAIN) {
      const words = phrase.split(' ');
      for (let at = 0; at <= words.length; at++) {
        const text = [...words.slice(0, at), word, ...words.slice(at)].join(' ');
        // "báo cáo tuần" is a weekly report, "tháng N" the month reported on, "hằng nửa năm" each half-year.
        if (/báo cáo tuần|tuần báo cáo|quý N|tháng N|hằng tuần|năm, tuần|hằng nửa/.test(text)) continue;
        const r = read(text);
        if (r.kind === 'error' || r.kind === 'unspecified' || r.kind === 'relative') continue;
        expect([text, r.kind, r.due, r.doubts.length > 0]).toEqual([text, r.kind, r.due, true]);
      }
    }
  });

  it('is shown by its place in the text', () => {
    const r = read('hoàn thành trước ngày 15/3/2016, nếu bố trí được kinh phí');
    const shown = r.kind === 'error' ? [] : r.unread.map(({ from, to }) => r.text.slice(from, to));
    expect(shown.length + (r.kind === 'error' ? 0 : r.doubts.filter((d) => d === 'condition').length)).toBeGreaterThan(0);
  });
});

describe('marks', () => {
  it.each([
    ['thực hiện Chỉ thị này', 'thực hiện từ nay'],
    ['trườc ngày 15/3/2016', 'trước ngày 15/3/2016'],
    ['tháng tư năm 2016', 'tháng từ năm 2016'],
    ['sau tháng 6/2016', 'sáu tháng 6/2016'],
    ['thư Sáu hằng tuần', 'thứ Sáu hằng tuần'],
    ['báo cáo quỹ, 6 tháng', 'báo cáo quý, 6 tháng'],
  ])('tell “%s” from “%s”', (one, other) => {
    const day = (text: string) => {
      const r = read(text);
      return r.kind === 'error'
        ? r.reason
        : [r.kind, r.start, r.due, r.recurrence && JSON.stringify(r.recurrence), r.doubts.length > 0];
    };
    expect(day(one)).not.toEqual(day(other));
  });
});

describe('a lunar day', () => {
  it.each([
    ['30 Tết Quý Mão', '21/01/2023'],
    ['29 Tết Quý Mão', '20/01/2023'],
    ['giao thừa Quý Mão', '21/01/2023'],
    ['30 tháng Chạp năm Quý Mão', '09/02/2024'],
    // A Chạp of 29 days.
    ['30 Tết Nhâm Dần', '31/01/2022'],
    ['29 Tết Nhâm Dần', '31/01/2022'],
    ['đêm 30 Tết', '07/02/2016'],
    ['mùng 3 Tết', '10/02/2016'],
  ])('“%s” is offered as %s', (words, day) => {
    expect(read(`chậm nhất ${words}`)).toMatchObject({ reason: 'lunar', suggestion: `chậm nhất ngày ${day}` });
  });
});

describe('whatever words of deadlines stand together', () => {
  const words =
    'ngày tháng năm quý tuần trước sau từ đến hết trong chậm nhất kể không quá hằng mỗi đầu cuối giữa nửa thứ Hai sáu tư mười lăm làm việc kỳ báo cáo định và hoặc nhưng khi bầu cử ( ) , / - : 1 2 5 15 30 31 12 2016 2017 II T6 Q1 này nay tới kế tiếp liền kề N +'.split(
      ' ',
    );
  it('a reading begins before it ends, lies between 1900 and 2200, and doubts only what it can explain', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 12 }), (list) => {
        const r = read(list.join(' '));
        if (r.kind === 'error') return;
        if (r.start && r.due) expect([r.text, r.start <= r.due]).toEqual([r.text, true]);
        for (const day of [r.start, r.due]) if (day) expect(day >= FIRST_DAY && day <= LAST_DAY).toBe(true);
        for (const doubt of r.doubts) expect(Object.keys(DOUBTS)).toContain(doubt);
      }),
      { numRuns: 4000, ...seed },
    );
  });

  it('what recurs has occurrences with names of their own', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words), { maxLength: 10 }),
        fc.constantFrom('hằng năm', 'hằng quý', 'hằng tháng'),
        (list, every) => {
          const r = read(`${list.join(' ')} ${every}`);
          if (r.kind === 'error' || !r.recurrence) return;
          const ids = occurrences(r.recurrence, '2016-01-01' as CivilDate, '2017-06-01' as CivilDate, calendar).map((o) => o.id);
          expect([r.text, ids]).toEqual([r.text, [...new Set(ids)]]);
        },
      ),
      { numRuns: 600, ...seed },
    );
  });
});
