/** Where the values of a file stand, kept as plain data after its tree is gone. */
import type { Place } from '../source/problem.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Node } from '../source/tree.ts';
import type { Plan } from './plan.ts';

/** The place of every value below `root`, by its path: "reporting.reports.0.by". */
export function placesIn(root: Node, file: SourceFile): Map<string, Place> {
  const places = new Map<string, Place>();
  const visit = (node: Node, path: string) => {
    const below = (step: string | number, inner: Node) => {
      const at = path ? `${path}.${step}` : String(step);
      places.set(at, { file, from: inner.from, to: inner.to });
      visit(inner, at);
    };
    if (node.kind === 'sequence') for (const [k, item] of node.items.entries()) below(k, item);
    else if (node.kind === 'mapping') for (const { key, value } of node.entries) below(key, value);
  };
  visit(root, '');
  return places;
}

/** Where `path` stands in plan.yaml, or the nearest above it that is there. */
export function headPlace(plan: Plan, ...path: readonly (string | number)[]): Place {
  for (let k = path.length; k > 0; k--) {
    const found = plan.headPlaces.get(path.slice(0, k).join('.'));
    if (found) return found;
  }
  return plan.head.place;
}
