/** What changed in one task, whatever the order of its lines and its comments. */
import { UNASSIGNED } from '../model/members.ts';
import type { DocumentRef, Extension, Progress, Reassignment, Ref, Task, TaskDeadline } from '../model/plan.ts';
import { fold } from '../text/fold.ts';
import type { Change } from './change.ts';
import { sameWords } from './same-reading.ts';

/** The document by which a task may be dropped, moved or given to others; undefined where none is recorded. */
export type AllowedBy = (task: string) => DocumentRef | undefined;

const ids = (refs: readonly Ref[]) => refs.map((r) => r.id).sort();
const list = (refs: readonly Ref[]) => ids(refs).join(', ');
const documentKey = (d: DocumentRef | undefined) => (d ? `${d.number} ${d.date}` : '');

/** What an entry of the log says. */
const entryKey = (p: Progress) =>
  JSON.stringify([
    p.date,
    p.by.id,
    p.what,
    p.completes,
    p.reached,
    p.step,
    p.occurrence,
    p.phase,
    list(p.onBehalfOf),
    list(p.except),
    p.evidence.map(documentKey),
  ]);
const extensionKey = (e: Extension) =>
  JSON.stringify([e.asked, e.by?.id, e.until, e.occurrence, e.phase, e.units?.map((u) => u.id)]);
const decisionKey = (e: Extension) =>
  e.decision ? JSON.stringify([e.decision.granted, e.decision.date, documentKey(e.decision.document)]) : '';

function* progress(a: Task, b: Task): Iterable<Change> {
  const about = { task: b.id, title: b.title };
  const before = new Map(a.progress.map((p) => [entryKey(p), p]));
  const after = new Map(b.progress.map((p) => [entryKey(p), p]));
  const removed = [...before].filter(([key]) => !after.has(key)).map(([, p]) => p);
  for (const [key, p] of after) {
    if (before.has(key)) continue;
    const told = { ...about, unit: p.by.id, occurrence: p.occurrence, date: p.date, what: p.what, document: p.evidence[0] };
    // The same agency's entry on the same occurrence, in other words or of another day, was changed rather than added.
    const old = removed.findIndex(
      (r) =>
        r.by.id === p.by.id && r.occurrence === p.occurrence && r.phase === p.phase && (r.what === p.what || r.date === p.date),
    );
    if (old < 0) yield { kind: 'progress-reported', ...told, to: p.completes ? 'completes' : undefined };
    else {
      const [was] = removed.splice(old, 1) as [Progress];
      yield {
        kind: 'progress-changed',
        ...told,
        from: `${was.date}${was.completes ? ' completes' : ''}`,
        to: `${p.date}${p.completes ? ' completes' : ''}`,
      };
    }
  }
  for (const p of removed)
    yield { kind: 'progress-removed', ...about, unit: p.by.id, occurrence: p.occurrence, date: p.date, what: p.what };
}

function* extensions(a: Task, b: Task): Iterable<Change> {
  const before = new Map(a.extensions.map((e) => [extensionKey(e), e]));
  for (const e of b.extensions) {
    const was = before.get(extensionKey(e));
    const about = {
      task: b.id,
      title: b.title,
      unit: e.units?.[0]?.id ?? e.by?.id,
      occurrence: e.occurrence,
      to: e.until,
      what: e.reason,
    };
    if (!was) yield { kind: 'extension-asked', ...about, date: e.asked };
    if (e.decision && decisionKey(e) !== (was ? decisionKey(was) : ''))
      yield {
        kind: 'extension-decided',
        ...about,
        from: e.decision.granted ? 'granted' : 'refused',
        date: e.decision.date,
        document: e.decision.document,
        quiet: e.decision.granted && !e.decision.document?.number,
      };
  }
  const after = new Set(b.extensions.map(extensionKey));
  for (const e of a.extensions)
    if (!after.has(extensionKey(e)))
      yield { kind: 'task-changed', task: b.id, title: b.title, key: 'extensions', from: e.until, to: '' };
}

const reassignmentKey = (r: Reassignment) => JSON.stringify([ids(r.lead), r.from ?? r.document.date, documentKey(r.document)]);

function* reassignments(a: Task, b: Task): Iterable<Change> {
  const about = { task: b.id, title: b.title };
  const [before, after] = [a, b].map((t) => new Set(t.reassigned.map(reassignmentKey))) as [Set<string>, Set<string>];
  let from = list(b.lead);
  for (const r of b.reassigned) {
    const { document } = r;
    const quiet = !document.number || !document.date;
    const date = r.from ?? document.date ?? undefined;
    if (!before.has(reassignmentKey(r)))
      yield { kind: 'reassigned', ...about, key: 'lead', from, to: list(r.lead), date, document, quiet };
    from = list(r.lead);
  }
  for (const r of a.reassigned)
    if (!after.has(reassignmentKey(r))) yield { kind: 'task-changed', ...about, key: 'reassigned', from: list(r.lead), to: '' };
}

/** A deadline with the reading and the event chosen for it. */
const timeWords = (d: TaskDeadline | undefined) =>
  d ? [d.text, ...(d.due ? [`(${d.due})`] : []), ...(d.event ? [`[${d.event.id}]`] : [])].join(' ') : '';

