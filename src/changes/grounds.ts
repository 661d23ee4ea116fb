/**
 * What explains that a duty is gone, moved or no longer late: a document that the change brings, of somebody who may decide,
 * recorded as a history entry, an extension, a cancellation, a closing, a dissolution or a task given to other leads; for what
 * was done, an entry of the log.
 */
import type { CivilDate } from '../calendar/civil.ts';
import { mayDecide, mayIssue } from '../model/authority.ts';
import { ownDay } from '../model/head.ts';
import { bodiesOf, isJoint } from '../model/joint.ts';
import { leadsOf } from '../model/leads.ts';
import { unitsOf } from '../model/members.ts';
import type { DocumentRef, Extension, Plan, Progress, Task } from '../model/plan.ts';
import { lineOf } from '../model/succession.ts';
import { fold } from '../text/fold.ts';

/** Why a document or an entry does not explain what changed. */
export type Fault =
  | 'none-recorded'
  | 'no-number'
  | 'no-date'
  | 'known-before'
  | 'of-a-later-day'
  | 'not-entitled'
  | 'works-back'
  | 'decided-before-asked'
  | 'older-than-plan'
  | 'later-than-entry'
  | 'entry-of-a-later-day'
  | 'entry-not-new'
  | 'entry-taken-away'
  | 'extended-afterwards';

/** One reason brought forward, and what is wrong with it. */
export interface Ground {
  readonly document?: DocumentRef | undefined;
  readonly fault?: Fault | undefined;
}

type Doc = Pick<DocumentRef, 'number' | 'date'> | undefined;

/** Numbers begin anew each year. */
const numberKey = (d: { number: string | null }) => fold(d.number ?? '');
const yearKey = (d: { date: string | null }) => d.date?.slice(0, 4);

/** Every document by which `plan` says that something was decided. */
function* decisions(plan: Plan): Iterable<Doc> {
  const { head } = plan;
  yield head.document;
  for (const b of head.basis) yield* [b, ...(b.changed ?? []).map((c) => c.document)];
  for (const h of head.history ?? []) yield h.document;
  yield head.closed?.document;
  for (const c of plan.changes) yield c.document;
  for (const g of plan.groups.values()) yield g.decision;
  for (const e of plan.events.values()) yield e.document;
  for (const task of plan.tasks) {
    yield task.cancelled?.document;
    for (const e of task.extensions) yield e.decision?.document;
    for (const r of task.reassigned) yield r.document;
    // What a unit handed in is no decision, whatever it is called.
    for (const p of task.progress) if (!mayDecide(plan, p.by.id)) yield* p.evidence;
  }
}

/** True where one of `documents` is this one: the same number of the same year. */
function holds(documents: ReadonlyMap<string, ReadonlySet<string | undefined>>, d: DocumentRef): boolean {
  const years = documents.get(numberKey(d));
  return years !== undefined && (years.has(yearKey(d)) || years.has(undefined));
}

function keyed(documents: Iterable<Doc>) {
  const found = new Map<string, Set<string | undefined>>();
  for (const d of documents) {
    if (!d?.number) continue;
    const key = numberKey(d);
    found.set(key, (found.get(key) ?? new Set()).add(yearKey(d)));
  }
  return found;
}

/** Which entry it is, whatever it says and whether or not it completes anything. */
const factsOf = (p: Progress) =>
  JSON.stringify([p.date, p.by.id, p.occurrence, p.onBehalfOf.map((r) => r.id), p.except.map((r) => r.id)]);

/** Weighs what `head` brings against `base`, as known on `asOf`. Who may decide is what the base says: a change entitles nobody. */
export class Grounds {
  private readonly known: ReturnType<typeof keyed>;
  /** the plan's own decisions: what it rests on and what changed it, which show nothing that a unit did */
  private readonly own: ReturnType<typeof keyed>;
  private readonly authority: Plan;

  constructor(
    readonly base: Plan,
    readonly head: Plan,
    readonly asOf: CivilDate,
  ) {
    this.known = keyed(decisions(base));
    const { document, basis, history } = base.head;
    this.own = keyed([document, ...basis, ...(history ?? []).map((h) => h.document)]);
    // Bodies that the change puts in may decide by the place that it gives them; those known keep theirs.
    this.authority = { ...base, agencies: new Map([...head.agencies, ...base.agencies]) };
  }

  /** What is wrong with a new decision by `document`; `from` is the day on which it begins to count. */
  private decided(document: DocumentRef | undefined, by?: string, from?: CivilDate): Ground {
    const fault = (): Fault | undefined => {
      if (!document) return 'none-recorded';
      if (!document.number) return 'no-number';
      if (!document.date) return 'no-date';
      if (holds(this.known, document)) return 'known-before';
      if (document.date > this.asOf) return 'of-a-later-day';
      if (!mayIssue(this.authority, document.issuer) || (by !== undefined && !mayDecide(this.authority, by)))
        return 'not-entitled';
      return from !== undefined && from < document.date ? 'works-back' : undefined;
    };
    return { document, fault: fault() };
  }

