/** What is late in many plans together. */
import { type LatePart, type LateView, lateDuty, lateView } from '../../views/many/late.ts';
import { planPart } from '../../views/many/plan.ts';
import type { RowsView } from '../../views/rows.ts';
import { many } from '../command.ts';
import { documentFormats } from '../documents.ts';
import { bytes, json, raw } from '../formats.ts';
import { figuresFormats } from './figures.ts';

const ofGroups = figuresFormats<LateView>();

export const lateOfMany = many<LatePart, LateView>({
  keep: async ({ input, definition, folder }) => {
    const { plan, asOf, duties, unreadable } = (await definition.view(input)) as RowsView;
    const late = duties?.obligations ?? [];
    return {
      ...planPart(folder, plan, asOf, late, unreadable.length),
      late: late.map((o) => lateDuty(plan, o)),
    };
  },
  view: (gathered, { by }) => lateView(gathered, by),
  formats: {
    text: raw(async () => (await import('../../render/terminal/many/late.ts')).renderLate, { extension: 'txt' }),
    json: json(async () => {
      const { lateJson } = await import('../../render/json/many.ts');
      return (view, page) => lateJson(view, page.lang);
    }),
    csv: raw(async () => {
      const [{ lateSheet }, { printCsv }, groups] = await Promise.all([
        import('../../documents/tables/many.ts'),
        import('../../print/csv/print.ts'),
        ofGroups.csv.load(),
      ]);
      return (view, page) => (view.by ? (groups(view, page) as string) : printCsv(lateSheet(view, page.lang)));
    }),
    xlsx: bytes(async () => {
      const [{ lateSheet }, { figuresSheets }, { printSheets }] = await Promise.all([
        import('../../documents/tables/many.ts'),
        import('../../documents/many.ts'),
        import('../../print/xlsx/print.ts'),
      ]);
      return (view, page) => printSheets([...(view.by ? [] : [lateSheet(view, page.lang)]), ...figuresSheets(view, page.lang)]);
    }),
    ...documentFormats<LateView>(async () => {
      const { lateDocument } = await import('../../documents/many.ts');
      return (view, page) => lateDocument(view, page.lang);
    }),
  },
});
