/** One task's YAML to a Task. */

import type { Place } from '../source/problem.ts';
import type { SourceFile } from '../source/source-file.ts';
import { entryAt, type MappingNode, type Node, nodeAt } from '../source/tree.ts';
import { UNASSIGNED } from './members.ts';
import type { DocumentRef, Extension, Progress, Ref, Task, TaskDeadline } from './plan.ts';
import type { ProgressData } from './schema/progress.ts';
import type { ExtensionData, TaskData } from './schema/tasks.ts';

type At = readonly PropertyKey[];

const placeOf = (file: SourceFile, node: Node): Place => ({ file, from: node.from, to: node.to });

const NONE: readonly never[] = [];

/** Most tasks have none of a kind: they share the empty list. */
const listed = <A, B>(items: readonly A[] | null | undefined, make: (item: A, k: number) => B): readonly B[] =>
  items?.length ? items.map(make) : NONE;

/** The names under `key`, which may be one or a list. */
function refs(data: string | string[] | undefined, root: MappingNode, file: SourceFile, at: At): readonly Ref[] {
  if (data === undefined) return NONE;
  if (typeof data === 'string') return [refAt(data, root, file, at)];
  return data.map((id, k) => refAt(id, root, file, [...at, k]));
}

function makeProgress(entry: ProgressData, k: number, root: MappingNode, file: SourceFile): Progress {
  const { evidence } = entry;
  const documents: DocumentRef[] = evidence === undefined ? [] : Array.isArray(evidence) ? evidence : [evidence];
  return {
    date: entry.date,
    by: { id: entry.by, place: placeOf(file, nodeAt(root, ['progress', k, 'by'])) },
    what: entry.what,
    completes: entry.completes === true,
    reached: entry.reached,
    step: entry.step,
    onBehalfOf: refs(entry.onBehalfOf, root, file, ['progress', k, 'onBehalfOf']),
    except: refs(entry.except, root, file, ['progress', k, 'except']),
    occurrence: entry.occurrence === undefined ? undefined : String(entry.occurrence),
    ...(entry.phase === undefined ? {} : { phase: entry.phase }),
    evidence: documents,
    place: placeOf(file, nodeAt(root, ['progress', k, 'date'])),
  };
}

function makeDeadline(data: NonNullable<TaskData['deadline']>, root: MappingNode, file: SourceFile, at: At): TaskDeadline {
  if (typeof data === 'string') return { text: data, place: placeOf(file, nodeAt(root, at)) };
  const { note } = data;
  if ('unknown' in data)
    return {
      text: `(chưa rõ: ${data.unknown})`,
      unknown: data.unknown,
      note,
      place: placeOf(file, nodeAt(root, [...at, 'unknown'])),
    };
  return {
    text: data.text,
    event: data.event === undefined ? undefined : { id: data.event, place: placeOf(file, nodeAt(root, [...at, 'event'])) },
    due: data.due,
    note,
    place: placeOf(file, nodeAt(root, [...at, 'text'])),
  };
}

const refAt = (id: string, root: MappingNode, file: SourceFile, at: At): Ref => ({ id, place: placeOf(file, nodeAt(root, at)) });

function makeExtension(data: ExtensionData, k: number, root: MappingNode, file: SourceFile): Extension {
  const at = ['extensions', k];
  const { decision } = data;
  return {
    asked: data.asked,
    by: data.by === undefined ? undefined : refAt(data.by, root, file, [...at, 'by']),
    reason: data.reason,
    until: data.until,
    occurrence: data.occurrence === undefined ? undefined : String(data.occurrence),
    ...(data.phase === undefined ? {} : { phase: data.phase }),
    units: data.units === undefined ? undefined : refs(data.units, root, file, [...at, 'units']),
    decision: decision && {
      granted: decision.granted,
      date: decision.date,
      by: refAt(decision.by, root, file, [...at, 'decision', 'by']),
      document: decision.document,
    },
    place: placeOf(file, nodeAt(root, [...at, 'until'])),
  };
}

