/** The one look of all our sheets. */
import type { CellStyle } from 'hucre/xlsx';

export const FONT = 'Times New Roman';
const line = { style: 'thin', color: { rgb: 'FF8C8C8C' } } as const;
const border = { top: line, bottom: line, left: line, right: line };
const fill = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb: `FF${rgb}` } }) as const;
const font = (size: number, more: object = {}) => ({ name: FONT, size, ...more });
const top = { vertical: 'top', wrapText: true } as const;

export const TITLE: CellStyle = { font: font(14, { bold: true }) };
export const NOTE: CellStyle = { font: font(11, { italic: true }) };
export const HEAD: CellStyle = {
  font: font(11, { bold: true }),
  fill: fill('DCE6F1'),
  border,
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};
export const TEXT: CellStyle = { font: font(11), border, alignment: top };
export const NUMBER: CellStyle = { ...TEXT, numFmt: '#,##0', alignment: { ...top, horizontal: 'right' } };
export const DATE: CellStyle = { ...TEXT, numFmt: 'dd/mm/yyyy', alignment: { ...top, horizontal: 'center' } };
export const PERCENT: CellStyle = { ...NUMBER, numFmt: '0.0%' };

/** Colours of a whole row by its state: what is late, what is done late, what is done. */
export const LATE: CellStyle = {
  font: { color: { rgb: 'FF9C0006' } },
  fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: 'FFFFC7CE' } },
};
export const DONE_LATE: CellStyle = { fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: 'FFFFEB9C' } } };
export const DONE: CellStyle = { fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: 'FFC6EFCE' } } };

/** A row that heads a part of a table, or sums it up. */
export const strong = (style: CellStyle): CellStyle => ({ ...style, font: font(11, { bold: true }), fill: fill('F2F2F2') });
/** Room for a clerk to write in. */
export const open = (style: CellStyle): CellStyle => ({ ...style, fill: fill('FFFBE6'), protection: { locked: false } });
