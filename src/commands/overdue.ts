import { formatDate } from '../calendar/civil.ts';
import { command } from '../cli/command.ts';
import { option } from '../cli/option.ts';
import { since } from '../cli/options/days.ts';
import { roleOption } from '../cli/options/role.ts';
import { rowsFormats } from '../cli/rows.ts';
import type { RowsView } from '../views/rows.ts';
import { both } from '../words/language.ts';

export const overdue = command({
  name: 'overdue',
  summary: both(
    'Những việc quá hạn, trễ nhất trước, ai chịu trách nhiệm',
    'What is late, the latest first, and who answers for it',
  ),
  options: {
    role: roleOption,
    since: option(
      '--since <when>',
      both('chỉ việc mới quá hạn từ đó: 1d, hoặc một ngày', 'only what became overdue since: 1d, or a day'),
      since,
    ),
  },
  view: async ({ register, options: { role, since: from } }): Promise<RowsView> => {
    const [{ inRole, keeping }, { allRows }, { overdueRows }, { unreadableItems }] = await Promise.all([
      import('../tracking/register.ts'),
      import('../views/rows.ts'),
      import('../views/status.ts'),
      import('../views/unreadable.ts'),
    ]);
    const all = inRole(await register(), role);
    // What fell due on the day before became overdue on the day.
    const late = from === undefined ? all : keeping(all, (o) => o.state === 'overdue' && o.due !== undefined && o.due >= from);
    const day = from === undefined ? '' : formatDate(from);
    return {
      plan: all.plan,
      asOf: all.asOf,
      title: day ? both(`Quá hạn từ ${day}`, `Overdue since ${day}`) : both('Quá hạn', 'Overdue'),
      none: day
        ? both(`Không có việc nào mới quá hạn từ ${day}.`, `Nothing became overdue since ${day}.`)
        : both('Không có việc nào quá hạn.', 'Nothing is overdue.'),
      rows: overdueRows(allRows(late)),
      unreadable: unreadableItems(all.unreadable),
    };
  },
  formats: rowsFormats,
});
