/** Every name of an agency in the plan, with the place to point at. */

import { headPlace } from '../../model/places.ts';
import type { Plan, Ref } from '../../model/plan.ts';
import type { Place } from '../../source/problem.ts';

/** A name, and whether it stands in the list of a group's members. */
export interface Mention extends Ref {
  readonly from?: 'group';
}

export function* mentions(plan: Plan): Iterable<Mention> {
  for (const task of plan.tasks) {
    yield* [...task.lead, ...task.coordinating, ...task.recipients];
    for (const p of task.progress) yield* p.onBehalfOf ? [p.by, p.onBehalfOf] : [p.by];
    for (const c of task.contributions) yield* c.by;
    if (task.confirmed) yield task.confirmed.by;
    for (const e of task.extensions) yield* [...(e.by ? [e.by] : []), ...(e.units ?? []), ...(e.decision ? [e.decision.by] : [])];
  }
  const { head } = plan;
  yield { id: head.issuedBy, place: headPlace(plan, 'issuedBy') };
  yield { id: head.coordinator, place: headPlace(plan, 'coordinator') };
  for (const [k, report] of head.reporting.reports.entries()) {
    yield { id: report.by, place: headPlace(plan, 'reporting', 'reports', k, 'by') };
    for (const [j, to] of report.to.entries()) yield { id: to, place: headPlace(plan, 'reporting', 'reports', k, 'to', j) };
  }
  const at = (place: Place, ids: readonly (string | undefined)[]) =>
    ids.flatMap((id) => (id === undefined ? [] : [{ id, place }]));
  for (const group of plan.groups.values())
    yield* at(group.place, group.members).map((ref): Mention => ({ ...ref, from: 'group' }));
  for (const agency of plan.agencies.values()) yield* at(agency.place, [agency.parent]);
  for (const o of plan.obstacles)
    yield* at(o.place, [o.by, ...(o.proposals ?? []).map((p) => p.to), o.passed?.to, o.answered?.by]);
  for (const e of plan.estimates) yield* at(e.place, [e.by]);
  for (const d of plan.reviewed) yield* at(d.place, [d.issuer, d.by, d.to]);
  for (const c of plan.changes)
    yield* at(c.place, [...(typeof c.units === 'string' ? [c.units] : c.units), c.successor ?? undefined]);
  const { budget } = head;
  if (budget) {
    const named = budget.estimatedBy === undefined ? [] : [budget.estimatedBy].flat();
    yield* at(headPlace(plan, 'budget'), [...named, budget.gatheredBy, budget.appraisedBy, budget.approvedBy]);
  }
}
