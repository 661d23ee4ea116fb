import { formatDate } from '../../calendar/civil.ts';
import { DOUBTS } from '../../deadline/basis.ts';
import { TASK } from '../example.ts';
import { both, type Rule } from '../rule.ts';

export const ambiguousDeadline: Rule = {
  code: 'PLAN024',
  title: both('Thời hạn có thể đọc nhiều cách', 'Ambiguous deadline'),
  why: both(
    'Kế hoạch dựa vào một cách đọc mà người khác có thể đọc khác.',
    'The plan rests on a reading that somebody else may not share.',
  ),
  bad: {
    files: {
      'tasks/ra-soat.yaml': `${TASK}deadline: trước ngày 15/12
`,
    },
  },
  good: {
    files: {
      'tasks/ra-soat.yaml': `${TASK}deadline: trước ngày 15/12/2016
`,
    },
  },
  *check({ register }) {
    for (const { reading, deadline } of register.tasks.flatMap((t) => t.assignments)) {
      const found = reading.reading;
      if (!found || !deadline || deadline.due || !reading.doubts?.length) continue;
      const unread = found.unread.map(({ from, to }) => `“${found.text.slice(from, to)}”`).join(', ');
      const words = reading.doubts.map((d) => {
        const why = DOUBTS[d] ?? both(d, d);
        return d === 'unread' ? both(`${why.vi}: ${unread}`, `${why.en}: ${unread}`) : why;
      });
      const due = reading.due ? formatDate(reading.due) : '–';
      yield {
        place: deadline.place,
        message: both(
          `Thời hạn “${deadline.text}” có thể đọc nhiều cách: ${words.map((w) => w.vi).join('; ')}. Đang hiểu là ${due}`,
          `The deadline "${deadline.text}" can be read in several ways: ${words.map((w) => w.en).join('; ')}. It is taken as ${due}`,
        ),
        help: reading.due
          ? both(
              `Ghi rõ cách hiểu: deadline: { text: "${deadline.text}", due: ${reading.due} }`,
              `Say which is meant: deadline: { text: "${deadline.text}", due: ${reading.due} }`,
            )
          : both('Xem các cách đọc: plan deadline "…"', 'See the readings: plan deadline "…"'),
      };
    }
  },
};
