import { formatDate } from '../../calendar/civil.ts';
import { ownDay } from '../../model/head.ts';
import { SOUND } from '../example.ts';
import { both, type Rule } from '../rule.ts';
import { entries } from './entries.ts';

export const evidenceOutOfTime: Rule = {
  code: 'PLAN016',
  title: both('Ngày của văn bản minh chứng không hợp lý', 'Day of the evidence that cannot be'),
  why: both(
    'Minh chứng có trước kế hoạch hay đề ngày chưa đến thì không thể là kết quả của việc này.',
    'Evidence older than the plan, or of a day that has not come, cannot show the result.',
  ),
  bad: {
    files: {
      'tasks/ra-soat.yaml': `${SOUND}progress:\n  - { date: 2016-01-28, by: so-tu-phap, what: Xong, completes: true, evidence: { number: 12/BC-STP, date: 2015-01-28 } }\n`,
    },
  },
  good: {
    files: {
      'tasks/ra-soat.yaml': `${SOUND}progress:\n  - { date: 2016-01-28, by: so-tu-phap, what: Xong, completes: true, evidence: { number: 12/BC-STP, date: 2016-01-28 } }\n`,
    },
  },
  *check(context) {
    const issued = ownDay(context.plan.head);
    for (const { entry } of entries(context)) {
      for (const { number, date } of entry.evidence) {
        if (!date) continue;
        const early = issued !== undefined && date < issued ? issued : undefined;
        // An entry ahead of its day is told already.
        const ahead = date > context.asOf && entry.date <= context.asOf;
        if (!early && !ahead) continue;
        const day = formatDate(date);
        yield {
          place: entry.place,
          message: early
            ? both(
                `Văn bản minh chứng ${number ?? ''} đề ngày ${day}, trước kế hoạch (${formatDate(early)})`,
                `The evidence ${number ?? ''} is dated ${day}, before the plan (${formatDate(early)})`,
              )
            : both(
                `Văn bản minh chứng ${number ?? ''} đề ngày ${day}, chưa đến`,
                `The evidence ${number ?? ''} is dated ${day}, which has not come`,
              ),
          help: both('Kiểm tra lại ngày của văn bản', 'Check the day of the document'),
        };
      }
    }
  },
};
