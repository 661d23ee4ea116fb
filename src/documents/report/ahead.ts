/** Parts IV and V: what is left to do and what the next period asks for, and what is asked of others. */

import { nameOf } from '../../model/members.ts';
import type { Plan } from '../../model/plan.ts';
import { writtenWords } from '../../phrases/written.ts';
import { obligationTitle } from '../../tracking/obligation.ts';
import type { Obligation } from '../../tracking/register.ts';
import { grouped } from '../../views/grouped.ts';
import type { ReportView } from '../../views/report/report.ts';
import type { Row } from '../../views/rows.ts';
import { type Block, heading, list, paragraph } from '../blocks.ts';
import { bold } from '../line.ts';
import { assignedTo, day, n } from './words.ts';

/** More bodies than this are counted, not named. */
const MOST_NAMED = 6;

/** What is still owed, one line a duty and day, with those who owe it and nobody else. */
function owed(plan: Plan, obligations: readonly Obligation[]): string[] {
  const key = (o: Obligation) => `${o.task.id} ${o.partKey} ${o.occurrence?.id ?? ''} ${o.due ?? ''}`;
  return [...grouped(obligations, key).values()].map((group) => {
    const [first] = group as [Obligation];
    const units = [...new Set(group.map((o) => nameOf(plan, o.unit)))];
    const names = units.length > MOST_NAMED ? `${n(units.length)} đơn vị (Phụ lục II)` : units.join('; ');
    return `${obligationTitle(first)}: ${names}; thời hạn ${first.due ? day(first.due) : ''}, đã quá ${n(first.daysLate ?? 0)} ngày.`;
  });
}

const named = (row: Row) => `${row.title}${row.occurrence ? ` – ${row.occurrence}` : ''}`;
function dated(plan: Plan, row: Row): string {
  const dues = row.obligations.flatMap((o) => o.due ?? []).sort();
  const [first, last] = [dues[0], dues[dues.length - 1]];
  const when = first && last ? (first === last ? day(first) : `từ ${day(first)} đến ${day(last)}`) : '';
  return `${named(row)}: ${assignedTo(plan, row)}; thời hạn ${when}.`;
}
const undatedLine = (plan: Plan, row: Row) =>
  `${named(row)}: ${assignedTo(plan, row)}; ${row.deadline ? `${row.deadline.unknown === undefined ? 'kế hoạch ghi ' : 'thời hạn '}${writtenWords(row.deadline)}` : 'kế hoạch không nêu thời hạn'}${row.due ? `, đến hết ngày ${day(row.due)}` : ''}.`;

export function nextPeriod({ plan, standing, next: { due, carried, undated, year } }: ReportView): Block[] {
  const over = standing.ceased ?? standing.ranOut;
  const part = (title: string, lines: readonly string[]) => (lines.length ? [paragraph(title), list(lines)] : []);
  const parts = [
    ...part('Hoàn thành dứt điểm các việc còn quá hạn:', owed(plan, carried)),
    ...part(
      'Các việc đến hạn:',
      due.map((row) => dated(plan, row)),
    ),
    ...part(
      'Tiếp tục thực hiện:',
      undated.map((row) => undatedLine(plan, row)),
    ),
  ];
  return [
    heading(2, over ? 'IV. CÔNG VIỆC CÒN PHẢI HOÀN THÀNH' : `IV. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM ${year}`),
    ...(parts.length ? parts : [paragraph(over ? 'Không còn việc nào phải thực hiện.' : 'Kế hoạch không giao việc nào khác.')]),
  ];
}

export function proposals(view: ReportView): Block[] {
  const items = view.proposals.flatMap((p) => [
    paragraph([bold(`Đối với ${p.to}`)]),
    list(p.items.map((i) => `${i.what} (${i.by} kiến nghị).`)),
  ]);
  return [heading(2, 'V. KIẾN NGHỊ, ĐỀ XUẤT'), ...(items.length ? items : [paragraph('Không có kiến nghị.')])];
}
