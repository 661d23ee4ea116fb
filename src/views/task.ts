/** Everything known about one task. */
import type { CivilDate } from '../calendar/civil.ts';
import { basisText } from '../deadline/basis.ts';
import { leadOn, leadsOf } from '../model/leads.ts';
import { nameOf } from '../model/members.ts';
import { partsOf } from '../model/parts-of.ts';
import type { DocumentRef, Extension, Phase, Plan, Progress, Ref, Task } from '../model/plan.ts';
import type { Obligation, Register, TrackedTask } from '../tracking/register.ts';
import type { Text } from '../words/language.ts';
import { hasResult, isOver, worst } from '../words/states.ts';
import { type ObstacleState, obstacleStates } from './obstacles.ts';
import { type Row, rowsOf } from './rows.ts';
import { type Happening, taskHistory } from './task-history.ts';
import { type UnreadableItem, unreadableItems } from './unreadable.ts';

export interface TaskView {
  readonly plan: Plan;
  readonly asOf: CivilDate;
  readonly tracked: TrackedTask;
  /** every unit by itself, however many stand alike */
  readonly all: boolean;
  readonly rows: readonly Row[];
  readonly clause: string;
  /** what its reading of the deadline rests on */
  readonly law: readonly Text[];
  /** who leads it on the day */
  readonly lead: readonly string[];
  readonly handovers: readonly Handover[];
  readonly coordinating: readonly string[];
  readonly recipients: readonly string[];
  /** the bases of the plan that this task alone names */
  readonly restsOn: readonly DocumentRef[];
  /** the task that this is a part of, and its own parts */
  readonly whole: Task | undefined;
  readonly parts: readonly Task[];
  /** the phase that is under way: the first in which something is open; undefined without phases, or where all are done */
  readonly phase: Phase | undefined;
  /** tasks that must come first, and those that wait for this one */
  readonly dependsOn: readonly Task[];
  readonly holdsUp: readonly Task[];
  /** how a task stands: the most urgent of what is owed of it */
  readonly stateOf: (id: string) => Pick<Obligation, 'state' | 'opened' | 'start'>;
  readonly obstacles: readonly ObstacleState[];
  /** logged by the day */
  readonly progress: readonly Progress[];
  /** asked for or decided by the day, each with its decision only where that was taken by then */
  readonly extensions: readonly Extension[];
  /** what happened by the day, in the order of time */
  readonly history: readonly Happening[];
  readonly unreadable: readonly UnreadableItem[];
  readonly position: { readonly file: string; readonly line: number; readonly column: number };
}

/** The task given to other leads by a document of the day or before. */
export interface Handover {
  readonly from: CivilDate;
  readonly lead: readonly Ref[];
  readonly document: DocumentRef;
}

const handoversOf = (plan: Plan, task: Task, day: CivilDate): Handover[] =>
  leadsOf(plan, task).flatMap(({ refs, from, by }) =>
    from && by && (by.document.date ?? from) <= day ? [{ from, lead: refs, document: by.document }] : [],
  );

/** What of `extensions` was known on the day. */
const knownOn = (extensions: readonly Extension[], day: CivilDate): Extension[] =>
  extensions
    .filter((e) => (e.asked ?? e.decision?.date ?? day) <= day)
    .map((e) => (e.decision && e.decision.date > day ? { ...e, decision: undefined } : e));

/** The task with that id, or undefined. */
export function taskView(register: Register, id: string, all = false): TaskView | undefined {
  const { plan, asOf } = register;
  const tracked = register.tasks.find((t) => t.task.id === id);
  if (!tracked) return undefined;
  const { task } = tracked;
  const obstacles = obstacleStates(plan, asOf).filter((o) => o.obstacle.task === id);
  const named = (refs: readonly Ref[]) => refs.map((r) => nameOf(plan, r.id));
  const others = (ids: readonly string[]) => plan.tasks.filter((t) => ids.includes(t.id));
  return {
    plan,
    asOf,
    tracked,
    all,
    rows: rowsOf(plan, tracked),
    law: (tracked.reading.reading?.law ?? []).map(basisText),
    clause: plan.head.clauses.find((c) => c.id === task.source.id)?.title ?? '',
    lead: named(leadOn(plan, task, asOf)),
    handovers: handoversOf(plan, task, asOf),
    coordinating: named(task.coordinating),
    recipients: named(task.recipients),
    restsOn: plan.head.basis.filter((b) => task.restsOn?.some((r) => r.id === b.id)),
    whole: plan.tasks.find((t) => t.id === task.partOf?.id),
    parts: partsOf(plan.tasks, id),
    phase: task.phases.find((p) =>
      tracked.obligations.some((o) => o.phase?.id === p.id && !hasResult(o.state) && !isOver(o.state)),
    ),
    dependsOn: others(task.dependsOn.map((r) => r.id)),
    holdsUp: plan.tasks.filter((t) => t.dependsOn.some((r) => r.id === id)),
    stateOf: (other) => {
      const owed = (register.tasks.find((t) => t.task.id === other)?.obligations ?? []).filter((o) => o.role === 'lead');
      const state = worst(owed.map((o) => o.state));
      return owed.find((o) => o.state === state) ?? { state, opened: false, start: undefined };
    },
    obstacles,
    history: taskHistory(register, tracked, obstacles),
    progress: task.progress.filter((p) => p.date <= asOf),
    extensions: knownOn(task.extensions, asOf),
    unreadable: unreadableItems(register.unreadable),
    position: { file: task.place.file.path, ...task.place.file.positionAt(task.place.from) },
  };
}