function keyPlace(root: MappingNode, file: SourceFile, key: string): Place {
  const entry = entryAt(root, [key]);
  return { file, from: entry?.keyFrom ?? root.from, to: entry?.keyTo ?? root.from };
}

/** `data` has passed the schema; `root` is the tree that it was made of; `item` where it is one of several in its file. */
export function makeTask(data: TaskData, root: MappingNode, file: SourceFile, item?: Task['item']): Task {
  return {
    id: data.id,
    title: data.title,
    // A register that has no clauses puts its tasks under one heading.
    source: { id: data.source ?? '', place: placeOf(file, nodeAt(root, ['source'])) },
    document: data.document === undefined ? undefined : refAt(data.document, root, file, ['document']),
    from: data.from,
    point: data.point,
    lead: data.lead === null ? [refAt(UNASSIGNED, root, file, ['lead'])] : refs(data.lead, root, file, ['lead']),
    joint: data.joint === true,
    reassigned: listed(data.reassigned, (r, k) => ({
      lead: refs(r.lead, root, file, ['reassigned', k, 'lead']),
      document: r.document,
      from: r.from,
      place: placeOf(file, nodeAt(root, ['reassigned', k, 'lead'])),
    })),
    coordinating: refs(data.coordinating, root, file, ['coordinating']),
    recipients: refs(data.recipients, root, file, ['recipients']),
    deliverable: data.deliverable,
    deliverables: listed(data.deliverables, (d, k) => ({
      kind: d.kind,
      count: d.count,
      form: d.form,
      to: refs(d.to, root, file, ['deliverables', k, 'to']),
    })),
    target: data.target && {
      amount: data.target.amount ?? data.target.percent ?? 0,
      unit: data.target.percent === undefined ? data.target.unit : '%',
      atLeast: data.target.atLeast === true,
    },
    approval: data.approval && {
      by: refAt(data.approval.by, root, file, ['approval', 'by']),
      countsFrom: data.approval.countsFrom ?? 'accepted',
    },
    deadline:
      data.deadline === undefined || data.deadline === null ? undefined : makeDeadline(data.deadline, root, file, ['deadline']),
    continuing: data.continuing,
    request: data.request === true,
    phases: listed(data.phases, (phase, k) => ({
      id: phase.id,
      title: phase.title,
      nth: k + 1,
      of: data.phases?.length ?? 0,
      deadline: phase.deadline ? makeDeadline(phase.deadline, root, file, ['phases', k, 'deadline']) : undefined,
      place: placeOf(file, nodeAt(root, ['phases', k, 'id'])),
    })),
    partOf: data.partOf === undefined ? undefined : refAt(data.partOf, root, file, ['partOf']),
    contributions: listed(data.contributions, (c, k) => ({
      by: refs(c.by, root, file, ['contributions', k, 'by']),
      what: c.what,
      deadline: makeDeadline(c.deadline, root, file, ['contributions', k, 'deadline']),
      request: c.request ?? data.request ?? false,
    })),
    extensions: listed(data.extensions, (e, k) => makeExtension(e, k, root, file)),
    dependsOn: refs(data.dependsOn, root, file, ['dependsOn']),
    restsOn: data.restsOn === undefined ? undefined : refs(data.restsOn, root, file, ['restsOn']),
    confirmed: data.confirmed && {
      date: data.confirmed.date,
      by: refAt(data.confirmed.by, root, file, ['confirmed', 'by']),
      note: data.confirmed.note,
    },
    cancelled: data.cancelled && {
      date: data.cancelled.date,
      reason: data.cancelled.reason,
      document: data.cancelled.document,
      place: keyPlace(root, file, 'cancelled'),
    },
    note: data.note,
    progress: listed(data.progress, (p, k) => makeProgress(p, k, root, file)),
    place: placeOf(file, nodeAt(root, ['id'])),
    ...(item ? { item } : {}),
  };
}
