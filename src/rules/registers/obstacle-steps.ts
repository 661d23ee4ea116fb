import { OBSTACLE } from '../example.ts';
import { both, type Rule } from '../rule.ts';

export const obstacleSteps: Rule = {
  code: 'PLAN049',
  title: both('Các bước của vướng mắc sai thứ tự', 'Steps of an obstacle out of order'),
  why: both(
    'Vướng mắc được nêu, gửi đầu mối, chuyển cấp có thẩm quyền rồi mới trả lời.',
    'An obstacle is raised, sent, passed on and then answered.',
  ),
  bad: {
    files: {
      'obstacles.yaml': `${OBSTACLE}    sent: { date: 2016-01-25 }
    passed: { date: 2016-01-20 }
`,
    },
  },
  good: {
    files: {
      'obstacles.yaml': `${OBSTACLE}    sent: { date: 2016-01-20 }
    passed: { date: 2016-01-25 }
`,
    },
  },
  *check({ plan }) {
    for (const o of plan.obstacles) {
      const steps: readonly (readonly [string, string | undefined])[] = [
        ['date', o.date],
        ['sent', o.sent?.date],
        ['passed', o.passed?.date],
        ['answered', o.answered?.date],
      ];
      const taken = steps.filter((s): s is readonly [string, string] => s[1] !== undefined);
      const wrong = taken.findIndex(([, day], k) => k > 0 && day < (taken[k - 1] as readonly [string, string])[1]);
      if (wrong < 0) continue;
      const [[before, earlier], [name, day]] = [taken[wrong - 1], taken[wrong]] as [
        readonly [string, string],
        readonly [string, string],
      ];
      yield {
        place: o.place,
        message: both(
          `“${name}” (${day}) trước “${before}” (${earlier})`,
          `"${name}" (${day}) is before "${before}" (${earlier})`,
        ),
        help: both('Kiểm tra lại hai ngày', 'Check both days'),
      };
    }
  },
};
