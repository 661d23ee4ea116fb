import { formatDate } from '../../calendar/civil.ts';
import { SOUND } from '../example.ts';
import { both, type Rule } from '../rule.ts';
import { cancelledWhenLate } from './cancelled-when-late.ts';

export const cancelledOnDoubtfulDay: Rule = {
  code: 'PLAN015',
  title: both('Thôi thực hiện từ một ngày đáng ngờ', 'Cancelled from a doubtful day'),
  why: both(
    'Ngày chưa đến thường là gõ nhầm; thôi khi đã quá hạn thì báo cáo năm vẫn phải nêu đầu việc quá hạn.',
    'A day to come is mostly a slip; what was late when it was cancelled is still told in the report of the year.',
  ),
  bad: {
    files: {
      'tasks/ra-soat.yaml': `${SOUND}cancelled: { date: 2016-08-10, reason: gộp việc, document: { number: 5/QĐ-UBND, date: 2016-08-10 } }\n`,
    },
    asOf: '2016-06-01',
  },
  good: {
    files: {
      'tasks/ra-soat.yaml': `${SOUND}cancelled: { date: 2016-01-10, reason: gộp việc, document: { number: 5/QĐ-UBND, date: 2016-01-10 } }\n`,
    },
    asOf: '2016-06-01',
  },
  *check(context) {
    yield* cancelledWhenLate(context);
    const { plan, asOf } = context;
    for (const task of plan.tasks) {
      if (!task.cancelled || task.cancelled.date <= asOf) continue;
      const day = formatDate(task.cancelled.date);
      yield {
        place: task.cancelled.place,
        message: both(`Thôi thực hiện từ ${day}, ngày chưa đến`, `Cancelled from ${day}, which has not come yet`),
        help: both('Kiểm tra lại ngày của văn bản', 'Check the day of the document'),
      };
    }
  },
};
