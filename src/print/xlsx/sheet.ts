/** A table as a sheet of a workbook: title rows, head, filter, frozen head, real dates and numbers. */
import type { CellStyle, WriteSheet, Cell as XlsxCell } from 'hucre/xlsx';
import type { CivilDate } from '../../calendar/civil.ts';
import { textOf } from '../../documents/line.ts';
import type { Sheet } from '../../documents/sheet.ts';
import type { Cell, CellKind } from '../../documents/table.ts';
import { printable } from '../../text/printable.ts';
import { DATE, HEAD, NOTE, NUMBER, PERCENT, strong, TEXT, TITLE } from './look.ts';

/** Title, note, an empty row; the head stands on the fourth. */
export const HEAD_ROW = 3;
/** Width in characters of a column whose share is 1. */
const WIDTH = 12;
/** More than Excel allows in a cell is cut. */
const MOST_TEXT = 32_000;

export type Cells = Map<string, Partial<XlsxCell>>;
type LookOf = Readonly<Record<CellKind, CellStyle>>;
const LOOK: LookOf = { text: TEXT, number: NUMBER, money: NUMBER, percent: PERCENT, date: DATE };

/** "B5" for the second column of the fifth row; both counted from 0. */
export function reference(row: number, column: number): string {
  let [letters, at] = ['', column];
  for (; at >= 0; at = Math.floor(at / 26) - 1) letters = String.fromCharCode(65 + (at % 26)) + letters;
  return `${letters}${row + 1}`;
}
export const range = (row: number, column: number, endRow: number, endColumn: number) =>
  `${reference(row, column)}:${reference(endRow, endColumn)}`;

/** Midnight UTC: what the library writes as a day without a clock, in every zone. */
export const dayOf = (date: CivilDate): Date => new Date(`${date}T00:00:00Z`);

/** Text as a string cell: it is never a formula, whatever it begins with. */
export const textCell = (text: string, style: CellStyle): Partial<XlsxCell> => {
  const value = printable(text).slice(0, MOST_TEXT);
  return value ? { value, type: 'string', style } : { value: null, type: 'empty', style };
};

export function cellOf(cell: Cell, emphatic = false): Partial<XlsxCell> {
  const style = emphatic ? strong(LOOK[cell.kind]) : LOOK[cell.kind];
  if (cell.kind === 'text') return textCell(textOf(cell.line), style);
  if (cell.value === undefined) return { value: null, type: 'empty', style };
  if (cell.kind === 'date') return { value: dayOf(cell.value), type: 'date', style };
  return { value: cell.kind === 'percent' ? cell.value / 100 : cell.value, type: 'number', style };
}

/** Points of a line of size 11, and how many more letters of it fit than the width of its column says. */
const LINE_HEIGHT = 15;
const LETTERS = 1.1;

/** How high a row must be for its longest text: LibreOffice opens a row without a height as one line. */
export function heightOf(texts: readonly string[], widths: readonly number[]): number {
  const lines = texts.map((text, k) => Math.ceil((text.length + 1) / ((widths[k] ?? WIDTH) * LETTERS)));
  return LINE_HEIGHT * Math.max(1, ...lines);
}

/** Puts a cell where it belongs. */
export const put = (cells: Cells, row: number, column: number, cell: Partial<XlsxCell>) =>
  void cells.set(`${row},${column}`, cell);

/** The frame of every sheet, to which the rows are added. */
export function frame(
  name: string,
  title: string,
  note: string,
  columns: readonly { title: string; width?: number }[],
  rows: number,
) {
  const cells: Cells = new Map();
  put(cells, 0, 0, textCell(title, TITLE));
  put(cells, 1, 0, textCell(note, NOTE));
  columns.forEach((c, k) => {
    put(cells, HEAD_ROW, k, textCell(c.title, HEAD));
  });
  const last = columns.length - 1;
  const widths = columns.map((c) => Math.max(6, Math.round((c.width ?? 1) * WIDTH)));
  const heights = new Map<number, { height: number }>([[HEAD_ROW, { height: 48 }]]);
  const sheet: WriteSheet = {
    name,
    cells,
    columns: widths.map((width) => ({ width })),
    rowDefs: heights,
    freezePane: { rows: HEAD_ROW + 1 },
    autoFilter: { range: range(HEAD_ROW, 0, HEAD_ROW + Math.max(1, rows), last) },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$${HEAD_ROW + 1}:$${HEAD_ROW + 1}`,
      margins: { left: 0.6, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&R&P/&N' },
  };
  return { sheet, cells, widths, heights };
}

export function sheetOf({ name, title, note, table }: Sheet): WriteSheet {
  const body = table.rows.filter((row) => row.role !== 'total');
  const { sheet, cells, widths, heights } = frame(name, title, note, table.columns, body.length);
  table.rows.forEach((row, r) => {
    const texts = row.cells.map((cell) => (cell.kind === 'text' ? textOf(cell.line) : ''));
    heights.set(HEAD_ROW + 1 + r, { height: heightOf(texts, widths) });
    row.cells.forEach((cell, k) => {
      put(cells, HEAD_ROW + 1 + r, k, cellOf(cell, row.role !== undefined));
    });
  });
  return sheet;
}
