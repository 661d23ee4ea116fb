/** A plan as plain data, in the shape of its YAML, and the files that it is written to. Edits change the data, not the text. */
import { stringify } from 'yaml';
import type { AgenciesData } from '../../src/model/schema/agencies.ts';
import type { EventsData } from '../../src/model/schema/events.ts';
import type { ExceptionsData } from '../../src/model/schema/exceptions.ts';
import type { ObstaclesData } from '../../src/model/schema/obstacles.ts';
import type { PlanData } from '../../src/model/schema/plan.ts';
import type { TaskData } from '../../src/model/schema/tasks.ts';
import { flowText, type YamlValue } from '../../src/source/write-yaml.ts';

/** The data of YAML: everything may be written, nothing is frozen, dates are plain text. */
type Written<T> = T extends string
  ? string
  : T extends readonly (infer Item)[]
    ? Written<Item>[]
    : T extends object
      ? { -readonly [K in keyof T]: Written<T[K]> }
      : T;

export type TaskModel = Written<TaskData>;
export type ProgressModel = NonNullable<NonNullable<TaskModel['progress']>>[number];
export type ExtensionModel = NonNullable<TaskModel['extensions']>[number];
export type DocumentModel = Written<PlanData['document']>;
export type AgencyModel = NonNullable<Written<AgenciesData>['agencies']>[number];

/** How tasks are written: one file each, or one table with its items in blocks or on a line each. */
export type TaskForm = 'files' | 'table' | 'rows';

export interface PlanModel {
  form: TaskForm;
  readonly head: Written<PlanData>;
  readonly agencies: { [K in Exclude<keyof AgenciesData, 'catalogues'>]-?: NonNullable<Written<AgenciesData>[K]> };
  readonly documents: { id: string; number: string; date: string }[];
  readonly events: Written<EventsData>['events'];
  readonly tasks: TaskModel[];
  readonly obstacles: Written<ObstaclesData>['obstacles'];
  readonly exceptions: Written<ExceptionsData>['exceptions'];
}

export type Files = Readonly<Record<string, string>>;

const yaml = (value: unknown) => stringify(value, { lineWidth: 0, defaultStringType: 'PLAIN' });

/** Path below the repository to text. A register without an entry has no file. */
export function filesOf({ form, head, agencies, documents, events, tasks, obstacles, exceptions }: PlanModel): Files {
  const files: Record<string, string> = {
    'plan/plan.yaml': yaml(head),
    'plan/agencies.yaml': yaml(agencies),
  };
  if (documents.length) files['plan/documents.yaml'] = yaml({ documents });
  if (events.length) files['plan/events.yaml'] = yaml({ events });
  if (obstacles.length) files['plan/obstacles.yaml'] = yaml({ obstacles });
  if (exceptions.length) files['plan/exceptions.yaml'] = yaml({ exceptions });
  if (form === 'files') for (const task of tasks) files[`plan/tasks/${task.id}.yaml`] = yaml(task);
  else if (form === 'table') files['plan/tasks.yaml'] = yaml({ tasks });
  else files['plan/tasks/bang.yaml'] = `tasks:\n${tasks.map((t) => `  - ${flowText(t as YamlValue, true)}\n`).join('')}`;
  return files;
}

/** A copy to be edited. */
export const copyOf = (model: PlanModel): PlanModel => structuredClone(model);
