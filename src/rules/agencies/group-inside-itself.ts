import type { Plan } from '../../model/plan.ts';
import { AGENCIES } from '../example.ts';
import { both, type Rule } from '../rule.ts';

/** True where `id` is reached from its own members. */
function holdsItself(plan: Plan, id: string): boolean {
  const seen = new Set<string>();
  const walk = (members: readonly string[]): boolean =>
    members.some((m) => {
      if (m === id) return true;
      if (seen.has(m)) return false;
      seen.add(m);
      return walk(plan.groups.get(m)?.members ?? []);
    });
  return walk(plan.groups.get(id)?.members ?? []);
}

export const groupInsideItself: Rule = {
  code: 'PLAN029',
  title: both('Nhóm chứa chính nó', 'Group inside itself'),
  why: both(
    'Nhóm chứa chính nó thì không tính được ai phải làm.',
    'A group inside itself does not say who owes what is given to it.',
  ),
  bad: {
    files: {
      'agencies.yaml': `${AGENCIES}groups:
  - { id: cac-so, name: Các sở, members: [so-tu-phap, cac-so] }
`,
    },
  },
  good: {
    files: {
      'agencies.yaml': `${AGENCIES}groups:
  - { id: cac-so, name: Các sở, members: [so-tu-phap, so-noi-vu] }
`,
    },
  },
  *check({ plan }) {
    for (const group of plan.groups.values()) {
      if (!holdsItself(plan, group.id)) continue;
      yield {
        place: group.place,
        message: both(`Nhóm “${group.id}” chứa chính nó`, `The group "${group.id}" is inside itself`),
        help: both('Bỏ thành viên tạo thành vòng', 'Take out the member that closes the circle'),
      };
    }
  },
};
