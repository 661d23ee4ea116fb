/** A deadline moved by a document, or asked to be moved. */
import type { CivilDate } from '../../calendar/civil.ts';
import type { DocumentRef, Extension, Task } from '../../model/plan.ts';
import { nodeAt } from '../../source/tree.ts';
import type { YamlMapping } from '../../source/write-yaml.ts';
import type { FileChange, ReadText } from '../files.ts';
import { changeOf } from '../operations.ts';
import type { PlanState } from '../state.ts';
import { occurrenceValue } from './report.ts';
import { fileAt, keysOf, pathOf } from './target.ts';

export interface Decision {
  readonly granted: boolean;
  readonly date: CivilDate;
  readonly by: string;
  readonly document?: DocumentRef | undefined;
}

export interface Extending {
  readonly task: Task;
  readonly until: CivilDate;
  readonly reason: string;
  readonly by?: string | undefined;
  readonly asked?: CivilDate | undefined;
  readonly units?: readonly string[] | undefined;
  readonly occurrence?: string | undefined;
  readonly decision?: Decision | undefined;
}

const several = (ids: readonly string[] | undefined) => (ids?.length === 1 ? ids[0] : ids);
const decisionValue = (decision: Decision | undefined) => decision as YamlMapping | undefined;

export function extendChange(state: PlanState, extending: Extending, read: ReadText): FileChange {
  const { task, until, reason, by, asked, units, occurrence, decision } = extending;
  const value: YamlMapping = {
    asked,
    by,
    units: several(units),
    reason,
    until,
    occurrence: occurrenceValue(occurrence),
    decision: decisionValue(decision),
  };
  const path = [...pathOf(task), 'extensions'];
  return changeOf(fileAt(state, task.place), [{ do: 'append', path, value, order: keysOf('task') }], read);
}

/** The requests of a task that nobody has decided yet, each with its place in the list. */
export const undecided = (task: Task): readonly { readonly index: number; readonly extension: Extension }[] =>
  task.extensions.flatMap((extension, index) => (extension.decision ? [] : [{ index, extension }]));

/** Decides the request at `index` of the task's list. */
export function decideChange(state: PlanState, task: Task, index: number, decision: Decision, read: ReadText): FileChange {
  const order = ['asked', 'by', 'reason', 'until', 'occurrence', 'units', 'decision'];
  const file = fileAt(state, task.place);
  const list = [...pathOf(task), 'extensions'];
  // Of requests that could not be read the task knows nothing: it is found by its place.
  const until = task.extensions[index]?.place.from ?? -1;
  const { root } = read(file.parsed.file.path, file.parsed.file.text);
  const written = root && nodeAt(root, list);
  const nth = written?.kind === 'sequence' ? written.items.findIndex(({ from, to }) => from <= until && until < to) : -1;
  const path = [...list, nth < 0 ? index : nth, 'decision'];
  return changeOf(file, [{ do: 'set', path, value: decision as unknown as YamlMapping, order }], read);
}
