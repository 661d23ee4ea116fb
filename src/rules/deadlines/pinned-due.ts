import { TASK } from '../example.ts';
import { both, type Rule } from '../rule.ts';

export const pinnedDue: Rule = {
  code: 'PLAN039',
  title: both('Ngày chọn không phải một cách đọc của thời hạn', 'The day chosen is no reading of the deadline'),
  why: both(
    'Chọn cách đọc không phải là đổi thời hạn; đổi thời hạn phải có văn bản.',
    'Choosing a reading is not changing a deadline; that takes a document.',
  ),
  bad: {
    files: {
      'tasks/ra-soat.yaml': `${TASK}deadline: { text: trước ngày 15/12, due: 2016-12-20 }
`,
    },
  },
  good: {
    files: {
      'tasks/ra-soat.yaml': `${TASK}deadline: { text: trước ngày 15/12, due: 2016-12-14 }
`,
    },
  },
  *check({ register }) {
    for (const { reading, deadline } of register.tasks.flatMap((t) => t.assignments)) {
      if (!reading.pinIsNoReading || !deadline) continue;
      yield {
        place: deadline.place,
        message: both(
          `Ngày ${deadline.due} không phải một cách đọc của “${deadline.text}”`,
          `${deadline.due} is no reading of "${deadline.text}"`,
        ),
        help: both(
          '“due” chỉ để chọn giữa các cách đọc; muốn đổi thời hạn phải có văn bản gia hạn',
          '"due" only chooses between readings; a deadline is changed by a document',
        ),
      };
    }
  },
};
