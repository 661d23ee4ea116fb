/** The JSON of obstacles. */
import type { ObstacleState, ObstaclesView } from '../../views/obstacles.ts';
import type { obstacle as contract } from './contract-parts.ts';
import type { Json, ValueOf } from './print.ts';

export function obstacleJson({ obstacle, stage, heldBy, since, age, waiting }: ObstacleState): ValueOf<typeof contract> {
  const { id, date, by, task, what, sent, passed, answered, place } = obstacle;
  return {
    id,
    date,
    by,
    task: task ?? null,
    what,
    stage,
    heldBy: heldBy ?? null,
    since,
    age,
    waiting,
    sent: sent?.date ?? null,
    passed: passed?.date ?? null,
    answered: answered ? { date: answered.date, by: answered.by ?? null, what: answered.what } : null,
    position: { file: place.file.path, ...place.file.positionAt(place.from) },
  };
}

export const obstaclesJson = ({ asOf, states }: ObstaclesView): Json<'obstacles'> => ({
  asOf,
  obstacles: states.map(obstacleJson),
});
