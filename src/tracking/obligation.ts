/** One thing owed: an occurrence of a task, or of a coordinating agency's part in it, by one unit. */
import type { CivilDate } from '../calendar/civil.ts';
import type { Occurrence } from '../deadline/recurring/occurrences.ts';
import { bodiesOf, jointKey } from '../model/joint.ts';
import { UNASSIGNED } from '../model/members.ts';
import type { Contribution, Extension, Phase, Progress, Reassignment, Ref, Task, TaskDeadline } from '../model/plan.ts';
import type { State } from '../words/states.ts';
import type { Event } from './course.ts';
import type { TaskReading } from './deadlines.ts';

export type Role = 'lead' | 'coordinating';

/** What is asked of somebody by one deadline: the task itself, or a coordinating agency's part. The same on every day. */
export interface Assignment {
  readonly task: Task;
  readonly role: Role;
  readonly contribution: Contribution | undefined;
  /** where the task has phases: the one that is owed */
  readonly phase?: Phase | undefined;
  readonly refs: readonly Ref[];
  /** ids of the agencies that `refs` stand for, each once */
  readonly units: readonly string[];
  readonly deadline: TaskDeadline | undefined;
  readonly reading: TaskReading;
  /** the day from which it is asked, where that is later than the plan's own first day */
  readonly since?: CivilDate | undefined;
  /** those that count; a part of a coordinating agency has none of its own */
  readonly extensions: readonly Extension[];
  /** where a document gave the task to these leads: that document, and the day from which it counts */
  readonly given?: { readonly by: Reassignment; readonly from: CivilDate } | undefined;
  /** the same as others have it from some day on, in the order of time */
  readonly later: readonly Assignment[];
}

/** Asked of who need not obey the plan: outside all figures, late on no day, never chased. */
export const isRequest = ({ task, contribution }: Assignment): boolean => contribution?.request ?? task.request;

export interface Silence {
  /** the day of the last word, or the first day of the duty */
  readonly since: CivilDate;
  /** calendar days since then */
  readonly days: number;
  /** reporting years, ended by the day, without one entry */
  readonly years: readonly number[];
}

/** What most obligations have nothing of. */
export interface Remarks {
  /** the unit that owed it before it was merged or dissolved, or the task given to another */
  readonly predecessor?: string | undefined;
  /** the document by which the task was given to whoever owes it now */
  readonly givenBy?: Reassignment | undefined;
  /** ids of the tasks that must come first and are not done */
  readonly waitsFor?: readonly string[];
  /** the plan's own due day, where a document has moved it */
  readonly originalDue?: CivilDate | undefined;
  /** the document in force that moved it */
  readonly extension?: Extension | undefined;
  /** asked for and not yet decided */
  readonly pending?: readonly Extension[];
  /** refused by the day, with nothing asked or granted since */
  readonly refused?: Extension | undefined;
  /** it waited for an event, which has come, and no day is set for it */
  readonly opened?: boolean;
  /** how much of the target is reached; undefined where there is none or nothing was said */
  readonly reached?: number | undefined;
  /** handed in to who has to accept it */
  readonly handedIn?: Event | undefined;
  /** sent back for rework, and not handed in since */
  readonly returned?: Event | undefined;
  /** the entry that completes it, where a target or an approval decides that */
  readonly completedBy?: Progress | undefined;
  /** the day to which lateness is counted, where that is not the day on which it was done */
  readonly countedOn?: CivilDate | undefined;
  /** how long nothing was heard of it, where that is too long */
  readonly silence?: Silence | undefined;
  /** the first day on which it was asked no more: cancelled, its plan ceased, its unit gone without an heir */
  readonly endedOn?: CivilDate | undefined;
  /** calendar days late on that day, where that is no longer told as overdue */
  readonly lateWhenEnded?: number | undefined;
}

/** "giai đoạn 2/3: Tập huấn" */
export const phaseWords = ({ nth, of, title }: Phase): string => `giai đoạn ${nth}/${of}: ${title}`;

const NONE: readonly never[] = [];
export const NO_REMARKS: Remarks = {};

/**
 * A plan has many more of these than of anything else, so that they hold only what is their own: what the task and the
 * assignment say is read through them.
 */
