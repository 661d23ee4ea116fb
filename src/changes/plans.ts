/** What changed in meaning from one state of a plan to another: order and comments are no change. */
import { type CivilDate, daysBetween } from '../calendar/civil.ts';
import { REGISTERS, type RegisterName } from '../model/kinds.ts';
import type { Plan, Task } from '../model/plan.ts';
import { newSilences, type Silence } from '../rules/silences/silences.ts';
import { type Obligation, obligationKey } from '../tracking/obligation.ts';
import type { Register } from '../tracking/register.ts';
import type { Change } from './change.ts';
import { Grounds } from './grounds.ts';
import { sameReading } from './same-reading.ts';
import { type AllowedBy, taskChanges } from './tasks.ts';

/** The documents of the newer plan’s history that allow something, by the tasks that they name. */
function documentsOf(grounds: Grounds): AllowedBy {
  return (task) => grounds.history(task).find((g) => g.fault === undefined)?.document;
}

/** Where it stands: its file, and its number where the file holds several. */
const standsAt = (t: Task) => `${t.place.file.path.replace(/^.*\/(?=tasks[/.])/, '')} ${t.item?.nth ?? ''}`;

/** The task that `dropped` has become under another id: in the same place, or the same words of the same clause. */
const successorOf = (dropped: Task, added: readonly Task[]) =>
  added.find(
    (t) =>
      standsAt(t) === standsAt(dropped) ||
      (t.title === dropped.title && t.source.id === dropped.source.id && t.point === dropped.point),
  );

function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, v]) => key !== 'place' && v !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, v]) => [key, withoutPlaces(v)]),
  );
}
const meaning = (value: unknown) => JSON.stringify(withoutPlaces(value));

/** The keys under which two entries mean something else. */
function changedKeys(a: unknown, b: unknown): string[] {
  const [was, is] = [a, b].map((x) => withoutPlaces(x) ?? {}) as [Record<string, unknown>, Record<string, unknown>];
  const keys = new Set([...Object.keys(was), ...Object.keys(is)]);
  return [...keys].filter((k) => JSON.stringify(was[k]) !== JSON.stringify(is[k])).sort();
}

type Entries = ReadonlyMap<string, unknown>;
const byId = <T extends { readonly id: string }>(list: readonly T[]): Entries => new Map(list.map((x) => [x.id, x]));

/** The items of a register by id, however the plan keeps them. */
const itemsOf = (plan: Plan, member: RegisterName): Entries => {
  const items: ReadonlyMap<string, unknown> | readonly { readonly id: string }[] = plan[member];
  return 'get' in items ? items : byId(items);
};

function* registers(base: Plan, head: Plan): Iterable<Change> {
  for (const { member, name: key } of REGISTERS) {
    const [a, b] = [itemsOf(base, member), itemsOf(head, member)];
    for (const [id, entry] of b) {
      if (!a.has(id)) yield { kind: 'entry-added', key, id };
      else if (meaning(a.get(id)) !== meaning(entry)) {
        yield { kind: 'entry-changed', key, id, what: changedKeys(a.get(id), entry).join(', ') };
      }
    }
    for (const id of a.keys()) if (!b.has(id)) yield { kind: 'entry-dropped', key, id };
  }
}

function* headChanges(base: Plan, head: Plan): Iterable<Change> {
  for (const key of changedKeys(base.head, head.head))
    yield key === 'severity'
      ? { kind: 'plan-changed', key, from: severitiesOf(base), to: severitiesOf(head) }
      : { kind: 'plan-changed', key };
}

/** "PLAN044: off". */
const severitiesOf = (plan: Plan) =>
  Object.entries(plan.head.severity ?? {})
    .map(([code, severity]) => `${code}: ${severity}`)
    .sort()
    .join(', ');

