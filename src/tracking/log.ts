/** Which entries of the log speak of which obligation, and on what day an entry completes it. */
import { type CivilDate, later } from '../calendar/civil.ts';
import type { Occurrence } from '../deadline/recurring/occurrences.ts';
import { isAbove } from '../model/authority.ts';
import { bodiesOf, isJoint } from '../model/joint.ts';
import { unitsOf } from '../model/members.ts';
import type { DocumentRef, Plan, Progress } from '../model/plan.ts';
import { answeringOn, lineOf } from '../model/succession.ts';
import { fold } from '../text/fold.ts';

const NONE: readonly never[] = [];
const byDate = (a: Progress, b: Progress) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0);

/**
 * The one occurrence that an entry speaks of: the one it names, else the one whose period holds its day. Of several that do
 * (two dates in one year) it is the next to fall due; between two periods it is the one that ended last.
 */
export function occurrenceOf(entry: Progress, occurrences: readonly Occurrence[]): Occurrence | undefined {
  const { occurrence, date } = entry;
  if (occurrence !== undefined) return occurrences.find((o) => o.id === occurrence);
  let [next, last, passed]: (Occurrence | undefined)[] = [];
  for (const o of occurrences) {
    if (o.start > date) continue;
    if (date > o.end) passed = o;
    else if (o.due >= date) next ??= o;
    else last = o;
  }
  return next ?? last ?? passed;
}

/** The documents by which the unit itself handed in: those that name no other issuer. */
function ownDocuments(plan: Plan, { by, evidence }: Progress): DocumentRef[] {
  const agency = plan.agencies.get(by.id);
  const names = new Set([by.id, agency?.name, agency?.shortName].flatMap((n) => (n ? [fold(n)] : [])));
  return evidence.filter((d) => d.issuer === undefined || names.has(fold(d.issuer)));
}

const spoken = new WeakMap<Progress, ReadonlySet<string>>();

/** The units that an entry names as those for whom it reports. */
export function namedBy(plan: Plan, entry: Progress): ReadonlySet<string> {
  let units = spoken.get(entry);
  if (!units) {
    const except = new Set(unitsOf(plan, entry.except));
    units = new Set(unitsOf(plan, entry.onBehalfOf).filter((u) => !except.has(u)));
    spoken.set(entry, units);
  }
  return units;
}

/** True where `by` may report for `unit`: whoever took over from it, a body above it, and who gathers or issued the plan. */
export const mayReportFor = (plan: Plan, by: string, unit: string): boolean =>
  lineOf(plan, unit).includes(by) || by === plan.head.coordinator || by === plan.head.issuedBy || isAbove(plan, by, unit);

/**
 * The day on which an entry completes what `unit` owed first: its own, or that of the document by which the unit, or who
 * took over from it, handed in, where that is later. A report by somebody else tells of a day before its own.
 */
export function completedOn(plan: Plan, entry: Progress, unit: string): CivilDate {
  if (entry.by.id !== unit && !lineOf(plan, unit).includes(entry.by.id)) return entry.date;
  return ownDocuments(plan, entry).reduce((day, d) => (d.date ? later(day, d.date) : day), entry.date);
}

/** What several units owe in common: who they are, and whether their successor owes it once. */
export interface Owing {
  readonly units: readonly string[];
  /** true where it has no date: what came from several units is then one duty */
  readonly joined: boolean;
}

/**
 * The entries up to `asOf` that speak of what `unit` owed first, in the order of time: its own, those that name it, and those
 * of a successor that owes nothing of it itself and took over from this unit alone.
 */
export function entriesOf(
  plan: Plan,
  entries: readonly Progress[],
  unit: string,
  owing: Owing,
  asOf: CivilDate,
): readonly Progress[] {
  if (!entries.length) return NONE;
  if (isJoint(unit)) {
    const units = bodiesOf(unit);
    const speaking = new Set(units.flatMap((body) => entriesOf(plan, entries, body, { units, joined: true }, asOf)));
    return speaking.size ? [...speaking].sort(byDate) : NONE;
  }
  const line = plan.endings.size ? lineOf(plan, unit) : [unit];
  const own = entries.filter((p) => {
    if (p.date > asOf) return false;
    if (p.onBehalfOf.length) return namedBy(plan, p).has(unit) && mayReportFor(plan, p.by.id, unit);
    return p.by.id === unit || (line.includes(p.by.id) && takenOver(plan, p, owing).includes(unit));
  });
  return own.length ? own.sort(byDate) : NONE;
}

/** The former units that an entry of their successor speaks of, though it names none: the one that it took over from alone. */
export function takenOver(plan: Plan, { by, date }: Progress, { units, joined }: Owing): readonly string[] {
  if (units.includes(by.id)) return NONE;
  const former = units.filter((u) => answeringOn(plan, u, date) === by.id);
  return former.length === 1 || joined ? former : NONE;
}
