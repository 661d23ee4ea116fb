/** Tasks as rows: the units of a group together, the occurrences of a recurring task one by one while they are few. */
import type { CivilDate } from '../calendar/civil.ts';
import { bodiesOf } from '../model/joint.ts';
import { shortNameOf } from '../model/members.ts';
import { partsOf } from '../model/parts-of.ts';
import type { Extension, Plan, Ref, Task, TaskDeadline } from '../model/plan.ts';
import { phaseWords, type Silence } from '../tracking/obligation.ts';
import type { Assignment, Obligation, Register, Role, TrackedTask } from '../tracking/register.ts';
import type { Text } from '../words/language.ts';
import { isCounted, isDone, type State, worst } from '../words/states.ts';
import { grouped } from './grouped.ts';
import type { UnreadableItem } from './unreadable.ts';

export interface Row {
  readonly task: Task;
  readonly role: Role;
  /** the task's, or what a coordinating agency owes of it */
  readonly title: string;
  /** who owes it: those who lead or contribute, or whoever answers for them */
  readonly lead: string;
  readonly deadline: TaskDeadline | undefined;
  /** "năm 2016"; for many occurrences of one state "năm 2016 … năm 2024 (9 kỳ)" */
  readonly occurrence: string | undefined;
  readonly start: CivilDate | undefined;
  readonly due: CivilDate | undefined;
  /** the plan's own due day, where a document has moved it */
  readonly originalDue: CivilDate | undefined;
  readonly extension: Extension | undefined;
  /** of how many of its obligations an extension is asked for and not yet decided */
  readonly pending: number;
  readonly state: State;
  /** the largest among its units */
  readonly daysLate: number | undefined;
  readonly daysLeft: number | undefined;
  /** of all that it is a part of, whatever was asked for */
  readonly units: { readonly total: number; readonly done: number; readonly doneLate: number; readonly overdue: number };
  /** how many occurrences stand together in this row */
  readonly occurrences: number;
  /** how many different due days its obligations in that state have */
  readonly dueDays: number;
  /** short names of the units in that state, each once, where several answer */
  readonly answering: readonly string[];
  /** it waited for an event, which has come, and no day is set for it */
  readonly opened: boolean;
  /** ids of the tasks that must come first and are not done */
  readonly waitsForTasks: readonly string[];
  /** the longest silence among its units */
  readonly silence: Silence | undefined;
  /** the most days that any of its obligations was late when it ended, where that is no longer told as overdue */
  readonly lateWhenEnded: number | undefined;
  /** how many of its units are silent */
  readonly silentUnits: number;
  /** true where they have been so since one day */
  readonly silentAlike: boolean;
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

/** Whom the row's task, or part of it, is given to: groups by their own name. */
export const givenTo = ({ role, task, obligations }: Row): readonly Ref[] =>
  obligations[obligations.length - 1]?.assignment.refs ?? (role === 'lead' ? task.lead : []);

/** More names than this are not told one by one. */
const MOST_NAMES = 4;

/** The units of `obligations` by short name, each once, with "nhận từ" where it took over. */
function unitNames(plan: Plan, obligations: readonly Obligation[]): string[] {
  const owing = new Map<string, { own: boolean; from: Set<string> }>();
  for (const o of obligations) {
    const unit = owing.get(o.unit) ?? { own: false, from: new Set() };
    owing.set(o.unit, unit);
    if (o.predecessor) unit.from.add(shortNameOf(plan, o.predecessor));
    else unit.own = true;
  }
  return [...owing].map(([id, { own, from }]) => {
    const name = shortNameOf(plan, id);
    return from.size ? `${name} (${own ? 'cả phần ' : ''}nhận từ ${[...from].join(', ')})` : name;
  });
}

/**
 * Who owes a row: those whom the plan names, groups by their own name, while they owe it themselves; the units that answer
 * where others have taken over or only some of the units are meant.
 */
function owingNames(plan: Plan, given: Assignment, obligations: readonly Obligation[], all: boolean): string {
  // Of a task given to other leads, those who have it by now.
  const assignment = obligations[obligations.length - 1]?.assignment ?? given;
  const named = new Set(assignment.units);
  const owing = new Set(obligations.flatMap((o) => [...o.owners, ...bodiesOf(o.predecessor ?? o.unit)]));
  // A group is named where all of it owes, as it stands or by those who took over.
  const whole = all && assignment.units.every((u) => owing.has(u));
  const asNamed = whole && obligations.every((o) => !o.predecessor && o.owners.every((u) => named.has(u)));
  const units = asNamed ? [] : unitNames(plan, obligations);
  if (!units.length || (whole && units.length > MOST_NAMES))
    return assignment.refs.map((r) => shortNameOf(plan, r.id)).join('; ');
  const told = units.slice(0, MOST_NAMES).join('; ');
  return units.length > MOST_NAMES ? `${told} … (+${units.length - MOST_NAMES})` : told;
}

/** What one row tells of, and what that is a part of. */
interface Group {
  readonly shown: readonly Obligation[];
  /** with those that were not asked for: how much of it is done says something of all of it only */
  readonly whole: readonly Obligation[];
}

function rowOf(
  plan: Plan,
  assignment: Assignment,
  { shown: obligations, whole }: Group,
  occurrence: string | undefined,
  /** false where other units owe the same in another row */
  all: boolean,
): Row {
  const { task, contribution, phase } = assignment;
  const state = worst(obligations.map((o) => o.state));
  const units = { total: 0, done: 0, doneLate: 0, overdue: 0 };
  const inState: Obligation[] = [];
  const dues = new Set<string | undefined>();
  let [shown, silence]: [Obligation?, Silence?] = [];
  const silent = new Set<string>();
  let silentAlike = true;
  let lateWhenEnded: number | undefined;
  for (const { state: s } of whole) {
    if (isCounted(s)) units.total++;
    if (isDone(s)) units.done++;
    if (s === 'done-late') units.doneLate++;
    if (s === 'overdue') units.overdue++;
  }
  for (const o of obligations) {
    if (o.lateWhenEnded !== undefined) lateWhenEnded = Math.max(lateWhenEnded ?? 0, o.lateWhenEnded);
    if (o.silence) {
      silent.add(o.unit);
      if (silence && o.silence.since !== silence.since) silentAlike = false;
      if (!silence || o.silence.days > silence.days) silence = o.silence;
    }
    if (o.state !== state) continue;
    if (!shown || (o.daysLate ?? 0) > (shown.daysLate ?? 0)) shown = o;
    dues.add(o.due);
    inState.push(o);
  }
  return {
    task,
    role: assignment.role,
    title: [task.title, contribution?.what ?? (phase && phaseWords(phase))].filter(Boolean).join(' – '),
    lead: owingNames(plan, assignment, obligations, all),
    deadline: assignment.deadline,
    occurrence,
    start: shown?.start,
    due: shown?.due,
    originalDue: shown?.originalDue,
    extension: shown?.extension,
    pending: obligations.filter((o) => o.pending.length > 0).length,
    state,
    daysLate: shown?.daysLate,
    daysLeft: shown?.daysLeft,
    units,
    occurrences: new Set(obligations.map((o) => o.occurrence?.id)).size,
    answering: assignment.units.length > 1 || obligations.some((o) => o.predecessor) ? unitNames(plan, inState) : [],
    dueDays: dues.size,
    opened: shown?.opened ?? false,
    waitsForTasks: shown?.waitsFor ?? [],
    silence,
    lateWhenEnded,
    silentUnits: silent.size,
    silentAlike,
    obligations,
  };
}

/** What stands together: one occurrence by one due day, so that no row shows one unit's day beside another's lateness. */
const together = (o: Obligation) => `${o.occurrence?.id ?? ''} ${o.due ?? ''}`;

function rowsOfAssignment(plan: Plan, tracked: TrackedTask, assignment: Assignment, wanted?: ReadonlySet<Obligation>): Row[] {
  const { assignments, obligations } = tracked;
  const own =
    assignments.length === 1
      ? obligations
      : obligations.filter((o) => o.assignment === assignment || assignment.later.includes(o.assignment));
  const groups = [...grouped(own, together).values()];
  const occurrences = new Map<string | undefined, number>();
  for (const [first] of groups) occurrences.set(first?.occurrence?.id, (occurrences.get(first?.occurrence?.id) ?? 0) + 1);
  const rows = groups.flatMap((whole) => {
    const shown = wanted ? whole.filter((o) => wanted.has(o)) : whole;
    if (!shown.length) return [];
    const occurrence = whole[0]?.occurrence;
    const group = { shown, whole };
    return [{ row: rowOf(plan, assignment, group, occurrence?.name, occurrences.get(occurrence?.id) === 1), group }];
  });
  if (rows.length <= MOST_OCCURRENCES) return rows.map((r) => r.row);
  const states = [...new Set(rows.map((r) => r.row.state))];
  return states.map((state) => {
    const same = rows.filter((r) => r.row.state === state);
    const [first, last] = [same[0]?.row as Row, same[same.length - 1]?.row as Row];
    if (same.length === 1) return first;
    const count = new Set(same.map((r) => r.row.occurrence)).size;
    const name = count > 1 ? `${first.occurrence} … ${last.occurrence} (${count} kỳ)` : first.occurrence;
    const joined = { shown: same.flatMap((r) => r.group.shown), whole: same.flatMap((r) => r.group.whole) };
    return rowOf(plan, assignment, joined, name, count > 1 || states.length === 1);
  });
}

/**
 * The rows of one task: its own first, then those of what coordinating agencies owe. Where only some of it is `wanted`, rows tell
 * of that, and count how much is done of the whole.
 */
export function rowsOf(plan: Plan, tracked: TrackedTask, wanted?: ReadonlySet<Obligation>): Row[] {
  const none = { shown: [], whole: [] };
  // A whole that only gathers its parts owes nothing itself.
  if (!tracked.obligations.length && tracked.assignments.every((a) => !a.units.length && a.refs.length && !a.deadline)) {
    if (partsOf(plan.tasks, tracked.task.id).length) return [];
  }
  if (!tracked.obligations.length) return [rowOf(plan, tracked.assignments[0] as Assignment, none, undefined, true)];
  return tracked.assignments.flatMap((assignment) => rowsOfAssignment(plan, tracked, assignment, wanted));
}

/** The rows of the whole register, in the plan's order. */
export const allRows = (register: Register): Row[] => register.tasks.flatMap((t) => rowsOf(register.plan, t));
