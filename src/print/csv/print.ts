/**
 * A table as Excel in Vietnam opens it: UTF-8 with a byte order mark, ";" between cells, a comma in decimals, days as
 * dd/mm/yyyy, lines ended by CRLF (RFC 4180 but for the separator). Text that Excel would take for a formula gets a quote before it.
 */
import { formatDate } from '../../calendar/civil.ts';
import { textOf } from '../../documents/line.ts';
import type { Sheet } from '../../documents/sheet.ts';
import type { Cell } from '../../documents/table.ts';
import { printable } from '../../text/printable.ts';

const BOM = '\ufeff';
const SEPARATOR = ';';
/** What begins a formula, in Excel and in LibreOffice. */
const FORMULA = /^[=+\-@]/;

const quoted = (text: string) => (/["\r\n;]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const harmless = (text: string) => {
  const plain = printable(text);
  return quoted(FORMULA.test(plain) ? `'${plain}` : plain);
};

function cellOf(cell: Cell): string {
  switch (cell.kind) {
    case 'text':
      return harmless(textOf(cell.line));
    case 'date':
      return cell.value ? formatDate(cell.value) + (cell.note ? harmless(cell.note) : '') : '';
    case 'percent':
      return cell.value === undefined ? '' : `${(Math.round(cell.value * 10) / 10).toFixed(1).replace('.', ',')}%`;
    default:
      return cell.value === undefined ? '' : String(cell.value);
  }
}

/** The table with its heads; title and note are left out, so that the first line names the columns. */
export function printCsv({ table }: Sheet): string {
  const lines = [table.columns.map((c) => harmless(c.title)), ...table.rows.map(({ cells }) => cells.map(cellOf))];
  return `${BOM}${lines.map((line) => line.join(SEPARATOR)).join('\r\n')}\r\n`;
}
