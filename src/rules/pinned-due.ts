import { both, type Rule } from './rule.ts';

export const pinnedDue: Rule = {
  code: 'PLAN039',
  severity: 'error',
  title: both('Ngày chọn không phải một cách đọc của thời hạn', 'The day chosen is no reading of the deadline'),
  *check({ register }) {
    for (const { task, reading } of register.tasks) {
      if (!reading.pinIsNoReading || !task.deadline) continue;
      yield {
        place: task.deadline.place,
        message: both(
          `Ngày ${task.deadline.due} không phải một cách đọc của “${task.deadline.text}”`,
          `${task.deadline.due} is no reading of "${task.deadline.text}"`,
        ),
        help: both(
          '“due” chỉ để chọn giữa các cách đọc; muốn đổi thời hạn phải có văn bản gia hạn',
          '"due" only chooses between readings; a deadline is changed by a document',
        ),
      };
    }
  },
};
