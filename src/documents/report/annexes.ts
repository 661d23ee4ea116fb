/** The annexes of the report: every task in a row, every body's figures, the documents reviewed. */
import type { ReportView } from '../../views/report/report.ts';
import type { Row } from '../../views/rows.ts';
import { clauseNumber } from '../../words/clauses.ts';
import { type Annex, type Block, paragraph } from '../blocks.ts';
import { fill, italic, type Run } from '../line.ts';
import { reviewTable } from '../review.ts';
import { column, number, type Table, type TableRow, table, text } from '../table.ts';
import { figuresOfAgencies } from './figures.ts';
import { assignedTo, deadlineWords, dueWords, namesOf, rowState } from './words.ts';

function tasks({ plan, annex }: ReportView): Table {
  let k = 0;
  const cells = (row: Row) => [
    number(++k),
    text(row.occurrence ? `${row.title} – ${row.occurrence}` : row.title),
    text(assignedTo(plan, row)),
    text(row.role === 'lead' ? namesOf(plan, row.task.coordinating) : ''),
    text(deadlineWords(row) + dueWords(row)),
    text(row.task.deliverable ?? ''),
    text(rowState(row)),
  ];
  return table(
    [
      column('STT', 'number', 0.5),
      column('Nội dung nhiệm vụ', 'text', 3),
      column('Cơ quan chủ trì', 'text', 1.6),
      column('Cơ quan phối hợp', 'text', 1.6),
      column('Thời hạn hoàn thành', 'text', 1.6),
      column('Sản phẩm, kết quả', 'text', 1.4),
      column('Tình trạng', 'text', 1.4),
    ],
    annex.flatMap((s): TableRow[] => [
      { role: 'group', cells: [text(clauseNumber(s.id)), text(s.title), text(''), text(''), text(''), text(''), text('')] },
      ...s.rows.map((row) => ({ cells: cells(row) })),
    ]),
  );
}

/** "(Kèm theo Báo cáo số …/BC-SNV ngày … của Sở Nội vụ)" */
function attached({ letter, by }: ReportView): Block {
  const words: (string | Run)[] = [
    '(Kèm theo Báo cáo số ',
    fill(),
    `/${letter.symbol ?? 'BC'} ngày `,
    fill(),
    ' tháng ',
    fill(),
    ' năm ',
    fill(),
    ` của ${by})`,
  ];
  return paragraph(
    words.map((w) => (typeof w === 'string' ? italic(w) : w)),
    'attached',
  );
}

export const annexes = (view: ReportView): Annex[] => [
  { name: 'Phụ lục I', title: 'BẢNG TỔNG HỢP NHIỆM VỤ', blocks: [attached(view), tasks(view)] },
  { name: 'Phụ lục II', title: 'SỐ LIỆU TỪNG ĐƠN VỊ', blocks: [attached(view), ...figuresOfAgencies(view)] },
  ...(view.review.documents.length
    ? [{ name: 'Phụ lục III', title: 'VĂN BẢN ĐÃ RÀ SOÁT', blocks: [attached(view), ...reviewTable(view.review)] }]
    : []),
];
