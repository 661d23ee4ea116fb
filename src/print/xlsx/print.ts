/** Sheets as an Excel workbook. Byte-equal for the same sheets. */
import type { WriteSheet } from 'hucre/xlsx';
import type { CivilDate } from '../../calendar/civil.ts';
import type { Sheet } from '../../documents/sheet.ts';
import { rezipped } from '../zip.ts';
import { FONT } from './look.ts';
import { sheetOf } from './sheet.ts';

/** A workbook has no day of its own: what it holds says on which it stands. */
const MADE = '2000-01-01' as CivilDate;

/**
 * The library writes the name of a sheet bare where it says which rows are repeated in print; Excel asks to repair a file in
 * which a name with blanks or marks has no quotes.
 */
const quotedNames = (name: string, xml: string) =>
  name === 'xl/workbook.xml'
    ? xml.replace(/(<definedName [^>]*>)([^<'!]+)!/g, (whole, tag: string, sheet: string) =>
        /^\w+$/.test(sheet) ? whole : `${tag}'${sheet}'!`,
      )
    : xml;

export async function workbook(sheets: readonly WriteSheet[], day: CivilDate = MADE): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  const made = new Date(`${day}T00:00:00Z`);
  const bytes = await writeXlsx({
    sheets: [...sheets],
    defaultFont: { name: FONT, size: 11 },
    properties: { creator: 'kehoach', lastModifiedBy: 'kehoach', created: made, modified: made },
  });
  return rezipped(bytes, day, quotedNames);
}

export const printSheets = (sheets: readonly Sheet[]): Promise<Uint8Array> => workbook(sheets.map(sheetOf));
