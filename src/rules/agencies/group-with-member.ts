import { unitsOf } from '../../model/members.ts';
import { both, type Finding, type RuleContext } from '../rule.ts';

/** A lead that is in a group that leads too. */
export function* groupWithMember({ plan }: RuleContext): Iterable<Finding> {
  for (const task of plan.tasks) {
    const groups = task.lead.filter((r) => plan.groups.has(r.id));
    for (const ref of task.lead) {
      const group = groups.find((g) => g.id !== ref.id && unitsOf(plan, [g]).includes(ref.id));
      if (!group) continue;
      yield {
        place: ref.place,
        severity: 'info',
        message: both(`“${ref.id}” đã có trong nhóm “${group.id}”`, `"${ref.id}" is in the group "${group.id}"`),
        help: both('Bỏ khỏi “lead”', 'Take it out of "lead"'),
      };
    }
  }
}
