/**
 * The tracking book of an office: a summary with the boxes and a chart, all duties, a sheet a body, and the lists. Its figures
 * are formulas over the sheet of duties, so that all of it follows when somebody types a day of completion.
 */
import type { WriteSheet } from 'hucre/xlsx';
import { DUTY_COLUMNS, dutyColumn } from '../../documents/tables/duties.ts';
import { noteOf } from '../../documents/tables/words.ts';
import { nameOf, shortNameOf } from '../../model/members.ts';
import type { ExportView } from '../../views/export.ts';
import { byAgency, figureRow } from '../../views/report/figures.ts';
import { BOX_WORDS, BOXES, type Box } from '../../words/boxes.ts';
import type { Language } from '../../words/language.ts';
import { dutiesSheetOf, FIRST_ROW, formulaCell, into, quoted, stateColours } from './duties.ts';
import { DATE, HEAD, NOTE, NUMBER, open, strong, TEXT, TITLE } from './look.ts';
import { workbook } from './print.ts';
import { type Cells, dayOf, frame, heightOf, put, range, reference, textCell } from './sheet.ts';

const NAMES = {
  summary: { vi: 'Tổng hợp', en: 'Summary' },
  duties: { vi: 'Theo dõi', en: 'Duties' },
  lists: { vi: 'Danh mục', en: 'Lists' },
} as const;
/** Bodies with sheets of their own: a province has hundreds of communes, and nobody leafs through hundreds of tabs. */
const MOST_BODIES = 40;
/** Row and column of the as-of day on the summary. */
const AS_OF = { row: 2, column: 1 };
const TABLE_ROW = 4;
const PARTS = BOXES.filter((box): box is Exclude<Box, 'total'> => box !== 'total');

interface Book {
  readonly view: ExportView;
  readonly lang: Language;
  /** "'Theo dõi'!$M$5:$M$34" */
  readonly column: (key: string) => string;
}

/** One row of counts: each box by formula, the total as their sum. */
function countRow(
  cells: Cells,
  row: number,
  name: string,
  obligations: Parameters<typeof figureRow>[2],
  book: Book,
  only: string,
): void {
  const { boxes } = figureRow('', name, obligations);
  put(cells, row, 0, textCell(name, TEXT));
  PARTS.forEach((box, k) => {
    const counted = `COUNTIFS(${only}${book.column('state')},${quoted(BOX_WORDS[box][book.lang])})`;
    put(cells, row, k + 2, formulaCell(counted, boxes[box].length, NUMBER));
  });
  const sum = `SUM(${range(row, 2, row, PARTS.length + 1)})`;
  put(cells, row, 1, formulaCell(sum, boxes.total.length, NUMBER));
}

