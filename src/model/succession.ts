/** Which units exist on a day, and who answers for what a unit owed that exists no more. */
import type { CivilDate } from '../calendar/civil.ts';
import { bodiesOf, isJoint, jointId } from './joint.ts';
import type { Plan } from './plan.ts';

/**
 * The unit that answers on `day` for what `id` owed: itself while it lasts, afterwards its successor, or the successor's
 * own. Undefined where it ended and nobody took over. Of several that owe together, those who are left.
 */
export function answeringOn(plan: Plan, id: string, day: CivilDate): string | undefined {
  if (isJoint(id)) {
    const left = new Set(bodiesOf(id).flatMap((body) => answeringOn(plan, body, day) ?? []));
    return left.size ? jointId([...left]) : undefined;
  }
  const seen = new Set<string>();
  let at = id;
  for (;;) {
    const ending = plan.endings.get(at);
    if (!ending || ending.from > day || seen.has(at)) return at;
    seen.add(at);
    if (ending.successor === null) return undefined;
    at = ending.successor;
  }
}

/** The unit and all that took over from it, one after the other; of several that owe together the lines of each. */
export function lineOf(plan: Plan, id: string): string[] {
  if (isJoint(id)) return [...new Set(bodiesOf(id).flatMap((body) => lineOf(plan, body)))];
  const line = [id];
  for (let next = plan.endings.get(id)?.successor; next && !line.includes(next); next = plan.endings.get(next)?.successor)
    line.push(next);
  return line;
}

/** True where the unit had been set up by `day`. */
export function begunBy(plan: Plan, id: string, day: CivilDate): boolean {
  const from = plan.agencies.get(id)?.from;
  return from === undefined || from <= day;
}
