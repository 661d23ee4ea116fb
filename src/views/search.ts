/** Which tasks a question asks for. */

import { nameOf, unitsOf } from '../model/members.ts';
import type { Plan, Ref, Task } from '../model/plan.ts';
import { fold } from '../text/fold.ts';
import type { Register } from '../tracking/register.ts';
import type { State } from '../words/states.ts';
import { type Row, rowsOf } from './rows.ts';

export interface Query {
  /** every word must occur, with or without diacritics */
  readonly words?: readonly string[];
  /** id of an agency or a group; without one, `role` takes the rows owed in that role */
  readonly agency?: string | undefined;
  readonly role?: 'lead' | 'coordinating' | undefined;
  readonly states?: readonly State[] | undefined;
  /** number of a clause; "II" takes II.1, II.2 … too */
  readonly section?: string | undefined;
}

/** The five tones, in decomposed Unicode; the other marks make letters of their own (ă, â, ê, ô, ơ, ư). */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** A word as it is spelled, wherever the tone is put: hoà and hòa come out the same, quý and quy do not. */
function spelled(word: string): string {
  const marked = word.toLowerCase().normalize('NFD');
  return marked.replace(TONES, '') + (marked.match(TONES) ?? []).join('');
}

/** The words of `text`: folded, and as they are spelled. */
function wordsOf(text: string): { folded: Set<string>; spelled: Set<string> } {
  const words = text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
  return { folded: new Set(words.flatMap((w) => fold(w).split(' '))), spelled: new Set(words.map(spelled)) };
}

/** All that words are looked for in. */
function haystack(plan: Plan, task: Task) {
  const names = [...task.lead, ...task.coordinating, ...task.recipients].flatMap((r) => [
    nameOf(plan, r.id),
    plan.agencies.get(r.id)?.shortName ?? '',
  ]);
  return wordsOf(
    [
      task.id,
      task.title,
      ...task.contributions.map((c) => c.what),
      task.source.id,
      task.deliverable ?? '',
      task.deadline?.text ?? '',
      task.note ?? '',
      ...names,
    ].join(' '),
  );
}

/** A word typed with diacritics asks for just that word; one without asks for every word with these letters. */
function matcher(asked: readonly string[]) {
  const words = asked.flatMap((text) => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []);
  return (plan: Plan, task: Task) => {
    if (!words.length) return true;
    const found = haystack(plan, task);
    return words.every((w) =>
      /^[\x20-\x7e]*$/.test(w)
        ? fold(w)
            .split(' ')
            .every((f) => found.folded.has(f))
        : found.spelled.has(spelled(w)),
    );
  };
}

/** True where `refs` name the agency, or a group that it is in. */
const names = (plan: Plan, refs: readonly Ref[], agency: string) =>
  refs.some((r) => r.id === agency) ||
  unitsOf(plan, refs).some((u) => unitsOf(plan, [{ id: agency, place: (refs[0] as Ref).place }]).includes(u));

function inRole(plan: Plan, task: Task, agency: string, role: Query['role']): boolean {
  const leads = task.lead.length > 0 && names(plan, task.lead, agency);
  const coordinates = task.coordinating.length > 0 && names(plan, task.coordinating, agency);
  return role === 'lead' ? leads : role === 'coordinating' ? coordinates : leads || coordinates;
}

/** Roman numbers and case are as in the plan: "ii.2" finds II.2. */
const inSection = (source: string, wanted: string) => {
  const [a, b] = [source.toLowerCase(), wanted.toLowerCase().replace(/\.$/, '')];
  return a === b || a.startsWith(`${b}.`);
};

/** The rows that the question asks for. With an agency, a row counts only that agency's own obligations where it leads. */
export function findRows(register: Register, query: Query): Row[] {
  const { plan } = register;
  const matches = matcher(query.words ?? []);
  return register.tasks.flatMap((tracked) => {
    const { task } = tracked;
    if (query.section && !inSection(task.source.id, query.section)) return [];
    if (query.agency && !inRole(plan, task, query.agency, query.role)) return [];
    if (!matches(plan, task)) return [];
    const own = query.agency ? unitsOf(plan, [{ id: query.agency, place: task.place }]) : undefined;
    const wanted = query.role ? tracked.obligations.filter((o) => o.role === query.role) : tracked.obligations;
    if (query.role && !query.agency && !wanted.length) return [];
    const mine = own ? wanted.filter((o) => own.includes(o.unit)) : wanted;
    const rows = rowsOf(plan, mine.length ? { ...tracked, obligations: mine } : tracked);
    return query.states ? rows.filter((r) => r.obligations.some((o) => query.states?.includes(o.state))) : rows;
  });
}
