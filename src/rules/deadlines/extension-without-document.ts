import { isDocumented } from '../../tracking/extensions.ts';
import { SOUND } from '../example.ts';
import { both, type Rule } from '../rule.ts';

export const extensionWithoutDocument: Rule = {
  code: 'PLAN044',
  title: both('Đổi thời hạn mà không có văn bản', 'Deadline moved without a document'),
  why: both(
    'Thời hạn do cấp có thẩm quyền giao, chỉ cấp đó đổi được, bằng văn bản; không có số và ngày của văn bản thì hạn cũ vẫn tính.',
    'A deadline is moved by whoever set it, in writing; without the number and day of the document the old one counts.',
  ),
  bad: {
    files: {
      'tasks/ra-soat.yaml': `${SOUND}extensions:
  - asked: 2016-01-20
    reason: thiếu cán bộ
    until: 2016-02-29
    decision: { granted: true, date: 2016-01-28, by: ubnd-tinh }
`,
    },
  },
  good: {
    files: {
      'tasks/ra-soat.yaml': `${SOUND}extensions:
  - asked: 2016-01-20
    reason: thiếu cán bộ
    until: 2016-02-29
    decision: { granted: true, date: 2016-01-28, by: ubnd-tinh, document: { number: 25/UBND-NC, date: 2016-01-28 } }
`,
    },
  },
  *check({ plan }) {
    for (const { extensions } of plan.tasks) {
      for (const e of extensions) {
        if (!e.decision || isDocumented(e)) continue;
        yield {
          place: e.place,
          message: both(
            `Quyết định ngày ${e.decision.date} về gia hạn không có số và ngày của văn bản, nên chưa được tính`,
            `The decision of ${e.decision.date} has no document with number and day, so it does not count`,
          ),
          help: both(
            'Ghi văn bản trong “decision”: document: { number: 25/UBND-NC, date: 2016-01-28 }',
            'Add to "decision": document: { number: 25/UBND-NC, date: 2016-01-28 }',
          ),
        };
      }
    }
  },
};
