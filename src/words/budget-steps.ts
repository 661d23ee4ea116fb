/** The steps of a budget, in the order in which an estimate goes through them. */
import type { Text } from './language.ts';

export const STEP_WORDS = {
  estimated: { vi: 'Lập', en: 'Estimated' },
  gathered: { vi: 'Tổng hợp', en: 'Gathered' },
  appraised: { vi: 'Thẩm định', en: 'Appraised' },
  approved: { vi: 'Phê duyệt', en: 'Approved' },
} satisfies Record<string, Text>;

export type BudgetStep = keyof typeof STEP_WORDS;
export const BUDGET_STEPS = Object.keys(STEP_WORDS) as readonly BudgetStep[];
