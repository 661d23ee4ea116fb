import { command } from '../cli/command.ts';
import { bytes } from '../cli/formats.ts';
import { needed } from '../cli/option.ts';
import { agency } from '../cli/options/agency.ts';
import type { SheetView } from '../views/sheet-duties.ts';
import { both } from '../words/language.ts';

export const sheet = command({
  name: 'sheet',
  summary: both(
    'Bảng Excel cho một cơ quan điền kết quả, để plan take đọc lại',
    'A sheet for Excel in which one body fills in its results, for plan take to read',
  ),
  options: {
    agency: needed('--agency', agency, both('cơ quan điền bảng: mã hay tên', 'the body that fills it in: id or name')),
  },
  examples: [
    [
      'plan sheet --agency so-tu-phap -o so-tu-phap.xlsx',
      both('những đầu việc Sở Tư pháp còn phải làm', 'what one body still owes'),
    ],
  ],
  view: async ({ register, options: { agency: id } }): Promise<SheetView> =>
    (await import('../views/sheet-duties.ts')).sheetView(await register(), id),
  formats: { xlsx: bytes(async () => (await import('../print/xlsx/fill-in.ts')).printFillIn) },
});
