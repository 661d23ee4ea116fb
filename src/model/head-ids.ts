/** Clauses and bases of plan.yaml whose id is taken already. */
import { type Place, type Problem, problem } from '../source/problem.ts';
import { both } from '../words/language.ts';
import type { PlanHead } from './head.ts';

export function headIdsTwice(
  { clauses, basis }: Pick<PlanHead, 'clauses' | 'basis'>,
  places: ReadonlyMap<string, Place>,
): Problem[] {
  return Object.entries({ clauses, basis }).flatMap(([key, list]) => {
    const seen = new Map<string, number>();
    return list.flatMap(({ id }, k): Problem[] => {
      const first = id === undefined ? undefined : seen.get(id);
      if (id !== undefined && first === undefined) seen.set(id, k);
      const [place, before] = [places.get(`${key}.${k}.id`), places.get(`${key}.${first}.id`)];
      if (!place || !before) return [];
      const { line } = before.file.positionAt(before.from);
      return [
        problem({
          code: 'PLAN021',
          message: both(`“${id}” đã ghi ở dòng ${line}`, `"${id}" stands at line ${line} already`),
          help: both('Ghi số khác, hoặc xoá một mục', 'Write another, or delete one of the two'),
          place,
        }),
      ];
    });
  });
}
