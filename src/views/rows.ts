/** Tasks as rows: the units of a group together, the occurrences of a recurring task one by one while they are few. */
import type { CivilDate } from '../calendar/civil.ts';
import { shortNameOf } from '../model/members.ts';
import type { Extension, Plan, Ref, Task, TaskDeadline } from '../model/plan.ts';
import type { Silence } from '../tracking/obligation.ts';
import type { Assignment, Obligation, Register, Role, TrackedTask } from '../tracking/register.ts';
import { isDone, worst } from '../tracking/state.ts';
import type { Text } from '../words/language.ts';
import type { State } from '../words/states.ts';
import type { UnreadableItem } from './unreadable.ts';

export interface Row {
  readonly task: Task;
  readonly role: Role;
  /** the task's, or what a coordinating agency owes of it */
  readonly title: string;
  /** who owes it: those who lead, or those who contribute */
  readonly lead: string;
  readonly deadline: TaskDeadline | undefined;
  /** "năm 2016"; for many occurrences of one state "năm 2016 … năm 2024 (9 kỳ)" */
  readonly occurrence: string | undefined;
  readonly start: CivilDate | undefined;
  readonly due: CivilDate | undefined;
  /** the plan's own due day, where a document has moved it */
  readonly originalDue: CivilDate | undefined;
  readonly extension: Extension | undefined;
  /** asked for and not yet decided */
  readonly pending: boolean;
  readonly state: State;
  /** the largest among its units */
  readonly daysLate: number | undefined;
  readonly daysLeft: number | undefined;
  readonly units: { readonly total: number; readonly done: number; readonly overdue: number };
  /** how many occurrences stand together in this row */
  readonly occurrences: number;
  /** short names of the units in that state, where several answer */
  readonly answering: readonly string[];
  /** it waited for an event, which has come, and no day is set for it */
  readonly opened: boolean;
  /** the event that it waits for, in the plan's words */
  readonly waitsFor: string | undefined;
  /** ids of the tasks that must come first and are not done */
  readonly waitsForTasks: readonly string[];
  /** the longest silence among its units */
  readonly silence: Silence | undefined;
  /** how many of its units are silent */
  readonly silentUnits: number;
  readonly obligations: readonly Obligation[];
}

/** What is late or falls due, the most urgent first. */
export interface Duties {
  readonly late: boolean;
  readonly obligations: readonly Obligation[];
}

/** What overdue, due and list answer with. */
export interface RowsView {
  readonly plan: Plan;
  readonly asOf: CivilDate;
  readonly title: Text;
  /** said where there is no row */
  readonly none: Text;
  readonly rows: readonly Row[];
  /** for overdue and due: the same, duty by duty */
  readonly duties?: Duties;
  readonly unreadable: readonly UnreadableItem[];
}

/** More occurrences than this stand together by state. */
const MOST_OCCURRENCES = 4;

/** Short names, groups by their own. */
const namesOf = (plan: Plan, refs: readonly Ref[]) => refs.map((r) => shortNameOf(plan, r.id)).join('; ');

function rowOf(
  plan: Plan,
  tracked: TrackedTask,
  assignment: Assignment,
  obligations: readonly Obligation[],
  occurrence: string | undefined,
): Row {
  const { task } = tracked;
  const { reading, contribution } = assignment;
  const state = worst(obligations.map((o) => o.state));
  const units = { total: 0, done: 0, overdue: 0 };
  const names: string[] = [];
  let [shown, daysLate, silence, silentUnits]: [Obligation?, number?, Silence?, number?] = [];
  for (const o of obligations) {
    if (o.state !== 'cancelled') units.total++;
    if (isDone(o.state)) units.done++;
    if (o.state === 'overdue') units.overdue++;
    if (o.silence) {
      silentUnits = (silentUnits ?? 0) + 1;
      if (!silence || o.silence.days > silence.days) silence = o.silence;
    }
    if (o.state !== state) continue;
    shown ??= o;
    if (o.daysLate !== undefined) daysLate = Math.max(daysLate ?? 0, o.daysLate);
    names.push(shortNameOf(plan, o.unit));
  }
  return {
    task,
    role: assignment.role,
    title: contribution ? `${task.title} – ${contribution.what}` : task.title,
    lead: namesOf(plan, assignment.refs),
    deadline: assignment.deadline,
    occurrence,
    start: shown?.start,
    due: shown?.due,
    originalDue: shown?.originalDue,
    extension: shown?.extension,
    pending: obligations.some((o) => o.pending.length > 0),
    state,
    daysLate,
    daysLeft: shown?.daysLeft,
    units,
    occurrences: new Set(obligations.map((o) => o.occurrence?.id)).size,
    answering: units.total > 1 || obligations.some((o) => o.predecessor) ? names : [],
    opened: shown?.opened ?? false,
    waitsFor: state === 'awaiting' ? (reading.event?.name ?? reading.reading?.after?.event) : undefined,
    waitsForTasks: shown?.waitsFor ?? [],
    silence,
    silentUnits: silentUnits ?? 0,
    obligations,
  };
}

function byOccurrence(obligations: readonly Obligation[]): (readonly Obligation[])[] {
  if (!obligations[0]?.occurrence) return obligations.length ? [obligations] : [];
  const groups = new Map<string, Obligation[]>();
  for (const o of obligations) {
    const key = o.occurrence?.id ?? '';
    const group = groups.get(key);
    if (group) group.push(o);
    else groups.set(key, [o]);
  }
  return [...groups.values()];
}

function rowsOfAssignment(plan: Plan, tracked: TrackedTask, assignment: Assignment): Row[] {
  const { assignments, obligations } = tracked;
  const own = assignments.length === 1 ? obligations : obligations.filter((o) => o.contribution === assignment.contribution);
  const rows = byOccurrence(own).map((group) => rowOf(plan, tracked, assignment, group, group[0]?.occurrence?.name));
  if (rows.length <= MOST_OCCURRENCES) return rows;
  const states = [...new Set(rows.map((r) => r.state))];
  return states.map((state) => {
    const same = rows.filter((r) => r.state === state);
    const first = same[0] as Row;
    if (same.length === 1) return first;
    const name = `${first.occurrence} … ${same[same.length - 1]?.occurrence} (${same.length} kỳ)`;
    return rowOf(
      plan,
      tracked,
      assignment,
      same.flatMap((r) => r.obligations),
      name,
    );
  });
}

/** The rows of one task: its own first, then those of what coordinating agencies owe. */
export function rowsOf(plan: Plan, tracked: TrackedTask): Row[] {
  if (!tracked.obligations.length) return [rowOf(plan, tracked, tracked.assignments[0] as Assignment, [], undefined)];
  return tracked.assignments.flatMap((assignment) => rowsOfAssignment(plan, tracked, assignment));
}

/** The rows of the whole register, in the plan's order. */
export const allRows = (register: Register): Row[] => register.tasks.flatMap((t) => rowsOf(register.plan, t));
