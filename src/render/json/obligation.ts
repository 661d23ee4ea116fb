/** The JSON of one obligation. */
import type { Task } from '../../model/plan.ts';
import type { Obligation } from '../../tracking/register.ts';
import type { obligation } from './contract-parts.ts';
import type { ValueOf } from './print.ts';

/** What is to be reached; null where nothing is counted. */
export const targetJson = ({ target: t }: Task) => (t ? { amount: t.amount, unit: t.unit ?? null, atLeast: t.atLeast } : null);

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
    phase: o.phase?.id ?? null,
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
    countedOn: o.countedOn ?? null,
    reached: o.reached ?? null,
    target: o.role === 'lead' ? targetJson(o.task) : null,
    handedIn: o.handedIn?.day ?? null,
    returned: o.returned?.day ?? null,
    endedOn: o.endedOn ?? null,
    lateWhenEnded: o.lateWhenEnded ?? null,
    position: { file: file.path, ...file.positionAt(from) },
  };
}
