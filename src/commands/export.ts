import { command } from '../cli/command.ts';
import { bytes, raw } from '../cli/formats.ts';
import { option, plain } from '../cli/option.ts';
import { filters } from '../cli/options/filters.ts';
import type { ExportView } from '../views/export.ts';
import { both } from '../words/language.ts';

export const exportPlan = command({
  name: 'export',
  summary: both(
    'Cả kế hoạch cho chương trình khác: bảng theo dõi Excel, lịch (ics), biểu đồ Gantt (mermaid), kho dữ liệu (parquet)',
    'The whole plan for other programs: the tracking book for Excel, a calendar (ics), a gantt (mermaid), a lake (parquet)',
  ),
  options: {
    ...filters,
    link: option(
      '--link',
      plain('địa-chỉ', 'address'),
      both(
        'lịch: địa chỉ của thư mục kế hoạch, để mỗi ngày hạn dẫn đến dòng của nó: https://…/blob/main/plan',
        'calendar: the address of the plan’s folder, so that each day links to its line: https://…/blob/main/plan',
      ),
    ),
  },
  examples: [
    ['plan export -o theo-doi.xlsx', both('bảng theo dõi nhiệm vụ, mỗi cơ quan một trang', 'the tracking book, a sheet a body')],
    [
      'plan export --agency so-noi-vu -o so-noi-vu.ics',
      both('lịch hạn chót của một cơ quan', 'the due days of one agency for its calendar'),
    ],
    [
      'plan export --format parquet -o kho',
      both('các bảng của kho dữ liệu, xem docs/lake.md', 'the tables of a lake, see docs/lake.md'),
    ],
    ['plan export --format mermaid -o tien-do.md', both('biểu đồ Gantt cho Markdown', 'a gantt for Markdown')],
  ],
  view: async ({ register, options: { link, ...filter } }): Promise<ExportView> => {
    const [{ filtered }, { exportView }] = await Promise.all([import('../views/filter.ts'), import('../views/export.ts')]);
    return exportView(filtered(await register(), filter), link);
  },
  formats: {
    xlsx: bytes(async () => (await import('../print/xlsx/book.ts')).printBook),
    csv: raw(async () => {
      const [{ dutiesSheet }, { printCsv }] = await Promise.all([
        import('../documents/tables/duties.ts'),
        import('../print/csv/print.ts'),
      ]);
      return (view: ExportView, page) => printCsv(dutiesSheet(view, page.lang));
    }),
    ics: { load: async () => (await import('../print/ics/print.ts')).printIcs },
    parquet: {
      parts: async () => {
        const [{ lakeView }, { lakeParts }] = await Promise.all([
          import('../views/lake/lake.ts'),
          import('../print/parquet/lake.ts'),
        ]);
        return (view: ExportView) => lakeParts(lakeView(view.register));
      },
    },
    mermaid: raw(async () => (await import('../print/mermaid/print.ts')).printMermaid, { extension: 'md' }),
  },
});
