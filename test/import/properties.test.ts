/** Whatever a paper holds: reading it ends, and nothing is said that the paper does not say. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOfText } from '../../src/import/lines-of-text.ts';
import { readPaper } from '../../src/import/read-paper.ts';
import { fold } from '../../src/text/fold.ts';

const RUNS = Number(process.env.KEHOACH_RUNS ?? 200);
const MARKS = ['I. ', 'II. ', '1. ', '1.1. ', 'a) ', 'đ) ', '- ', '+ ', '* ', '(1) ', 'Điều 2. ', '## ', '', '', '1.'];
const PIECES = [
  'Sở Nội vụ',
  'UBND các xã, phường',
  'Hội đồng nhân dân và UBND cấp huyện, cấp xã',
  'các sở, ban, ngành',
  'các Vụ: Kế hoạch, Năng lượng',
  'Báo và Phát thanh, Truyền hình tỉnh',
  'Giao',
  'Đề nghị',
  'yêu cầu',
  'chủ trì, phối hợp với',
  'phối hợp',
  'có trách nhiệm',
  'rà soát văn bản',
  'báo cáo kết quả',
  'Tổ chức hội nghị',
  'không',
  'sẽ',
  'của',
  'thuộc',
  'trước ngày 15/3/2026',
  'trong Quý I/2026',
  'hằng năm',
  'định kỳ hằng quý (trước ngày 15)',
  'Sau khi có văn bản của Trung ương',
  'hoàn thành',
  'Nghị định số 45/2025/NĐ-CP ngày 28/02/2025',
  'MỤC ĐÍCH, YÊU CẦU',
  'TỔ CHỨC THỰC HIỆN',
  'PHỤ LỤC II',
  'KẾ HOẠCH',
  'Nơi nhận:',
  'Cơ quan chủ trì:',
  'Thời gian hoàn thành:',
  '(',
  ')',
  ';',
  ':',
  ',',
  '. ',
  './.',
  '"',
  '[tên]',
  '12',
  '\t',
  '…',
  'NĐ-',
  'CP',
];
const CELLS = [
  'TT',
  'Nhiệm vụ',
  'Cơ quan chủ trì',
  'Phối hợp',
  'Thời gian',
  'Kết quả',
  '1',
  'I',
  '(1)',
  '',
  ' ',
  'Sở Y tế / Sở Nội vụ',
  'Tháng 3/2026',
  'Báo cáo',
  'Rà soát, báo cáo kết quả',
];
const line = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.constantFrom(...MARKS), fc.array(fc.constantFrom(...PIECES), { maxLength: 9 }))
      .map(([mark, pieces]) => mark + pieces.join(' ')),
  },
  {
    weight: 2,
    arbitrary: fc.array(fc.constantFrom(...CELLS), { minLength: 2, maxLength: 6 }).map((cells) => `| ${cells.join(' | ')} |`),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.constant('') },
);
const papers = fc.array(line, { maxLength: 30 }).map((lines) => lines.join('\n'));
const KNOWN = [{ id: 'so-noi-vu', names: ['Sở Nội vụ'] }];
const read = (text: string) => readPaper(linesOfText(text), KNOWN);
const wordsOf = (text: string) => fold(text).split(' ').filter(Boolean);

describe('any paper', () => {
  it('is read to an end, with lines that it has', () => {
    fc.assert(
      fc.property(papers, (text) => {
        const most = text.split(/\r\n|\r|\n/).length;
        const { duties, leftOut } = read(text);
        for (const [from, to] of [...duties.flatMap((d) => d.lines), ...leftOut.map((l) => l.lines)]) {
          expect(from).toBeGreaterThanOrEqual(1);
          expect(to).toBeGreaterThanOrEqual(from);
          expect(to).toBeLessThanOrEqual(most);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('gives bodies, times and products in its own words, and names a body that is missing as missing', () => {
    fc.assert(
      fc.property(papers, (text) => {
        const said = new Set(wordsOf(text.replace(/[_*#|\\]/g, ' ')));
        for (const duty of read(text).duties) {
          for (const words of [...duty.leads, ...duty.coordinating, duty.deadline ?? '', duty.deliverable ?? '']) {
            expect(wordsOf(words).filter((w) => !said.has(w))).toEqual([]);
          }
          expect(duty.sure.leads.state === 'missing').toBe(duty.leads.length === 0);
          expect(duty.sure.deadline.state === 'missing').toBe(duty.deadline === null);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('is read the same in composed and decomposed letters, and whatever ends its lines', () => {
    fc.assert(
      fc.property(papers, (text) => {
        const duties = (t: string) => read(t).duties.map((d) => [d.clause, d.leads, d.deadline, d.lines]);
        expect(duties(text.normalize('NFD'))).toEqual(duties(text.normalize('NFC')));
        expect(duties(text.replaceAll('\n', '\r\n'))).toEqual(duties(text));
      }),
      { numRuns: Math.ceil(RUNS / 2) },
    );
  });
});
