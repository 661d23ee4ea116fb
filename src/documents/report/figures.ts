/** The tables of figures, and the sentences that say them. */

import type { FigureRow } from '../../views/report/figures.ts';
import type { ReportView } from '../../views/report/report.ts';
import { BOX_WORDS, BOXES, type Box } from '../../words/boxes.ts';
import { percent } from '../../words/numbers.ts';
import { type Block, heading, list, paragraph } from '../blocks.ts';
import { column, number, percentage, type Table, table, text } from '../table.ts';
import { n } from './words.ts';

/** Boxes and ratios, a row each, and their sum; `title` heads the first column. */
export function figures(title: string, rows: readonly FigureRow[], total: FigureRow): Table {
  const cells = ({ name, boxes, ratios }: FigureRow) => [
    text(name),
    ...BOXES.map((box) => number(boxes[box].length)),
    percentage(ratios.doneOfAll),
    percentage(ratios.doneOfDue),
    percentage(ratios.onTimeOfDone),
  ];
  return table(
    [
      column(title, 'text', 3),
      ...BOXES.map((b) => column(BOX_WORDS[b].vi, 'number')),
      column('Hoàn thành / tổng số', 'percent'),
      column('Hoàn thành / đến hạn', 'percent'),
      column('Đúng hạn / đã hoàn thành', 'percent'),
    ],
    [...rows.map(cells), { role: 'total', cells: cells(total) }],
  );
}

export function statistics(view: ReportView): Block[] {
  const { total } = view;
  const count = (box: Box) => total.boxes[box].length;
  const done = count('doneOnTime') + count('doneLate');
  const due = done + count('openOverdue');
  return [
    heading(3, '1. Số liệu chung'),
    paragraph(
      `Tổng số ${n(count('total'))} đầu việc (mỗi đơn vị được giao, mỗi kỳ của việc định kỳ, mỗi phần việc phối hợp có thời hạn riêng tính một đầu việc). Đã hoàn thành ${n(done)}: đúng hạn ${n(count('doneOnTime'))}, quá hạn ${n(count('doneLate'))}. Chưa hoàn thành, có thời hạn: trong hạn ${n(count('openInTime'))}, quá hạn ${n(count('openOverdue'))}. Không xác định thời hạn: ${n(count('undated'))}.`,
    ),
    list([
      `Tỷ lệ hoàn thành trên tổng số: ${percent(total.ratios.doneOfAll, 'vi')} (${n(done)}/${n(count('total'))}).`,
      `Tỷ lệ hoàn thành trên số việc đến hạn (đã hoàn thành và chưa hoàn thành quá hạn): ${percent(total.ratios.doneOfDue, 'vi')} (${n(done)}/${n(due)}).`,
      `Tỷ lệ đúng hạn trên số việc đã hoàn thành: ${percent(total.ratios.onTimeOfDone, 'vi')} (${n(count('doneOnTime'))}/${n(done)}).`,
    ]),
    paragraph('Bảng 1. Theo mục của kế hoạch', 'caption'),
    figures('Mục', view.sections, total),
    paragraph('Bảng 2. Theo cơ quan thực hiện', 'caption'),
    figures('Cơ quan', view.leads, total),
    paragraph('Chi tiết từng đơn vị ở Phụ lục II.'),
  ];
}
