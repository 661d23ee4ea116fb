import { fold } from '../../text/fold.ts';
import { both, type Rule } from '../rule.ts';

export const reviewedTwice: Rule = {
  code: 'PLAN054',
  title: both('Văn bản rà soát hai lần', 'Document reviewed twice'),
  why: both('Một văn bản ghi hai lần thì bảng tổng hợp đếm thừa.', 'A document entered twice is counted twice in the table.'),
  bad: {
    files: {
      'review.yaml': `documents:
  - { id: qd-31, number: 31/2013/QĐ-UBND, date: 2013-08-22, issuer: ubnd-tinh, title: Phân cấp, by: so-tu-phap, reviewed: 2016-01-12, finding: Theo luật cũ, proposal: keep }
  - { id: qd-31-nua, number: 31/2013/QĐ-UBND, date: 2013-08-22, issuer: ubnd-tinh, title: Phân cấp, by: so-noi-vu, reviewed: 2016-01-20, finding: Còn dùng, proposal: keep }
`,
    },
  },
  good: {
    files: {
      'review.yaml': `documents:
  - { id: qd-31, number: 31/2013/QĐ-UBND, date: 2013-08-22, issuer: ubnd-tinh, title: Phân cấp, by: so-tu-phap, reviewed: 2016-01-12, finding: Theo luật cũ, proposal: keep }
`,
    },
  },
  *check({ plan }) {
    const seen = new Map<string, string>();
    for (const d of plan.reviewed) {
      if (d.number === null) continue;
      const key = `${fold(d.number)} ${d.issuer}`;
      const first = seen.get(key);
      if (first === undefined) seen.set(key, d.id);
      else
        yield {
          place: d.place,
          message: both(`Văn bản ${d.number} đã có ở mục “${first}”`, `${d.number} is in the register already, as "${first}"`),
          help: both('Gộp hai mục thành một', 'Make one of the two'),
        };
    }
  },
};
