/** Obstacles on a day: how far each has come on its way to an answer, who has it, and for how long. */
import { type CivilDate, daysBetween } from '../calendar/civil.ts';
import type { Obstacle, Plan, Task } from '../model/plan.ts';
import type { UnreadableItem } from './unreadable.ts';

export const STAGES = ['raised', 'sent', 'passed', 'answered'] as const;
/** raised but not sent; with the coordinator; with the body that decides; answered */
export type Stage = (typeof STAGES)[number];

export interface ObstacleState {
  readonly obstacle: Obstacle;
  readonly stage: Stage;
  /** id of the agency that has to act next; undefined where it is answered */
  readonly heldBy: string | undefined;
  /** since when it has been there */
  readonly since: CivilDate;
  /** calendar days from the day it was raised to the answer, or to the as-of day */
  readonly age: number;
  /** calendar days that it has been with `heldBy` */
  readonly waiting: number;
  readonly task: Task | undefined;
}

export interface ObstaclesView {
  readonly plan: Plan;
  readonly asOf: CivilDate;
  readonly states: readonly ObstacleState[];
  readonly unreadable: readonly UnreadableItem[];
}

/** The state of every obstacle raised by `asOf`: the open ones first, the oldest before the younger. */
export function obstacleStates(plan: Plan, asOf: CivilDate): ObstacleState[] {
  const states = plan.obstacles
    .filter((o) => o.date <= asOf)
    .map((obstacle): ObstacleState => {
      const { sent, passed, answered, by } = obstacle;
      const on = (step: { readonly date: CivilDate } | undefined) => (step && step.date <= asOf ? step.date : undefined);
      const [sentOn, passedOn, answeredOn] = [on(sent), on(passed), on(answered)];
      const stage: Stage = answeredOn ? 'answered' : passedOn ? 'passed' : sentOn ? 'sent' : 'raised';
      const since = answeredOn ?? passedOn ?? sentOn ?? obstacle.date;
      const holders: Record<Stage, string | undefined> = {
        raised: by,
        sent: plan.head.coordinator,
        passed: passed?.to ?? plan.head.issuedBy,
        answered: undefined,
      };
      return {
        obstacle,
        stage,
        heldBy: holders[stage],
        since,
        age: daysBetween(obstacle.date, answeredOn ?? asOf),
        waiting: stage === 'answered' ? 0 : daysBetween(since, asOf),
        task: plan.tasks.find((t) => t.id === obstacle.task),
      };
    });
  const rank = (s: ObstacleState) => (s.stage === 'answered' ? 1 : 0);
  return states.sort((a, b) => rank(a) - rank(b) || b.age - a.age);
}
