/** The JSON of report: every figure with the obligations behind it. */

import type { FigureRow } from '../../views/report/figures.ts';
import type { ReportView } from '../../views/report/report.ts';
import { BOXES } from '../../words/boxes.ts';
import type { Json } from './print.ts';

function traceJson(view: ReportView) {
  const rows = (table: 'total' | 'sections' | 'leads' | 'agencies', list: readonly FigureRow[]) =>
    list.flatMap((row) =>
      BOXES.map((box) => ({
        table,
        row: row.id,
        figure: box,
        value: row.boxes[box].length,
        obligations: row.boxes[box].map((o) => ({
          task: o.task.id,
          unit: o.unit,
          occurrence: o.occurrence?.id ?? null,
          file: o.task.place.file.path,
          line: o.task.place.file.positionAt(o.task.place.from).line,
        })),
      })),
    );
  return {
    figures: [
      ...rows('total', [view.total]),
      ...rows('sections', view.sections),
      ...rows('leads', view.leads),
      ...rows('agencies', view.agencies),
    ],
  };
}

export const reportJson = (view: ReportView): Json<'report'> => ({
  year: view.period.year,
  asOf: view.asOf,
  period: { begin: view.period.begin, end: view.period.end },
  by: view.letter.by,
  to: view.letter.to,
  ...traceJson(view),
});
