import { both, type Finding, type RuleContext } from '../rule.ts';

/** Two agencies of one name and one superior. */
export function* sameName({ plan }: RuleContext): Iterable<Finding> {
  const names = new Map<string, string>();
  for (const { id, name, parent, place } of plan.agencies.values()) {
    const key = `${name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ')} ${parent ?? ''}`;
    const first = names.get(key);
    if (first === undefined) names.set(key, id);
    else
      yield {
        place,
        severity: 'info',
        message: both(`“${id}” và “${first}” cùng tên “${name}”`, `"${id}" and "${first}" have the name "${name}"`),
        help: both(
          `Nếu là một: ghi ${first} ở mọi chỗ đang ghi ${id}, rồi xoá ${id}`,
          `If they are one: put ${first} wherever ${id} is named, then delete ${id}`,
        ),
      };
  }
}
