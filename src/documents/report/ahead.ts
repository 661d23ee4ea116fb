/** Parts IV and V: what the next period asks for, and what is asked of others. */
import type { ReportView } from '../../views/report/report.ts';
import type { Row } from '../../views/rows.ts';
import { type Block, heading, list, paragraph } from '../blocks.ts';
import { bold } from '../line.ts';
import { day, deadlineWords } from './words.ts';

const line = (row: Row) =>
  `${row.title}${row.occurrence ? ` – ${row.occurrence}` : ''}: ${row.lead}, thời hạn ${row.due ? day(row.due) : deadlineWords(row)}.`;

export function nextPeriod({ next: { due, carried, undated, year } }: ReportView): Block[] {
  const part = (title: string, rows: readonly Row[]) => (rows.length ? [paragraph(title), list(rows.map(line))] : []);
  return [
    heading(2, `IV. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM ${year}`),
    ...part('Hoàn thành dứt điểm các việc còn quá hạn:', carried),
    ...part('Các việc đến hạn:', due),
    ...part('Tiếp tục thực hiện:', undated),
  ];
}

export function proposals(view: ReportView): Block[] {
  const items = view.proposals.flatMap((p) => [
    paragraph([bold(`Đối với ${p.to}`)]),
    list(p.items.map((i) => `${i.what} (${i.by} kiến nghị).`)),
  ]);
  return [heading(2, 'V. KIẾN NGHỊ, ĐỀ XUẤT'), ...(items.length ? items : [paragraph('Không có kiến nghị.')])];
}
