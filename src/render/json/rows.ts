/** The JSON of overdue, due and list. */
import { leadOn } from '../../model/leads.ts';
import type { Row, RowsView } from '../../views/rows.ts';
import type { row } from './contract-parts.ts';
import type { Json, ValueOf } from './print.ts';

function rowJson(shown: Row, { plan, asOf }: RowsView): ValueOf<typeof row> {
  const { task } = shown;
  return {
    id: task.id,
    title: task.title,
    source: task.source.id,
    role: shown.role,
    contribution: shown.obligations[0]?.contribution?.what ?? null,
    phase: shown.obligations[0]?.phase?.id ?? null,
    lead: leadOn(plan, task, asOf).flatMap((r) => r.id || []),
    coordinating: task.coordinating.map((r) => r.id),
    recipients: task.recipients.map((r) => r.id),
    deliverable: task.deliverable ?? null,
    deadline: shown.deadline?.text ?? null,
    occurrence: shown.occurrence ?? null,
    start: shown.start ?? null,
    due: shown.due ?? null,
    originalDue: shown.originalDue ?? null,
    extensionPending: shown.pending > 0,
    state: shown.state,
    daysLate: shown.daysLate ?? null,
    daysLeft: shown.daysLeft ?? null,
    silence: shown.silence ?? null,
    waitsFor: shown.waitsForTasks,
    units: shown.units,
    debtors: shown.obligations.map((o) => ({
      unit: o.unit,
      predecessor: o.predecessor ?? null,
      occurrence: o.occurrence?.id ?? null,
      state: o.state,
      due: o.due ?? null,
      daysLate: o.daysLate ?? null,
    })),
    position: { file: task.place.file.path, ...task.place.file.positionAt(task.place.from) },
  };
}

export const rowsJson = (view: RowsView): Json<'list'> => ({
  asOf: view.asOf,
  tasks: view.rows.map((row) => rowJson(row, view)),
});
