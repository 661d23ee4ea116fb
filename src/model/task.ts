/** One task's YAML to a Task. */
import type { CivilDate } from '../calendar/civil.ts';
import type { Place } from '../source/problem.ts';
import type { SourceFile } from '../source/source-file.ts';
import { entryAt, type MappingNode, type Node, nodeAt } from '../source/tree.ts';
import type { DocumentRef, Progress, Ref, Task, TaskDeadline } from './plan.ts';
import type { ProgressData, TaskData } from './schema/tasks.ts';

const placeOf = (file: SourceFile, node: Node): Place => ({ file, from: node.from, to: node.to });

/** The names under `key`, which may be one or a list. */
function refs(data: string | string[] | undefined, root: MappingNode, file: SourceFile, key: string): Ref[] {
  if (data === undefined) return [];
  if (typeof data === 'string') return [{ id: data, place: placeOf(file, nodeAt(root, [key])) }];
  return data.map((id, k) => ({ id, place: placeOf(file, nodeAt(root, [key, k])) }));
}

function makeProgress(entry: ProgressData, k: number, root: MappingNode, file: SourceFile): Progress {
  const { evidence } = entry;
  const documents: DocumentRef[] = evidence === undefined ? [] : Array.isArray(evidence) ? evidence : [evidence];
  return {
    date: entry.date as CivilDate,
    by: { id: entry.by, place: placeOf(file, nodeAt(root, ['progress', k, 'by'])) },
    what: entry.what,
    completes: entry.completes === true,
    occurrence: entry.occurrence === undefined ? undefined : String(entry.occurrence),
    evidence: documents,
    place: placeOf(file, nodeAt(root, ['progress', k, 'date'])),
  };
}

function makeDeadline(data: TaskData['deadline'], root: MappingNode, file: SourceFile): TaskDeadline | undefined {
  if (data === undefined || data === null) return undefined;
  if (typeof data === 'string') return { text: data, place: placeOf(file, nodeAt(root, ['deadline'])) };
  return {
    text: data.text,
    event: data.event === undefined ? undefined : { id: data.event, place: placeOf(file, nodeAt(root, ['deadline', 'event'])) },
    due: data.due as CivilDate | undefined,
    note: data.note,
    place: placeOf(file, nodeAt(root, ['deadline', 'text'])),
  };
}

/** `data` has passed the schema; `root` is the tree that it was made of. */
export function makeTask(data: TaskData, root: MappingNode, file: SourceFile): Task {
  return {
    id: data.id,
    title: data.title,
    source: { id: data.source, place: placeOf(file, nodeAt(root, ['source'])) },
    point: data.point,
    lead: refs(data.lead, root, file, 'lead'),
    coordinating: refs(data.coordinating, root, file, 'coordinating'),
    recipients: refs(data.recipients, root, file, 'recipients'),
    deliverable: data.deliverable,
    deadline: makeDeadline(data.deadline, root, file),
    dependsOn: refs(data.dependsOn, root, file, 'dependsOn'),
    cancelled: data.cancelled && {
      date: data.cancelled.date as CivilDate,
      reason: data.cancelled.reason,
      document: data.cancelled.document,
    },
    note: data.note,
    progress: (data.progress ?? []).map((p, k) => makeProgress(p, k, root, file)),
    place: placeOf(file, nodeAt(root, ['id'])),
    keyPlace: (key) => {
      const entry = entryAt(root, [key]);
      return entry ? { file, from: entry.keyFrom, to: entry.keyTo } : placeOf(file, nodeAt(root, ['id']));
    },
  };
}
