import { formatDate } from '../../calendar/civil.ts';
import { everyLead, leadOn } from '../../model/leads.ts';
import { shortNameOf, unitsOf } from '../../model/members.ts';
import { lineOf } from '../../model/succession.ts';
import { SOUND } from '../example.ts';
import { both, type Finding, type Rule } from '../rule.ts';
import { entries } from './entries.ts';

export const progressByStranger: Rule = {
  code: 'PLAN031',
  title: both('Cơ quan báo cáo không chủ trì cũng không phối hợp', 'Progress by an agency that has no part in the task'),
  why: both(
    'Kết quả phải do cơ quan chủ trì hoặc phối hợp báo cáo; một nhóm không báo cáo thay từng đơn vị.',
    'A result is reported by who leads or coordinates; a group does not report for its members.',
  ),
  bad: {
    files: {
      'tasks/ra-soat.yaml': `${SOUND}progress:
  - { date: 2016-01-28, by: so-noi-vu, what: Xong }
`,
    },
  },
  good: {
    files: {
      'tasks/ra-soat.yaml': `${SOUND}progress:
  - { date: 2016-01-28, by: so-tu-phap, what: Xong }
`,
    },
  },
  decidedBy: ['agencies'],
  *check(context): Iterable<Finding> {
    const { plan, register, asOf } = context;
    const counted = new Set(
      register.tasks.flatMap((t) => (t.task.reassigned.length ? t.obligations.flatMap((o) => o.progress) : [])),
    );
    for (const { task, entry } of entries(context)) {
      if (!plan.agencies.has(entry.by.id)) {
        if (!plan.groups.has(entry.by.id)) continue;
        yield {
          place: entry.by.place,
          message: both(
            `“${entry.by.id}” là một nhóm; tiến độ phải ghi theo từng cơ quan`,
            `"${entry.by.id}" is a group; progress is logged by each agency for itself`,
          ),
          help: both('Ghi mã của cơ quan đã báo cáo', 'Write the id of the agency that reported'),
        };
        continue;
      }
      // What a body decides on the result is held to PLAN111.
      if (entry.step === 'accepted' || entry.step === 'returned') continue;
      // A successor reports what it took over.
      const named = (refs: Parameters<typeof unitsOf>[1]) =>
        unitsOf(plan, refs).some((u) => lineOf(plan, u).includes(entry.by.id));
      // Who reports for others is held to PLAN051.
      if (named(leadOn(plan, task, entry.date)) || entry.onBehalfOf.length) continue;
      if (named(everyLead(plan, task))) {
        // A period that had ended when others got the task is still reported by who owed it.
        if (entry.date <= asOf && counted.has(entry)) continue;
        const lead = leadOn(plan, task, entry.date);
        const names = lead.map((r) => shortNameOf(plan, r.id)).join('; ');
        yield {
          place: entry.by.place,
          message: both(
            `Ngày ${formatDate(entry.date)} “${entry.by.id}” không chủ trì nhiệm vụ này mà là ${names}; mục này không được tính`,
            `On ${formatDate(entry.date)} not "${entry.by.id}" but ${names} led this task; the entry does not count`,
          ),
          help: both('Sửa lại cơ quan hoặc ngày, hoặc “reassigned”', 'Mend "by" or the day, or "reassigned"'),
        };
        continue;
      }
      const contributes = task.contributions.some((c) => named(c.by));
      if (!named(task.coordinating) && !contributes) {
        yield {
          place: entry.by.place,
          message: both(
            `“${entry.by.id}” không chủ trì cũng không phối hợp nhiệm vụ này`,
            `"${entry.by.id}" neither leads nor coordinates this task`,
          ),
          help: both(
            'Sửa lại cơ quan báo cáo, hoặc thêm vào “coordinating”; việc đã giao lại cho cơ quan khác thì giữ “lead” cũ và ghi “reassigned”',
            'Mend "by", or add it under "coordinating"; where the task was given to others keep the old "lead" and write "reassigned"',
          ),
        };
      } else if (entry.completes && !contributes) {
        yield {
          place: entry.by.place,
          message: both(
            `“${entry.by.id}” chỉ phối hợp và không có phần việc riêng, nên không thể báo hoàn thành`,
            `"${entry.by.id}" only coordinates, without a part of its own, and cannot report the task as done`,
          ),
          help: both('Bỏ “completes”, hoặc ghi cơ quan chủ trì', 'Take "completes" out, or write the lead agency'),
        };
      }
    }
  },
};
