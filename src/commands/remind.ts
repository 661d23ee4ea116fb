import { command } from '../cli/command.ts';
import { documentsFormats } from '../cli/documents.ts';
import { json } from '../cli/formats.ts';
import { option, optionOr } from '../cli/option.ts';
import { agency } from '../cli/options/agency.ts';
import { days } from '../cli/options/days.ts';
import { roleOption } from '../cli/options/role.ts';
import type { LettersView } from '../views/reminders.ts';
import { both } from '../words/language.ts';

export const remind = command({
  name: 'remind',
  summary: both(
    'Công văn đôn đốc từng cơ quan có việc quá hạn hoặc sắp đến hạn (Markdown)',
    'Letters to the agencies that have something overdue or due soon (Markdown, in Vietnamese)',
  ),
  options: {
    role: roleOption,
    agency: option('--agency <id>', both('chỉ một cơ quan', 'only one agency'), agency),
    within: optionOr(
      '--within <days>',
      both('sắp đến hạn là trong bao nhiêu ngày tới: 30d, 2w (mặc định: 30d)', 'how soon is soon: 30d, 2w (default: 30d)'),
      days,
      '30d',
    ),
  },
  output: 'folder',
  view: async ({ register, options: { role, agency: to, within } }): Promise<LettersView> => {
    const [{ inRole }, { reminders }, { unreadableItems }] = await Promise.all([
      import('../tracking/register.ts'),
      import('../views/reminders.ts'),
      import('../views/unreadable.ts'),
    ]);
    const all = inRole(await register(), role);
    const letters = reminders(all, within).filter((l) => to === undefined || l.to === to);
    return { plan: all.plan, asOf: all.asOf, letters, unreadable: unreadableItems(all.unreadable) };
  },
  formats: {
    ...documentsFormats(async () => (await import('../documents/letter.ts')).letters),
    json: json(async () => (await import('../render/json/letters.ts')).lettersJson),
  },
});
