import { nearest } from '../model/explain-issue.ts';
import type { Plan, Ref } from '../model/plan.ts';
import type { Place } from '../source/problem.ts';
import { both, type Finding, type Rule } from './rule.ts';

/** Every name of an agency in the plan, with the place to point at. */
function* mentions(plan: Plan): Iterable<Ref> {
  for (const task of plan.tasks) {
    yield* [...task.lead, ...task.coordinating, ...task.recipients];
    for (const p of task.progress) yield p.by;
  }
  const { head } = plan;
  yield { id: head.issuedBy, place: plan.headPlace('issuedBy') };
  yield { id: head.coordinator, place: plan.headPlace('coordinator') };
  for (const [k, report] of head.reporting.reports.entries()) {
    yield { id: report.by, place: plan.headPlace('reporting', 'reports', k, 'by') };
    for (const [j, to] of report.to.entries()) yield { id: to, place: plan.headPlace('reporting', 'reports', k, 'to', j) };
  }
  const at = (place: Place, ids: readonly (string | undefined)[]) =>
    ids.flatMap((id) => (id === undefined ? [] : [{ id, place }]));
  for (const group of plan.groups.values()) yield* at(group.place, group.members);
  for (const agency of plan.agencies.values()) yield* at(agency.place, [agency.parent]);
  for (const o of plan.obstacles) yield* at(o.place, [o.by, ...(o.proposals ?? []).map((p) => p.to)]);
}

export const unknownAgency: Rule = {
  code: 'PLAN020',
  severity: 'error',
  title: both('Mã cơ quan không có trong danh sách', 'Unknown agency'),
  *check({ plan }): Iterable<Finding> {
    const known = [...plan.agencies.keys(), ...plan.groups.keys()];
    const names = new Set(known);
    for (const { id, place } of mentions(plan)) {
      if (names.has(id)) continue;
      const near = nearest(id, known);
      yield {
        place,
        message: both(`Không có cơ quan hay nhóm nào mang mã “${id}”`, `No agency or group has the id "${id}"`),
        help: near
          ? both(`Có phải ý bạn là “${near}”?`, `Did you mean "${near}"?`)
          : both(
              'Thêm cơ quan vào agencies.yaml hoặc sửa lại mã; xem các mã: plan agencies',
              'Add it to agencies.yaml or mend the id; see plan agencies',
            ),
        suggestion: near,
      };
    }
  },
};
