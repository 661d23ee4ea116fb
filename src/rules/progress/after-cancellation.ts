import { SOUND } from '../example.ts';
import { both, type Rule } from '../rule.ts';
import { entries } from './entries.ts';

export const progressAfterCancelled: Rule = {
  code: 'PLAN042',
  title: both('Tiến độ sau ngày thôi thực hiện', 'Progress after cancellation'),
  why: both(
    'Việc đã thôi thực hiện mà vẫn có kết quả: một trong hai ghi sai.',
    'A result after a task was cancelled: one of the two is wrong.',
  ),
  bad: {
    files: {
      'tasks/ra-soat.yaml': `${SOUND}cancelled: { date: 2016-01-10, reason: gộp việc, document: { number: 5/QĐ-UBND, date: 2016-01-10 } }
progress:
  - { date: 2016-01-28, by: so-tu-phap, what: Xong }
`,
    },
  },
  good: {
    files: {
      'tasks/ra-soat.yaml': `${SOUND}cancelled: { date: 2016-01-10, reason: gộp việc, document: { number: 5/QĐ-UBND, date: 2016-01-10 } }
progress:
  - { date: 2016-01-05, by: so-tu-phap, what: Họp }
`,
    },
  },
  *check(context) {
    for (const { task, entry } of entries(context)) {
      if (!task.cancelled || entry.date <= task.cancelled.date) continue;
      yield {
        place: entry.place,
        message: both(`Nhiệm vụ đã thôi thực hiện từ ${task.cancelled.date}`, `The task was cancelled on ${task.cancelled.date}`),
        help: both('Kiểm tra lại ngày hoặc nhiệm vụ', 'Check the date or the task'),
      };
    }
  },
};
