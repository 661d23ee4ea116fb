import { SOUND } from '../example.ts';
import { both, type Rule } from '../rule.ts';
import { entries } from './entries.ts';

export const doneWithoutEvidence: Rule = {
  code: 'PLAN033',
  title: both('Báo hoàn thành mà không có minh chứng', 'Done without evidence'),
  why: both(
    'Hoàn thành mà không có văn bản thì cấp trên không có gì để kiểm tra.',
    'What is reported as done without a document cannot be checked.',
  ),
  bad: {
    files: {
      'tasks/ra-soat.yaml': `${SOUND}progress:
  - { date: 2016-01-28, by: so-tu-phap, what: Xong, completes: true }
`,
    },
  },
  good: {
    files: {
      'tasks/ra-soat.yaml': `${SOUND}progress:
  - { date: 2016-01-28, by: so-tu-phap, what: Xong, completes: true, evidence: { number: 12/BC-STP, date: 2016-01-28 } }
`,
    },
  },
  *check(context) {
    for (const { entry } of entries(context)) {
      if (!entry.completes || entry.evidence.some((e) => e.number !== null || e.link)) continue;
      yield {
        place: entry.place,
        message: both('Báo hoàn thành mà không có văn bản minh chứng', 'Reported as done without a document that shows it'),
        help: both(
          'Thêm “evidence: { number: 12/BC-STP, date: 2016-01-28 }”',
          'Add "evidence: { number: 12/BC-STP, date: 2016-01-28 }"',
        ),
      };
    }
  },
};
