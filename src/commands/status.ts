import { printJson, statusJson } from '../render/json.ts';
import { renderStatus } from '../render/terminal/status.ts';
import { buildRegister, inRole } from '../tracking/register.ts';
import { statusView } from '../views/status.ts';
import { FINDINGS, FINE, type PlanCommand } from './command.ts';
import { requirePlan } from './load.ts';
import { roleOf, withRole } from './role.ts';

export const status: PlanCommand = {
  formats: ['text', 'json'],
  define: withRole,
  async run({ settings, io, options }) {
    const plan = await requirePlan(io, settings);
    const register = inRole(buildRegister(plan, settings.asOf), roleOf(options));
    const view = statusView(register);
    io.out(
      settings.format === 'json'
        ? printJson(statusJson(view, register.obligations, settings.lang))
        : renderStatus(view, settings.screen),
    );
    return view.unreadable.length ? FINDINGS : FINE;
  },
};
