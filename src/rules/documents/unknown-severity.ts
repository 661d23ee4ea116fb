import { headPlace } from '../../model/places.ts';
import { isCode } from '../../words/codes.ts';
import { HEAD } from '../example.ts';
import { both, type Rule } from '../rule.ts';

const withSeverity = (code: string) => `${HEAD}severity: { ${code}: off }\n`;

export const unknownSeverity = (settable: readonly string[]): Rule => ({
  code: 'PLAN085',
  title: both('Đặt mức hay ngoại lệ cho mã không có', 'Severity or exception of an unknown code'),
  why: both(
    'Mức hay ngoại lệ ghi cho một mã viết sai thì không có tác dụng.',
    'What is set or accepted for a misspelt code does nothing.',
  ),
  bad: { files: { 'plan.yaml': withSeverity('PLAN999') } },
  good: { files: { 'plan.yaml': withSeverity('PLAN060') } },
  *check({ plan }) {
    for (const code of Object.keys(plan.head.severity ?? {})) {
      if (settable.includes(code)) continue;
      yield {
        place: headPlace(plan, 'severity', code),
        message: both(`Không có quy tắc nào mang mã ${code} đặt được mức`, `There is no rule ${code} whose severity can be set`),
        help: both('Các mã: docs/rules.md', 'The codes: docs/rules.md'),
      };
    }
    for (const { id, code, place } of plan.exceptions) {
      if (isCode(code)) continue;
      yield {
        place,
        message: both(
          `Ngoại lệ “${id}” nói về ${code}, mã không có`,
          `The exception "${id}" speaks of ${code}, which there is not`,
        ),
        help: both('Các mã: docs/rules.md; quá hạn là PLAN095', 'The codes: docs/rules.md; lateness is PLAN095'),
      };
    }
  },
});
