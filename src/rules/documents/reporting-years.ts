import { addDays, formatDate } from '../../calendar/civil.ts';
import { headPlace } from '../../model/places.ts';
import { asWritten } from '../../tracking/reporting-period.ts';
import { HEAD, SOUND } from '../example.ts';
import { both, type Rule } from '../rule.ts';

const yearly = (second: string) => HEAD.replace('ends: 12-31 }', `ends: 12-31, to: 2018 }\n    - ${second}`);

/** A regime is looked at where it meets the one before. */
const FIRST_YEAR = 1;

export const reportingYears: Rule = {
  code: 'PLAN069',
  title: both('Năm báo cáo chồng nhau hoặc bỏ trống ngày', 'Reporting years that overlap or leave days out'),
  why: both(
    'Việc làm trong những ngày đó có thể được tính ở hai năm, hoặc không năm nào. Chương trình tính năm sau từ ngày liền sau năm trước; cần ghi rõ trong kế hoạch.',
    'What is done on those days could count in two years, or in none. The later year is taken to begin on the day after the one before; the plan had better say so.',
  ),
  bad: {
    files: {
      'plan.yaml': yearly('{ from: 2019, begins: 12-15, ends: 12-14 }'),
      'tasks/ra-soat.yaml': SOUND,
    },
  },
  good: {
    files: {
      'plan.yaml': yearly(
        '{ from: 2019, to: 2019, begins: 2019-01-01, ends: 12-14 }\n    - { from: 2020, begins: 12-15, ends: 12-14 }',
      ),
      'tasks/ra-soat.yaml': SOUND,
    },
  },
  *check({ plan }) {
    for (const [k, { from }] of plan.head.reporting.years.entries()) {
      const [before, after] = [asWritten(plan, from - FIRST_YEAR), asWritten(plan, from)];
      if (!before || !after) continue;
      const wanted = addDays(before.end, 1);
      if (after.begin === wanted) continue;
      const overlap = after.begin < wanted;
      const [first, last] = overlap ? [after.begin, before.end] : [wanted, addDays(after.begin, -1)];
      yield {
        place: headPlace(plan, 'reporting', 'years', k, 'begins'),
        message: both(
          `Từ ${formatDate(first)} đến ${formatDate(last)} ${overlap ? `thuộc cả năm báo cáo ${from - 1} lẫn ${from}` : 'không thuộc năm báo cáo nào'}`,
          `${first} to ${last} ${overlap ? `is in both reporting years ${from - 1} and ${from}` : 'is in no reporting year'}`,
        ),
        help: both(`Ghi cho năm ${from}: begins: ${wanted}`, `Write for ${from}: begins: ${wanted}`),
      };
    }
  },
};
