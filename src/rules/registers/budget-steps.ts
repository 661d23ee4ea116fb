import { BUDGET_STEPS } from '../../words/budget-steps.ts';
import { ESTIMATE } from '../example.ts';
import { both, type Rule } from '../rule.ts';

export const budgetSteps: Rule = {
  code: 'PLAN051',
  title: both('Các bước của dự toán sai thứ tự', 'Steps of an estimate out of order'),
  why: both(
    'Dự toán được lập, tổng hợp, thẩm định rồi phê duyệt; nhảy bước hay ngày lùi là ghi nhầm.',
    'An estimate is made, gathered, appraised and approved; a step left out or a day going back is a slip.',
  ),
  bad: {
    files: {
      'budget.yaml': `${ESTIMATE}    approved: { date: 2016-05-16, amount: 120500000 }
`,
    },
  },
  good: {
    files: {
      'budget.yaml': `${ESTIMATE}    gathered: { date: 2016-03-15, amount: 145000000, document: { number: 52/SNV-VP, date: 2016-03-15 } }
`,
    },
  },
  *check({ plan }) {
    for (const e of plan.estimates) {
      const last = BUDGET_STEPS.findLastIndex((s) => e[s] !== undefined);
      const missing = BUDGET_STEPS.slice(0, last).find((s) => e[s] === undefined);
      const back = BUDGET_STEPS.slice(0, last + 1).find((s, k) => {
        const before = k > 0 ? e[BUDGET_STEPS[k - 1] as (typeof BUDGET_STEPS)[number]] : undefined;
        return before !== undefined && (e[s]?.date ?? '9999') < before.date;
      });
      if (!missing && !back) continue;
      yield {
        place: e.place,
        message: missing
          ? both(
              `Thiếu bước “${missing}” trước “${BUDGET_STEPS[last]}”`,
              `The step "${missing}" is missing before "${BUDGET_STEPS[last]}"`,
            )
          : both(
              `Ngày của bước “${back}” trước ngày của bước liền trước`,
              `The step "${back}" is dated before the one that it follows`,
            ),
        help: both('Ghi đủ các bước, ngày không lùi', 'Write every step, none dated before the other'),
      };
    }
  },
};
