import { yearOf } from '../../calendar/civil.ts';
import { ESTIMATE } from '../example.ts';
import { both, type Rule } from '../rule.ts';

export const budgetAmounts: Rule = {
  code: 'PLAN098',
  title: both('Dự toán có số hoặc năm không hợp lý', 'Estimate whose amount or year cannot be'),
  why: both(
    'Duyệt nhiều hơn đề nghị, hoặc năm ngoài thời gian kế hoạch, thường là gõ nhầm.',
    'More approved than asked for, or a year outside the plan, is mostly a slip.',
  ),
  bad: { files: { 'budget.yaml': ESTIMATE.replace('year: 2016', 'year: 2006') } },
  good: { files: { 'budget.yaml': ESTIMATE } },
  *check({ plan }) {
    const { from, to } = plan.head.period;
    // The estimate is made the year before, and spent to the end.
    const [first, last] = [yearOf(from) - 1, to === undefined ? undefined : yearOf(to) + 1];
    for (const { year, estimated, approved, place } of plan.estimates) {
      if (year < first || (last !== undefined && year > last))
        yield {
          place,
          message: both(
            `Năm ngân sách ${year} nằm ngoài thời gian của kế hoạch`,
            `The budget year ${year} is outside the plan’s period`,
          ),
          help: both('Kiểm tra lại “year”', 'Check "year"'),
        };
      if (approved && approved.amount > estimated.amount)
        yield {
          place,
          message: both('Số được duyệt lớn hơn số đề nghị', 'More is approved than was asked for'),
          help: both('Kiểm tra lại hai số tiền', 'Check both amounts'),
        };
    }
  },
};
