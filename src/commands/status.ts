import { printJson, statusJson } from '../render/json.ts';
import { renderStatus } from '../render/terminal/status.ts';
import { buildRegister } from '../tracking/register.ts';
import { statusView } from '../views/status.ts';
import { FINDINGS, FINE, type PlanCommand } from './command.ts';
import { requirePlan } from './load.ts';

export const status: PlanCommand = {
  name: 'status',
  summary: { vi: 'Tình trạng của cả kế hoạch trong một ngày', en: 'The state of the whole plan on a day' },
  formats: ['text', 'json'],
  async run({ settings, io }) {
    const plan = await requirePlan(io, settings.dir);
    const register = buildRegister(plan, settings.asOf);
    const view = statusView(register);
    io.out(
      settings.format === 'json'
        ? printJson(statusJson(view, register.obligations, settings.lang))
        : renderStatus(view, settings.screen),
    );
    return view.unreadable.length ? FINDINGS : FINE;
  },
};
