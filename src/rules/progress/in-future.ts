import { SOUND } from '../example.ts';
import { both, type Rule } from '../rule.ts';
import { entries } from './entries.ts';

export const progressInFuture: Rule = {
  code: 'PLAN032',
  title: both('Tiến độ ghi ngày trong tương lai', 'Progress dated in the future'),
  why: both('Kết quả của một ngày chưa tới chưa được tính.', 'A result of a day to come does not count yet.'),
  bad: {
    files: {
      'tasks/ra-soat.yaml': `${SOUND}progress:
  - { date: 2016-07-28, by: so-tu-phap, what: Xong }
`,
    },
    asOf: '2016-06-01',
  },
  good: {
    files: {
      'tasks/ra-soat.yaml': `${SOUND}progress:
  - { date: 2016-01-28, by: so-tu-phap, what: Xong }
`,
    },
    asOf: '2016-06-01',
  },
  *check(context) {
    for (const { entry } of entries(context)) {
      if (entry.date <= context.asOf) continue;
      yield {
        place: entry.place,
        message: both(
          `Ngày ${entry.date} còn ở tương lai (hôm nay ${context.asOf}); mục này chưa được tính`,
          `${entry.date} is in the future (today is ${context.asOf}); the entry does not count yet`,
        ),
        help: both('Sửa lại ngày', 'Mend the date'),
      };
    }
  },
};
