/** What an agency reports on a task: an entry at the end of the task's log. */
import type { CivilDate } from '../../calendar/civil.ts';
import type { DocumentRef, Task } from '../../model/plan.ts';
import type { YamlMapping } from '../../source/write-yaml.ts';
import type { FileChange, ReadText } from '../files.ts';
import { changeOf } from '../operations.ts';
import type { PlanState } from '../state.ts';
import { fileAt, keysOf, pathOf } from './target.ts';

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

/** The entry as it is written. */
export const reportEntry = ({
  by,
  date,
  what,
  completes,
  occurrence,
  onBehalfOf,
  evidence,
}: Omit<Report, 'task'>): YamlMapping => ({
  date,
  by,
  what,
  completes: completes || undefined,
  occurrence: occurrenceValue(occurrence),
  onBehalfOf,
  evidence: evidence as YamlMapping | undefined,
});

export function reportChange(state: PlanState, report: Report, read: ReadText): FileChange {
  const append = {
    do: 'append' as const,
    path: [...pathOf(report.task), 'progress'],
    value: reportEntry(report),
    order: keysOf('task'),
  };
  return changeOf(fileAt(state, report.task.place), [append], read);
}
