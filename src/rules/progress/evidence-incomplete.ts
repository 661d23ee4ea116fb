import { SOUND } from '../example.ts';
import { both, type Rule } from '../rule.ts';
import { entries } from './entries.ts';

export const evidenceIncomplete: Rule = {
  code: 'PLAN058',
  title: both('Minh chứng thiếu số hoặc ngày', 'Evidence without number or date'),
  why: both('Văn bản không có số và ngày thì không tìm lại được.', 'A document without number and day cannot be found again.'),
  bad: {
    files: {
      'tasks/ra-soat.yaml': `${SOUND}progress:
  - { date: 2016-01-28, by: so-tu-phap, what: Gửi, evidence: { number: 12/BC-STP, date: null } }
`,
    },
  },
  good: {
    files: {
      'tasks/ra-soat.yaml': `${SOUND}progress:
  - { date: 2016-01-28, by: so-tu-phap, what: Gửi, evidence: { number: 12/BC-STP, date: 2016-01-28 } }
`,
    },
  },
  *check(context) {
    for (const { entry } of entries(context)) {
      const bare = entry.evidence.find((e) => (e.number === null || e.date === null) && !e.link);
      if (!bare || (entry.completes && entry.evidence.every((e) => e.number === null))) continue;
      yield {
        place: entry.place,
        message:
          bare.number === null
            ? both('Văn bản minh chứng chưa có số', 'The evidence has no number')
            : both(`Văn bản ${bare.number} chưa có ngày`, `The document ${bare.number} has no date`),
        help: both('Ghi số và ngày của văn bản', 'Write the number and day of the document'),
      };
    }
  },
};
