import { printJson, taskJson, unreadableJson } from '../render/json.ts';
import { renderTask } from '../render/terminal/task.ts';
import { drawUnreadable } from '../render/terminal/unreadable.ts';
import { buildRegister } from '../tracking/register.ts';
import { taskView } from '../views/task.ts';
import { unreadableItems } from '../views/unreadable.ts';
import { FINDINGS, FINE, type PlanCommand } from './command.ts';
import { requirePlan } from './load.ts';
import { unknown } from './rows.ts';

export const show: PlanCommand = {
  formats: ['text', 'json'],
  define: (command, say) => command.argument('<id>', say({ vi: 'mã nhiệm vụ', en: 'id of the task' })),
  async run({ args, settings, io }) {
    const register = buildRegister(await requirePlan(io, settings), settings.asOf);
    const id = args[0] ?? '';
    const view = taskView(register, id);
    if (!view)
      return unknown(
        id,
        register.tasks.map((t) => t.task.id),
        { vi: 'nhiệm vụ', en: 'task' },
      );
    const unreadable = unreadableItems(register.unreadable);
    io.out(
      settings.format === 'json'
        ? printJson({ ...taskJson(view), unreadable: unreadableJson(unreadable, settings.lang) })
        : [renderTask(view, register, settings.screen), ...drawUnreadable(unreadable, settings.screen), ''].join('\n'),
    );
    return unreadable.length ? FINDINGS : FINE;
  },
};
