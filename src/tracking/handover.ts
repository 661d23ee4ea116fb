/**
 * A task that a document gave to other leads: what is open passes on to them from that day, what was done stays with who did
 * it, and a period that had ended by then stays with who owed it. The day on which it is due stays as well.
 */
import { type CivilDate, earlier } from '../calendar/civil.ts';
import type { Occurrence } from '../deadline/recurring/occurrences.ts';
import { leadsOf } from '../model/leads.ts';
import { unitsOf } from '../model/members.ts';
import type { Plan, Progress, Task } from '../model/plan.ts';
import { answeringOn, lineOf } from '../model/succession.ts';
import { courseOf } from './course.ts';
import { entriesOf, namedBy } from './log.ts';
import type { Assignment } from './obligation.ts';

/** One unit that has a duty, from a day on and to the day on which another got it. */
export interface Hold {
  readonly assignment: Assignment;
  readonly unit: string;
  /** the units that owe the same beside it */
  readonly units: readonly string[];
  readonly from?: CivilDate;
  /** the first day on which it has it no more */
  readonly until?: CivilDate;
}
/** A duty by those who had it one after the other; the first tells it from every other. */
export type Held = readonly [Hold, ...Hold[]];

const last = (held: Held) => held[held.length - 1] as Hold;

/** Who has it on `day`. */
export const holdOn = (held: Held, day: CivilDate): Hold => held.findLast((h) => !h.from || h.from <= day) ?? held[0];

/** The leads in force on `day`. */
export const inForceOn = (assignment: Assignment, day: CivilDate): Assignment =>
  assignment.later.findLast((a) => a.given && a.given.from <= day) ?? assignment;

/** True where an entry of `task` is by one of those who had got it by its day, and `former` was a lead before them. */
export function tookOver(plan: Plan, task: Task, { by, date }: Progress, former: string): boolean {
  const leads = leadsOf(plan, task).map(({ refs, from }) => ({ from, units: unitsOf(plan, refs) }));
  const had = leads.findIndex(({ units }) => units.includes(former));
  return (
    had >= 0 && leads.slice(had + 1).some((l) => l.from && l.from <= date && l.units.some((u) => lineOf(plan, u).includes(by.id)))
  );
}

export interface Reading {
  /** true where it has no date */
  readonly joined: boolean;
  /** those to whom the task was given later */
  readonly later: readonly Assignment[];
  /** who may accept or return the result */
  readonly approvers?: readonly string[] | undefined;
}

/**
 * The entries of a duty: of each who had it, those of its time. Who has it now may say that it reports for who had it before;
 * of a period that stayed with who owed it, whoever got the task since may report by naming the period or the unit.
 */
export function progressOf(
  plan: Plan,
  entries: readonly Progress[],
  held: Held,
  { joined, later, approvers }: Reading,
  asOf: CivilDate,
): readonly Progress[] {
  if (!entries.length) return entries;
  const hold = last(held);
  const after = hold.until ? [] : later.filter((a) => a.given && a.given.from > (hold.from ?? '') && a !== hold.assignment);
  const since = (p: Progress) =>
    p.date <= asOf &&
    (namedBy(plan, p).has(hold.unit) || (p.occurrence !== undefined && hold.units.length === 1)) &&
    after.some((a) => a.given && a.given.from <= p.date && a.units.some((u) => lineOf(plan, u).includes(p.by.id)));
  const found = held.flatMap((hold, k) => {
    const own = entries.filter(({ date }) => (!hold.from || hold.from <= date) && (!hold.until || date < hold.until));
    const former = held.slice(0, k).map((h) => h.unit);
    const forFormer = own.filter(
      (p) => p.date <= asOf && lineOf(plan, hold.unit).includes(p.by.id) && former.some((u) => namedBy(plan, p).has(u)),
    );
    return [...entriesOf(plan, own, hold.unit, { units: hold.units, joined, approvers }, asOf), ...forFormer];
  });
  return [...new Set([...found, ...(after.length ? entries.filter(since) : [])])].sort((a, b) =>
    a.date < b.date ? -1 : a.date > b.date ? 1 : 0,
  );
}

export interface Handing {
  readonly occurrence: Occurrence | undefined;
  readonly asOf: CivilDate;
  /** the units that owe the occurrence under one assignment */
  readonly owing: (assignment: Assignment) => readonly string[];
  readonly read: (held: Held) => readonly Progress[];
}

/** The duties of one occurrence of `assignment` as they stand on the day, each with those who had it. */
export function handedOver(plan: Plan, assignment: Assignment, { occurrence, asOf, owing, read }: Handing): Held[] {
  // What came after the end of a period does not concern it.
  const end = occurrence ? earlier(occurrence.end, asOf) : asOf;
  const begun = occurrence && earlier(occurrence.start, asOf);
  const first = begun ? inForceOn(assignment, begun) : assignment;
  const firstUnits = owing(first);
  let duties = firstUnits.map((unit): Held => [{ assignment: first, unit, units: firstUnits }]);
  const over: Held[] = [];
  for (const next of assignment.later) {
    const from = next.given?.from;
    if (!from || from > end || (first.given && from <= first.given.from)) continue;
    const units = owing(next);
    // Until one of them is there, whoever had it has it.
    if (!units.length) continue;
    const holder = (held: Held) => answeringOn(plan, last(held).unit, from) ?? last(held).unit;
    const stays = duties.filter((held) => units.includes(holder(held)));
    const leaving = duties
      .filter((held) => !units.includes(holder(held)))
      .map((held): Held => [...held.slice(0, -1), { ...last(held), until: from }] as unknown as Held);
    const isDone = (held: Held) =>
      courseOf(plan, first.task, read(held), (day) => holdOn(held, day).unit, asOf, false).doneOn !== undefined;
    const open = leaving.filter((held) => !isDone(held));
    over.push(...leaving.filter(isDone));
    const having = new Set([...stays.map(holder), ...over.map(([{ unit }]) => unit)]);
    const joining = open.length || (!leaving.length && duties.length) ? units.filter((u) => !having.has(u)) : [];
    const hold = (unit: string): Hold => ({ assignment: next, unit, units, from });
    const kept = stays.map((held): Held => {
      // One who gets the task back has the duty by which it is known; whoever had it meanwhile has one of its own.
      const back = joining.indexOf(held[0].unit);
      if (back >= 0) return [...held, hold(joining.splice(back, 1, holder(held))[0] as string)];
      return [...held.slice(0, -1), { ...last(held), assignment: next, units }] as unknown as Held;
    });
    duties = [...kept, ...passedOn(open, joining, hold)];
  }
  return [...over, ...duties];
}

/** One unit that takes over from one has its duty; several have duties of their own. */
function passedOn(open: readonly Held[], joining: readonly string[], hold: (unit: string) => Hold): Held[] {
  const [held, unit] = [open[0], joining[0]];
  if (held && unit !== undefined && open.length === 1 && joining.length === 1) return [[...held, hold(unit)]];
  return joining.map((u): Held => [hold(u)]);
}
