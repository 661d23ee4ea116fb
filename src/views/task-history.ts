/** What happened to one task by a day, in the order of time: derived from the log, the documents, the events and the days themselves. */
import type { CivilDate } from '../calendar/civil.ts';
import type { Occurrence } from '../deadline/recurring/occurrences.ts';
import { leadsOf } from '../model/leads.ts';
import type { DocumentRef, Extension, Obstacle, Plan, Progress, Ref, Task } from '../model/plan.ts';
import { lineOf } from '../model/succession.ts';
import { phaseWords } from '../tracking/obligation.ts';
import type { Obligation, Register, TrackedTask } from '../tracking/register.ts';
import { grouped } from './grouped.ts';
import type { ObstacleState } from './obstacles.ts';

interface OnADay {
  readonly date: CivilDate;
  /** by which it was decided or shown */
  readonly documents: readonly DocumentRef[];
}

/** A due day that has come: of which parts and occurrences, and of whom where it is not of all who owe them. */
export interface DueDay {
  readonly kind: 'due';
  readonly part: string;
  readonly units: readonly string[] | undefined;
  /** the plan's own day where a document moved it; the day that it was moved to; neither */
  readonly moved: 'from' | 'to' | undefined;
}

export type Happening = OnADay &
  (
    | { readonly kind: 'given' }
    | { readonly kind: 'plan-changed'; readonly change: string }
    | { readonly kind: 'event'; readonly name: string }
    /** with the phase and the names of the occurrences that it counts for */
    | { readonly kind: 'progress'; readonly entry: Progress; readonly occurrences: readonly string[] }
    | { readonly kind: 'asked' | 'decided'; readonly extension: Extension; readonly occurrence: string | undefined }
    | { readonly kind: 'raised' | 'sent' | 'passed' | 'answered'; readonly obstacle: ObstacleState }
    | { readonly kind: 'taken-over'; readonly from: readonly string[]; readonly to: string | null }
    | { readonly kind: 'given-on'; readonly from: readonly Ref[]; readonly to: readonly Ref[] }
    | { readonly kind: 'confirmed'; readonly by: string; readonly note: string | undefined }
    | { readonly kind: 'cancelled' | 'ceased'; readonly reason: string }
    | DueDay
  );

const NONE: readonly never[] = [];
const list = (document: DocumentRef | undefined): readonly DocumentRef[] => (document ? [document] : NONE);

function fromThePlan(plan: Plan, task: Task): Happening[] {
  const given = task.document && plan.documents.get(task.document.id);
  const { closed } = plan.head;
  const changes = (plan.head.history ?? []).filter((h) => h.date && [h.tasks ?? []].flat().includes(task.id));
  return [
    ...(given?.date ? [{ kind: 'given' as const, date: given.date, documents: [given] }] : []),
    ...changes.map((h) => ({
      kind: 'plan-changed' as const,
      date: h.date as CivilDate,
      change: h.change,
      documents: list(h.document),
    })),
    ...leadsOf(plan, task).flatMap(({ refs, from, by }, k, all): Happening[] =>
      from && by ? [{ kind: 'given-on', date: from, from: all[k - 1]?.refs ?? NONE, to: refs, documents: [by.document] }] : [],
    ),
    ...(task.confirmed
      ? [
          {
            kind: 'confirmed' as const,
            date: task.confirmed.date,
            by: task.confirmed.by.id,
            note: task.confirmed.note,
            documents: NONE,
          },
        ]
      : []),
    ...(task.cancelled
      ? [
          {
            kind: 'cancelled' as const,
            date: task.cancelled.date,
            reason: task.cancelled.reason,
            documents: [task.cancelled.document],
          },
        ]
      : []),
    ...(closed ? [{ kind: 'ceased' as const, date: closed.date, reason: closed.reason, documents: [closed.document] }] : []),
  ];
}

function fromEvents(plan: Plan, { assignments }: TrackedTask): Happening[] {
  const ids = new Set(assignments.flatMap((a) => (a.reading.event?.date ? [a.reading.event.id] : [])));
  return [...ids].flatMap((id) => {
    const event = plan.events.get(id);
    return event?.date ? [{ kind: 'event' as const, date: event.date, name: event.name, documents: list(event.document) }] : [];
  });
}

