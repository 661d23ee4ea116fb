import { command } from '../cli/command.ts';
import { json, text } from '../cli/formats.ts';
import { optional, plain } from '../cli/option.ts';
import { roleOption } from '../cli/options/role.ts';
import { unknown } from '../cli/unknown.ts';
import type { AgenciesView } from '../views/agencies.ts';
import { both } from '../words/language.ts';

export const agencies = command({
  name: 'agencies',
  summary: both('Khối lượng việc và kết quả của từng cơ quan', 'Each agency’s load and record'),
  arguments: {
    agency: optional('[id]', both('mã cơ quan, để xem riêng một cơ quan', 'id of an agency, to see that one'), plain),
  },
  options: { role: roleOption },
  view: async ({ register, args: { agency }, options }): Promise<AgenciesView> => {
    const [{ inRole }, { agencyLoads }, { unreadableItems }] = await Promise.all([
      import('../tracking/register.ts'),
      import('../views/agencies.ts'),
      import('../views/unreadable.ts'),
    ]);
    const asked = inRole(await register(), options.role);
    const loads = agencyLoads(asked);
    if (agency !== undefined && !loads.some((a) => a.id === agency))
      await unknown(agency, [...asked.plan.agencies.keys()], both('cơ quan', 'agency'));
    return {
      plan: asked.plan,
      asOf: asked.asOf,
      loads: agency === undefined ? loads : loads.filter((a) => a.id === agency),
      one: agency !== undefined,
      unreadable: unreadableItems(asked.unreadable),
    };
  },
  formats: {
    text: text(async () => (await import('../render/terminal/agencies.ts')).renderAgencies),
    json: json(async () => (await import('../render/json/agencies.ts')).agenciesJson),
  },
});
