import { lineOf } from '../../model/succession.ts';
import { AGENCIES } from '../example.ts';
import { both, type Rule } from '../rule.ts';

export const successionCircle: Rule = {
  code: 'PLAN048',
  title: both('Đơn vị kế thừa nhau thành vòng', 'Units succeed each other in a circle'),
  why: both(
    'Việc còn dở của đơn vị đã chấm dứt phải về một đơn vị còn hoạt động.',
    'What an ended unit owed must come to a unit that still exists.',
  ),
  bad: {
    files: {
      'agencies.yaml': `${AGENCIES}changes:
  - { id: nhap, from: 2018-01-01, units: so-tu-phap, successor: so-noi-vu, document: { number: 3/NQ-HĐND, date: 2017-12-08 } }
  - { id: nhap-lai, from: 2018-01-01, units: so-noi-vu, successor: so-tu-phap, document: { number: 3/NQ-HĐND, date: 2017-12-08 } }
`,
    },
  },
  good: {
    files: {
      'agencies.yaml': `${AGENCIES}changes:
  - { id: nhap, from: 2018-01-01, units: so-tu-phap, successor: so-noi-vu, document: { number: 3/NQ-HĐND, date: 2017-12-08 } }
`,
    },
  },
  *check({ plan }) {
    const told = new Set<string>();
    for (const [unit, change] of plan.endings) {
      const line = lineOf(plan, unit);
      const last = line[line.length - 1] as string;
      const next = plan.endings.get(last)?.successor;
      if (!next || !line.includes(next) || told.has(change.id)) continue;
      for (const id of line) told.add(plan.endings.get(id)?.id ?? '');
      yield {
        place: change.place,
        message: both(
          `Các đơn vị kế thừa nhau thành vòng: ${[...line, next].join(' → ')}`,
          `These units succeed each other: ${[...line, next].join(' → ')}`,
        ),
        help: both('Sửa “successor” của một lần sắp xếp', 'Mend the "successor" of one change'),
      };
    }
  },
};
