import { formatDate } from '../../calendar/civil.ts';
import { both, type Finding, type RuleContext } from '../rule.ts';
import { keyPlace } from './key-place.ts';

/** Tasks cancelled when they were late already: the report of the year still tells it. */
export function* cancelledWhenLate({ register }: RuleContext): Iterable<Finding> {
  for (const { task, obligations } of register.tasks) {
    const { cancelled } = task;
    if (!cancelled) continue;
    const late = obligations.filter((o) => o.due !== undefined && o.due < cancelled.date && o.doneOn === undefined);
    const [first] = late;
    if (!first?.due) continue;
    yield {
      place: keyPlace(task, 'cancelled'),
      message: both(
        `Thôi thực hiện từ ${formatDate(cancelled.date)}, khi ${late.length} đầu việc đã quá hạn từ ${formatDate(first.due)}`,
        `Cancelled from ${formatDate(cancelled.date)}, when ${late.length} duties were late since ${formatDate(first.due)}`,
      ),
      help: both('Nêu lý do quá hạn trong báo cáo', 'Tell why it was late in the report'),
    };
  }
}
