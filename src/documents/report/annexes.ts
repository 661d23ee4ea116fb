/** The annexes of the report: every task in a row, every body's figures, the documents reviewed. */
import { shortNameOf } from '../../model/members.ts';
import type { ReportView } from '../../views/report/report.ts';
import type { Row } from '../../views/rows.ts';
import type { Annex } from '../blocks.ts';
import { reviewTable } from '../review.ts';
import { column, type Table, type TableRow, table, text } from '../table.ts';
import { figures } from './figures.ts';
import { deadlineWords, dueWords, rowState } from './words.ts';

function tasks({ plan, annex }: ReportView): Table {
  let k = 0;
  const cells = (row: Row) => [
    text(String(++k)),
    text(row.occurrence ? `${row.title} – ${row.occurrence}` : row.title),
    text(row.lead),
    text(row.task.coordinating.map((r) => shortNameOf(plan, r.id)).join('; ')),
    text(deadlineWords(row) + dueWords(row)),
    text(row.task.deliverable ?? ''),
    text(rowState(row)),
  ];
  return table(
    [
      column('STT', 'text', 0.5),
      column('Nội dung nhiệm vụ', 'text', 3),
      column('Cơ quan chủ trì', 'text', 1.6),
      column('Cơ quan phối hợp', 'text', 1.6),
      column('Thời hạn hoàn thành', 'text', 1.6),
      column('Sản phẩm, kết quả', 'text', 1.4),
      column('Tình trạng', 'text', 1.4),
    ],
    annex.flatMap((s): TableRow[] => [
      { role: 'group', cells: [text(s.id), text(s.title), text(''), text(''), text(''), text(''), text('')] },
      ...s.rows.map((row) => ({ cells: cells(row) })),
    ]),
  );
}

export const annexes = (view: ReportView): Annex[] => [
  { name: 'PHỤ LỤC I', title: 'BẢNG TỔNG HỢP NHIỆM VỤ', blocks: [tasks(view)] },
  { name: 'PHỤ LỤC II', title: 'SỐ LIỆU TỪNG ĐƠN VỊ', blocks: [figures('Đơn vị', view.agencies, view.total)] },
  ...(view.review.documents.length
    ? [{ name: 'PHỤ LỤC III', title: 'VĂN BẢN ĐÃ RÀ SOÁT', blocks: reviewTable(view.plan, view.review) }]
    : []),
];
