/** Turns of phrase that several chapters of the report share. */
import { type CivilDate, formatDate } from '../../calendar/civil.ts';
import type { DocumentRef } from '../../model/plan.ts';
import { silenceShort, stateWords } from '../../phrases/states.ts';
import type { Row } from '../../views/rows.ts';
import { daysWords, number } from '../../words/numbers.ts';

export const n = (value: number) => number(value, 'vi');
export const day = (d: string) => formatDate(d as CivilDate);

/** "45/QĐ-UBND ngày 28/03/2016" */
export const documentWords = (d: DocumentRef) => `${d.number ?? '(chưa rõ số)'}${d.date ? ` ngày ${day(d.date)}` : ''}`;

export const deadlineWords = (row: Row) => row.deadline?.text ?? 'kế hoạch không nêu';

/** " (29/02/2016; thời hạn gốc 31/01/2016, gia hạn theo 25/UBND-NC ngày 28/01/2016)" */
export function dueWords(row: Row): string {
  if (!row.due) return '';
  const by = row.extension?.decision?.document;
  const moved = row.originalDue ? `; thời hạn gốc ${day(row.originalDue)}, gia hạn theo ${by ? documentWords(by) : ''}` : '';
  return ` (${day(row.due)}${moved}${row.pending ? '; đang xin gia hạn' : ''})`;
}

/** "Chưa hoàn thành, quá hạn, trễ 12 ngày, 3/8 đơn vị xong" */
export const rowState = (row: Row) =>
  [
    stateWords(row, 'vi'),
    daysWords(row.daysLate, row.daysLeft, 'vi'),
    row.units.total > 1 ? `${row.units.done}/${row.units.total} đơn vị xong` : '',
    row.silence ? silenceShort(row.silence, 'vi') : '',
  ]
    .filter(Boolean)
    .join(', ');
