import { nearest } from '../model/explain-issue.ts';
import { both, type Rule } from './rule.ts';

export const unknownEvent: Rule = {
  code: 'PLAN030',
  severity: 'error',
  title: both('Sự kiện không có trong danh sách', 'Unknown event'),
  *check({ plan }) {
    const ids = [...plan.events.keys()];
    for (const { deadline } of plan.tasks) {
      if (!deadline?.event || plan.events.has(deadline.event.id)) continue;
      const near = nearest(deadline.event.id, ids);
      yield {
        place: deadline.event.place,
        message: both(`Không có sự kiện nào mang mã “${deadline.event.id}”`, `No event has the id "${deadline.event.id}"`),
        help: near
          ? both(`Có phải ý bạn là “${near}”?`, `Did you mean "${near}"?`)
          : both('Thêm sự kiện vào events.yaml', 'Add it to events.yaml'),
        suggestion: near,
      };
    }
  },
};