const PLAIN = ['title', 'point', 'deliverable', 'note'] as const;

/** What it takes to be done, as one line each; '' where nothing is said. */
const TERMS: Readonly<Record<string, (t: Task) => string>> = {
  target: ({ target: t }) => (t ? [t.amount, t.unit, ...(t.atLeast ? ['+'] : [])].join(' ').trim() : ''),
  approval: ({ approval: a }) => (a ? `${a.by.id} (${a.countsFrom})` : ''),
  continuing: ({ continuing }) => (continuing === undefined ? '' : String(continuing)),
  deliverables: ({ deliverables }) =>
    deliverables.map((d) => [d.count, d.kind, d.form, list(d.to)].filter(Boolean).join(' ')).join('; '),
};

/** The changes from `a` to `b`, which are the same task; `sameTime` where both deadlines are read alike. */
export function* taskChanges(a: Task, b: Task, allowedBy: AllowedBy, sameTime = false): Iterable<Change> {
  const about = { task: b.id, title: b.title };
  const document = allowedBy(b.id);
  const allowed = { document, quiet: document === undefined };
  for (const key of ['lead', 'coordinating'] as const) {
    const [from, to] = [list(a[key]), list(b[key])];
    // Nobody had it: to say who does takes no document.
    const assigned = key === 'lead' && from === UNASSIGNED;
    if (from !== to) yield { kind: 'reassigned', ...about, key, from, to, ...(assigned ? {} : allowed) };
  }
  const [from, to] = [timeWords(a.deadline), timeWords(b.deadline)];
  if (!sameTime && !sameWords(a.deadline, b.deadline)) yield { kind: 'deadline-moved', ...about, from, to, ...allowed };
  // The same time in other words, or the event that the words leave open.
  else if (fold(from) !== fold(to)) yield { kind: 'task-changed', ...about, key: 'deadline', from, to };
  const parts = (t: Task) =>
    t.contributions
      .map((c) => `${list(c.by)}: ${c.what} (${[timeWords(c.deadline), ...(c.request ? ['request'] : [])].join(', ')})`)
      .sort()
      .join('; ');
  if (parts(a) !== parts(b)) yield { kind: 'task-changed', ...about, key: 'contributions', from: parts(a), to: parts(b) };
  const phases = (t: Task) => t.phases.map((p) => `${p.id}: ${p.title} (${timeWords(p.deadline)})`).join('; ');
  if (phases(a) !== phases(b))
    yield { kind: 'task-changed', ...about, key: 'phases', from: phases(a), to: phases(b), ...allowed };
  if (a.partOf?.id !== b.partOf?.id)
    yield { kind: 'task-changed', ...about, key: 'partOf', from: a.partOf?.id ?? '', to: b.partOf?.id ?? '' };
  // To ask what was ordered, or to owe together what each owed, takes a document.
  for (const key of ['request', 'joint'] as const)
    if (a[key] !== b[key])
      yield { kind: 'task-changed', ...about, key, from: String(a[key]), to: String(b[key]), ...(b[key] ? allowed : {}) };
  for (const [key, words] of Object.entries(TERMS)) {
    const [was, is] = [words(a), words(b)];
    if (was !== is) yield { kind: 'task-changed', ...about, key, from: was, to: is, ...(is === '' || was !== '' ? allowed : {}) };
  }
  for (const key of PLAIN)
    if ((a[key] ?? '') !== (b[key] ?? '')) yield { kind: 'task-changed', ...about, key, from: a[key] ?? '', to: b[key] ?? '' };
  for (const key of ['document', 'from'] as const) {
    const [was, is] = [a, b].map((t) => (key === 'from' ? t.from : t.document?.id) ?? '');
    if (was !== is) yield { kind: 'task-changed', ...about, key, from: was, to: is };
  }
  if (a.source.id !== b.source.id) yield { kind: 'task-changed', ...about, key: 'source', from: a.source.id, to: b.source.id };
  for (const key of ['recipients', 'dependsOn', 'restsOn'] as const) {
    const [was, is] = [list(a[key] ?? []), list(b[key] ?? [])];
    if (was !== is) yield { kind: 'task-changed', ...about, key, from: was, to: is };
  }
  const [looked, looks] = [a.confirmed, b.confirmed].map((c) => (c ? `${c.date} ${c.by.id}` : ''));
  if (looked !== looks) yield { kind: 'task-changed', ...about, key: 'confirmed', from: looked, to: looks };
  if (b.cancelled && !a.cancelled)
    yield { kind: 'task-cancelled', ...about, date: b.cancelled.date, what: b.cancelled.reason, document: b.cancelled.document };
  const ended = (t: Task) => (t.cancelled ? `${t.cancelled.date} ${documentKey(t.cancelled.document)}` : '');
  if (a.cancelled && b.cancelled && ended(a) !== ended(b))
    yield { kind: 'task-changed', ...about, key: 'cancelled', from: ended(a), to: ended(b) };
  if (a.cancelled && !b.cancelled) yield { kind: 'task-changed', ...about, key: 'cancelled', from: a.cancelled.date, to: '' };
  yield* reassignments(a, b);
  yield* extensions(a, b);
  yield* progress(a, b);
}
