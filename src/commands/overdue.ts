import { addDays, formatDate } from '../calendar/civil.ts';
import { command } from '../cli/command.ts';
import { option } from '../cli/option.ts';
import { since } from '../cli/options/days.ts';
import { filters } from '../cli/options/filters.ts';
import { rowsFormats } from '../cli/rows.ts';
import type { RowsView } from '../views/rows.ts';
import { both } from '../words/language.ts';

export const overdue = command({
  name: 'overdue',
  summary: both(
    'Những đầu việc quá hạn, lâu nhất trước, ai chịu trách nhiệm',
    'What is late, the latest first, and who answers for it',
  ),
  options: {
    ...filters,
    since: option(
      '--since',
      since,
      both('chỉ đầu việc mới quá hạn từ đó: 1d, hoặc một ngày', 'only what became overdue since: 1d, or a day'),
    ),
  },
  examples: [
    ['plan overdue', both('mọi đầu việc quá hạn, lâu nhất trước', 'all that is late, the latest first')],
    ['plan overdue --since 7d', both('mới quá hạn trong 7 ngày qua', 'what became late in the last 7 days')],
    ['plan overdue --section II.2', both('chỉ mục II.2', 'clause II.2 only')],
  ],
  view: async ({ register, options: { since: from, ...filter } }): Promise<RowsView> => {
    const [{ keeping }, { filtered }, { allRows }, { overdueRows }, { unreadableItems }] = await Promise.all([
      import('../tracking/register.ts'),
      import('../views/filter.ts'),
      import('../views/rows.ts'),
      import('../views/row-lists.ts'),
      import('../views/unreadable.ts'),
    ]);
    const all = filtered(await register(), filter);
    // What fell due on a day is overdue from the next one on.
    const lastDue = from === undefined ? undefined : addDays(from, -1);
    const late =
      lastDue === undefined ? all : keeping(all, (o) => o.state === 'overdue' && o.due !== undefined && o.due >= lastDue);
    const day = from === undefined ? '' : formatDate(from);
    return {
      plan: all.plan,
      asOf: all.asOf,
      title: day ? both(`Quá hạn từ ${day}`, `Overdue since ${day}`) : both('Quá hạn', 'Overdue'),
      none: day
        ? both(`Không có đầu việc nào mới quá hạn từ ${day}.`, `Nothing became overdue since ${day}.`)
        : both('Không có đầu việc nào quá hạn.', 'Nothing is overdue.'),
      // Only some formats ask for them.
      get rows() {
        return overdueRows(allRows(late));
      },
      duties: {
        late: true,
        obligations: late.obligations.filter((o) => o.state === 'overdue').sort((a, b) => (b.daysLate ?? 0) - (a.daysLate ?? 0)),
      },
      unreadable: unreadableItems(all.unreadable),
    };
  },
  formats: rowsFormats,
  many: async () => (await import('../cli/all/late.ts')).lateOfMany,
});