  private recorded(speaksOf: (tasks: readonly string[]) => boolean): Ground[] {
    return (this.head.head.history ?? []).filter((h) => speaksOf([h.tasks ?? []].flat())).map((h) => this.decided(h.document));
  }

  /** Entries of the plan's history that name one of these tasks. */
  history(...ids: readonly string[]): Ground[] {
    return this.recorded((tasks) => ids.some((id) => tasks.includes(id)));
  }

  /** Those that name all of these. */
  historyNamingAll(...ids: readonly string[]): Ground[] {
    return this.recorded((tasks) => ids.every((id) => tasks.includes(id)));
  }

  extension(e: Extension): Ground {
    const { decision } = e;
    if (!decision) return { fault: 'none-recorded' };
    const ground = this.decided(decision.document, decision.by.id, decision.date);
    if (!ground.fault && e.asked !== undefined && decision.date < e.asked) return { ...ground, fault: 'decided-before-asked' };
    return ground;
  }

  cancellation(task: Task): Ground[] {
    return task.cancelled ? [this.decided(task.cancelled.document, undefined, task.cancelled.date)] : [];
  }

  closing(): Ground[] {
    const { closed } = this.head.head;
    return closed ? [this.decided(closed.document, undefined, closed.date as CivilDate)] : [];
  }

  /** The changes of the head that end one of these units on or before `day`. */
  dissolution(units: readonly string[], day: CivilDate): Ground[] {
    const endings = new Set(units.flatMap((u) => this.head.endings.get(u) ?? []));
    return [...endings].filter((c) => c.from <= day).map((c) => this.decided(c.document, undefined, c.from as CivilDate));
  }

  /** The document by which others lead the task on `day`, where `unit` does not any more. */
  handover(task: Task, unit: string, day: CivilDate): Ground[] {
    const leads = leadsOf(this.head, task).filter((l) => !l.from || l.from <= day);
    const { refs, from, by } = leads.pop() ?? {};
    if (!refs || !by || (!isJoint(unit) && unitsOf(this.head, refs).includes(unit))) return [];
    // It speaks of those who led until then, not of one that is said never to have led.
    const led = leads.flatMap((l) => unitsOf(this.head, l.refs)).flatMap((u) => lineOf(this.head, u));
    if (!bodiesOf(unit).every((u) => led.includes(u))) return [];
    return [this.decided(by.document, undefined, from)];
  }

  /** How often the task has this entry. */
  private counts(task: Task | undefined, p: Progress): number {
    const facts = factsOf(p);
    return (task?.progress ?? []).filter((q) => factsOf(q) === facts).length;
  }

  /** True where the base does not have this entry of the task. */
  isNew(p: Progress, was: Task | undefined, is: Task): boolean {
    return this.counts(is, p) > this.counts(was, p);
  }

  /** True where an entry of the base stands in the head as it was. */
  isKept(p: Progress, was: Task, is: Task): boolean {
    return this.counts(is, p) >= this.counts(was, p);
  }

  /** What is wrong with the documents of an entry: one must be numbered, no older than the plan, and none later than the entry. */
  evidence(p: Progress): Ground {
    const dated = p.evidence.filter((d) => d.date);
    const document = dated.find((d) => d.number) ?? p.evidence[0];
    const late = dated.find((d) => (d.date as string) > p.date);
    const fault = (): Fault | undefined => {
      if (p.date > this.asOf) return 'entry-of-a-later-day';
      if (!document) return 'none-recorded';
      if (late) return 'later-than-entry';
      if (!p.evidence.some((d) => d.number)) return 'no-number';
      if (!dated.some((d) => d.number)) return 'no-date';
      return dated.some((d) => this.showsResult(d)) ? undefined : 'older-than-plan';
    };
    return { document: late ?? document, fault: fault() };
  }

  /** True where a document can show that something was done: it has a number, is no older than the plan, and is not the plan’s own. */
  private showsResult(d: DocumentRef): boolean {
    const issued = ownDay(this.base.head);
    return Boolean(d.number && d.date) && (!issued || (d.date as string) >= issued) && !holds(this.own, d);
  }

  /** True where its documents show that it was done by `due`: one that counts, and none of a later day beside it. */
  showsInTime(p: Progress, due: CivilDate): boolean {
    return p.evidence.some((d) => this.showsResult(d)) && p.evidence.every((d) => !d.date || d.date <= due);
  }

  /** What the base’s entry of this day and body said was reached, where it now says more. */
  saidLess(p: Progress, was: Task): number | undefined {
    const { reached } = p;
    const facts = factsOf(p);
    const before = was.progress.filter((q) => factsOf(q) === facts).map((q) => q.reached);
    if (reached === undefined || before.includes(reached)) return undefined;
    return before.find((n) => n !== undefined && n < reached);
  }

  /** True where the base’s task has this entry with the same documents. */
  isUntouched(p: Progress, was: Task): boolean {
    const key = (q: Progress) =>
      `${factsOf(q)} ${q.completes} ${q.reached} ${q.step} ${JSON.stringify(q.evidence.map((d) => [d.number, d.date]))}`;
    return was.progress.some((q) => key(q) === key(p));
  }
}