function summarySheet(book: Book): WriteSheet {
  const { view, lang } = book;
  const { plan, asOf, register } = view;
  const vi = lang === 'vi';
  const agencies = byAgency(plan, register.obligations);
  const cells: Cells = new Map();
  put(cells, 0, 0, textCell(vi ? 'TỔNG HỢP TÌNH HÌNH THỰC HIỆN' : 'SUMMARY', TITLE));
  put(cells, 1, 0, textCell(noteOf(plan, asOf, lang), NOTE));
  put(cells, AS_OF.row, 0, textCell(vi ? 'Ngày xét (sửa được)' : 'As of (may be changed)', TEXT));
  put(cells, AS_OF.row, AS_OF.column, { type: 'date', value: dayOf(asOf), style: open(DATE) });
  const heads = [vi ? 'Cơ quan' : 'Agency', ...BOXES.map((box) => BOX_WORDS[box][lang])];
  heads.forEach((head, k) => {
    put(cells, TABLE_ROW, k, textCell(head, HEAD));
  });
  countRow(cells, TABLE_ROW + 1, vi ? 'Cả kế hoạch' : 'The whole plan', register.obligations, book, '');
  for (let k = 0; k < heads.length; k++) {
    const cell = cells.get(`${TABLE_ROW + 1},${k}`);
    if (cell?.style) put(cells, TABLE_ROW + 1, k, { ...cell, style: strong(cell.style) });
  }
  agencies.forEach(({ name, boxes }, k) => {
    countRow(
      cells,
      TABLE_ROW + 2 + k,
      name,
      boxes.total,
      book,
      `${book.column('unit')},${reference(TABLE_ROW + 2 + k, 0).replace(/^/, '$')},`,
    );
  });
  const sheet = into(NAMES.summary[lang]);
  // Every part beside the total, which stands before them.
  const [first, last] = [2, PARTS.length + 1].map((c) => reference(0, c).replace(/\d+$/, ''));
  const line = (row: number) => `${sheet}$${first}$${row + 1}:$${last}$${row + 1}`;
  return {
    name: NAMES.summary[lang],
    cells,
    columns: heads.map((_, k) => ({ width: k ? 14 : 44 })),
    rowDefs: new Map([[TABLE_ROW, { height: 48 }]]),
    freezePane: { rows: TABLE_ROW + 1 },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$${TABLE_ROW + 1}:$${TABLE_ROW + 1}`,
    },
    headerFooter: { oddFooter: '&R&P/&N' },
    charts: [
      {
        type: 'bar',
        title: vi ? 'Cả kế hoạch' : 'The whole plan',
        series: [
          { name: vi ? 'Số đầu việc' : 'Duties', values: line(TABLE_ROW + 1), categories: line(TABLE_ROW), color: '1C5A94' },
        ],
        anchor: { from: { row: TABLE_ROW, col: heads.length + 1 }, to: { row: TABLE_ROW + 16, col: heads.length + 9 } },
      },
    ],
  };
}

/** A tab takes 31 characters, none of []:*?/\ and no quote at its ends; two bodies of one name are told apart. */
function tabName(name: string, taken: Set<string>): string {
  const plain =
    name
      .replace(/[[\]:*?/\\']/g, ' ')
      .replace(/\s+/g, ' ')
      .trim() || '–';
  for (let k = 1; ; k++) {
    const end = k === 1 ? '' : ` (${k})`;
    const found = plain.slice(0, 31 - end.length).trimEnd() + end;
    if (!taken.has(found.toLowerCase())) {
      taken.add(found.toLowerCase());
      return found;
    }
  }
}

/** What one body owes: references into the sheet of duties, so that it says what that says. */
function bodySheet(name: string, tab: string, rows: readonly number[], book: Book): WriteSheet {
  const { view, lang } = book;
  const shown = [
    'clause',
    'what',
    'role',
    'deliverable',
    'written',
    'due',
    'done',
    'state',
    'late',
    'result',
    'evidence',
    'directions',
    'note',
  ];
  const columns = shown.map((key) => DUTY_COLUMNS[dutyColumn(key)] as (typeof DUTY_COLUMNS)[number]);
  const heads = columns.map((c) => ({ title: c.title[lang], width: c.width }));
  const { sheet, cells, widths, heights } = frame(tab, name, noteOf(view.plan, view.asOf, lang), heads, rows.length);
  const style = { text: TEXT, number: NUMBER, money: NUMBER, percent: NUMBER, date: DATE };
  rows.forEach((at, r) => {
    const o = view.register.obligations[at];
    if (!o) return;
    const own = columns.map((c) => c.cell({ plan: view.plan, asOf: view.asOf, o, lang, at: at + 1 }));
    columns.forEach((c, k) => {
      const cell = own[k];
      const ref = `${into(NAMES.duties[lang])}${reference(FIRST_ROW + at, dutyColumn(c.key))}`;
      const value =
        cell?.kind === 'text'
          ? typeof cell.line === 'string'
            ? cell.line
            : ''
          : cell?.kind === 'date'
            ? cell.value
              ? dayOf(cell.value)
              : ''
            : (cell?.value ?? '');
      const serial = value instanceof Date ? value.getTime() / 86_400_000 + 25_569 : value;
      put(cells, FIRST_ROW + r, k, formulaCell(`IF(${ref}="","",${ref})`, serial, style[c.kind]));
    });
    heights.set(FIRST_ROW + r, {
      height: heightOf(
        own.map((c) => (c.kind === 'text' && typeof c.line === 'string' ? c.line : '')),
        widths,
      ),
    });
  });
  const last = FIRST_ROW + Math.max(0, rows.length - 1);
  const state = reference(FIRST_ROW, shown.indexOf('state')).replace(/^/, '$');
  return { ...sheet, conditionalRules: stateColours(range(FIRST_ROW, 0, last, shown.length - 1), state, lang) };
}

/** The lists that the other sheets choose from: bodies, and the words of the boxes. */
function listsSheet(names: readonly string[], lang: Language): WriteSheet {
  const vi = lang === 'vi';
  const heads = [
    { title: vi ? 'Cơ quan' : 'Body', width: 4 },
    { title: vi ? 'Trạng thái' : 'State', width: 3 },
  ];
  const { sheet, cells } = frame(NAMES.lists[lang], vi ? 'Danh mục' : 'Lists', '', heads, names.length);
  names.forEach((name, k) => {
    put(cells, FIRST_ROW + k, 0, textCell(name, TEXT));
  });
  PARTS.forEach((box, k) => {
    put(cells, FIRST_ROW + k, 1, textCell(BOX_WORDS[box][lang], TEXT));
  });
  return sheet;
}

export function printBook(view: ExportView, { lang }: { readonly lang: Language }): Promise<Uint8Array> {
  const { obligations } = view.register;
  const last = FIRST_ROW + Math.max(0, obligations.length - 1);
  const book: Book = {
    view,
    lang,
    column: (key) => {
      const letters = reference(0, dutyColumn(key)).replace(/\d+$/, '');
      return `${into(NAMES.duties[lang])}$${letters}$${FIRST_ROW + 1}:$${letters}$${last + 1}`;
    },
  };
  const together = obligations.flatMap((o) => (o.owners.length === 1 ? [] : [o.unit]));
  const names = [...new Set([...view.plan.agencies.keys(), ...together].map((id) => nameOf(view.plan, id)))];
  const byUnit = new Map<string, number[]>();
  obligations.forEach((o, k) => {
    for (const unit of o.owners.length ? o.owners : [o.unit]) {
      const own = byUnit.get(unit);
      if (own) own.push(k);
      else byUnit.set(unit, [k]);
    }
  });
  const taken = new Set(Object.values(NAMES).map((n) => n[lang].toLowerCase()));
  const bodies = [...byUnit.entries()].slice(0, MOST_BODIES).map(([id, rows]) => {
    return bodySheet(nameOf(view.plan, id), tabName(shortNameOf(view.plan, id), taken), rows, book);
  });
  const asOf = `${into(NAMES.summary[lang])}$B$${AS_OF.row + 1}`;
  const listed = (letter: string, count: number) =>
    `${into(NAMES.lists[lang])}$${letter}$${FIRST_ROW + 1}:$${letter}$${FIRST_ROW + Math.max(1, count)}`;
  const pointers = { asOf, bodies: listed('A', names.length), states: listed('B', PARTS.length) };
  return workbook([summarySheet(book), dutiesSheetOf(view, pointers, lang), ...bodies, listsSheet(names, lang)], view.asOf);
}
