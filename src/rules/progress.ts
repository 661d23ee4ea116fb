import { unitsOf } from '../model/members.ts';
import type { Progress, Task } from '../model/plan.ts';
import { both, type Finding, type Rule, type RuleContext } from './rule.ts';

function* entries({ plan }: RuleContext): Iterable<{ task: Task; entry: Progress }> {
  for (const task of plan.tasks) for (const entry of task.progress) yield { task, entry };
}

export const progressByStranger: Rule = {
  code: 'PLAN031',
  severity: 'error',
  title: both('Cơ quan báo cáo không chủ trì cũng không phối hợp', 'Progress by an agency that has no part in the task'),
  *check(context): Iterable<Finding> {
    const { plan } = context;
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
      const leads = unitsOf(plan, task.lead).includes(entry.by.id);
      if (leads) continue;
      if (!unitsOf(plan, task.coordinating).includes(entry.by.id)) {
        yield {
          place: entry.by.place,
          message: both(
            `“${entry.by.id}” không chủ trì cũng không phối hợp nhiệm vụ này`,
            `"${entry.by.id}" neither leads nor coordinates this task`,
          ),
          help: both('Sửa lại cơ quan báo cáo, hoặc thêm vào “coordinating”', 'Mend "by", or add it under "coordinating"'),
        };
      } else if (entry.completes) {
        yield {
          place: entry.by.place,
          message: both(
            `“${entry.by.id}” chỉ phối hợp, không thể báo hoàn thành thay cơ quan chủ trì`,
            `"${entry.by.id}" only coordinates and cannot report the task as done`,
          ),
          help: both('Bỏ “completes”, hoặc ghi cơ quan chủ trì', 'Take "completes" out, or write the lead agency'),
        };
      }
    }
  },
};

export const progressInFuture: Rule = {
  code: 'PLAN032',
  severity: 'warning',
  title: both('Tiến độ ghi ngày trong tương lai', 'Progress dated in the future'),
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

export const doneWithoutEvidence: Rule = {
  code: 'PLAN033',
  severity: 'warning',
  title: both('Báo hoàn thành mà không có minh chứng', 'Done without evidence'),
  *check(context) {
    for (const { entry } of entries(context)) {
      if (!entry.completes || entry.evidence.some((e) => e.number !== null || e.link)) continue;
      yield {
        place: entry.place,
        message: both('Báo hoàn thành mà không có văn bản minh chứng', 'Reported as done without a document that shows it'),
        help: both(
          'Thêm “evidence: { number: 12/BC-STP, date: 2016-01-28 }”',
          'Add "evidence: { number: 12/BC-STP, date: 2016-01-28 }"',
        ),
      };
    }
  },
};

export const occurrenceOfProgress: Rule = {
  code: 'PLAN034',
  severity: 'error',
  title: both('Kỳ báo cáo không đúng', 'Wrong occurrence'),
  *check(context) {
    const tracked = new Map(context.register.tasks.map((t) => [t.task.id, t]));
    for (const { task, entry } of entries(context)) {
      const ids = [...new Set(tracked.get(task.id)?.obligations.flatMap((o) => (o.occurrence ? [o.occurrence.id] : [])) ?? [])];
      if (!ids.length) {
        if (entry.occurrence === undefined) continue;
        yield {
          place: entry.place,
          message: both(
            'Nhiệm vụ này không định kỳ nên không có kỳ báo cáo',
            'This task does not recur, so it has no occurrences',
          ),
          help: both('Bỏ “occurrence”', 'Take "occurrence" out'),
        };
      } else if (entry.occurrence !== undefined && !ids.includes(entry.occurrence) && entry.date <= context.asOf) {
        yield {
          place: entry.place,
          message: both(`Không có kỳ “${entry.occurrence}”`, `There is no occurrence "${entry.occurrence}"`),
          help: both(`Các kỳ: ${ids.slice(-6).join(', ')}`, `Occurrences: ${ids.slice(-6).join(', ')}`),
        };
      }
    }
  },
};

export const progressAfterCancelled: Rule = {
  code: 'PLAN042',
  severity: 'warning',
  title: both('Tiến độ sau ngày thôi thực hiện', 'Progress after cancellation'),
  *check(context) {
    for (const { task, entry } of entries(context)) {
      if (!task.cancelled || entry.date <= task.cancelled.date) continue;
      yield {
        place: entry.place,
        message: both(`Nhiệm vụ đã thôi thực hiện từ ${task.cancelled.date}`, `The task was cancelled on ${task.cancelled.date}`),
        help: both('Kiểm tra lại ngày hoặc nhiệm vụ', 'Check the date or the task'),
      };
    }
  },
};
