/** Every figure of the report with the obligations behind it, each with its file and line. */

import { shortNameOf } from '../../model/members.ts';
import { stateWord } from '../../phrases/states.ts';
import { printable } from '../../text/printable.ts';
import type { Obligation } from '../../tracking/register.ts';
import type { FigureRow } from '../../views/report/figures.ts';
import type { ReportView } from '../../views/report/report.ts';
import { BOX_WORDS, BOXES } from '../../words/boxes.ts';

function line(o: Obligation, view: ReportView): string {
  const { file, from } = o.task.place;
  const due = o.due ? ` hạn ${o.due}` : '';
  const done = o.doneOn ? ` hoàn thành ${o.doneOn}` : '';
  const log = o.progress.find((p) => p.completes);
  const evidence = log ? ` [${log.place.file.path}:${log.place.file.positionAt(log.place.from).line}]` : '';
  return `  ${file.path}:${file.positionAt(from).line} ${o.task.id}${o.occurrence ? ` (${o.occurrence.name})` : ''} – ${printable(shortNameOf(view.plan, o.unit))}: ${stateWord(o.state, 'vi').toLowerCase()}${due}${done}${evidence}`;
}

/** The figures of the two tables of the report and of its second annex. */
export function renderTrace(view: ReportView): string {
  const tables: readonly (readonly [string, readonly FigureRow[]])[] = [
    ['Tổng cộng', [view.total]],
    ['Bảng 1', view.sections],
    ['Bảng 2', view.leads],
    ['Phụ lục II', view.agencies],
  ];
  const blocks = tables.flatMap(([title, rows]) =>
    rows.flatMap((row) =>
      BOXES.filter((box) => box !== 'total' && row.boxes[box].length).map((box) =>
        [
          `${title} · ${printable(row.name)} · ${BOX_WORDS[box].vi.toLowerCase()} = ${row.boxes[box].length}`,
          ...row.boxes[box].map((o) => line(o, view)),
        ].join('\n'),
      ),
    ),
  );
  return `${blocks.join('\n\n')}\n`;
}
