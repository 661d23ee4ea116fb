import { BUDGET_STEPS } from '../../words/budget-steps.ts';
import { ESTIMATE } from '../example.ts';
import { both, type Rule } from '../rule.ts';

export const budgetWithoutDocument: Rule = {
  code: 'PLAN052',
  title: both('Bước của dự toán không có văn bản', 'Step of an estimate without a document'),
  why: both('Số tiền phải dẫn được về một văn bản.', 'An amount must lead back to a document.'),
  bad: {
    files: {
      'budget.yaml': `${ESTIMATE}    gathered: { date: 2016-03-15, amount: 145000000 }
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
      const bare = BUDGET_STEPS.filter((s) => e[s] !== undefined && !e[s]?.document?.number);
      if (!bare.length) continue;
      yield {
        place: e.place,
        message: both(`Chưa có số văn bản ở bước: ${bare.join(', ')}`, `No document with a number at: ${bare.join(', ')}`),
        help: both('Thêm “document: { number: …, date: … }”', 'Add "document: { number: …, date: … }"'),
      };
    }
  },
};
