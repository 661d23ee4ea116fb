/** Tables of figures, with lines around their cells; their heads repeat on every page. */
import type { Table as DocxTable } from 'docx';
import { formatDate } from '../../calendar/civil.ts';
import { textOf } from '../../documents/line.ts';
import type { Cell, Table, TableRow } from '../../documents/table.ts';
import { number, percent } from '../../words/numbers.ts';
import type { Docx, Lines } from './lines.ts';
import { STYLE } from './styles.ts';

/** A table of more columns is set in small type. */
const MOST_IN_FULL_SIZE = 7;
/** A column holds "STT" on one line. */
const LEAST_WIDTH = 620;
const SMALL_TYPE = { cell: STYLE.cellSmall, side: 40 };
const FULL_TYPE = { cell: STYLE.cell, side: 80 };

/** Widths of the columns, in twentieths of a point, that add up to `width`. */
export function widthsOf({ columns }: Table, width: number): number[] {
  const shares = columns.map((c) => c.width ?? 1);
  const sum = shares.reduce((a, b) => a + b, 0);
  const wanted = shares.map((share) => (share / sum) * width);
  const short = wanted.map((w) => Math.max(0, LEAST_WIDTH - w));
  const rest = wanted.reduce((a, w) => a + Math.max(0, w - LEAST_WIDTH), 0);
  const taken = short.reduce((a, b) => a + b, 0);
  const widths = wanted.map((w) => Math.floor(w <= LEAST_WIDTH ? LEAST_WIDTH : w - (taken * (w - LEAST_WIDTH)) / rest));
  widths[widths.length - 1] = (widths[widths.length - 1] ?? 0) + width - widths.reduce((a, b) => a + b, 0);
  return widths;
}

const isEmpty = (cell: Cell) => cell.kind === 'text' && textOf(cell.line) === '';

/** A heading within a table reaches over the empty cells behind it. */
function spanned(cells: readonly Cell[], role: TableRow['role']) {
  const out: { cell: Cell; at: number; span: number }[] = [];
  cells.forEach((cell, at) => {
    const last = out[out.length - 1];
    if (role === 'group' && last && at > 1 && isEmpty(cell)) last.span++;
    else out.push({ cell, at, span: 1 });
  });
  return out;
}

export function tableOf(docx: Docx, lines: Lines, table: Table, width: number): DocxTable {
  const {
    AlignmentType,
    Paragraph,
    Table: WordTable,
    TableCell,
    TableLayoutType,
    TableRow: WordRow,
    VerticalAlign,
    WidthType,
  } = docx;
  const widths = widthsOf(table, width);
  const type = table.columns.length > MOST_IN_FULL_SIZE ? SMALL_TYPE : FULL_TYPE;
  const align = (cell: Cell) =>
    cell.kind === 'text' ? AlignmentType.LEFT : cell.kind === 'date' ? AlignmentType.CENTER : AlignmentType.RIGHT;

  const children = (cell: Cell, bold: boolean) => {
    const look = bold ? { bold } : {};
    switch (cell.kind) {
      case 'text':
        return lines.of(cell.line, look);
      case 'date':
        return lines.of(cell.value ? formatDate(cell.value) + (cell.note ?? '') : '', look);
      case 'percent':
        return lines.of(percent(cell.value, 'vi'), look);
      default:
        return lines.of(cell.value === undefined ? '' : number(cell.value, 'vi'), look);
    }
  };
  const head = new WordRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map(
      ({ title }, k) =>
        new TableCell({
          width: { size: widths[k] ?? 0, type: WidthType.DXA },
          verticalAlign: VerticalAlign.CENTER,
          children: [
            new Paragraph({
              style: type.cell,
              alignment: AlignmentType.CENTER,
              children: lines.of(title, { bold: true }),
              keepNext: true,
            }),
          ],
        }),
    ),
  });
  const row = ({ cells, role }: TableRow) =>
    new WordRow({
      cantSplit: true,
      children: spanned(cells, role).map(
        ({ cell, at, span }) =>
          new TableCell({
            width: { size: widths.slice(at, at + span).reduce((a, b) => a + b, 0), type: WidthType.DXA },
            ...(span > 1 ? { columnSpan: span } : {}),
            children: [
              new Paragraph({
                style: type.cell,
                alignment: align(cell),
                children: children(cell, role !== undefined),
                // A heading within the table stays with the row under it.
                keepNext: role === 'group',
              }),
            ],
          }),
      ),
    });
  return new WordTable({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    margins: { left: type.side, right: type.side, marginUnitType: WidthType.DXA },
    rows: [head, ...table.rows.map(row)],
  });
}
