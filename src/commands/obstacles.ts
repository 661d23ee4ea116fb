import { command } from '../cli/command.ts';
import { json, text } from '../cli/formats.ts';
import { flag } from '../cli/option.ts';
import { taskOption } from '../cli/options/task.ts';
import { sheetFormats } from '../cli/sheets.ts';
import type { ObstaclesView } from '../views/obstacles.ts';
import { both } from '../words/language.ts';

export const obstacles = command({
  name: 'obstacles',
  summary: both('Khó khăn, vướng mắc: đang ở đâu, bao lâu rồi', 'Obstacles: who has each, and for how long'),
  kept: true,
  options: { open: flag('--open', both('chỉ những vướng mắc chưa được trả lời', 'only those not answered')), task: taskOption },
  examples: [['plan obstacles --open', both('vướng mắc chưa được trả lời', 'obstacles not answered')]],
  view: async ({ register, options: { open, task } }): Promise<ObstaclesView> => {
    const [{ obstacleStates }, { unreadableItems }] = await Promise.all([
      import('../views/obstacles.ts'),
      import('../views/unreadable.ts'),
    ]);
    const { plan, asOf, unreadable } = await register();
    return {
      plan,
      asOf,
      states: obstacleStates(plan, asOf).filter(
        (s) => !(open && s.stage === 'answered') && (task === undefined || s.obstacle.task === task),
      ),
      unreadable: unreadableItems(unreadable),
    };
  },
  formats: {
    text: text(async () => (await import('../render/terminal/obstacles.ts')).renderObstacles),
    json: json(async () => (await import('../render/json/obstacles.ts')).obstaclesJson),
    ...sheetFormats(async () => (await import('../documents/tables/obstacles.ts')).obstaclesSheet),
  },
});