/** Comments that silence a finding, put in and taken out. */
function* ignores(base: Plan, head: Plan): Iterable<Change> {
  const told = (kind: 'ignore-added' | 'ignore-dropped', silences: readonly Silence[]) =>
    silences.map((s): Change => ({ kind, key: s.code, what: s.reason ?? '', id: s.place.file.path.replace(/^.*\//, '') }));
  yield* told('ignore-added', newSilences(base, head));
  yield* told('ignore-dropped', newSilences(head, base));
}

/** How the states of one task differ, both as of one day: what the edits did, not what time did. */
function* states(task: Task, before: readonly Obligation[], after: readonly Obligation[]): Iterable<Change> {
  const was = new Map(before.map((o) => [obligationKey(o), o]));
  for (const o of after) {
    const old = was.get(obligationKey(o));
    if (!old || old.state === o.state) continue;
    yield {
      kind: 'state-changed',
      task: task.id,
      title: task.title,
      unit: o.unit,
      occurrence: o.occurrence?.id,
      from: old.state,
      to: o.state,
    };
  }
}

/** By how many days the due day of a task's first obligation moved. */
function movedBy(before: readonly Obligation[], after: readonly Obligation[]): number | undefined {
  const due = (list: readonly Obligation[]): CivilDate | undefined => {
    const first = list.find((o) => o.role === 'lead');
    return first?.originalDue ?? first?.due;
  };
  const [a, b] = [due(before), due(after)];
  return a && b ? daysBetween(a, b) : undefined;
}

export interface PlanComparison {
  readonly changes: readonly Change[];
  readonly base: Register;
  readonly head: Register;
  /** the new id of each task whose id was changed */
  readonly renamed: ReadonlyMap<string, string>;
}

/** Every change of meaning from `base` to `head`, which stand on one day; tasks in the order of the newer plan. */
export function comparePlans(base: Register, head: Register): PlanComparison {
  const [basePlan, headPlan] = [base.plan, head.plan];
  const grounds = new Grounds(basePlan, headPlan, head.asOf);
  const allowedBy = documentsOf(grounds);
  const baseTasks = new Map(base.tasks.map((t) => [t.task.id, t]));
  const headIds = new Set(head.tasks.map((t) => t.task.id));
  const added = head.tasks.map((t) => t.task).filter((t) => !baseTasks.has(t.id));
  const changes: Change[] = [];
  const renamed = new Map<string, string>();
  for (const { task } of base.tasks) {
    if (headIds.has(task.id)) continue;
    const now = successorOf(task, added);
    if (now) {
      renamed.set(task.id, now.id);
      // A document that names both ids says that the one has become the other.
      const document = grounds.historyNamingAll(task.id, now.id).find((g) => g.fault === undefined)?.document;
      const quiet = document === undefined;
      changes.push({ kind: 'task-renamed', task: now.id, title: now.title, from: task.id, to: now.id, document, quiet });
      continue;
    }
    const document = allowedBy(task.id);
    changes.push({ kind: 'task-dropped', task: task.id, title: task.title, document, quiet: document === undefined });
  }
  const renamedTo = new Map([...renamed].map(([from, to]) => [to, from]));
  for (const { task, reading, obligations } of head.tasks) {
    const before = baseTasks.get(renamedTo.get(task.id) ?? task.id);
    if (!before) {
      changes.push({ kind: 'task-added', task: task.id, title: task.title, document: allowedBy(task.id) });
      continue;
    }
    const same = sameReading(before.reading, reading);
    for (const change of taskChanges(before.task, task, allowedBy, same)) {
      // A task under another id often bears another title: that it was renamed says both.
      if (renamedTo.has(task.id) && change.key === 'title') continue;
      changes.push(change.kind === 'deadline-moved' ? { ...change, days: movedBy(before.obligations, obligations) } : change);
    }
    changes.push(...states(task, before.obligations, obligations));
  }
  for (const some of [registers(basePlan, headPlan), headChanges(basePlan, headPlan), ignores(basePlan, headPlan)])
    for (const change of some) changes.push(change);
  return { changes, base, head, renamed };
}
