import { waiting } from '../../model/bases.ts';
import { headWith, SOUND } from '../example.ts';
import { both, type Rule } from '../rule.ts';

const CHANGED = headWith(`
  - number: 1910/QĐ-TTg
    date: 2015-11-05
    changed:
      - { date: 2016-03-01, what: thay thế, document: { number: 500/QĐ-TTg, date: 2016-03-01 } }`);

export const basisChanged: Rule = {
  code: 'PLAN065',
  title: both('Căn cứ đã thay đổi, nhiệm vụ chưa được xem lại', 'Basis changed, task not looked at again'),
  why: both(
    'Căn cứ bị sửa đổi hay thay thế thì mọi việc dựa vào nó có thể không còn đúng, cho đến khi có người xem lại.',
    'When a basis is amended or replaced, what rests on it may be wrong until somebody has looked.',
  ),
  bad: { files: { 'plan.yaml': CHANGED, 'tasks/ra-soat.yaml': SOUND } },
  good: {
    files: {
      'plan.yaml': CHANGED,
      'tasks/ra-soat.yaml': `${SOUND}confirmed: { date: 2016-03-10, by: so-noi-vu, note: vẫn đúng }\n`,
    },
  },
  *check({ plan, asOf }) {
    for (const task of plan.tasks) {
      for (const { basis, change: last } of waiting(plan, task, asOf)) {
        const by = last.document.number ?? last.document.title ?? '';
        const name = basis.number ?? basis.title ?? '';
        yield {
          place: task.place,
          message: both(
            `Căn cứ ${name} đã thay đổi ngày ${last.date} (${by}: ${last.what}); nhiệm vụ này chưa được xem lại`,
            `The basis ${name} changed on ${last.date} (${by}: ${last.what}); this task has not been looked at since`,
          ),
          help: both(
            'Xem lại rồi ghi: confirmed: { date: …, by: mã-cơ-quan }',
            'Look at it and write: confirmed: { date: …, by: id }',
          ),
        };
      }
    }
  },
};
