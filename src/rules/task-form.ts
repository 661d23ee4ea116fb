import { parseCivilDate } from '../calendar/civil.ts';
import { unitsOf } from '../model/members.ts';
import { both, type Rule } from './rule.ts';

export const leadAlsoCoordinating: Rule = {
  code: 'PLAN036',
  severity: 'info',
  title: both('Cơ quan vừa chủ trì vừa phối hợp', 'Lead also coordinating'),
  *check({ plan }) {
    for (const task of plan.tasks) {
      const direct = task.coordinating.find((c) => task.lead.some((l) => l.id === c.id));
      if (!direct) continue;
      yield {
        place: direct.place,
        message: both(`“${direct.id}” vừa chủ trì vừa phối hợp`, `"${direct.id}" both leads and coordinates`),
        help: both('Bỏ khỏi “coordinating”', 'Take it out of "coordinating"'),
      };
    }
  },
};

export const idIsFileName: Rule = {
  code: 'PLAN037',
  severity: 'warning',
  title: both('Mã nhiệm vụ khác tên tệp', 'Task id differs from the file name'),
  *check({ plan }) {
    for (const task of plan.tasks) {
      const name = task.place.file.path.replace(/^.*\//, '').replace(/\.ya?ml$/, '');
      if (name === task.id) continue;
      yield {
        place: task.place,
        message: both(`Mã “${task.id}” khác tên tệp “${name}”`, `The id "${task.id}" differs from the file name "${name}"`),
        help: both(`Đổi tên tệp thành ${task.id}.yaml`, `Rename the file to ${task.id}.yaml`),
      };
    }
  },
};

export const deadlineOutsidePeriod: Rule = {
  code: 'PLAN038',
  severity: 'warning',
  title: both('Thời hạn ngoài thời gian thực hiện kế hoạch', 'Deadline outside the plan’s period'),
  *check({ plan, register }) {
    const from = parseCivilDate(plan.head.period.from);
    const to = plan.head.period.to ? parseCivilDate(plan.head.period.to) : undefined;
    for (const { task, reading } of register.tasks) {
      if (!reading.due || !task.deadline) continue;
      const early = from && reading.due < from;
      if (!early && !(to && reading.due > to)) continue;
      yield {
        place: task.deadline.place,
        message: both(
          `Thời hạn ${reading.due} ${early ? 'trước khi kế hoạch bắt đầu' : 'sau khi kế hoạch kết thúc'}`,
          `The deadline ${reading.due} is ${early ? 'before the plan begins' : 'after the plan ends'}`,
        ),
        help: both('Kiểm tra lại năm trong thời hạn, hoặc “period” trong plan.yaml', 'Check the year, or "period" in plan.yaml'),
      };
    }
  },
};

export const nobodyAnswers: Rule = {
  code: 'PLAN043',
  severity: 'error',
  title: both('Không ai chịu trách nhiệm', 'Nobody answers for the task'),
  *check({ plan }) {
    for (const task of plan.tasks) {
      if (unitsOf(plan, task.lead).length) continue;
      yield {
        place: task.lead[0]?.place ?? task.place,
        message: both(
          'Nhóm chủ trì không có thành viên nào, nên không ai chịu trách nhiệm',
          'The lead group has no members, so nobody answers for the task',
        ),
        help: both('Thêm thành viên cho nhóm hoặc ghi cơ quan chủ trì', 'Give the group members, or name a lead agency'),
      };
    }
  },
};
