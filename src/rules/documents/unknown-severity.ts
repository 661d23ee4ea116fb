import { both, type Rule } from '../rule.ts';

const HEAD = (code: string) => `schema: 1
id: thu
version: 1
title: Kế hoạch thử
law: Luật thử
territory: tỉnh Thử
issuedBy: ubnd-tinh
coordinator: so-noi-vu
document: { number: 1/KH-UBND, date: 2015-12-04 }
basis: []
period: { from: 2016-01-01 }
severity: { ${code}: off }
reporting:
  years:
    - { from: 2016, begins: 01-01, ends: 12-31 }
  reports:
    - { by: so-noi-vu, to: [ubnd-tinh], place: Thử, signature: { position: GIÁM ĐỐC } }
clauses:
  - { id: II.1, title: "Việc" }
`;

/** Severities may be set for codes of rules; what cannot be read stays an error. */
export const unknownSeverity = (codes: ReadonlySet<string>): Rule => ({
  code: 'PLAN085',
  severity: 'warning',
  title: both('Đặt mức cho quy tắc không có', 'Severity of an unknown rule'),
  why: both('Mức đặt cho một mã viết sai không có tác dụng.', 'A severity set for a misspelt code does nothing.'),
  bad: { files: { 'plan.yaml': HEAD('PLAN999') } },
  good: { files: { 'plan.yaml': HEAD('PLAN060') } },
  *check({ plan }) {
    for (const code of Object.keys(plan.head.severity ?? {})) {
      if (codes.has(code)) continue;
      yield {
        place: plan.headPlace('severity', code),
        message: both(`Không có quy tắc nào mang mã ${code} đặt được mức`, `There is no rule ${code} whose severity can be set`),
        help: both('Các mã: docs/rules.md', 'The codes: docs/rules.md'),
      };
    }
  },
});
