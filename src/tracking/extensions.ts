/** Which due day is in force: the plan's own, or the one that a document has put in its place. */
import type { CivilDate } from '../calendar/civil.ts';
import { unitsOf } from '../model/members.ts';
import type { Extension, Plan, Task } from '../model/plan.ts';
import { lineOf } from '../model/succession.ts';

/** A decision counts only with the number and the day of its document. */
export const isDocumented = (e: Extension) => Boolean(e.decision?.document?.number && e.decision.document.date !== null);

/** The extensions of `task` that speak of this unit and occurrence. */
export function extensionsFor(plan: Plan, task: Task, unit: string, occurrence: string | undefined): readonly Extension[] {
  if (!task.extensions.length) return [];
  return task.extensions.filter(
    (e) =>
      (e.occurrence === undefined || e.occurrence === occurrence) &&
      (e.units === undefined || unitsOf(plan, e.units).some((u) => lineOf(plan, u).includes(unit) || u === unit)),
  );
}

/** The extension in force on `day`: of those granted by then, the one decided last. */
export function inForce(extensions: readonly Extension[], day: CivilDate): Extension | undefined {
  let found: Extension | undefined;
  for (const e of extensions) {
    if (!e.decision?.granted || !isDocumented(e) || e.decision.date > day) continue;
    if (!found?.decision || e.decision.date >= found.decision.date) found = e;
  }
  return found;
}

/** Asked for by `day` and not yet decided then. */
export const isPending = (e: Extension, day: CivilDate) =>
  (e.asked === undefined || e.asked <= day) && (e.decision === undefined || e.decision.date > day);
