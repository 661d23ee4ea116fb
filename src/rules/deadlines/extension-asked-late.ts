import { SOUND } from '../example.ts';
import { both, type Rule } from '../rule.ts';

export const extensionAskedLate: Rule = {
  code: 'PLAN045',
  title: both('Xin gia hạn khi đã quá hạn', 'Extension asked for after the day had passed'),
  why: both(
    'Xin gia hạn phải trước khi hết hạn; xin sau thì những ngày đã quá hạn vẫn là quá hạn.',
    'An extension is asked for before the day has passed; asked later, the days already late stay late.',
  ),
  bad: {
    files: {
      'tasks/ra-soat.yaml': `${SOUND}extensions:
  - { asked: 2016-02-10, reason: thiếu cán bộ, until: 2016-02-29 }
`,
    },
  },
  good: {
    files: {
      'tasks/ra-soat.yaml': `${SOUND}extensions:
  - { asked: 2016-01-20, reason: thiếu cán bộ, until: 2016-02-29 }
`,
    },
  },
  *check({ register }) {
    for (const { task, obligations } of register.tasks) {
      for (const e of task.extensions) {
        const asked = e.asked;
        if (!asked) continue;
        const dues = obligations
          .filter((o) => o.role === 'lead' && (!e.occurrence || o.occurrence?.id === e.occurrence))
          .flatMap((o) => o.originalDue ?? o.due ?? []);
        const before = task.extensions.filter((x) => x.decision?.granted && x.decision.date < asked).map((x) => x.until);
        const due = [...dues, ...before].sort().pop();
        if (!due || asked <= due) continue;
        yield {
          place: e.place,
          message: both(
            `Xin gia hạn ngày ${asked} khi hạn ${due} đã qua`,
            `Asked for on ${asked}, after the day ${due} had passed`,
          ),
          help: both(
            'Kiểm tra lại ngày xin; những ngày đã quá hạn vẫn tính là quá hạn',
            'Check the day; what was late by then stays late',
          ),
        };
      }
    }
  },
};
