import { SOUND } from '../example.ts';
import { both, type Rule } from '../rule.ts';

export const cancelledWithoutDocument: Rule = {
  code: 'PLAN014',
  title: both('Thôi thực hiện mà văn bản thiếu số hoặc ngày', 'Cancelled by a document without number or day'),
  why: both(
    'Việc kế hoạch giao chỉ thôi được bằng văn bản; thiếu số hoặc ngày thì không ai kiểm tra được.',
    'What a plan asks is cancelled only by a document, and one without number or day cannot be checked.',
  ),
  bad: {
    files: {
      'tasks/ra-soat.yaml': `${SOUND}cancelled: { date: 2016-01-10, reason: gộp việc, document: { number: null, date: 2016-01-10 } }\n`,
    },
  },
  good: {
    files: {
      'tasks/ra-soat.yaml': `${SOUND}cancelled: { date: 2016-01-10, reason: gộp việc, document: { number: 5/QĐ-UBND, date: 2016-01-10 } }\n`,
    },
  },
  *check({ plan }) {
    for (const task of plan.tasks) {
      const { cancelled } = task;
      if (!cancelled || (cancelled.document.number && cancelled.document.date)) continue;
      yield {
        place: cancelled.place,
        message: both('Văn bản cho thôi thực hiện thiếu số hoặc ngày', 'The document that cancels it has no number or no day'),
        help: both('Ghi đủ: document: { number: …, date: … }', 'Write both: document: { number: …, date: … }'),
      };
    }
  },
};
