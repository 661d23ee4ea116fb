/** Estimates and documents reviewed as tables that stand by themselves. */
import type { BudgetView } from '../../views/budget.ts';
import type { ReviewView } from '../../views/review.ts';
import type { Language } from '../../words/language.ts';
import type { Sheet } from '../sheet.ts';
import { budgetTable } from './budget.ts';
import { reviewedTable } from './review.ts';
import { noteOf } from './words.ts';

export const budgetSheet = (view: BudgetView, lang: Language): Sheet => ({
  name: lang === 'vi' ? 'Kinh phí' : 'Budget',
  title: lang === 'vi' ? 'Bảng tổng hợp dự toán kinh phí (đồng)' : 'Estimates (đồng)',
  note: noteOf(view.plan, view.asOf, lang),
  table: budgetTable(view, lang),
});

export const reviewSheet = (view: ReviewView, lang: Language): Sheet => ({
  name: lang === 'vi' ? 'Rà soát' : 'Reviewed',
  title: lang === 'vi' ? 'Bảng tổng hợp kết quả rà soát văn bản' : 'Documents reviewed',
  note: noteOf(view.plan, view.asOf, lang),
  table: reviewedTable(view, lang),
});
