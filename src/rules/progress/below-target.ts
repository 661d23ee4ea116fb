import { amount } from '../../words/numbers.ts';
import { SOUND } from '../example.ts';
import { both, type Rule } from '../rule.ts';
import { entries } from './entries.ts';

const TARGET = `${SOUND}target: { amount: 16, unit: văn bản }
progress:
`;

export const belowTarget: Rule = {
  code: 'PLAN110',
  title: both('Báo hoàn thành khi chưa đạt mức phải đạt', 'Reported as done below the target'),
  why: both(
    'Nhiệm vụ có “target” chỉ hoàn thành khi “reached” đạt mức đó; mục này không làm nhiệm vụ hoàn thành.',
    'A task with a "target" is done only when "reached" comes up to it; this entry does not complete it.',
  ),
  bad: {
    files: {
      'tasks/ra-soat.yaml': `${TARGET}  - { date: 2016-01-28, by: so-tu-phap, what: Xong, completes: true, reached: 5, evidence: { number: 12/BC-STP, date: 2016-01-28 } }
`,
    },
  },
  good: {
    files: {
      'tasks/ra-soat.yaml': `${TARGET}  - { date: 2016-01-28, by: so-tu-phap, what: Xong, completes: true, reached: 16, evidence: { number: 12/BC-STP, date: 2016-01-28 } }
`,
    },
  },
  *check(context) {
    for (const { task, entry } of entries(context)) {
      const { target } = task;
      const leads = entry.completes || entry.step === 'handed-in';
      // A part of a coordinating agency has no target of its own.
      const part = task.contributions.some((c) => c.by.some((r) => r.id === entry.by.id));
      if (!target || !leads || part || (entry.reached ?? 0) >= target.amount) continue;
      const [vi, en] = (['vi', 'en'] as const).map((lang) =>
        [amount(target.amount, lang), target.unit].filter(Boolean).join(' '),
      );
      yield {
        place: entry.place,
        message:
          entry.reached === undefined
            ? both(
                `Mục báo hoàn thành không ghi đã đạt bao nhiêu trên ${vi}`,
                `The entry says done, and not how much of ${en} is reached`,
              )
            : both(
                `Mục báo hoàn thành khi mới đạt ${amount(entry.reached, 'vi')}/${vi}`,
                `The entry says done with ${amount(entry.reached, 'en')} of ${en} reached`,
              ),
        help: both(
          'Ghi “reached” là tổng số đã đạt đến ngày đó; chưa đủ thì bỏ “completes”',
          'Write in "reached" how much is reached in all by that day; take "completes" out while it is less',
        ),
      };
    }
  },
};
