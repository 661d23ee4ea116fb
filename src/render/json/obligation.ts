/** The JSON of one obligation. */
import type { Obligation } from '../../tracking/register.ts';
import type { obligation } from './contract-parts.ts';
import type { ValueOf } from './print.ts';

export function obligationJson(o: Obligation): ValueOf<typeof obligation> {
  const { file, from } = o.task.place;
  return {
    task: o.task.id,
    title: o.task.title,
    source: o.task.source.id,
    unit: o.unit,
    owners: o.owners,
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
    endedOn: o.endedOn ?? null,
    lateWhenEnded: o.lateWhenEnded ?? null,
    position: { file: file.path, ...file.positionAt(from) },
  };
}
