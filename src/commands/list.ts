import { command } from '../cli/command.ts';
import { words } from '../cli/option.ts';
import { agencyOption } from '../cli/options/agency.ts';
import { roleOption } from '../cli/options/role.ts';
import { sectionOption } from '../cli/options/section.ts';
import { stateOption } from '../cli/options/state.ts';
import { rowsFormats } from '../cli/rows.ts';
import type { RowsView } from '../views/rows.ts';
import { both } from '../words/language.ts';

export const list = command({
  name: 'list',
  summary: both('Tìm nhiệm vụ theo chữ, cơ quan, vai trò, tình trạng, mục', 'Find tasks by words, agency, role, state, clause'),
  arguments: {
    words: words(
      '[words...]',
      both('chữ cần tìm, có dấu hay không dấu đều được', 'words to look for, with or without diacritics'),
    ),
  },
  options: { role: roleOption, agency: agencyOption, state: stateOption, section: sectionOption },
  view: async ({ register, args, options: { agency, role, state, section } }): Promise<RowsView> => {
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
      rows: findRows(all, { words: args.words, agency, role, states: state, section }),
      unreadable: unreadableItems(all.unreadable),
    };
  },
  formats: rowsFormats,
});
