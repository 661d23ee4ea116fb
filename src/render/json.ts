/** The JSON contract (docs/json.md): one document, its fields in a fixed order. */

import type { Problem } from '../source/problem.ts';
import type { Obligation } from '../tracking/register.ts';
import type { AgencyLoad } from '../views/agencies.ts';
import type { ObstacleState } from '../views/obstacles.ts';
import type { Row } from '../views/rows.ts';
import type { StatusView } from '../views/status.ts';
import type { TaskView } from '../views/task.ts';
import type { UnreadableItem } from '../views/unreadable.ts';
import type { Language } from '../words/language.ts';

export const printJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

export const unreadableJson = (items: readonly UnreadableItem[], lang: Language) =>
  items.map((i) => ({ ...i, message: i.message[lang] }));

export function obligationJson(o: Obligation) {
  const { file, from } = o.task.place;
  return {
    task: o.task.id,
    title: o.task.title,
    source: o.task.source.id,
    unit: o.unit,
    predecessor: o.predecessor ?? null,
    role: o.role,
    contribution: o.contribution?.what ?? null,
    occurrence: o.occurrence ? { id: o.occurrence.id, name: o.occurrence.name } : null,
    start: o.start ?? null,
    due: o.due ?? null,
    originalDue: o.originalDue ?? null,
    extensionPending: o.pending.length > 0,
    state: o.state,
    daysLate: o.daysLate ?? null,
    daysLeft: o.daysLeft ?? null,
    silence: o.silence ?? null,
    waitsFor: o.waitsFor,
    doneOn: o.doneOn ?? null,
    position: { file: file.path, ...file.positionAt(from) },
  };
}

export function rowJson(row: Row) {
  const { task } = row;
  return {
    id: task.id,
    title: task.title,
    source: task.source.id,
    role: row.role,
    contribution: row.obligations[0]?.contribution?.what ?? null,
    lead: task.lead.map((r) => r.id),
    coordinating: task.coordinating.map((r) => r.id),
    recipients: task.recipients.map((r) => r.id),
    deliverable: task.deliverable ?? null,
    deadline: row.deadline?.text ?? null,
    occurrence: row.occurrence ?? null,
    start: row.start ?? null,
    due: row.due ?? null,
    originalDue: row.originalDue ?? null,
    extensionPending: row.pending,
    state: row.state,
    daysLate: row.daysLate ?? null,
    daysLeft: row.daysLeft ?? null,
    silence: row.silence ?? null,
    waitsFor: row.waitsForTasks,
    units: row.units,
    position: { file: task.place.file.path, ...task.place.file.positionAt(task.place.from) },
  };
}

export function statusJson(view: StatusView, obligations: readonly Obligation[], lang: Language) {
  const { head } = view.plan;
  return {
    plan: { id: head.id, title: head.title, version: head.version, territory: head.territory, example: head.example ?? false },
    asOf: view.asOf,
    summary: view.summary,
    ageing: view.ageing,
    obligations: obligations.map(obligationJson),
    unreadable: unreadableJson(view.unreadable, lang),
  };
}

export function agencyJson(load: AgencyLoad) {
  const { id, name, parent, summary, ratios, coordinating, worstDaysLate, lastReport } = load;
  return { id, name, parent: parent ?? null, summary, ratios, coordinating, worstDaysLate, lastReport: lastReport ?? null };
}

export function taskJson(view: TaskView) {
  const { task, reading } = view.tracked;
  return {
    id: task.id,
    title: task.title,
    source: task.source.id,
    point: task.point ?? null,
    lead: task.lead.map((r) => r.id),
    coordinating: task.coordinating.map((r) => r.id),
    recipients: task.recipients.map((r) => r.id),
    deliverable: task.deliverable ?? null,
    deadline: task.deadline?.text ?? null,
    reading: reading.reading
      ? { kind: reading.reading.kind, start: reading.start ?? null, due: reading.due ?? null, event: reading.event?.id ?? null }
      : null,
    dependsOn: view.dependsOn.map((t) => t.id),
    holdsUp: view.holdsUp.map((t) => t.id),
    extensions: task.extensions.map((e) => ({
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
    progress: task.progress.map((p) => ({
      date: p.date,
      by: p.by.id,
      what: p.what,
      completes: p.completes,
      occurrence: p.occurrence ?? null,
      evidence: p.evidence,
    })),
    position: view.position,
  };
}

export function obstacleJson({ obstacle, stage, heldBy, since, age, waiting }: ObstacleState) {
  const { id, date, by, task, what, sent, passed, answered, place } = obstacle;
  return {
    id,
    date,
    by,
    task: task ?? null,
    what,
    stage,
    heldBy: heldBy ?? null,
    since,
    age,
    waiting,
    sent: sent?.date ?? null,
    passed: passed?.date ?? null,
    answered: answered ? { date: answered.date, by: answered.by ?? null, what: answered.what } : null,
    position: { file: place.file.path, ...place.file.positionAt(place.from) },
  };
}

/** Line and column of both ends, from 1; the end is after the last character. */
export function problemJson(p: Problem, lang: Language) {
  const start = p.place.file.positionAt(p.place.from);
  const end = p.place.file.positionAt(Math.max(p.place.to, p.place.from));
  return {
    code: p.code,
    severity: p.severity,
    message: p.message[lang],
    file: p.place.file.path,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    help: p.help?.[lang] ?? null,
    suggestion: p.suggestion ?? null,
  };
}
