import { ownDay } from '../../model/head.ts';
import { TASK } from '../example.ts';
import { both, type Rule } from '../rule.ts';

export const progressBeforeStart: Rule = {
  code: 'PLAN057',
  title: both('Kết quả trước khi việc có thể bắt đầu', 'Result before the task could begin'),
  why: both(
    'Kết quả có trước kế hoạch, hay hoàn thành trước sự kiện phải chờ, thường là ghi nhầm ngày.',
    'A result older than the plan, or completion before the event waited for, is mostly a slip of the day.',
  ),
  bad: {
    files: {
      'events.yaml': `events:
  - { id: bau-cu, name: cuộc bầu cử, date: 2016-05-22 }
`,
      'tasks/ra-soat.yaml': `${TASK}deadline: { text: sau khi bầu cử, event: bau-cu }
progress:
  - { date: 2016-04-10, by: so-tu-phap, what: Xong, completes: true, evidence: { number: 1/BC, date: 2016-04-10 } }
`,
    },
  },
  good: {
    files: {
      'events.yaml': `events:
  - { id: bau-cu, name: cuộc bầu cử, date: 2016-05-22 }
`,
      'tasks/ra-soat.yaml': `${TASK}deadline: { text: sau khi bầu cử, event: bau-cu }
progress:
  - { date: 2016-05-25, by: so-tu-phap, what: Xong, completes: true, evidence: { number: 1/BC, date: 2016-05-25 } }
`,
    },
  },
  *check({ plan, register }) {
    const issued = ownDay(plan.head);
    for (const { task, reading } of register.tasks) {
      const opens = reading.reading?.kind === 'relative' ? reading.start : undefined;
      for (const entry of task.progress) {
        const early = issued !== undefined && entry.date < issued;
        if (!early && !(entry.completes && opens && entry.date < opens)) continue;
        yield {
          place: entry.place,
          message: early
            ? both(
                `Kết quả ngày ${entry.date} có trước kế hoạch (${issued})`,
                `The result of ${entry.date} is older than the plan (${issued})`,
              )
            : both(
                `Hoàn thành ngày ${entry.date}, trước ngày bắt đầu được ${opens}`,
                `Done on ${entry.date}, before it could begin on ${opens}`,
              ),
          help: both('Kiểm tra lại ngày của kết quả, hoặc ngày của sự kiện', 'Check the day of the result, or of the event'),
        };
      }
    }
  },
};
