import { AGENCIES } from '../example.ts';
import { both, type Rule } from '../rule.ts';
import { sameName } from './same-name.ts';

export const sameCode: Rule = {
  code: 'PLAN061',
  title: both('Hai cơ quan cùng mã hành chính hoặc cùng tên', 'Two agencies of one official code or name'),
  why: both(
    'Mã hành chính chỉ của một đơn vị; trùng thường là chép nhầm.',
    'An official code is of one unit; two of them are mostly a slip.',
  ),
  bad: {
    files: {
      'agencies.yaml': AGENCIES.replace('name: Sở Tư pháp', 'name: Sở Tư pháp, code: "945"').replace(
        'name: Sở Nội vụ',
        'name: Sở Nội vụ, code: "945"',
      ),
    },
  },
  good: {
    files: {
      'agencies.yaml': AGENCIES.replace('name: Sở Tư pháp', 'name: Sở Tư pháp, code: "945"').replace(
        'name: Sở Nội vụ',
        'name: Sở Nội vụ, code: "946"',
      ),
    },
  },
  *check(context) {
    yield* sameName(context);
    const { plan } = context;
    const codes = new Map<string, string>();
    for (const { id, code, level, place } of plan.agencies.values()) {
      if (code === undefined) continue;
      const first = codes.get(`${level} ${code}`);
      if (first === undefined) codes.set(`${level} ${code}`, id);
      else
        yield {
          place,
          message: both(
            `“${id}” và “${first}” cùng mã hành chính ${code}`,
            `"${id}" and "${first}" have the official code ${code}`,
          ),
          help: both('Tra lại mã của đơn vị hành chính', 'Look the codes up again'),
        };
    }
  },
};
