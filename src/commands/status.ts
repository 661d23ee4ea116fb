import { command } from '../cli/command.ts';
import { json, raw } from '../cli/formats.ts';
import { roleOption } from '../cli/options/role.ts';
import { both } from '../words/language.ts';

export const status = command({
  name: 'status',
  summary: both('Tình trạng của cả kế hoạch trong một ngày', 'The state of the whole plan on a day'),
  options: { role: roleOption },
  view: async ({ register, options }) => {
    const [{ inRole }, { statusView }] = await Promise.all([import('../tracking/register.ts'), import('../views/status.ts')]);
    return statusView(inRole(await register(), options.role));
  },
  formats: {
    text: raw(async () => (await import('../render/terminal/status.ts')).renderStatus, {
      extension: 'txt',
      tellsUnreadable: true,
    }),
    json: json(async () => (await import('../render/json/status.ts')).statusJson),
  },
});
