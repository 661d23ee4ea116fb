/** The estimates of the reporting year, step by step. */
import type { ReportView } from '../../views/report/report.ts';
import { type Block, heading, paragraph } from '../blocks.ts';
import { budgetTable } from '../tables/budget.ts';
import { n } from './words.ts';

/** Nothing where no estimate is recorded. */
export function budgetSection({ budget }: ReportView): Block[] {
  if (!budget.estimates.length) return [];
  return [
    heading(3, '3. Kinh phí thực hiện'),
    paragraph(`Đơn vị tính: đồng. ${n(budget.estimates.length)} dự toán, đã phê duyệt ${n(budget.totals.approved.count)}.`),
    budgetTable(budget),
  ];
}
