import { headPlace } from '../../model/places.ts';
import { HEAD } from '../example.ts';
import { both, type Rule } from '../rule.ts';

export const clauseWithoutTask: Rule = {
  code: 'PLAN028',
  title: both('Mục kế hoạch chưa có nhiệm vụ nào', 'Clause that no task comes from'),
  why: both('Một mục của kế hoạch bị bỏ sót thì không ai theo dõi.', 'A clause that no task cites is followed by nobody.'),
  bad: {
    files: {
      'plan.yaml': `${HEAD}  - { id: II.2, title: "Việc khác" }
`,
    },
  },
  good: {
    files: {
      'plan.yaml': `${HEAD}  - { id: II.2, title: "Mục đích", asks: false }
`,
    },
  },
  decidedBy: ['task'],
  *check({ plan }) {
    // A clause of another document is not the plan's own, though it has its number.
    const used = new Set(plan.tasks.filter((t) => !t.document).map((t) => t.source.id));
    for (const [k, clause] of plan.head.clauses.entries()) {
      if (clause.asks === false || used.has(clause.id)) continue;
      yield {
        place: headPlace(plan, 'clauses', k, 'id'),
        message: both(
          `Mục ${clause.id} (${clause.title}) chưa có nhiệm vụ nào`,
          `No task comes from clause ${clause.id} (${clause.title})`,
        ),
        help: both(
          'Thêm nhiệm vụ, hoặc ghi “asks: false” nếu mục này không giao việc cho ai',
          'Add a task, or write "asks: false" where the clause asks nothing of anybody',
        ),
      };
    }
  },
};
