import { nearest } from '../model/explain-issue.ts';
import { both, type Rule } from './rule.ts';

export const unknownClause: Rule = {
  code: 'PLAN027',
  severity: 'error',
  title: both('Mục kế hoạch không có', 'Unknown clause'),
  *check({ plan }) {
    const ids = plan.head.clauses.map((c) => c.id);
    for (const { source } of plan.tasks) {
      if (ids.includes(source.id)) continue;
      const near = nearest(source.id, ids);
      yield {
        place: source.place,
        message: both(`Kế hoạch không có mục “${source.id}”`, `The plan has no clause "${source.id}"`),
        help: near
          ? both(`Có phải ý bạn là “${near}”?`, `Did you mean "${near}"?`)
          : both(`Các mục: ${ids.join(', ')}`, `The clauses: ${ids.join(', ')}`),
        suggestion: near,
      };
    }
  },
};

export const clauseWithoutTask: Rule = {
  code: 'PLAN028',
  severity: 'warning',
  title: both('Mục kế hoạch chưa có nhiệm vụ nào', 'Clause that no task comes from'),
  *check({ plan }) {
    const used = new Set(plan.tasks.map((t) => t.source.id));
    for (const [k, clause] of plan.head.clauses.entries()) {
      if (clause.asks === false || used.has(clause.id)) continue;
      yield {
        place: plan.headPlace('clauses', k, 'id'),
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
