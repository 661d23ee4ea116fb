/** A table that stands by itself: what a view comes to as rows, for a spreadsheet. */
import type { Table } from './table.ts';

export interface Sheet {
  /** short, for the tab of a workbook: letters, digits and blanks */
  readonly name: string;
  readonly title: string;
  /** one line under the title: of which plan, and on which day it stands */
  readonly note: string;
  readonly table: Table;
}
