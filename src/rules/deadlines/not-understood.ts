import { misreadingText } from '../../deadline/misreading-words.ts';
import { replaceBy } from '../../source/fix.ts';
import { didYouMean } from '../../text/nearest.ts';
import { TASK } from '../example.ts';
import { both, type Rule } from '../rule.ts';

export const deadlineNotUnderstood: Rule = {
  code: 'PLAN023',
  title: both('Không hiểu thời hạn', 'Deadline not understood'),
  why: both(
    'Thời hạn không hiểu được thì không biết khi nào quá hạn; chương trình không đoán.',
    'Nobody knows when a deadline that is not understood has passed; the program does not guess.',
  ),
  bad: {
    files: {
      'tasks/ra-soat.yaml': `${TASK}deadline: 31/02/2016
`,
    },
  },
  good: {
    files: {
      'tasks/ra-soat.yaml': `${TASK}deadline: 29/02/2016
`,
    },
  },
  *check({ register }) {
    for (const { reading, deadline } of register.tasks.flatMap((t) => t.assignments)) {
      const { misreading } = reading;
      if (!misreading || !deadline) continue;
      const why = misreadingText(misreading);
      yield {
        place: deadline.place,
        message: both(
          `Không hiểu thời hạn “${deadline.text}”: ${why.vi}`,
          `The deadline "${deadline.text}" is not understood: ${why.en}`,
        ),
        help:
          didYouMean(misreading.suggestion ?? undefined) ??
          both('Xem các cách viết: docs/deadlines.md; thử: plan deadline "…"', 'See docs/deadlines.md; try: plan deadline "…"'),
        suggestion: misreading.suggestion ?? undefined,
        ...(misreading.suggestion ? { fix: replaceBy(deadline.place, misreading.suggestion) } : {}),
      };
    }
  },
};
