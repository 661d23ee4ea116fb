import { unknownReferences } from '../references/unknown.ts';
import { both, type Rule } from '../rule.ts';

export const citationRule: Rule = {
  code: 'PLAN056',
  title: both('Quy tắc viện dẫn không dùng được', 'Rule of citation that cannot work'),
  why: both(
    'Quy tắc phải nói văn bản nào thay văn bản nào, từ ngày nào đến ngày nào.',
    'The rule must say what takes the place of what, from which day to which.',
  ),
  bad: {
    files: {
      'citations.yaml': `instruments:
  - { id: luat-2003, names: [Luật A], date: 2003-11-26 }
  - { id: luat-2015, names: [Luật B], date: 2015-06-19 }
rules:
  - { id: q, from: 2016-01-01, old: [luat-2004], new: luat-2015 }
`,
    },
  },
  good: {
    files: {
      'citations.yaml': `instruments:
  - { id: luat-2003, names: [Luật A], date: 2003-11-26 }
  - { id: luat-2015, names: [Luật B], date: 2015-06-19 }
rules:
  - { id: q, from: 2016-01-01, old: [luat-2003], new: luat-2015 }
`,
    },
  },
  *check({ plan }) {
    yield* unknownReferences(plan, ['instrument']);
    for (const rule of plan.citationRules) {
      const fault =
        rule.to !== undefined && rule.to < rule.from
          ? both(`Ngày cuối ${rule.to} trước ngày đầu ${rule.from}`, `The last day ${rule.to} is before the first, ${rule.from}`)
          : rule.old.includes(rule.new)
            ? both(`“${rule.new}” vừa cũ vừa mới`, `"${rule.new}" is both old and new`)
            : undefined;
      if (!fault) continue;
      yield {
        place: rule.place,
        message: fault,
        help: both('Sửa lại quy tắc', 'Mend the rule'),
      };
    }
  },
};
