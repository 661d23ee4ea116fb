/**
 * Work without a date is never late, but can be silent. Provinces count what has no deadline and was not reported on for
 * more than three months, and a yearly duty owes at least one entry in each reporting year.
 */
import { addMonths, type CivilDate, daysBetween, later, parseCivilDate } from '../calendar/civil.ts';
import type { Plan } from '../model/plan.ts';
import type { Silence } from './obligation.ts';
import { periodsBetween } from './reporting-period.ts';

/** Longer than this without a word is silence. */
export const SILENT_MONTHS = 3;

/** Most duties of a plan begin on one day and have no entry: the answer for them is reckoned once. */
const withoutEntries = new WeakMap<Plan, Map<string, Silence | undefined>>();

/** How silent a duty is that began on `start`, with entries on `entries` (in the order of time); undefined where it is not. */
export function silenceOf(
  plan: Plan,
  start: CivilDate | undefined,
  entries: readonly CivilDate[],
  asOf: CivilDate,
): Silence | undefined {
  const first = parseCivilDate(plan.head.period.from) as CivilDate;
  const begun = start ? later(start, first) : first;
  if (begun > asOf) return undefined;
  if (!entries.length) {
    const known = withoutEntries.get(plan) ?? new Map<string, Silence | undefined>();
    withoutEntries.set(plan, known);
    const key = `${begun} ${asOf}`;
    if (!known.has(key)) known.set(key, reckon(plan, begun, [], asOf));
    return known.get(key);
  }
  return reckon(plan, begun, entries, asOf);
}

/** Nothing was heard for over SILENT_MONTHS; a silence may also be of a whole year that is long past. */
export const isQuiet = ({ silence }: { readonly silence: Silence | undefined }, asOf: CivilDate): boolean =>
  silence !== undefined && addMonths(silence.since, SILENT_MONTHS) < asOf;

function reckon(plan: Plan, begun: CivilDate, entries: readonly CivilDate[], asOf: CivilDate): Silence | undefined {
  const last = entries[entries.length - 1];
  const since = last ? later(last, begun) : begun;
  const years = periodsBetween(plan, begun, asOf)
    .filter((p) => p.end < asOf && addMonths(later(p.begin, begun), SILENT_MONTHS) <= p.end)
    .filter((p) => !entries.some((d) => p.begin <= d && d <= p.end))
    .map((p) => p.year);
  const silence = { since, days: daysBetween(since, asOf), years };
  return years.length || isQuiet({ silence }, asOf) ? silence : undefined;
}
