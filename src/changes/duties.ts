/**
 * The duties of two states of a plan, held side by side on one day: each by what decides its state on any day, which is who
 * owes it, the due day in force and the entry that completes it.
 */
import { addDays, addMonths, type CivilDate, earlier, later, parseCivilDate } from '../calendar/civil.ts';
import { bodiesOf, jointKey } from '../model/joint.ts';
import { UNASSIGNED } from '../model/members.ts';
import type { Plan, Task } from '../model/plan.ts';
import { isRequest, type Obligation } from '../tracking/obligation.ts';
import { buildRegister, type Register } from '../tracking/register.ts';
import { isDone, isOver } from '../words/states.ts';
import { sameReading } from './same-reading.ts';

/** What a duty lost, which something must explain. */
export const LOSSES = [
  /** nobody owes it any more */
  'gone',
  /** cancelled, closed, or its unit ended without a successor */
  'cancelled',
  /** somebody else owes it */
  'passed-on',
  'due-later',
  /** late before, and now neither late nor done */
  'not-late',
  /** done late before, and now done on time */
  'on-time',
  /** done late, and now less late */
  'less-late',
  /** done before, and now open */
  'taken-back',
  /** each owed its own before, and now all of them owe one result together */
  'made-joint',
  /** what it takes to be done, or by when it has to be, is less than it was */
  'eased',
  /** ordered before, and now only asked for */
  'only-asked',
  /** completed by an entry of a day that has not come */
  'ahead',
] as const;
export type Loss = (typeof LOSSES)[number];

export interface DutyPair {
  readonly before: Obligation;
  readonly after: Obligation | undefined;
  /** what others owe of it now, where several owed it together */
  readonly beside?: readonly Obligation[];
}

const key = (o: Obligation, task: string, part: string) =>
  `${task} ${o.role} ${jointKey(o.predecessor ?? o.unit)} ${part} ${o.occurrence?.id ?? ''}`;

/** The bodies that owed it first. */
const owedFirst = (o: Obligation) => bodiesOf(o.predecessor ?? o.unit);

/** The obligations of the base, each with what became of it. `renamed` gives the new id of a task. */
export function pairDuties(base: Register, head: Register, renamed: ReadonlyMap<string, string>): DutyPair[] {
  const named = new Map(head.obligations.map((o) => [key(o, o.task.id, o.partKey), o]));
  const taken = new Set<Obligation>();
  const idOf = (o: Obligation) => renamed.get(o.task.id) ?? o.task.id;
  const first = base.obligations.map((before): DutyPair => {
    const after = named.get(key(before, idOf(before), before.partKey));
    if (after) taken.add(after);
    return { before, after };
  });
  // What each owed for itself, or several together, and now other bodies owe together or alone.
  for (const [k, { before, after }] of first.entries()) {
    if (after || before.role !== 'lead') continue;
    const owed = owedFirst(before);
    const all = head.obligations.filter((o) => {
      const now = owedFirst(o);
      return (
        (owed.length > 1 || now.length > 1 || owed[0] === UNASSIGNED) &&
        o.role === 'lead' &&
        o.task.id === idOf(before) &&
        o.partKey === before.partKey &&
        o.occurrence?.id === before.occurrence?.id &&
        (owed[0] === UNASSIGNED || now.some((u) => owed.includes(u)))
      );
    });
    const one = all.find((o) => o.doneOn === before.doneOn) ?? all[0];
    if (one) first[k] = { before, after: one, beside: all };
  }
  // A part told in other words is the same part where nothing else of the task is left for the unit.
  const left = new Map<string, Obligation[]>();
  for (const o of head.obligations) {
    if (!o.contribution || taken.has(o)) continue;
    const at = key(o, o.task.id, '');
    left.set(at, [...(left.get(at) ?? []), o]);
  }
  return first.map((pair) => {
    if (pair.after || !pair.before.contribution) return pair;
    const others = left.get(key(pair.before, idOf(pair.before), '')) ?? [];
    const after = others.find((o) => o.due === pair.before.due) ?? others[0];
    if (after) others.splice(others.indexOf(after), 1);
    return { ...pair, after };
  });
}

/** True where less is asked by `b` than by `a` before the task counts as done. */
function isEased(a: Task, b: Task): boolean {
  const fewer = a.target && (!b.target || b.target.amount < a.target.amount || b.target.unit !== a.target.unit);
  const laxer =
    a.approval &&
    (!b.approval ||
      b.approval.by.id !== a.approval.by.id ||
      (a.approval.countsFrom === 'accepted' && b.approval.countsFrom === 'handed-in'));
  return Boolean(fewer || laxer);
}

/** Late on the day that counts: today while it is open, when it was handed in or done, or when it was cancelled. */
const wasLate = (o: Obligation): boolean =>
  o.state === 'overdue' || o.state === 'done-late' || (o.state === 'submitted' && (o.daysLate ?? 0) > 0);