function fromLog({ task, obligations }: TrackedTask): Happening[] {
  const named = new Map(obligations.map((o) => [o.occurrence?.id, o.occurrence?.name]));
  const counted = new Map<Progress, Set<string>>();
  for (const { progress, occurrence } of obligations)
    for (const entry of occurrence ? progress : NONE)
      counted.set(entry, (counted.get(entry) ?? new Set()).add((occurrence as Occurrence).name));
  const nameOf = (id: string | undefined) => id && (named.get(id) ?? id);
  const entries = task.progress.map((entry): Happening => {
    const own = nameOf(entry.occurrence);
    const phase = task.phases.find((p) => p.id === entry.phase);
    const occurrences = [...(phase ? [phaseWords(phase)] : []), ...(own ? [own] : (counted.get(entry) ?? NONE))];
    return { kind: 'progress', date: entry.date, entry, occurrences, documents: entry.evidence };
  });
  const extensions = task.extensions.flatMap((extension): Happening[] => {
    const { asked, decision } = extension;
    const phase = task.phases.find((p) => p.id === extension.phase);
    const about = { extension, occurrence: nameOf(extension.occurrence) ?? (phase && phaseWords(phase)) };
    return [
      ...(asked ? [{ kind: 'asked' as const, date: asked, ...about, documents: NONE }] : []),
      ...(decision ? [{ kind: 'decided' as const, date: decision.date, ...about, documents: list(decision.document) }] : []),
    ];
  });
  return [...entries, ...extensions];
}

function fromObstacles(obstacles: readonly ObstacleState[]): Happening[] {
  const step = (kind: 'sent' | 'passed' | 'answered', obstacle: ObstacleState): Happening[] => {
    const taken: Obstacle['sent' | 'passed' | 'answered'] = obstacle.obstacle[kind];
    return taken ? [{ kind, date: taken.date, obstacle, documents: list(taken.document) }] : [];
  };
  return obstacles.flatMap((o): Happening[] => [
    { kind: 'raised', date: o.obstacle.date, obstacle: o, documents: NONE },
    ...step('sent', o),
    ...step('passed', o),
    ...step('answered', o),
  ]);
}

/** Who took over what was owed of it still, each reorganisation once. */
function fromSuccession(plan: Plan, obligations: readonly Obligation[]): Happening[] {
  if (!plan.endings.size) return [];
  const left = obligations.flatMap(({ predecessor, unit, doneOn, endedOn }) => {
    const until = doneOn ?? endedOn;
    return lineOf(plan, predecessor ?? unit).filter((u) => {
      const from = plan.endings.get(u)?.from;
      return from !== undefined && (until === undefined || from <= until);
    });
  });
  return [...grouped(new Set(left), (unit) => plan.endings.get(unit)?.id).values()].flatMap((units) => {
    const ending = plan.endings.get(units[0] as string);
    if (!ending) return [];
    const { from: date, successor: to, document } = ending;
    return [{ kind: 'taken-over' as const, date, from: units, to, documents: list(document) }];
  });
}

const partOf = (o: Obligation) => [o.contribution?.what, o.occurrence?.name].filter(Boolean).join(' – ');

/** The due days that have come while the duty was asked for, those of one part together. */
function fromDueDays(obligations: readonly Obligation[]): Happening[] {
  const owing = grouped(obligations, partOf);
  const days = obligations.flatMap((o) => {
    const own = { part: partOf(o), unit: o.predecessor ?? o.unit };
    const due = o.due ? [{ ...own, date: o.due, moved: o.originalDue ? ('to' as const) : undefined }] : [];
    const first = o.originalDue ? [{ ...own, date: o.originalDue, moved: 'from' as const }] : [];
    return [...first, ...due].filter(({ date }) => !o.endedOn || date < o.endedOn);
  });
  return [...grouped(days, (d) => `${d.date} ${d.part} ${d.moved}`).values()].map((same) => {
    const { date, part, moved } = same[0] as (typeof days)[number];
    const all = same.length === owing.get(part)?.length;
    return { kind: 'due', date, part, moved, units: all ? undefined : same.map((d) => d.unit), documents: NONE };
  });
}

/** A day runs out at its end: what happened on it comes before. */
const rank = ({ kind }: Happening) => (kind === 'due' ? 1 : 0);

/** Everything that happened by the register's day; what was written of later days is not known yet. */
export function taskHistory(
  { plan, asOf }: Pick<Register, 'plan' | 'asOf'>,
  tracked: TrackedTask,
  obstacles: readonly ObstacleState[],
): readonly Happening[] {
  const { task, obligations } = tracked;
  return [
    ...fromThePlan(plan, task),
    ...fromEvents(plan, tracked),
    ...fromSuccession(plan, obligations),
    ...fromLog(tracked),
    ...fromObstacles(obstacles),
    ...fromDueDays(obligations),
  ]
    .filter((h) => h.date <= asOf)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : rank(a) - rank(b)));
}
