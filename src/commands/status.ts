import { command } from '../cli/command.ts';
import { json, raw } from '../cli/formats.ts';
import { flag } from '../cli/option.ts';
import { filters } from '../cli/options/filters.ts';
import { both } from '../words/language.ts';

export const status = command({
  name: 'status',
  summary: both('Tình trạng của cả kế hoạch trong một ngày', 'The state of the whole plan on a day'),
  options: {
    ...filters,
    full: flag('--full', both('cả bảng nhiệm vụ, từng mục', 'the table of all tasks too, clause by clause')),
  },
  examples: [
    ['plan status', both('tình trạng hôm nay', 'today’s state')],
    ['plan status --as-of 15/07/2016', both('tình trạng ngày 15/07/2016', 'the state on 15 July 2016')],
    ['plan status --agency "Sở Nội vụ" --state "quá hạn"', both('phần quá hạn của một cơ quan', 'what one agency is late with')],
    ['plan status --full', both('cả bảng nhiệm vụ', 'with the whole table of tasks')],
  ],
  view: async ({ register, settings, options: { full, ...filter } }) => {
    const [{ buildRegister }, { filtered }, { statusView }] = await Promise.all([
      import('../tracking/register.ts'),
      import('../views/filter.ts'),
      import('../views/status.ts'),
    ]);
    const all = await register();
    return statusView(filtered(all, filter), {
      on: (day) => filtered(buildRegister(all.plan, day), filter),
      filter,
      dated: settings.dated,
      full,
    });
  },
  formats: {
    text: raw(async () => (await import('../render/terminal/status/status.ts')).renderStatus, {
      extension: 'txt',
      tellsUnreadable: true,
    }),
    json: json(async () => (await import('../render/json/status.ts')).statusJson),
  },
  many: async () => (await import('../cli/all/figures.ts')).statusOfMany,
});
