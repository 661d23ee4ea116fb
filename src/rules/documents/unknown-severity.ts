import { headPlace } from '../../model/places.ts';
import { HEAD } from '../example.ts';
import { both, type Rule } from '../rule.ts';

const withSeverity = (code: string) => `${HEAD}severity: { ${code}: off }\n`;

/** Severities may be set for codes of rules; what cannot be read stays an error. */
export const unknownSeverity = (codes: ReadonlySet<string>): Rule => ({
  code: 'PLAN085',
  title: both('Đặt mức cho quy tắc không có', 'Severity of an unknown rule'),
  why: both('Mức đặt cho một mã viết sai không có tác dụng.', 'A severity set for a misspelt code does nothing.'),
  bad: { files: { 'plan.yaml': withSeverity('PLAN999') } },
  good: { files: { 'plan.yaml': withSeverity('PLAN060') } },
  *check({ plan }) {
    for (const code of Object.keys(plan.head.severity ?? {})) {
      if (codes.has(code)) continue;
      yield {
        place: headPlace(plan, 'severity', code),
        message: both(`Không có quy tắc nào mang mã ${code} đặt được mức`, `There is no rule ${code} whose severity can be set`),
        help: both('Các mã: docs/rules.md', 'The codes: docs/rules.md'),
      };
    }
  },
});
