/** Which due day is in force: the plan's own, or the one that a document has put in its place. */
import type { CivilDate } from '../calendar/civil.ts';
import { isUnder, mayDecide } from '../model/authority.ts';
import { bodiesOf, isJoint } from '../model/joint.ts';
import { everyLead } from '../model/leads.ts';
import { unitsOf } from '../model/members.ts';
import type { Extension, Plan, Task } from '../model/plan.ts';
import { answeringOn } from '../model/succession.ts';

/** A decision counts only with the number and the day of its document. */
export const isDocumented = (e: Extension) => Boolean(e.decision?.document?.number && e.decision.document.date !== null);

/** Why an extension has no effect. */
export type ExtensionFault =
  /** the decision has no document with number and day */
  | 'undocumented'
  /** decided before the day of its own document */
  | 'before-document'
  /** decided before it was asked for */
  | 'before-asked'
  /** decided by who asked or owes, or by a body that may not decide for the plan */
  | 'decided-by-debtor'
  | 'decided-by-stranger'
  /** the task recurs and no occurrence is named */
  | 'no-occurrence'
  | 'unknown-occurrence'
  /** the task has phases and none of them is named, or one that there is not */
  | 'no-phase'
  /** the new day is not later than the plan's own */
  | 'shortens';

/** What an extension is held to: the plan's own due day of what it speaks of. */
export interface Extended {
  readonly recurs: boolean;
  /** the due day of the occurrence that it names, or of the task; undefined where there is none */
  readonly due: CivilDate | undefined;
  /** false where it names an occurrence that does not exist */
  readonly exists: boolean;
}

/** True where `by` asked for it, owes what it speaks of, or stands below one who does. */
function decidesForItself(plan: Plan, task: Task, e: Extension, by: string): boolean {
  const owing = unitsOf(plan, e.units ?? everyLead(plan, task));
  const concerned = e.by ? [e.by.id, ...owing] : owing;
  return concerned.some((id) => id === by || isUnder(plan, by, id));
}

/** What is wrong with an extension so that it has no effect; undefined where it counts. The same on every day. */
export function extensionFault(plan: Plan, task: Task, e: Extension, of: Extended): ExtensionFault | undefined {
  const { decision } = e;
  if (of.recurs && e.occurrence === undefined) return 'no-occurrence';
  if (e.occurrence !== undefined && !of.exists) return 'unknown-occurrence';
  // A request that was refused, or has been overtaken by a later due day, moves nothing.
  if (decision?.granted && of.due && e.until <= of.due) return 'shortens';
  if (!decision) return undefined;
  if (!isDocumented(e)) return 'undocumented';
  if (decision.document?.date && decision.date < decision.document.date) return 'before-document';
  if (e.asked && decision.date < e.asked) return 'before-asked';
  const by = decision.by.id;
  if (!decision.granted || by === plan.head.issuedBy) return undefined;
  if (decidesForItself(plan, task, e, by)) return 'decided-by-debtor';
  return mayDecide(plan, by) ? undefined : 'decided-by-stranger';
}

/**
 * True where the extension speaks of what `unit` owed first: `unit` itself is named, or whoever had taken over from it when
 * the extension was decided (else asked for).
 */
export function speaksOf(plan: Plan, e: Extension, unit: string): boolean {
  if (e.units === undefined) return true;
  if (isJoint(unit)) return bodiesOf(unit).some((body) => speaksOf(plan, e, body));
  const named = unitsOf(plan, e.units);
  const day = e.decision?.date ?? e.asked;
  const answering = day ? answeringOn(plan, unit, day) : undefined;
  return named.includes(unit) || (answering !== undefined && named.includes(answering));
}

/** The extension in force on `day`: of those granted by then, the one decided last. */
export function inForce(extensions: readonly Extension[], day: CivilDate): Extension | undefined {
  let found: Extension | undefined;
  for (const e of extensions) {
    if (!e.decision?.granted || e.decision.date > day) continue;
    if (!found?.decision || e.decision.date >= found.decision.date) found = e;
  }
  return found;
}

/** The refusal that was the last word on `day`: undefined where something was granted since, or is asked for. */
export function refusedLast(extensions: readonly Extension[], day: CivilDate): Extension | undefined {
  let last: Extension | undefined;
  for (const e of extensions) {
    if (isPending(e, day)) return undefined;
    if (e.decision && e.decision.date <= day && (!last?.decision || e.decision.date >= last.decision.date)) last = e;
  }
  return last?.decision?.granted === false ? last : undefined;
}

/** Asked for by `day` and not yet decided then. */
export const isPending = (e: Extension, day: CivilDate) =>
  (e.asked === undefined || e.asked <= day) && (e.decision === undefined || e.decision.date > day);
