/** Everything known about one task. */
import type { CivilDate } from '../calendar/civil.ts';
import { basisText } from '../deadline/basis.ts';
import { nameOf } from '../model/members.ts';
import type { Plan, Ref, Task } from '../model/plan.ts';
import type { Register, TrackedTask } from '../tracking/register.ts';
import { worst } from '../tracking/state.ts';
import type { Text } from '../words/language.ts';
import type { State } from '../words/states.ts';
import { type ObstacleState, obstacleStates } from './obstacles.ts';
import { type Row, rowsOf } from './rows.ts';
import { type UnreadableItem, unreadableItems } from './unreadable.ts';

export interface TaskView {
  readonly plan: Plan;
  readonly asOf: CivilDate;
  readonly tracked: TrackedTask;
  readonly rows: readonly Row[];
  readonly clause: string;
  /** what its reading of the deadline rests on */
  readonly law: readonly Text[];
  readonly lead: readonly string[];
  readonly coordinating: readonly string[];
  readonly recipients: readonly string[];
  /** tasks that must come first, and those that wait for this one */
  readonly dependsOn: readonly Task[];
  readonly holdsUp: readonly Task[];
  /** the state that stands for a task */
  readonly stateOf: (id: string) => State;
  readonly obstacles: readonly ObstacleState[];
  readonly unreadable: readonly UnreadableItem[];
  readonly position: { readonly file: string; readonly line: number; readonly column: number };
}

/** The task with that id, or undefined. */
export function taskView(register: Register, id: string): TaskView | undefined {
  const { plan } = register;
  const tracked = register.tasks.find((t) => t.task.id === id);
  if (!tracked) return undefined;
  const { task } = tracked;
  const named = (refs: readonly Ref[]) => refs.map((r) => nameOf(plan, r.id));
  const others = (ids: readonly string[]) => plan.tasks.filter((t) => ids.includes(t.id));
  return {
    plan,
    asOf: register.asOf,
    tracked,
    rows: rowsOf(plan, tracked),
    law: (tracked.reading.reading?.law ?? []).map(basisText),
    clause: plan.head.clauses.find((c) => c.id === task.source.id)?.title ?? '',
    lead: named(task.lead),
    coordinating: named(task.coordinating),
    recipients: named(task.recipients),
    dependsOn: others(task.dependsOn.map((r) => r.id)),
    holdsUp: plan.tasks.filter((t) => t.dependsOn.some((r) => r.id === id)),
    stateOf: (other) =>
      worst(
        (register.tasks.find((t) => t.task.id === other)?.obligations ?? []).filter((o) => o.role === 'lead').map((o) => o.state),
      ),
    obstacles: obstacleStates(plan, register.asOf).filter((o) => o.obstacle.task === id),
    unreadable: unreadableItems(register.unreadable),
    position: { file: task.place.file.path, ...task.place.file.positionAt(task.place.from) },
  };
}
