import { unitsOf } from '../../model/members.ts';
import { isDecision } from '../../tracking/course.ts';
import { tookOver } from '../../tracking/handover.ts';
import { mayReportFor } from '../../tracking/log.ts';
import { AGENCIES, SOUND } from '../example.ts';
import { both, type Rule } from '../rule.ts';
import { entries } from './entries.ts';

export const progressByEndedUnit: Rule = {
  code: 'PLAN053',
  title: both('Đơn vị đã chấm dứt vẫn báo cáo', 'Progress by a unit that exists no more'),
  why: both(
    'Từ ngày sáp nhập, đơn vị kế thừa báo cáo; muốn nói rõ phần nào thì ghi onBehalfOf.',
    'From the day of the merger its successor reports, with onBehalfOf to say for whom.',
  ),
  bad: {
    files: {
      'agencies.yaml': `${AGENCIES}changes:
  - { id: nhap, from: 2018-01-01, units: so-tu-phap, successor: so-noi-vu, document: { number: 3/NQ-HĐND, date: 2017-12-08 } }
`,
      'tasks/ra-soat.yaml': `${SOUND}progress:
  - { date: 2018-02-01, by: so-tu-phap, what: Xong }
`,
    },
    asOf: '2018-06-01',
  },
  good: {
    files: {
      'agencies.yaml': `${AGENCIES}changes:
  - { id: nhap, from: 2018-01-01, units: so-tu-phap, successor: so-noi-vu, document: { number: 3/NQ-HĐND, date: 2017-12-08 } }
`,
      'tasks/ra-soat.yaml': `${SOUND}progress:
  - { date: 2018-02-01, by: so-noi-vu, what: Xong, onBehalfOf: so-tu-phap }
`,
    },
    asOf: '2018-06-01',
  },
  decidedBy: ['agencies'],
  *check(context) {
    const { plan } = context;
    for (const { task, entry } of entries(context)) {
      const ending = plan.endings.get(entry.by.id);
      if (ending && ending.from <= entry.date) {
        yield {
          place: entry.by.place,
          message: both(`“${entry.by.id}” đã chấm dứt từ ${ending.from}`, `"${entry.by.id}" ended on ${ending.from}`),
          help: ending.successor
            ? both(
                `Ghi: by: ${ending.successor}, onBehalfOf: ${entry.by.id}`,
                `Write: by: ${ending.successor}, onBehalfOf: ${entry.by.id}`,
              )
            : both('Kiểm tra lại ngày', 'Check the day'),
        };
      }
      if (isDecision(plan, task, entry)) continue;
      for (const ref of entry.onBehalfOf) {
        const stranger = unitsOf(plan, [ref]).find((u) => !mayReportFor(plan, entry.by.id, u) && !tookOver(plan, task, entry, u));
        if (stranger === undefined) continue;
        yield {
          place: ref.place,
          message: both(
            `“${entry.by.id}” không kế thừa “${stranger}”, cũng không phải cấp trên hay đầu mối, nên không báo cáo thay được`,
            `"${entry.by.id}" is neither successor nor superior of "${stranger}", nor the coordinator, and cannot report for it`,
          ),
          help: both(
            'Thêm lần sắp xếp vào “changes”, hoặc bỏ “onBehalfOf”',
            'Add the change under "changes", or take "onBehalfOf" out',
          ),
        };
      }
    }
  },
};
