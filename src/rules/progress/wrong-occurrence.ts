import { SOUND, TASK } from '../example.ts';
import { both, type Rule } from '../rule.ts';
import { entries } from './entries.ts';

export const occurrenceOfProgress: Rule = {
  code: 'PLAN034',
  title: both('Kỳ báo cáo không đúng', 'Wrong occurrence'),
  why: both('Kỳ ghi sai thì kỳ đúng vẫn bị coi là chưa báo cáo.', 'An entry for a wrong occurrence leaves the right one open.'),
  bad: {
    files: {
      'tasks/ra-soat.yaml': `${SOUND}progress:
  - { date: 2016-01-28, by: so-tu-phap, what: Xong, occurrence: 2016 }
`,
    },
  },
  good: {
    files: {
      'tasks/ra-soat.yaml': `${TASK}deadline: hằng năm
progress:
  - { date: 2016-12-28, by: so-tu-phap, what: Xong, occurrence: 2016 }
`,
    },
    asOf: '2017-01-05',
  },
  *check(context) {
    const tracked = new Map(context.register.tasks.map((t) => [t.task.id, t]));
    for (const { task, entry } of entries(context)) {
      const found = tracked.get(task.id);
      const recurs = found?.assignments.some((a) => a.reading.reading?.recurrence !== undefined) ?? false;
      const ids = [...new Set(found?.obligations.flatMap((o) => (o.occurrence ? [o.occurrence.id] : [])) ?? [])];
      if (!recurs) {
        if (entry.occurrence === undefined) continue;
        yield {
          place: entry.place,
          message: both(
            'Nhiệm vụ này không định kỳ nên không có kỳ báo cáo',
            'This task does not recur, so it has no occurrences',
          ),
          help: both('Bỏ “occurrence”', 'Take "occurrence" out'),
        };
      } else if (ids.length && entry.occurrence !== undefined && !ids.includes(entry.occurrence) && entry.date <= context.asOf) {
        yield {
          place: entry.place,
          message: both(`Không có kỳ “${entry.occurrence}”`, `There is no occurrence "${entry.occurrence}"`),
          help: both(`Các kỳ: ${ids.slice(-6).join(', ')}`, `Occurrences: ${ids.slice(-6).join(', ')}`),
        };
      }
    }
  },
};
