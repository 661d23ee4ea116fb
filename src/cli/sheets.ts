/** The formats of a view that is a table: csv and xlsx, from one definition of its columns. */
import type { Sheet } from '../documents/sheet.ts';
import type { Language } from '../words/language.ts';
import { bytes, type Formats, raw } from './formats.ts';

export const sheetFormats = <V extends object>(compose: () => Promise<(view: V, lang: Language) => Sheet>) =>
  ({
    csv: raw(async () => {
      const [sheetOf, { printCsv }] = await Promise.all([compose(), import('../print/csv/print.ts')]);
      return (view, page) => printCsv(sheetOf(view, page.lang));
    }),
    xlsx: bytes(async () => {
      const [sheetOf, { printSheets }] = await Promise.all([compose(), import('../print/xlsx/print.ts')]);
      return (view, page) => printSheets([sheetOf(view, page.lang)]);
    }),
  }) satisfies Formats<V>;
