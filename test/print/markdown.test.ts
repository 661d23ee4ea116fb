import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table';
import { describe, expect, it } from 'vitest';
import type { CivilDate } from '../../src/calendar/civil.ts';
import { type Block, type Document, heading, list, paragraph } from '../../src/documents/blocks.ts';
import { bold, fill, italic } from '../../src/documents/line.ts';
import { column, date, money, number, percentage, table, text } from '../../src/documents/table.ts';
import { printMarkdown } from '../../src/print/markdown/print.ts';

const print = (...blocks: Block[]) =>
  printMarkdown({ kind: 'register', title: '', date: '2016-01-01' as CivilDate, blocks, annexes: [] } satisfies Document);
const html = (markdown: string) => micromark(markdown, { extensions: [gfmTable()], htmlExtensions: [gfmTableHtml()] });
/** What a reader sees of a page: the text of its one element. */
const seen = (page: string) =>
  page
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .trim();

const words = fc.array(
  fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(...'#*_`[]()<>|~&\\-+=.!:1234') },
    fc.constantFrom('Sở TT&TT', 'a', ' ', '1.', '- ', '> ', 'http://x.vn', '<b>', '&amp;', 'đ'),
  ),
  { minLength: 1, maxLength: 12 },
);
const plain = words.map((w) => w.join('').replace(/\s+/g, ' ').trim()).filter((w) => w !== '');

describe('a document in Markdown', () => {
  it('shows any text as it is: in a paragraph, a list, a heading, a cell', () => {
    fc.assert(
      fc.property(plain, (said) => {
        const column1 = table([column('x')], [[text(said)]]);
        for (const [block, element] of [
          [paragraph(said), 'p'],
          [list([said]), 'li'],
          [heading(2, `Mục ${said}.`), 'h2'],
          [column1, 'td'],
        ] as const) {
          const page = html(print(block));
          const found = new RegExp(`<${element}[^>]*>([\\s\\S]*)</${element}>`).exec(page)?.[1] ?? page;
          expect(seen(found)).toBe(element === 'h2' ? `Mục ${said}.` : said);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('writes a cell by what it holds: thousands with dots, days as people read them, nothing where there is nothing', () => {
    const out = print(
      table(
        [column('A', 'number'), column('B', 'money'), column('C', 'date'), column('D', 'percent'), column('E', 'number')],
        [
          [
            number(21914),
            money(1500000),
            date('2016-02-01' as CivilDate, ' (gốc 31/01/2016)'),
            percentage(12.34),
            number(undefined),
          ],
        ],
      ),
    );
    expect(out).toBe(
      '| A | B | C | D | E |\n| ---: | ---: | --- | ---: | ---: |\n| 21.914 | 1.500.000 | 01/02/2016 (gốc 31/01/2016) | 12,3 % |  |\n',
    );
  });

  it('shows a blank as a blank, and runs of one look as one', () => {
    expect(print(paragraph(['Số: ', fill(), '/BC, ', fill('họ tên')]))).toBe('Số: ……/BC, \\[họ tên\\]\n');
    expect(print(paragraph([italic('Ví Dụ'), italic(', ngày'), bold('A')]))).toBe('*Ví Dụ, ngày***A**\n');
  });
});
