import type { Plan } from '../model/plan.ts';
import { both, type Rule } from './rule.ts';

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
  severity: 'error',
  title: both('Nhóm chứa chính nó', 'Group inside itself'),
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

export const emptyGroup: Rule = {
  code: 'PLAN041',
  severity: 'warning',
  title: both('Nhóm không có thành viên', 'Group without members'),
  *check({ plan }) {
    for (const group of plan.groups.values()) {
      if (group.members.length) continue;
      yield {
        place: group.place,
        message: both(
          `Nhóm “${group.id}” không có thành viên: việc giao cho nhóm không ai phải làm`,
          `The group "${group.id}" has no members: nobody owes what is given to it`,
        ),
        help: both('Thêm mã các cơ quan vào “members”', 'Add ids to "members"'),
      };
    }
  },
};
