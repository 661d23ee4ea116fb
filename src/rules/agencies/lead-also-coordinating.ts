import type { Ref } from '../../model/plan.ts';
import type { Fix } from '../../source/problem.ts';
import { SOUND } from '../example.ts';
import { both, type Rule } from '../rule.ts';

/** Takes one name out of a list on one line: "[a, b]" without a is "[b]". Lists in other forms are left to a person. */
function withoutItem(ref: Ref, list: readonly Ref[]): { fix?: Fix } {
  const at = list.indexOf(ref);
  const [before, after] = [list[at - 1], list[at + 1]];
  const [from, to] = before ? [before.place.to, ref.place.to] : [ref.place.from, after?.place.from ?? ref.place.to];
  const between = ref.place.file.text.slice(from, to);
  if (list.length < 2 || between.includes('\n')) return {};
  return { fix: { applicability: 'safe', edits: [{ from, to, text: '' }] } };
}

export const leadAlsoCoordinating: Rule = {
  code: 'PLAN036',
  title: both('Cơ quan vừa chủ trì vừa phối hợp', 'Lead also coordinating'),
  why: both('Cơ quan chủ trì không phối hợp với chính mình.', 'A lead agency does not coordinate with itself.'),
  bad: {
    files: {
      'tasks/ra-soat.yaml': `${SOUND}coordinating: [so-tu-phap, so-noi-vu]
`,
    },
  },
  good: {
    files: {
      'tasks/ra-soat.yaml': `${SOUND}coordinating: [so-noi-vu]
`,
    },
  },
  *check({ plan }) {
    for (const task of plan.tasks) {
      const direct = task.coordinating.find((c) => task.lead.some((l) => l.id === c.id));
      if (!direct) continue;
      yield {
        place: direct.place,
        message: both(`“${direct.id}” vừa chủ trì vừa phối hợp`, `"${direct.id}" both leads and coordinates`),
        help: both('Bỏ khỏi “coordinating”', 'Take it out of "coordinating"'),
        ...withoutItem(direct, task.coordinating),
      };
    }
  },
};
