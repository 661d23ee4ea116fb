import { formatDate } from '../../calendar/civil.ts';
import { SOUND } from '../example.ts';
import { both, type Rule } from '../rule.ts';

const VIEC = SOUND.replace('id: ra-soat', 'id: viec').replace('Rà soát', 'Gửi');

export const waitsForLater: Rule = {
  code: 'PLAN089',
  title: both('Chờ một việc không kịp hoặc đã thôi', 'Waits for a task that is due later, or cancelled'),
  why: both(
    'Việc phải hoàn thành trước mà hạn lại sau, hoặc đã thôi thực hiện, thì chờ mãi không được.',
    'What must come first is due later, or is cancelled: the wait makes no sense.',
  ),
  bad: {
    files: {
      'tasks/ra-soat.yaml': `${SOUND}dependsOn: viec\n`,
      'tasks/viec.yaml': VIEC.replace('01/2016', '06/2016'),
    },
  },
  good: { files: { 'tasks/ra-soat.yaml': `${SOUND}dependsOn: viec\n`, 'tasks/viec.yaml': VIEC } },
  *check({ plan, register }) {
    const tasks = new Map(plan.tasks.map((t) => [t.id, t]));
    const dues = new Map(register.tasks.map((t) => [t.task.id, t.reading.due]));
    for (const task of plan.tasks) {
      for (const { id, place } of task.dependsOn) {
        const first = tasks.get(id);
        if (!first || first === task) continue;
        const [own, its] = [dues.get(task.id), dues.get(id)];
        if (first.cancelled && !task.cancelled)
          yield {
            place,
            message: both(`“${id}” đã thôi thực hiện`, `"${id}" is cancelled`),
            help: both('Bỏ khỏi “dependsOn”', 'Take it out of "dependsOn"'),
          };
        else if (own && its && its > own)
          yield {
            place,
            message: both(
              `“${id}” phải hoàn thành trước, nhưng hạn của nó (${formatDate(its)}) sau hạn của việc này (${formatDate(own)})`,
              `"${id}" comes first, but is due on ${formatDate(its)}, after this task (${formatDate(own)})`,
            ),
            help: both('Kiểm tra lại thời hạn hoặc “dependsOn”', 'Check the deadlines, or "dependsOn"'),
          };
      }
    }
  },
};