/** True where nothing dates either, and they would fall due by different words or after different events. */
function waitsOtherwise(a: Obligation, b: Obligation): boolean {
  if (a.state !== 'awaiting' || isDone(b.state)) return false;
  const [was, is] = [a.reading.event, b.reading.event];
  if (was && was.id !== is?.id && was.name !== is?.name) return true;
  return a.contribution !== undefined && !sameReading(a.reading, b.reading);
}

/** What was lost from `before` to `after`, on a day; `asOf` is the day of the check, which may be earlier. */
export function lossesOf({ before, after, beside = [] }: DutyPair, asOf: CivilDate): Loss[] {
  if (isOver(before.state)) return [];
  if (!after) return ['gone'];
  // Who is only asked owes nothing that could be lost; who was ordered must not find himself only asked.
  if (isRequest(before.assignment)) return [];
  if (isRequest(after.assignment)) return ['only-asked'];
  if (isOver(after.state) || (after.endedOn && !before.endedOn)) return ['cancelled'];
  const losses: Loss[] = [];
  const [wasDone, isNowDone] = [isDone(before.state), isDone(after.state)];
  const [owed, owes] = [owedFirst(before), owedFirst(after)];
  // What nobody was assigned to may be given to anybody.
  if (owed[0] !== UNASSIGNED && owes.length > 1 && owes.some((u) => !owed.includes(u))) return ['made-joint'];
  // One of several that owed together owes it no more.
  const left = before.owners.filter((u) => ![after, ...beside].some((o) => o.owners.includes(u)));
  if (!wasDone && !isNowDone && left.length) losses.push('passed-on');
  // What was to be done by its day now only goes on until then.
  const goesOn = before.daysLate !== undefined && after.state === 'ongoing' && after.due !== undefined;
  if (before.role === 'lead' && (isEased(before.task, after.task) || goesOn)) losses.push('eased');
  if (before.due ? !after.due || after.due > before.due : !after.due && waitsOtherwise(before, after)) losses.push('due-later');
  if (wasDone && !isNowDone) losses.push('taken-back');
  if (before.state === 'done-late' && isNowDone) {
    if (after.state !== 'done-late') losses.push('on-time');
    else if ((after.countedOn as string) < (before.countedOn as string)) losses.push('less-late');
  }
  if (isNowDone && after.doneOn !== before.doneOn && (after.doneOn as string) > asOf) losses.push('ahead');
  // Handed in to who already had to accept it, it waits for others.
  const waits = after.state === 'submitted' && before.state === 'overdue' && before.task.approval !== undefined;
  if (!losses.length && wasLate(before) && !wasLate(after) && !isNowDone && !waits) losses.push('not-late');
  return losses;
}

/** The days on which something in `plan` begins to count. */
function* effects(plan: Plan): Iterable<string | undefined | null> {
  const { period, closed } = plan.head;
  yield* [period.from, period.to, closed?.date];
  for (const c of plan.changes) yield c.from;
  for (const a of plan.agencies.values()) yield a.from;
  for (const e of plan.events.values()) yield e.date;
  for (const t of plan.tasks) {
    yield t.cancelled?.date;
    for (const e of t.extensions) yield e.decision?.date;
    for (const r of t.reassigned) yield r.from ?? r.document.date;
    for (const p of t.progress) yield* [p.date, ...p.evidence.map((d) => d.date)];
  }
}

/** The days before what ends duties in `plan`: what is late on such a day is late no more on the next. */
function* eves(plan: Plan): Iterable<CivilDate> {
  const ends = [plan.head.closed?.date, ...plan.changes.map((c) => c.from), ...plan.tasks.map((t) => t.cancelled?.date)];
  for (const day of ends) if (day) yield addDays(day as CivilDate, -1);
}

/** Most days looked at beyond that of the check. */
const MOST_DAYS = 16;
const MOST_YEARS = 5;

/** The day of the check, later ones on which only one of the two plans changes, and one beyond: lateness must vanish on none. */
export function daysToCompare(base: Plan, head: Plan, asOf: CivilDate): CivilDate[] {
  const [was, is] = [base, head].map((p) => new Set(effects(p))) as [Set<string>, Set<string>];
  const own = [...was, ...is].filter((d) => d && d > asOf && was.has(d) !== is.has(d)) as CivilDate[];
  const limit = addMonths(asOf, 12 * MOST_YEARS);
  const end = [base, head].flatMap((p) => (p.head.period.to ? (parseCivilDate(p.head.period.to) ?? []) : []));
  const horizon = [...end.map((d) => earlier(d, limit)), ...own].reduce(later, addMonths(asOf, 14));
  const days = [...new Set([...own, ...[...eves(base)].filter((d) => d > asOf)])].sort();
  const shown = days.length > MOST_DAYS ? [...days.slice(0, MOST_DAYS / 2), ...days.slice(-MOST_DAYS / 2)] : days;
  return [asOf, ...shown, addMonths(horizon, 1)];
}

/** Both registers on another day. */
export const onDay = (base: Plan, head: Plan, day: CivilDate): readonly [Register, Register] => [
  buildRegister(base, day),
  buildRegister(head, day),
];
