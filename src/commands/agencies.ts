import { agencyJson, obligationJson, printJson, unreadableJson } from '../render/json.ts';
import { renderAgencies, renderAgency } from '../render/terminal/agencies.ts';
import { drawUnreadable } from '../render/terminal/unreadable.ts';
import { buildRegister, inRole } from '../tracking/register.ts';
import { agencyLoads } from '../views/agencies.ts';
import { unreadableItems } from '../views/unreadable.ts';
import { FINDINGS, FINE, type PlanCommand } from './command.ts';
import { requirePlan } from './load.ts';
import { roleOf, withRole } from './role.ts';
import { unknown } from './rows.ts';

export const agencies: PlanCommand = {
  formats: ['text', 'json'],
  define: (command, say) =>
    withRole(command, say).argument(
      '[id]',
      say({ vi: 'mã cơ quan, để xem riêng một cơ quan', en: 'id of an agency, to see that one' }),
    ),
  async run({ args, settings, io, options }) {
    const plan = await requirePlan(io, settings);
    const register = inRole(buildRegister(plan, settings.asOf), roleOf(options));
    const unreadable = unreadableItems(register.unreadable);
    const [id] = args;
    const all = agencyLoads(register);
    if (id !== undefined && !all.some((a) => a.id === id))
      await unknown(id, [...plan.agencies.keys()], { vi: 'cơ quan', en: 'agency' });
    const loads = id === undefined ? all : all.filter((a) => a.id === id);
    if (settings.format === 'json') {
      const data = loads.map((a) =>
        id === undefined ? agencyJson(a) : { ...agencyJson(a), obligations: a.obligations.map(obligationJson) },
      );
      io.out(printJson({ asOf: settings.asOf, agencies: data, unreadable: unreadableJson(unreadable, settings.lang) }));
    } else {
      const body =
        id === undefined
          ? renderAgencies(loads, register, settings.screen)
          : loads.map((a) => renderAgency(a, register, settings.screen)).join('\n');
      io.out([body, ...drawUnreadable(unreadable, settings.screen), ''].join('\n'));
    }
    return unreadable.length ? FINDINGS : FINE;
  },
};
