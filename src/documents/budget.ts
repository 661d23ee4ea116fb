/** The estimates of a plan as a register to be handed on: the table, and who has not estimated. */
import { formatDate } from '../calendar/civil.ts';
import { nameOf } from '../model/members.ts';
import type { BudgetView } from '../views/budget.ts';
import { number } from '../words/numbers.ts';
import { type Document, heading, paragraph } from './blocks.ts';
import { budgetTable } from './tables/budget.ts';

const n = (value: number) => number(value, 'vi');

export function budgetDocument(view: BudgetView): Document {
  const { plan, asOf, estimates, totals, missing } = view;
  return {
    kind: 'register',
    title: 'Bảng tổng hợp dự toán kinh phí',
    date: asOf,
    lying: true,
    blocks: [
      heading(1, 'BẢNG TỔNG HỢP DỰ TOÁN KINH PHÍ'),
      paragraph(plan.head.title, 'subject'),
      paragraph(
        `Tính đến ngày ${formatDate(asOf)}. Đơn vị tính: đồng. ${n(estimates.length)} dự toán, đã phê duyệt ${n(totals.approved.count)}.`,
      ),
      budgetTable(view),
      ...(missing.length
        ? [paragraph(`Chưa lập dự toán (${n(missing.length)}): ${missing.map((id) => nameOf(plan, id)).join('; ')}.`)]
        : []),
    ],
    annexes: [],
  };
}
