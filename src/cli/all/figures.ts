/** Figures of many plans together: of status, and of the report of a year. */

import { filtered } from '../../views/filter.ts';
import type { FiguresView } from '../../views/many/figures.ts';
import { figuresView } from '../../views/many/figures.ts';
import type { PlanPart } from '../../views/many/plan.ts';
import { planPart } from '../../views/many/plan.ts';
import type { ReportView } from '../../views/report/report.ts';
import { many, type OnePlan } from '../command.ts';
import { documentFormats } from '../documents.ts';
import { bytes, type Formats, json, raw } from '../formats.ts';

interface Figures extends FiguresView {
  readonly full: boolean;
}

/** A table a format: one for csv, all of them for a workbook. */
export const figuresFormats = <V extends FiguresView>() =>
  ({
    csv: raw<V>(async () => {
      const [{ groupsSheet }, { printCsv }] = await Promise.all([
        import('../../documents/tables/many.ts'),
        import('../../print/csv/print.ts'),
      ]);
      return (view, page) => printCsv(groupsSheet(view, view.by ?? 'plan', page.lang));
    }),
    xlsx: bytes<V>(async () => {
      const [{ figuresSheets }, { printSheets }] = await Promise.all([
        import('../../documents/many.ts'),
        import('../../print/xlsx/print.ts'),
      ]);
      return (view, page) => printSheets(figuresSheets(view, page.lang));
    }),
  }) satisfies Formats<V>;

const formats: Formats<Figures> = {
  text: raw(async () => (await import('../../render/terminal/many/screen.ts')).renderFigures, { extension: 'txt' }),
  json: json(async () => {
    const { figuresJson } = await import('../../render/json/many.ts');
    return (view, page) => figuresJson(view, page.lang);
  }),
  ...figuresFormats<Figures>(),
  ...documentFormats<Figures>(async () => {
    const { figuresDocument } = await import('../../documents/many.ts');
    return (view, page) => figuresDocument(view, page.lang);
  }),
};

const manyFigures = (keep: (one: OnePlan) => Promise<PlanPart>) =>
  many<PlanPart, Figures>({ keep, view: (gathered, { by, full }) => ({ ...figuresView(gathered, by), full }), formats });

export const statusOfMany = manyFigures(async ({ input, folder }) => {
  const { full: _, ...filter } = input.options;
  const { plan, asOf, obligations, unreadable } = filtered(await input.register(), filter);
  return planPart(folder, plan, asOf, obligations, unreadable.length);
});

/** The figures that the report of each plan gives for the year. */
export const reportOfMany = manyFigures(async ({ input, definition, folder }) => {
  const { plan, asOf, total, unreadable } = (await definition.view(input)) as ReportView;
  return planPart(folder, plan, asOf, total.boxes.total, unreadable.length);
});
