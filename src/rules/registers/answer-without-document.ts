import { OBSTACLE } from '../example.ts';
import { both, type Rule } from '../rule.ts';

export const answerWithoutDocument: Rule = {
  code: 'PLAN050',
  title: both('Trả lời vướng mắc không có văn bản', 'Answer to an obstacle without a document'),
  why: both(
    'Ý kiến tháo gỡ phải có văn bản để cơ quan nêu vướng mắc làm theo.',
    'Whoever raised the obstacle acts on a document, not on a word.',
  ),
  bad: {
    files: {
      'obstacles.yaml': `${OBSTACLE}    answered: { date: 2016-02-19, what: Đồng ý }
`,
    },
  },
  good: {
    files: {
      'obstacles.yaml': `${OBSTACLE}    answered: { date: 2016-02-19, what: Đồng ý, document: { number: 30/UBND-NC, date: 2016-02-19 } }
`,
    },
  },
  *check({ plan }) {
    for (const o of plan.obstacles) {
      if (!o.answered || o.answered.document?.number) continue;
      yield {
        place: o.place,
        message: both('Câu trả lời chưa có số văn bản', 'The answer has no document with a number'),
        help: both(
          'Thêm “document: { number: …, date: … }” vào “answered”',
          'Add "document: { number: …, date: … }" to "answered"',
        ),
      };
    }
  },
};
