/** Tables as typed cells: a printer knows what is a number and what a day, and sets or stores it as such. */
import type { CivilDate } from '../calendar/civil.ts';
import type { Line } from './line.ts';

/** What a column holds. Money is đồng, an integer; a percentage stands as a number of hundredths. */
export type CellKind = 'text' | 'number' | 'date' | 'money' | 'percent';

export type Cell =
  | { readonly kind: 'text'; readonly line: Line }
  /** undefined: nothing to say, an empty cell */
  | { readonly kind: 'number' | 'money' | 'percent'; readonly value: number | undefined }
  /** `note` stands behind the day: " (gốc 07/04/2016)" */
  | { readonly kind: 'date'; readonly value: CivilDate | undefined; readonly note?: string };

export interface Column {
  readonly title: string;
  readonly kind: CellKind;
  /** its share of the width, 1 where not said */
  readonly width?: number;
}

export interface TableRow {
  readonly cells: readonly Cell[];
  /** a heading within the table, or its sum */
  readonly role?: 'group' | 'total';
}

export interface Table {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
}

export const text = (line: Line): Cell => ({ kind: 'text', line });
export const number = (value: number | undefined): Cell => ({ kind: 'number', value });
export const money = (value: number | undefined): Cell => ({ kind: 'money', value });
export const percentage = (value: number | undefined): Cell => ({ kind: 'percent', value });
export const date = (value: CivilDate | undefined, note?: string): Cell =>
  note === undefined ? { kind: 'date', value } : { kind: 'date', value, note };

export const column = (title: string, kind: CellKind = 'text', width = 1): Column => ({ title, kind, width });
export const table = (columns: readonly Column[], rows: readonly (TableRow | readonly Cell[])[]): Table => ({
  kind: 'table',
  columns,
  rows: rows.map((row) => ('cells' in row ? row : { cells: row })),
});
