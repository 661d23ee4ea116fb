/** What a report is for: which occurrence, and whose work, where several are open. */
import type { CivilDate } from '../../calendar/civil.ts';
import { shortNameOf } from '../../model/members.ts';
import type { Plan, Task } from '../../model/plan.ts';
import { fold } from '../../text/fold.ts';
import type { Obligation } from '../../tracking/obligation.ts';
import type { Register } from '../../tracking/register.ts';
import { both } from '../../words/language.ts';
import { CannotRun } from '../errors.ts';
import { type AnyInput, chosen } from './ask.ts';

/** The obligations of a task, all roles. */
export const obligationsOf = (register: Register, task: Task): readonly Obligation[] =>
  register.tasks.find((t) => t.task.id === task.id)?.obligations ?? [];

export const isOpen = (o: Obligation) => o.doneOn === undefined && o.state !== 'cancelled';

/** The occurrences of a task by `by`, each once, in order. */
function occurrencesOf(obligations: readonly Obligation[], by: string | undefined): Obligation[] {
  const seen = new Map<string, Obligation>();
  for (const o of obligations)
    if (o.occurrence && (by === undefined || o.owners.includes(by)) && !seen.has(o.occurrence.id)) seen.set(o.occurrence.id, o);
  return [...seen.values()].sort((a, b) => ((a.occurrence?.start ?? '') < (b.occurrence?.start ?? '') ? -1 : 1));
}

/**
 * Id of the occurrence that is meant: as given ("2016-Q1", "quý I/2016", "quý I"), else the one open one that had begun by the
 * day; of several it is asked. Undefined where the task does not recur.
 */
export async function occurrenceOf(
  input: AnyInput,
  obligations: readonly Obligation[],
  by: string,
  day: CivilDate,
  given: string | undefined,
): Promise<string | undefined> {
  const all = occurrencesOf(obligations, undefined);
  if (!all.length) {
    if (given === undefined) return undefined;
    throw new CannotRun(
      both('Nhiệm vụ này không định kỳ, nên không có kỳ', 'The task does not recur, so it has no period'),
      both('Bỏ --period', 'Take --period out'),
    );
  }
  const named = (o: Obligation) => ({ value: o.occurrence?.id ?? '', label: o.occurrence?.name ?? '' });
  if (given !== undefined) {
    const wanted = fold(given);
    const exact = all.filter((o) => [named(o).value, named(o).label].some((t) => fold(t) === wanted));
    const found = exact.length ? exact : all.filter((o) => fold(named(o).label).startsWith(`${wanted} `));
    if (found.length === 1) return found[0]?.occurrence?.id;
    const listed = (found.length ? found : all).slice(-8).map((o) => `${named(o).value} (${named(o).label})`);
    throw new CannotRun(
      both(`--period: không rõ kỳ nào là “${given}”`, `--period: it is not clear which is "${given}"`),
      both(`Các kỳ: ${listed.join(', ')}`, `The periods: ${listed.join(', ')}`),
    );
  }
  const begun = occurrencesOf(obligations, by).filter((o) => (o.occurrence?.start ?? '') <= day);
  const open = begun.filter(isOpen);
  const choices = (open.length ? open : begun.slice(-1)).map(named).reverse();
  return chosen(input, undefined, choices, both('kỳ báo cáo', 'the period'), '--period <kỳ>');
}

/** The former unit that `by` reports for, where it has taken over what is reported and owes nothing of its own of it. */
export function takenOverFrom(obligations: readonly Obligation[], by: string, occurrence: string | undefined): readonly string[] {
  const own = obligations.filter((o) => o.owners.includes(by) && isOpen(o) && o.occurrence?.id === occurrence);
  return own.some((o) => !o.predecessor || o.givenBy) ? [] : [...new Set(own.flatMap((o) => o.predecessor ?? []))];
}

/** Agencies that may report, those that still owe first. */
export function reporters(plan: Plan, obligations: readonly Obligation[], completes: boolean) {
  const units = [...new Set(obligations.filter(isOpen).flatMap((o) => o.owners))];
  const others = completes ? [] : [...new Set(obligations.flatMap((o) => o.owners))].filter((u) => !units.includes(u));
  return [...units, ...others].map((id) => ({ value: id, label: shortNameOf(plan, id) }));
}
