/** What the report tells of the registers that stand beside the tasks: money, and documents reviewed. */
import { shortNameOf } from '../../model/members.ts';
import { BUDGET_STEPS } from '../../model/schema/budget.ts';
import type { ReportView } from '../../views/report/report.ts';
import { STEP_WORDS } from '../../words/budget-steps.ts';
import { number } from '../../words/numbers.ts';
import { md, mdTable } from './escape.ts';
import { reviewTable } from './review.ts';

const n = (value: number) => number(value, 'vi');

/** The estimates of the reporting year, step by step; nothing where none is recorded. */
export function budgetSection({ plan, budget }: ReportView): string[] {
  if (!budget.estimates.length) return [];
  const rows = budget.estimates.map(({ estimate, amounts, next, heldBy }, k) => [
    String(k + 1),
    md(shortNameOf(plan, estimate.by)),
    md(estimate.what),
    ...BUDGET_STEPS.map((s) => (amounts[s] === undefined ? '' : n(amounts[s]))),
    next ? `chờ ${STEP_WORDS[next].vi.toLowerCase()}${heldBy ? ` (${md(shortNameOf(plan, heldBy))})` : ''}` : 'đã phê duyệt',
  ]);
  const sums = ['', '**Cộng**', '', ...BUDGET_STEPS.map((s) => `**${n(budget.totals[s].amount)}**`), ''];
  return [
    '### 3. Kinh phí thực hiện',
    `Đơn vị tính: đồng. ${n(budget.estimates.length)} dự toán, đã phê duyệt ${n(budget.totals.approved.count)}.`,
    mdTable(
      ['STT', 'Cơ quan', 'Nội dung', ...BUDGET_STEPS.map((s) => STEP_WORDS[s].vi), 'Đang ở bước'],
      [...rows, sums],
      [0, 3, 4, 5, 6],
    ),
  ];
}

/** The annex of documents reviewed in the period; nothing where none is recorded. */
export const reviewAnnex = ({ plan, review }: ReportView): string[] =>
  review.documents.length ? ['## PHỤ LỤC III. VĂN BẢN ĐÃ RÀ SOÁT', reviewTable(plan, review)] : [];
