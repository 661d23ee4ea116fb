/** The JSON contract (docs/json.md): one document, its fields in a fixed order. */
import type { Language } from '../language.ts';
import type { Problem } from '../source/problem.ts';
import type { Obligation } from '../tracking/register.ts';
import type { AgencyLoad } from '../views/agencies.ts';
import type { Row } from '../views/rows.ts';
import type { StatusView } from '../views/status.ts';
import type { TaskView } from '../views/task.ts';
import type { UnreadableItem } from '../views/unreadable.ts';

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
    role: o.role,
    occurrence: o.occurrence ? { id: o.occurrence.id, name: o.occurrence.name } : null,
    start: o.start ?? null,
    due: o.due ?? null,
    state: o.state,
    daysLate: o.daysLate ?? null,
    daysLeft: o.daysLeft ?? null,
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
    lead: task.lead.map((r) => r.id),
    coordinating: task.coordinating.map((r) => r.id),
    recipients: task.recipients.map((r) => r.id),
    deliverable: task.deliverable ?? null,
    deadline: task.deadline?.text ?? null,
    occurrence: row.occurrence ?? null,
    start: row.start ?? null,
    due: row.due ?? null,
    state: row.state,
    daysLate: row.daysLate ?? null,
    daysLeft: row.daysLeft ?? null,
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
