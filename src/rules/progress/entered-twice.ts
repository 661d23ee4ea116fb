import { fold } from '../../text/fold.ts';
import { SOUND } from '../example.ts';
import { both, type Rule } from '../rule.ts';

export const enteredTwice: Rule = {
  code: 'PLAN097',
  title: both('Một mục tiến độ ghi hai lần', 'One entry written twice'),
  why: both(
    'Ghi hai lần làm nhật ký dài ra và số liệu sai.',
    'Written twice, an entry makes the log longer and the figures wrong.',
  ),
  bad: {
    files: {
      'tasks/ra-soat.yaml': `${SOUND}progress:\n  - { date: 2016-01-28, by: so-tu-phap, what: Gửi báo cáo }\n  - { date: 2016-01-28, by: so-tu-phap, what: Gửi báo cáo }\n`,
    },
  },
  good: { files: { 'tasks/ra-soat.yaml': `${SOUND}progress:\n  - { date: 2016-01-28, by: so-tu-phap, what: Gửi báo cáo }\n` } },
  *check({ plan }) {
    for (const task of plan.tasks) {
      const seen = new Map<string, number>();
      for (const { date, by, what, occurrence, place } of task.progress) {
        const key = [date, by.id, fold(what), occurrence ?? ''].join(' ');
        const first = seen.get(key);
        const { line } = place.file.positionAt(place.from);
        if (first === undefined) seen.set(key, line);
        else
          yield {
            place,
            message: both(`Mục này đã ghi ở dòng ${first}`, `This entry stands at line ${first} already`),
            help: both('Xoá một mục', 'Delete one of the two'),
          };
      }
    }
  },
};
