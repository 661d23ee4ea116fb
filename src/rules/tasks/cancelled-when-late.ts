import { formatDate } from '../../calendar/civil.ts';
import { both, type Finding, type RuleContext } from '../rule.ts';

/** Tasks cancelled when they were late already: the report of the year still tells it. */
export function* cancelledWhenLate({ register, asOf }: RuleContext): Iterable<Finding> {
  for (const { task, obligations } of register.tasks) {
    const { cancelled } = task;
    // What is cancelled from a later day on may be done before it.
    if (!cancelled || cancelled.date > asOf) continue;
    const late = obligations.flatMap((o) => (o.due && o.due < cancelled.date && o.doneOn === undefined ? [o.due] : []));
    const [first] = late.sort();
    if (!first) continue;
    yield {
      place: cancelled.place,
      message: both(
        `Thôi thực hiện từ ${formatDate(cancelled.date)}, khi ${late.length} đầu việc đã quá hạn (hạn sớm nhất ${formatDate(first)})`,
        `Cancelled from ${formatDate(cancelled.date)}, when ${late.length} duties were late (the earliest due ${formatDate(first)})`,
      ),
      help: both('Nêu lý do quá hạn trong báo cáo', 'Tell why it was late in the report'),
    };
  }
}
