/** Obstacles raised, events that have come, tasks cancelled and given: one small change each. */
import type { CivilDate } from '../../calendar/civil.ts';
import type { DocumentRef, Plan, PlanEvent, Task } from '../../model/plan.ts';
import { newFileText } from '../../source/edit-yaml.ts';
import type { YamlMapping } from '../../source/write-yaml.ts';
import type { FileChange, ReadText } from '../files.ts';
import { changeOf, type Operation } from '../operations.ts';
import type { PlanState } from '../state.ts';
import { addToRegister, fileAt, indexOf, keysOf, pathOf, schemaLine } from './target.ts';

/** `obstacle` as obstacles.yaml has it. */
export const obstacleChange = (state: PlanState, plan: Plan, obstacle: YamlMapping, read: ReadText): FileChange =>
  addToRegister(state, 'obstacles', 'obstacles', plan.obstacles[plan.obstacles.length - 1]?.place, obstacle, read);

/** Sets the day of an event, and the document that set it. */
export function eventChange(
  state: PlanState,
  event: PlanEvent,
  date: CivilDate,
  document: DocumentRef | undefined,
  read: ReadText,
): FileChange {
  const file = fileAt(state, event.place);
  const index = indexOf(file, 'events', event.id, read);
  const order = ['id', 'name', 'words', 'date', 'document', 'note'];
  const set = (key: string, value: Operation['value']): Operation => ({ do: 'set', path: ['events', index, key], value, order });
  return changeOf(file, [set('date', date), ...(document ? [set('document', document as unknown as YamlMapping)] : [])], read);
}

export interface Cancelling {
  readonly date: CivilDate;
  readonly reason: string;
  readonly document: DocumentRef;
}

export const cancelChange = (state: PlanState, task: Task, cancelling: Cancelling, read: ReadText): FileChange =>
  changeOf(
    fileAt(state, task.place),
    [{ do: 'set', path: [...pathOf(task), 'cancelled'], value: cancelling as unknown as YamlMapping, order: keysOf('task') }],
    read,
  );

/**
 * A task more: in a file of its own, or at the end of the table where the plan has one. Of several tables it is the one that
 * holds the last task of the same clause.
 */
export function addTaskChange(
  state: PlanState,
  plan: Plan,
  task: YamlMapping & { readonly id: string },
  read: ReadText,
): FileChange {
  const tables = plan.tasks.filter((t) => t.item);
  const beside = tables.filter((t) => t.source.id === task.source).pop() ?? tables[tables.length - 1];
  const inFiles = plan.tasks.some((t) => !t.item);
  const table = beside && !inFiles ? fileAt(state, beside.place) : state.files.find((f) => f.path === 'tasks.yaml');
  if (table) return changeOf(table, [{ do: 'append', path: ['tasks'], value: task, order: ['tasks'] }], read);
  return { path: `tasks/${task.id}.yaml`, text: newFileText(task, schemaLine(state, 'task', 'tasks')) };
}
