import type { Plan } from '../../model/plan.ts';
import { fold } from '../../text/fold.ts';
import { didYouMean } from '../../text/nearest.ts';
import { TASK } from '../example.ts';
import { both, type Rule } from '../rule.ts';

/** What comes up from time to time is no event with a day of its own: "khi phát sinh", "khi có yêu cầu". */
const AGAIN_AND_AGAIN = /^(co )?(phat sinh|yeu cau|de nghi|nhu cau|can|can thiet|xay ra)\b/;

/** The event of the plan that shares most words with `words`; undefined where none shares half of them. */
function nearestEvent(plan: Plan, words: string): string | undefined {
  const wanted = new Set(fold(words).split(' '));
  let best: { name: string; share: number } | undefined;
  for (const event of plan.events.values()) {
    for (const name of [event.name, ...(event.words ?? [])]) {
      const own = fold(name).split(' ');
      const share = own.filter((w) => wanted.has(w)).length / Math.min(own.length, wanted.size);
      if (share >= 0.5 && share > (best?.share ?? 0)) best = { name: event.name, share };
    }
  }
  return best?.name;
}

export const eventNotListed: Rule = {
  code: 'PLAN067',
  title: both('Thời hạn chờ sự kiện chưa có trong danh sách', 'Deadline that waits for an event not listed'),
  why: both(
    'Không sự kiện nào trong events.yaml khớp với cụm từ thì không biết khi nào thời hạn đến, và việc chờ mãi.',
    'Where no event in events.yaml matches the words, nobody knows when the deadline comes, and the task waits for ever.',
  ),
  bad: {
    files: {
      'tasks/ra-soat.yaml': `${TASK}deadline: 60 ngày kể từ ngày bầu cử
`,
      'events.yaml': `events:
  - { id: bau-cu, name: cuộc bầu cử đại biểu, date: 2016-05-22 }
`,
    },
  },
  good: {
    files: {
      'tasks/ra-soat.yaml': `${TASK}deadline: 60 ngày kể từ ngày bầu cử
`,
      'events.yaml': `events:
  - { id: bau-cu, name: cuộc bầu cử đại biểu, words: [bầu cử], date: 2016-05-22 }
`,
    },
  },
  decidedBy: ['events'],
  *check({ plan, register }) {
    for (const { reading, deadline } of register.tasks.flatMap((t) => t.assignments)) {
      const event = reading.reading?.after?.event;
      if (!reading.eventUnknown || !deadline || !event || AGAIN_AND_AGAIN.test(fold(event))) continue;
      const near = nearestEvent(plan, event);
      yield {
        place: deadline.place,
        message: both(
          `Không sự kiện nào trong events.yaml khớp với “${event}”, nên thời hạn “${deadline.text}” chờ mãi`,
          `No event in events.yaml matches "${event}", so that the deadline "${deadline.text}" waits for ever`,
        ),
        help: near
          ? both(
              `${didYouMean(near)?.vi} Thêm cách gọi này vào “words” của sự kiện, hoặc ghi mã sự kiện: deadline: { text: …, event: … }`,
              `${didYouMean(near)?.en} Add these words to the event's "words", or name it: deadline: { text: …, event: … }`,
            )
          : both(
              'Thêm sự kiện vào events.yaml; chưa biết ngày thì để date: null',
              'Add the event to events.yaml; date: null while its day is not known',
            ),
      };
    }
  },
};
