/** The tables of figures, and the sentences that say them. */

import { type FigureRow, figureRow } from '../../views/report/figures.ts';
import type { ReportView } from '../../views/report/report.ts';
import { BOX_WORDS, BOXES, type Box } from '../../words/boxes.ts';
import { percent } from '../../words/numbers.ts';
import { type Block, heading, list, paragraph } from '../blocks.ts';
import { column, number, percentage, type Table, table, text } from '../table.ts';
import { n } from './words.ts';

/** Fewer than so many rows of zeros stay as they are. */
const FOLD_FROM = 3;
const onlyUndated = ({ boxes }: FigureRow) => boxes.undated.length === boxes.total.length;

/** Bodies that owe nothing with a date, none of which has finished anything: their rows hold nothing but zeros. */
export const rowsOfZeros = (rows: readonly FigureRow[]): readonly FigureRow[] => {
  const found = rows.filter(onlyUndated);
  return found.length < FOLD_FROM ? [] : found;
};

/** The rows with those of nothing but zeros as one, the last. */
function folded(rows: readonly FigureRow[]): readonly FigureRow[] {
  const zeros = new Set(rowsOfZeros(rows));
  if (!zeros.size) return rows;
  const units = new Set([...zeros].flatMap((r) => r.boxes.total.flatMap((o) => o.owners))).size;
  const name = `Các đơn vị chỉ có việc không xác định thời hạn (${n(units)})`;
  return [
    ...rows.filter((r) => !zeros.has(r)),
    figureRow(
      'undated',
      name,
      [...zeros].flatMap((r) => r.boxes.total),
    ),
  ];
}

/** Boxes and ratios, a row each, and their sum; `title` heads the first column. */
export function figures(title: string, rows: readonly FigureRow[], total: FigureRow): Table {
  // A box that few plans need stands only where something is in it.
  const shown = BOXES.filter((box) => box !== 'doneUndated' || total.boxes[box].length > 0);
  const cells = ({ name, boxes, ratios }: FigureRow) => [
    text(name),
    ...shown.map((box) => number(boxes[box].length)),
    percentage(ratios.doneOfAll),
    percentage(ratios.doneOfDue),
    percentage(ratios.onTimeOfDone),
  ];
  return table(
    [
      column(title, 'text', 3),
      ...shown.map((b) => column(BOX_WORDS[b].vi, 'number')),
      column('Hoàn thành / tổng số', 'percent'),
      column('Hoàn thành / đến hạn', 'percent'),
      column('Đúng hạn / đã hoàn thành', 'percent'),
    ],
    [...rows.map(cells), { role: 'total', cells: cells(total) }],
  );
}

/** The names behind a row of zeros; communes, which are many, are counted. */
function namesOfZeros({ agencies, plan }: ReportView): string {
  const zeros = rowsOfZeros(agencies);
  const communes = zeros.filter((r) => plan.agencies.get(r.id)?.level === 'commune');
  const named = (communes.length < FOLD_FROM ? zeros : zeros.filter((r) => !communes.includes(r))).map(
    (r) => `${r.name} (${n(r.boxes.total.length)})`,
  );
  const owed = communes.reduce((sum, r) => sum + r.boxes.total.length, 0);
  return [...named, ...(communes.length < FOLD_FROM ? [] : [`${n(communes.length)} đơn vị cấp xã (${n(owed)})`])].join('; ');
}

/** Every body's figures, and by name those of which there is no more to say than how many duties have no date. */
export function figuresOfAgencies(view: ReportView): Block[] {
  const zeros = namesOfZeros(view);
  return [
    figures('Đơn vị', folded(view.agencies), view.total),
    ...(zeros ? [paragraph(`Các đơn vị chỉ có việc không xác định thời hạn (số đầu việc): ${zeros}.`)] : []),
  ];
}

export function statistics(view: ReportView): Block[] {
  const { total } = view;
  const count = (box: Box) => total.boxes[box].length;
  const done = count('doneOnTime') + count('doneLate');
  const undated = count('doneUndated');
  const due = done + count('openOverdue');
  return [
    heading(3, '1. Số liệu chung'),
    paragraph(
      `Tổng số ${n(count('total'))} đầu việc (mỗi đơn vị được giao, mỗi kỳ của việc định kỳ, mỗi phần việc phối hợp có thời hạn riêng tính một đầu việc). Đã hoàn thành ${n(done + undated)}: đúng hạn ${n(count('doneOnTime'))}, quá hạn ${n(count('doneLate'))}${undated ? `, không có thời hạn ${n(undated)} (không tính vào các tỷ lệ)` : ''}. Chưa hoàn thành, có thời hạn: trong hạn ${n(count('openInTime'))}, quá hạn ${n(count('openOverdue'))}. Không xác định thời hạn: ${n(count('undated'))}.`,
    ),
    list([
      `Tỷ lệ hoàn thành trên tổng số: ${percent(total.ratios.doneOfAll, 'vi')} (${n(done)}/${n(count('total') - undated)}).`,
      `Tỷ lệ hoàn thành trên số việc đến hạn (đã hoàn thành và chưa hoàn thành quá hạn): ${percent(total.ratios.doneOfDue, 'vi')} (${n(done)}/${n(due)}).`,
      `Tỷ lệ đúng hạn trên số việc đã hoàn thành: ${percent(total.ratios.onTimeOfDone, 'vi')} (${n(count('doneOnTime'))}/${n(done)}).`,
    ]),
    paragraph('Bảng 1. Theo mục của kế hoạch', 'caption'),
    figures('Mục', view.sections, total),
    paragraph('Bảng 2. Theo cơ quan thực hiện', 'caption'),
    figures('Cơ quan', folded(view.leads), total),
    paragraph('Chi tiết từng đơn vị ở Phụ lục II.'),
  ];
}
