import { didYouMean, nearest } from '../../text/nearest.ts';
import { TASK } from '../example.ts';
import { both, type Rule } from '../rule.ts';

export const unknownEvent: Rule = {
  code: 'PLAN030',
  severity: 'error',
  title: both('Sự kiện không có trong danh sách', 'Unknown event'),
  why: both(
    'Thời hạn chờ một sự kiện không có thì không bao giờ đến.',
    'A deadline that waits for an event that is not listed never comes.',
  ),
  bad: {
    files: {
      'tasks/ra-soat.yaml': `${TASK}deadline: { text: sau khi bầu cử, event: bau-cu-2016 }
`,
    },
  },
  good: {
    files: {
      'tasks/ra-soat.yaml': `${TASK}deadline: { text: sau khi bầu cử, event: bau-cu }
`,
      'events.yaml': `events:
  - { id: bau-cu, name: cuộc bầu cử, date: 2016-05-22 }
`,
    },
  },
  *check({ plan }) {
    const ids = [...plan.events.keys()];
    for (const { deadline } of plan.tasks) {
      if (!deadline?.event || plan.events.has(deadline.event.id)) continue;
      const near = nearest(deadline.event.id, ids);
      yield {
        place: deadline.event.place,
        message: both(`Không có sự kiện nào mang mã “${deadline.event.id}”`, `No event has the id "${deadline.event.id}"`),
        help: didYouMean(near) ?? both('Thêm sự kiện vào events.yaml', 'Add it to events.yaml'),
        suggestion: near,
      };
    }
  },
};
