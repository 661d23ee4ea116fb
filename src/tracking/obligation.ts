/** One thing owed: an occurrence of a task, or of a coordinating agency's part in it, by one unit. */
import type { CivilDate } from '../calendar/civil.ts';
import type { Occurrence } from '../deadline/recurring/occurrences.ts';
import type { Contribution, Extension, Progress, Ref, Task, TaskDeadline } from '../model/plan.ts';
import type { State } from '../words/states.ts';
import type { TaskReading } from './deadlines.ts';

export type Role = 'lead' | 'coordinating';

/** What is asked of somebody by one deadline: the task itself, or a coordinating agency's part. */
export interface Assignment {
  readonly role: Role;
  readonly contribution: Contribution | undefined;
  readonly refs: readonly Ref[];
  readonly deadline: TaskDeadline | undefined;
  readonly reading: TaskReading;
}

export interface Obligation {
  readonly task: Task;
  /** id of the agency that owes it */
  readonly unit: string;
  /** the unit that owed it before it was merged or dissolved */
  readonly predecessor: string | undefined;
  readonly role: Role;
  /** where the role is coordinating */
  readonly contribution: Contribution | undefined;
  readonly deadline: TaskDeadline | undefined;
  readonly reading: TaskReading;
  /** for recurring tasks */
  readonly occurrence: Occurrence | undefined;
  readonly start: CivilDate | undefined;
  /** the due day in force */
  readonly due: CivilDate | undefined;
  /** the plan's own due day, where a document has moved it */
  readonly originalDue: CivilDate | undefined;
  /** the document in force that moved it */
  readonly extension: Extension | undefined;
  /** asked for and not yet decided */
  readonly pending: readonly Extension[];
  readonly state: State;
  /** calendar days late; 0 where it is not; undefined without a due day */
  readonly daysLate: number | undefined;
  /** calendar days left, today not counted, where it is open and in time */
  readonly daysLeft: number | undefined;
  readonly doneOn: CivilDate | undefined;
  /** it waited for an event, which has come, and no day is set for it */
  readonly opened: boolean;
  /** how long nothing was heard of it, where that is too long */
  readonly silence: Silence | undefined;
  /** ids of the tasks that must come first and are not done */
  readonly waitsFor: readonly string[];
  /** what the unit has reported on it up to the day, in the order of time */
  readonly progress: readonly Progress[];
}

export interface Silence {
  /** the day of the last word, or the first day of the duty */
  readonly since: CivilDate;
  /** calendar days since then */
  readonly days: number;
  /** reporting years, ended by the day, without one entry */
  readonly years: readonly number[];
}

/** What tells an obligation from every other of a plan, whoever owes it by now. */
export const obligationKey = (o: Obligation): string =>
  `${o.task.id} ${o.role} ${o.predecessor ?? o.unit} ${o.contribution?.what ?? ''} ${o.occurrence?.id ?? ''}`;

/** The task, the part of it and the occurrence that are owed: "Báo cáo hằng quý – quý II/2016". */
export const obligationTitle = ({ task, contribution, occurrence }: Obligation): string =>
  [task.title, contribution?.what, occurrence?.name].filter(Boolean).join(' – ');
