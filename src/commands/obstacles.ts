import { obstacleJson, printJson, unreadableJson } from '../render/json.ts';
import { renderObstacles } from '../render/terminal/obstacles.ts';
import { drawUnreadable } from '../render/terminal/unreadable.ts';
import { buildRegister } from '../tracking/register.ts';
import { obstacleStates } from '../views/obstacles.ts';
import { unreadableItems } from '../views/unreadable.ts';
import { FINDINGS, FINE, type PlanCommand } from './command.ts';
import { requirePlan } from './load.ts';

export const obstacles: PlanCommand = {
  formats: ['text', 'json'],
  define: (command, say) =>
    command
      .option('--open', say({ vi: 'chỉ những vướng mắc chưa được trả lời', en: 'only those not answered' }))
      .option('--task <id>', say({ vi: 'chỉ của một nhiệm vụ', en: 'only those of one task' })),
  async run({ settings, io, options }) {
    const register = buildRegister(await requirePlan(io, settings), settings.asOf);
    const states = obstacleStates(register.plan, settings.asOf).filter(
      (s) => !(options.open && s.stage === 'answered') && (options.task === undefined || s.obstacle.task === options.task),
    );
    const unreadable = unreadableItems(register.unreadable);
    io.out(
      settings.format === 'json'
        ? printJson({
            asOf: settings.asOf,
            obstacles: states.map(obstacleJson),
            unreadable: unreadableJson(unreadable, settings.lang),
          })
        : [renderObstacles(states, register, settings.screen), ...drawUnreadable(unreadable, settings.screen), ''].join('\n'),
    );
    return unreadable.length ? FINDINGS : FINE;
  },
};
