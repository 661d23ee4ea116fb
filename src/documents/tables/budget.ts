/** Estimates, a row each, with what each step came to; and their sums. */
import { nameOf } from '../../model/members.ts';
import type { BudgetView, EstimateState } from '../../views/budget.ts';
import { BUDGET_STEPS, STEP_WORDS } from '../../words/budget-steps.ts';
import type { Language } from '../../words/language.ts';
import { column, money, number, type Table, table, text } from '../table.ts';

/** "chờ thẩm định (Sở Tài chính)" */
function standing({ plan }: BudgetView, { next, heldBy }: EstimateState, lang: Language): string {
  if (!next) return lang === 'vi' ? 'đã phê duyệt' : 'approved';
  const step = STEP_WORDS[next][lang].toLowerCase();
  const by = heldBy ? ` (${nameOf(plan, heldBy)})` : '';
  return lang === 'vi' ? `chờ ${step}${by}` : `to be ${step}${by}`;
}

export function budgetTable(view: BudgetView, lang: Language = 'vi'): Table {
  const vi = lang === 'vi';
  const rows = view.estimates.map((state, k) => [
    number(k + 1),
    text(nameOf(view.plan, state.estimate.by)),
    text(state.estimate.what),
    ...BUDGET_STEPS.map((s) => money(state.amounts[s])),
    text(standing(view, state, lang)),
  ]);
  const sums = [
    number(undefined),
    text(vi ? 'Cộng' : 'Sum'),
    text(''),
    ...BUDGET_STEPS.map((s) => money(view.totals[s].amount)),
    text(''),
  ];
  return table(
    [
      column(vi ? 'STT' : 'No.', 'number', 0.5),
      column(vi ? 'Cơ quan' : 'Agency', 'text', 1.2),
      column(vi ? 'Nội dung' : 'What', 'text', 2),
      ...BUDGET_STEPS.map((s) => column(STEP_WORDS[s][lang], 'money', 1.2)),
      column(vi ? 'Đang ở bước' : 'Step', 'text', 1.2),
    ],
    [...rows, { role: 'total', cells: sums }],
  );
}
