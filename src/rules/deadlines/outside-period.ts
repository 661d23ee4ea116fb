import { parseCivilDate } from '../../calendar/civil.ts';
import { SOUND, TASK } from '../example.ts';
import { both, type Rule } from '../rule.ts';

export const deadlineOutsidePeriod: Rule = {
  code: 'PLAN038',
  title: both('Thời hạn ngoài thời gian thực hiện kế hoạch', 'Deadline outside the plan’s period'),
  why: both(
    'Thời hạn nằm ngoài thời gian của kế hoạch thường là viết nhầm năm.',
    'A deadline outside the plan’s period is mostly a slip of the year.',
  ),
  bad: {
    files: {
      'tasks/ra-soat.yaml': `${TASK}deadline: Trong tháng 01/2015
`,
    },
  },
  good: {
    files: {
      'tasks/ra-soat.yaml': SOUND,
    },
  },
  *check({ plan, register }) {
    const from = parseCivilDate(plan.head.period.from);
    const to = plan.head.period.to ? parseCivilDate(plan.head.period.to) : undefined;
    for (const { reading, deadline } of register.tasks.flatMap((t) => t.assignments)) {
      if (!reading.due || !deadline) continue;
      const early = from && reading.due < from;
      if (!early && !(to && reading.due > to)) continue;
      yield {
        place: deadline.place,
        message: both(
          `Thời hạn ${reading.due} ${early ? 'trước khi kế hoạch bắt đầu' : 'sau khi kế hoạch kết thúc'}`,
          `The deadline ${reading.due} is ${early ? 'before the plan begins' : 'after the plan ends'}`,
        ),
        help: both('Kiểm tra lại năm trong thời hạn, hoặc “period” trong plan.yaml', 'Check the year, or "period" in plan.yaml'),
      };
    }
  },
};
