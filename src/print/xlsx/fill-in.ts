/** The sheet that a body fills in and sends back, and that sheet read again as Excel or LibreOffice saved it. */
import type { WriteSheet } from 'hucre/xlsx';
import { DONE_WORDS, FILLED, fillInSheet, KEY, MARK, markOf } from '../../documents/tables/sheet.ts';
import type { SheetView } from '../../views/sheet-duties.ts';
import type { Language } from '../../words/language.ts';
import { NOTE, open } from './look.ts';
import { workbook } from './print.ts';
import { HEAD_ROW, put, range, reference, sheetOf, textCell } from './sheet.ts';

/** The row under the note holds the mark. */
const MARK_ROW = 2;

export function printFillIn(view: SheetView, { lang }: { readonly lang: Language }): Promise<Uint8Array> {
  const { table, ...rest } = fillInSheet(view, lang);
  const sheet = sheetOf({ ...rest, table });
  const cells = sheet.cells ?? new Map();
  put(cells, MARK_ROW, 0, textCell(markOf(view), NOTE));
  const filled = new Set<string>(Object.values(FILLED).map((t) => t[lang]));
  const last = HEAD_ROW + Math.max(1, table.rows.length);
  table.columns.forEach(({ title }, k) => {
    if (!filled.has(title)) return;
    for (let row = HEAD_ROW + 1; row <= last; row++) {
      const cell = cells.get(`${row},${k}`);
      if (cell?.style) put(cells, row, k, { ...cell, style: open(cell.style) });
    }
  });
  const done = table.columns.findIndex((c) => c.title === FILLED.done[lang]);
  const ready: WriteSheet = {
    ...sheet,
    cells,
    freezePane: { rows: HEAD_ROW + 1, columns: 3 },
    dataValidations: [
      {
        type: 'list',
        range: range(HEAD_ROW + 1, done, last, done),
        values: [DONE_WORDS.yes[lang], DONE_WORDS.no[lang]],
        allowBlank: true,
        showErrorMessage: true,
      },
    ],
  };
  return workbook([ready], view.asOf);
}

/** A cell as it was typed, with its name in the file. */
export interface TypedCell {
  readonly cell: string;
  /** text without blanks at its ends; a day as YYYY-MM-DD; '' for nothing */
  readonly text: string;
}
export type Field = keyof typeof FILLED | 'key';
export interface FilledRow {
  /** from 1, as Excel counts */
  readonly row: number;
  readonly fields: Readonly<Record<Field, TypedCell>>;
}
export interface FilledIn {
  readonly plan: string;
  readonly agency: string;
  /** rows in which something was filled in */
  readonly rows: readonly FilledRow[];
}
export type NotFilledIn = { readonly why: 'no-workbook' | 'no-mark' | 'no-column'; readonly column?: string };

const typed = (value: unknown): string =>
  value instanceof Date
    ? value.toISOString().slice(0, 10)
    : String(value ?? '')
        .replace(/\s+/g, ' ')
        .trim();

/** Reads a sheet of ours, wherever its columns were moved to; says why where it is none. */
export async function readFillIn(bytes: Uint8Array): Promise<FilledIn | NotFilledIn> {
  const { readXlsx } = await import('hucre/xlsx');
  let sheets: Awaited<ReturnType<typeof readXlsx>>['sheets'];
  try {
    ({ sheets } = await readXlsx(bytes, { maxRows: 20_000, maxInputBytes: 32 * 1024 * 1024 }));
  } catch {
    return { why: 'no-workbook' };
  }
  for (const { rows } of sheets) {
    const mark = rows
      .slice(0, HEAD_ROW + 1)
      .flat()
      .map(typed)
      .map((t) => MARK.exec(t))
      .find(Boolean);
    if (!mark) continue;
    const titles = (t: { vi: string; en: string }) => [t.vi, t.en];
    const head = rows.findIndex((row) => row.some((c) => titles(KEY).includes(typed(c))));
    const at = (t: { vi: string; en: string }) => (rows[head] ?? []).findIndex((c) => titles(t).includes(typed(c)));
    const columns = { ...FILLED, key: KEY };
    const places = Object.fromEntries(Object.entries(columns).map(([field, title]) => [field, at(title)])) as Record<
      Field,
      number
    >;
    const missing = (Object.keys(columns) as Field[]).find((field) => places[field] < 0);
    if (missing) return { why: 'no-column', column: columns[missing].vi };
    const filled = rows.slice(head + 1).flatMap((row, k): FilledRow[] => {
      const line = head + 1 + k;
      const fields = Object.fromEntries(
        Object.entries(places).map(([field, column]) => [field, { cell: reference(line, column), text: typed(row[column]) }]),
      ) as Record<Field, TypedCell>;
      const any = (Object.keys(FILLED) as Field[]).some((field) => fields[field].text);
      return any ? [{ row: line + 1, fields }] : [];
    });
    return { plan: mark[1] ?? '', agency: mark[2] ?? '', rows: filled };
  }
  return { why: 'no-mark' };
}
