import { AGENCIES } from '../example.ts';
import { both, type Rule } from '../rule.ts';

export const parentCircle: Rule = {
  code: 'PLAN013',
  title: both('Cơ quan là cấp trên của chính mình', 'Agency above itself'),
  why: both(
    'Cấp trên nối thành vòng thì không biết ai quyết định được cho ai.',
    'Where superiors form a circle nobody knows who may decide for whom.',
  ),
  bad: { files: { 'agencies.yaml': AGENCIES.replace('name: Sở Tư pháp', 'name: Sở Tư pháp, parent: so-tu-phap') } },
  good: { files: { 'agencies.yaml': AGENCIES.replace('name: Sở Tư pháp', 'name: Sở Tư pháp, parent: ubnd-tinh') } },
  *check({ plan }) {
    const told = new Set<string>();
    for (const { id, place } of plan.agencies.values()) {
      const line = [id];
      for (let up = plan.agencies.get(id)?.parent; up !== undefined && !line.includes(up); up = plan.agencies.get(up)?.parent)
        line.push(up);
      const above = plan.agencies.get(line[line.length - 1] as string)?.parent;
      if (above !== id || told.has(id)) continue;
      for (const one of line) told.add(one);
      yield {
        place,
        message: both(
          `Cấp trên nối thành vòng: ${[...line, id].join(' → ')}`,
          `Superiors in a circle: ${[...line, id].join(' → ')}`,
        ),
        help: both('Sửa lại “parent”', 'Mend "parent"'),
      };
    }
  },
};
