import type { Reference } from '../../model/references.ts';
import { SOUND } from '../example.ts';
import { both, type Rule } from '../rule.ts';
import { groupWithMember } from './group-with-member.ts';
import { withoutItem } from './without-item.ts';

export const namedTwice: Rule = {
  code: 'PLAN035',
  title: both('Kể hai lần', 'Named twice'),
  why: both(
    'Kể hai lần không thêm gì, thường là chép nhầm tên của cơ quan khác.',
    'The second adds nothing; mostly another agency was meant.',
  ),
  bad: { files: { 'tasks/ra-soat.yaml': SOUND.replace('so-tu-phap', '[so-tu-phap, so-noi-vu, so-tu-phap]') } },
  good: { files: { 'tasks/ra-soat.yaml': SOUND.replace('so-tu-phap', '[so-tu-phap, so-noi-vu]') } },
  *check(context) {
    yield* groupWithMember(context);
    const { plan } = context;
    const lists = new Map<string, Reference[]>();
    for (const reference of plan.references) {
      const { path, place } = reference;
      if (typeof path[path.length - 1] !== 'number') continue;
      const list = `${place.file.path} ${path.slice(0, -1).join('.')}`;
      lists.set(list, [...(lists.get(list) ?? []), reference]);
    }
    for (const list of lists.values()) {
      for (const [k, reference] of list.entries()) {
        if (!list.slice(0, k).some((r) => r.id === reference.id)) continue;
        yield {
          place: reference.place,
          message: both(`“${reference.id}” được kể hai lần`, `"${reference.id}" is named twice`),
          help: both('Bỏ một lần, hoặc ghi đúng mã', 'Take one out, or write the right id'),
          ...withoutItem(reference, list),
        };
      }
    }
  },
};
