/** Who leads a task on a day: those whom the plan names, or those to whom a document has given it since. */
import { type CivilDate, parseCivilDate } from '../calendar/civil.ts';
import { mayIssue } from './authority.ts';
import type { Plan, Reassignment, Ref, Task } from './plan.ts';

/** Why a task is not given to others, whatever is written: the old lead answers for it. */
export type ReassignmentFault =
  | 'undocumented'
  /** of a body that may not decide for the plan */
  | 'not-entitled'
  /** made to count from before its own document */
  | 'works-back';

/** What is wrong with it so that it has no effect; undefined where it counts. The same on every day. */
export function reassignmentFault(plan: Plan, { document, from }: Reassignment): ReassignmentFault | undefined {
  if (!document.number || !document.date) return 'undocumented';
  if (!mayIssue(plan, document.issuer)) return 'not-entitled';
  return from && from < document.date ? 'works-back' : undefined;
}

export interface Lead {
  readonly refs: readonly Ref[];
  /** the first day; absent for those whom the plan itself names */
  readonly from?: CivilDate;
  /** by what it was given to them */
  readonly by?: Reassignment;
}

/** Those who lead `task` one after the other; the first are the plan's own. Of two from one day the one written last counts. */
export function leadsOf(plan: Plan, task: Task): readonly [Lead, ...Lead[]] {
  const own: Lead = { refs: task.lead };
  if (!task.reassigned.length) return [own];
  const days = new Map<CivilDate, Lead>();
  for (const by of task.reassigned) {
    const from = by.from ?? (by.document.date ? parseCivilDate(by.document.date) : undefined);
    if (from && !reassignmentFault(plan, by)) days.set(from, { refs: by.lead, from, by });
  }
  return [own, ...[...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, lead]) => lead)];
}

/** Who leads `task` on `day`. */
export function leadOn(plan: Plan, task: Task, day: CivilDate): readonly Ref[] {
  if (!task.reassigned.length) return task.lead;
  return leadsOf(plan, task).findLast(({ from }) => !from || from <= day)?.refs ?? task.lead;
}

/** Everybody who leads `task` on some day. */
export const everyLead = (plan: Plan, task: Task): readonly Ref[] =>
  task.reassigned.length ? leadsOf(plan, task).flatMap((lead) => lead.refs) : task.lead;
