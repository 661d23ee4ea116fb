/** The JSON of show. */
import { leadOn } from '../../model/leads.ts';
import type { TaskView } from '../../views/task.ts';
import { obligationJson, targetJson } from './obligation.ts';
import { obstacleJson } from './obstacles.ts';
import type { Json } from './print.ts';

export function taskJson(view: TaskView): Json<'show'> {
  const { task, reading } = view.tracked;
  return {
    id: task.id,
    title: task.title,
    source: task.source.id,
    point: task.point ?? null,
    lead: leadOn(view.plan, task, view.asOf).flatMap((r) => r.id || []),
    reassigned: view.handovers.map(({ from, lead, document }) => ({ from, lead: lead.map((r) => r.id), document })),
    coordinating: task.coordinating.map((r) => r.id),
    recipients: task.recipients.map((r) => r.id),
    deliverable: task.deliverable ?? null,
    deliverables: task.deliverables.map((d) => ({
      kind: d.kind,
      count: d.count ?? null,
      form: d.form ?? null,
      to: d.to.map((r) => r.id),
    })),
    target: targetJson(task),
    approval: task.approval ? { by: task.approval.by.id, countsFrom: task.approval.countsFrom } : null,
    deadline: task.deadline?.text ?? null,
    reading: reading.reading
      ? { kind: reading.reading.kind, start: reading.start ?? null, due: reading.due ?? null, event: reading.event?.id ?? null }
      : null,
    phases: task.phases.map((p) => ({ id: p.id, title: p.title, deadline: p.deadline?.text ?? null })),
    phase: view.phase?.id ?? null,
    partOf: view.whole?.id ?? null,
    parts: view.parts.map((t) => t.id),
    dependsOn: view.dependsOn.map((t) => t.id),
    holdsUp: view.holdsUp.map((t) => t.id),
    extensions: view.extensions.map((e) => ({
      asked: e.asked ?? null,
      by: e.by?.id ?? null,
      reason: e.reason,
      until: e.until,
      occurrence: e.occurrence ?? null,
      units: e.units?.map((u) => u.id) ?? null,
      decision: e.decision
        ? { granted: e.decision.granted, date: e.decision.date, by: e.decision.by.id, document: e.decision.document ?? null }
        : null,
    })),
    obstacles: view.obstacles.map((o) => obstacleJson(o)),
    note: task.note ?? null,
    obligations: view.tracked.obligations.map(obligationJson),
    progress: view.progress.map((p) => ({
      date: p.date,
      by: p.by.id,
      what: p.what,
      completes: p.completes,
      reached: p.reached ?? null,
      step: p.step ?? null,
      occurrence: p.occurrence ?? null,
      evidence: p.evidence,
    })),
    position: view.position,
  };
}
