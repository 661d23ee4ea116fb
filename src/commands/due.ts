import { command } from '../cli/command.ts';
import { optionOr } from '../cli/option.ts';
import { days } from '../cli/options/days.ts';
import { roleOption } from '../cli/options/role.ts';
import { rowsFormats } from '../cli/rows.ts';
import type { RowsView } from '../views/rows.ts';
import { both } from '../words/language.ts';

export const due = command({
  name: 'due',
  summary: both('Những việc sắp đến hạn', 'What falls due next'),
  options: {
    role: roleOption,
    within: optionOr(
      '--within <days>',
      both('trong bao nhiêu ngày tới: 30d, 2w (mặc định: 30d)', 'within how many days: 30d, 2w (default: 30d)'),
      days,
      '30d',
    ),
  },
  view: async ({ register, options: { role, within } }): Promise<RowsView> => {
    const [{ inRole }, { allRows }, { dueRows }, { unreadableItems }] = await Promise.all([
      import('../tracking/register.ts'),
      import('../views/rows.ts'),
      import('../views/status.ts'),
      import('../views/unreadable.ts'),
    ]);
    const all = inRole(await register(), role);
    return {
      plan: all.plan,
      asOf: all.asOf,
      title: both(`Đến hạn trong ${within} ngày tới`, `Due within ${within} days`),
      none: both(`Không có việc nào đến hạn trong ${within} ngày tới.`, `Nothing falls due within ${within} days.`),
      rows: dueRows(all, allRows(all), within),
      unreadable: unreadableItems(all.unreadable),
    };
  },
  formats: rowsFormats,
});
