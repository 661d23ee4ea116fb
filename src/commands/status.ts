import { command } from '../cli/command.ts';
import { json, raw } from '../cli/formats.ts';
import { filters } from '../cli/options/filters.ts';
import { both } from '../words/language.ts';

export const status = command({
  name: 'status',
  summary: both('Tình trạng của cả kế hoạch trong một ngày', 'The state of the whole plan on a day'),
  options: { ...filters },
  examples: [
    ['plan status', both('tình trạng hôm nay', 'today’s state')],
    ['plan status --as-of 15/07/2016', both('tình trạng ngày 15/07/2016', 'the state on 15 July 2016')],
    ['plan status --agency "Sở Nội vụ" --state "quá hạn"', both('phần quá hạn của một cơ quan', 'what one agency is late with')],
    ['plan status --full', both('cả bảng nhiệm vụ', 'with the whole table of tasks')],
  ],
  view: async ({ register, options }) => {
    const [{ filtered }, { statusView }] = await Promise.all([import('../views/filter.ts'), import('../views/status.ts')]);
    return statusView(filtered(await register(), options));
  },
  formats: {
    text: raw(async () => (await import('../render/terminal/status.ts')).renderStatus, {
      extension: 'txt',
      tellsUnreadable: true,
    }),
    json: json(async () => (await import('../render/json/status.ts')).statusJson),
  },
});
