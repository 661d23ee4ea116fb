import { TASK } from '../example.ts';
import { both, type Rule } from '../rule.ts';

export const unusedEvent: Rule = {
  code: 'PLAN062',
  title: both('Sự kiện không thời hạn nào chờ', 'Event that no deadline waits for'),
  why: both(
    'Có thể cụm từ trong thời hạn không khớp tên sự kiện, nên việc chờ mãi.',
    'The words of a deadline may not match the name, and the task would wait for ever.',
  ),
  bad: {
    files: {
      'events.yaml': `events:
  - { id: bau-cu, name: cuộc bầu cử, date: 2016-05-22 }
`,
    },
  },
  good: {
    files: {
      'events.yaml': `events:
  - { id: bau-cu, name: cuộc bầu cử, date: 2016-05-22 }
`,
      'tasks/ra-soat.yaml': `${TASK}deadline: sau khi kết thúc cuộc bầu cử
`,
    },
  },
  decidedBy: ['task'],
  *check({ plan, register }) {
    const used = new Set(register.tasks.flatMap((t) => t.assignments.map((a) => a.reading.event?.id)));
    for (const event of plan.events.values()) {
      if (used.has(event.id)) continue;
      yield {
        place: event.place,
        message: both(`Không thời hạn nào chờ sự kiện “${event.id}”`, `No deadline waits for "${event.id}"`),
        help: both(
          'Thêm cách kế hoạch gọi sự kiện vào “words”, hoặc xoá',
          'Add the plan’s words for it under "words", or delete it',
        ),
      };
    }
  },
};
