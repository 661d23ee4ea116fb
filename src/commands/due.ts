import { command } from '../cli/command.ts';
import { optionOr } from '../cli/option.ts';
import { days } from '../cli/options/days.ts';
import { filters } from '../cli/options/filters.ts';
import { rowsFormats } from '../cli/rows.ts';
import type { RowsView } from '../views/rows.ts';
import { both } from '../words/language.ts';

export const due = command({
  name: 'due',
  summary: both('Những đầu việc sắp đến hạn', 'What falls due next'),
  options: {
    ...filters,
    within: optionOr('--within', days, '30d', both('trong bao nhiêu ngày tới: 30d, 2w', 'within how many days: 30d, 2w')),
  },
  examples: [
    ['plan due', both('đến hạn trong 30 ngày tới', 'due within 30 days')],
    ['plan due --within 2w --agency "Sở Tư pháp"', both('trong 2 tuần tới, của một cơ quan', 'within 2 weeks, of one agency')],
  ],
  view: async ({ register, options: { within, ...filter } }): Promise<RowsView> => {
    const [{ isDueWithin }, { filtered }, { allRows }, { dueRows }, { unreadableItems }] = await Promise.all([
      import('../tracking/register.ts'),
      import('../views/filter.ts'),
      import('../views/rows.ts'),
      import('../views/row-lists.ts'),
      import('../views/unreadable.ts'),
    ]);
    const all = filtered(await register(), filter);
    return {
      plan: all.plan,
      asOf: all.asOf,
      title: both(`Đến hạn trong ${within} ngày tới`, `Due within ${within} days`),
      none: both(`Không có đầu việc nào đến hạn trong ${within} ngày tới.`, `Nothing falls due within ${within} days.`),
      // Only some formats ask for them.
      get rows() {
        return dueRows(all, allRows(all), within);
      },
      duties: {
        late: false,
        obligations: all.obligations
          .filter((o) => isDueWithin(o, all.asOf, within))
          .sort((a, b) => (a.daysLeft ?? 0) - (b.daysLeft ?? 0)),
      },
      unreadable: unreadableItems(all.unreadable),
    };
  },
  formats: rowsFormats,
});
