/** The formats of rows of tasks, which several commands answer with. */
import type { RowsView } from '../views/rows.ts';
import { type Formats, json, text } from './formats.ts';
import { sheetFormats } from './sheets.ts';

export const rowsFormats: Formats<RowsView> = {
  text: text(async () => (await import('../render/terminal/rows.ts')).renderRows),
  json: json(async () => (await import('../render/json/rows.ts')).rowsJson),
  ...sheetFormats(async () => (await import('../documents/tables/rows.ts')).rowsSheet),
};
