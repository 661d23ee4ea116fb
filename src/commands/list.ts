import { command } from '../cli/command.ts';
import { rest } from '../cli/option.ts';
import { filters } from '../cli/options/filters.ts';
import { rowsFormats } from '../cli/rows.ts';
import type { RowsView } from '../views/rows.ts';
import { both } from '../words/language.ts';

export const list = command({
  name: 'list',
  summary: both('Tìm nhiệm vụ theo chữ, cơ quan, vai trò, tình trạng, mục', 'Find tasks by words, agency, role, state, clause'),
  kept: true,
  arguments: {
    words: rest(
      both('chữ', 'words'),
      false,
      both('chữ cần tìm, có dấu hay không dấu đều được', 'words to look for, with or without diacritics'),
    ),
  },
  options: filters,
  examples: [
    ['plan list rà soát', both('nhiệm vụ có chữ “rà soát”', 'tasks with these words')],
    [
      'plan list --agency so-noi-vu --role "phối hợp"',
      both('nhiệm vụ mà một cơ quan phối hợp', 'tasks that an agency coordinates'),
    ],
    ['plan list --state "trong hạn" --format json -o viec.json', both('ghi ra tệp JSON', 'written as JSON')],
  ],
  view: async ({ register, args, options }): Promise<RowsView> => {
    const [{ findRows }, { unreadableItems }] = await Promise.all([
      import('../views/search.ts'),
      import('../views/unreadable.ts'),
    ]);
    const all = await register();
    return {
      plan: all.plan,
      asOf: all.asOf,
      title: both('Nhiệm vụ', 'Tasks'),
      none: both('Không có nhiệm vụ nào khớp.', 'No task matches.'),
      rows: findRows(all, { words: args.words, ...options }),
      unreadable: unreadableItems(all.unreadable),
    };
  },
  formats: rowsFormats,
});
