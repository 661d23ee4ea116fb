/** Which tasks a question asks for. */
import { everyLead, leadOn } from '../model/leads.ts';
import { nameOf, unitsOf } from '../model/members.ts';
import type { Plan, Ref, Task } from '../model/plan.ts';
import { matcher } from '../text/match.ts';
import type { Register, TrackedTask } from '../tracking/register.ts';
import { type Filter, taskFits, unitsNamed } from './filter.ts';
import { type Row, rowsOf } from './rows.ts';

export interface Query extends Filter {
  /** every word must occur, with or without diacritics */
  readonly words?: readonly string[];
}

/** All that words are looked for in. */
function haystack(plan: Plan, task: Task): string {
  const names = [...everyLead(plan, task), ...task.coordinating, ...task.recipients].flatMap((r) => [
    nameOf(plan, r.id),
    plan.agencies.get(r.id)?.shortName ?? '',
  ]);
  return [
    task.id,
    task.title,
    ...task.contributions.map((c) => c.what),
    task.source.id,
    task.deliverable ?? '',
    task.deadline?.text ?? '',
    task.note ?? '',
    ...names,
  ].join(' ');
}

/** True where `refs` name one of the units, or a group that one is in. */
const mentions = (plan: Plan, refs: readonly Ref[], units: readonly string[]) =>
  unitsOf(plan, refs).some((u) => units.includes(u));

/** True where the task is led, or coordinated, by one of the units: as the plan has it, or as they answer for it now. */
function concerns(
  { plan, asOf }: Register,
  { task, obligations }: TrackedTask,
  units: readonly string[],
  role: Query['role'],
): boolean {
  const owed = obligations.some((o) => (role === undefined || o.role === role) && o.owners.some((u) => units.includes(u)));
  const leads = role !== 'coordinating' && mentions(plan, leadOn(plan, task, asOf), units);
  const coordinates = role !== 'lead' && mentions(plan, task.coordinating, units);
  return owed || leads || coordinates;
}

/** The rows that the question asks for. With an agency, a row counts only that agency's own obligations where it has any. */
export function findRows(register: Register, query: Query): Row[] {
  const { plan } = register;
  const holds = matcher(query.words ?? []);
  const { agency, role, states } = query;
  const units = agency === undefined ? undefined : unitsNamed(plan, agency);
  return register.tasks.flatMap((tracked) => {
    const { task } = tracked;
    if (!taskFits(plan, task, query) || !holds(haystack(plan, task))) return [];
    if (units && !concerns(register, tracked, units, role)) return [];
    if (!units && role === 'coordinating' && !task.coordinating.length && !tracked.obligations.some((o) => o.role === role))
      return [];
    const asked = tracked.obligations.filter(
      (o) => (role === undefined || o.role === role) && (units === undefined || o.owners.some((u) => units.includes(u))),
    );
    // Who coordinates without a day of its own owes nothing: the task stands as it does for those who lead.
    const own = asked.length ? asked : tracked.obligations;
    if (!states) return rowsOf(plan, { ...tracked, obligations: own });
    const wanted = new Set(own.filter((o) => states.includes(o.state)));
    return wanted.size ? rowsOf(plan, { ...tracked, obligations: own }, wanted) : [];
  });
}
