/** The steps of a budget, in words. */

import type { BudgetStep } from '../model/schema/budget.ts';
import type { Text } from './language.ts';

export const STEP_WORDS: Readonly<Record<BudgetStep, Text>> = {
  estimated: { vi: 'Lập', en: 'Estimated' },
  gathered: { vi: 'Tổng hợp', en: 'Gathered' },
  appraised: { vi: 'Thẩm định', en: 'Appraised' },
  approved: { vi: 'Phê duyệt', en: 'Approved' },
};
