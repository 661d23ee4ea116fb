/** What an agency reports on a task: an entry at the end of the task's log. */
import type { CivilDate } from '../../calendar/civil.ts';
import type { DocumentRef, Task } from '../../model/plan.ts';
import type { YamlMapping } from '../../source/write-yaml.ts';
import type { FileChange, ReadText } from '../files.ts';
import { changeOf } from '../operations.ts';
import type { PlanState } from '../state.ts';
import { fileAt, keysOf } from './target.ts';

export interface Report {
  readonly task: Task;
  readonly by: string;
  readonly date: CivilDate;
  readonly what: string;
  readonly completes: boolean;
  /** for recurring tasks */
  readonly occurrence?: string | undefined;
  /** the former unit whose work it is */
  readonly onBehalfOf?: string | undefined;
  readonly evidence?: DocumentRef | undefined;
}

/** A year alone is written as a number, as people do. */
export const occurrenceValue = (id: string | undefined) => (id !== undefined && /^\d{4}$/.test(id) ? Number(id) : id);

export function reportChange(state: PlanState, report: Report, read: ReadText): FileChange {
  const { task, by, date, what, completes, occurrence, onBehalfOf, evidence } = report;
  const entry: YamlMapping = {
    date,
    by,
    what,
    completes: completes || undefined,
    occurrence: occurrenceValue(occurrence),
    onBehalfOf,
    evidence: evidence as YamlMapping | undefined,
  };
  const path = ['progress'];
  return changeOf(fileAt(state, task.place), [{ do: 'append', path, value: entry, order: keysOf('task') }], read);
}
