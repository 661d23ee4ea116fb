/** The estimates of the reporting year, step by step. */
import { nameOf } from '../../model/members.ts';
import type { ReportView } from '../../views/report/report.ts';
import { BUDGET_STEPS, STEP_WORDS } from '../../words/budget-steps.ts';
import { type Block, heading, paragraph } from '../blocks.ts';
import { column, money, number, table, text } from '../table.ts';
import { n } from './words.ts';

/** Nothing where no estimate is recorded. */
export function budgetSection({ plan, budget }: ReportView): Block[] {
  if (!budget.estimates.length) return [];
  const rows = budget.estimates.map(({ estimate, amounts, next, heldBy }, k) => [
    number(k + 1),
    text(nameOf(plan, estimate.by)),
    text(estimate.what),
    ...BUDGET_STEPS.map((s) => money(amounts[s])),
    text(next ? `chờ ${STEP_WORDS[next].vi.toLowerCase()}${heldBy ? ` (${nameOf(plan, heldBy)})` : ''}` : 'đã phê duyệt'),
  ]);
  const sums = [number(undefined), text('Cộng'), text(''), ...BUDGET_STEPS.map((s) => money(budget.totals[s].amount)), text('')];
  return [
    heading(3, '3. Kinh phí thực hiện'),
    paragraph(`Đơn vị tính: đồng. ${n(budget.estimates.length)} dự toán, đã phê duyệt ${n(budget.totals.approved.count)}.`),
    table(
      [
        column('STT', 'number', 0.5),
        column('Cơ quan'),
        column('Nội dung', 'text', 2),
        ...BUDGET_STEPS.map((s) => column(STEP_WORDS[s].vi, 'money', 1.2)),
        column('Đang ở bước'),
      ],
      [...rows, { role: 'total', cells: sums }],
    ),
  ];
}