export class Obligation {
  constructor(
    readonly assignment: Assignment,
    /** id of the agency that owes it; of several that owe it together, all of them as one (model/joint.ts) */
    readonly unit: string,
    /** for recurring tasks */
    readonly occurrence: Occurrence | undefined,
    /** the due day in force */
    readonly due: CivilDate | undefined,
    readonly state: State,
    /** calendar days from the day that counts (the as-of day, or the day of completion) to the due day; negative where late */
    private readonly days: number | undefined,
    readonly doneOn: CivilDate | undefined,
    /** what the unit has reported on it up to the day, in the order of time */
    readonly progress: readonly Progress[],
    private readonly remarks: Remarks,
  ) {}

  get task(): Task {
    return this.assignment.task;
  }
  /** ids of the bodies that owe it: one, several that owe it together, none where nobody is assigned yet */
  get owners(): readonly string[] {
    return this.unit === UNASSIGNED ? NONE : bodiesOf(this.unit);
  }
  get role(): Role {
    return this.assignment.role;
  }
  /** where the role is coordinating */
  get contribution(): Contribution | undefined {
    return this.assignment.contribution;
  }
  get phase(): Phase | undefined {
    return this.assignment.phase;
  }
  /** which part of the task it is, where it is not the whole: what a coordinating agency owes, or the phase */
  get part(): string | undefined {
    const { contribution, phase } = this.assignment;
    return contribution?.what ?? (phase && phaseWords(phase));
  }
  /** the same as a name that does not change with the words of a phase */
  get partKey(): string {
    return this.assignment.contribution?.what ?? this.assignment.phase?.id ?? '';
  }
  get deadline(): TaskDeadline | undefined {
    return this.assignment.deadline;
  }
  get reading(): TaskReading {
    return this.assignment.reading;
  }
  get start(): CivilDate | undefined {
    return this.occurrence ? this.occurrence.start : this.assignment.reading.start;
  }
  /** calendar days late; 0 where it is not; undefined without a due day */
  get daysLate(): number | undefined {
    return this.days === undefined ? undefined : Math.max(0, -this.days);
  }
  /** calendar days left, today not counted, where it is open and in time */
  get daysLeft(): number | undefined {
    return this.days === undefined || this.days < 0 || this.doneOn ? undefined : this.days;
  }
  /** how much of the task's target is reached by the day */
  get reached(): number | undefined {
    return this.remarks.reached;
  }
  get handedIn(): Event | undefined {
    return this.remarks.handedIn;
  }
  get returned(): Event | undefined {
    return this.remarks.returned;
  }
  /** the entry that completes it */
  get completedBy(): Progress | undefined {
    if (this.doneOn === undefined) return undefined;
    return this.remarks.completedBy ?? this.progress.find((p) => p.completes);
  }
  /** the day to which lateness is counted: of handing in where the plan says so, else of completion */
  get countedOn(): CivilDate | undefined {
    return this.remarks.countedOn ?? this.doneOn;
  }
  get predecessor(): string | undefined {
    return this.remarks.predecessor;
  }
  get givenBy(): Reassignment | undefined {
    return this.remarks.givenBy;
  }
  get waitsFor(): readonly string[] {
    return this.remarks.waitsFor ?? NONE;
  }
  get originalDue(): CivilDate | undefined {
    return this.remarks.originalDue;
  }
  get extension(): Extension | undefined {
    return this.remarks.extension;
  }
  get pending(): readonly Extension[] {
    return this.remarks.pending ?? NONE;
  }
  get refused(): Extension | undefined {
    return this.remarks.refused;
  }
  get opened(): boolean {
    return this.remarks.opened ?? false;
  }
  get silence(): Silence | undefined {
    return this.remarks.silence;
  }
  get endedOn(): CivilDate | undefined {
    return this.remarks.endedOn;
  }
  get lateWhenEnded(): number | undefined {
    return this.remarks.lateWhenEnded;
  }

  /** The same, waiting for those tasks. */
  waitingFor(tasks: readonly string[]): Obligation {
    const { assignment, unit, occurrence, due, state, days, doneOn, progress, remarks } = this;
    return new Obligation(assignment, unit, occurrence, due, state, days, doneOn, progress, { ...remarks, waitsFor: tasks });
  }
}

/** What tells an obligation from every other of a plan, whoever owes it by now. */
export const obligationKey = (o: Obligation): string =>
  `${o.task.id} ${o.role} ${jointKey(o.predecessor ?? o.unit)} ${o.partKey} ${o.occurrence?.id ?? ''}`;

/** The task, the part of it and the occurrence that are owed: "Báo cáo hằng quý – quý II/2016". */
export const obligationTitle = ({ task, part, occurrence }: Obligation): string =>
  [task.title, part, occurrence?.name].filter(Boolean).join(' – ');
