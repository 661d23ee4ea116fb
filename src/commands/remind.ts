import { command } from '../cli/command.ts';
import { documentsFormats } from '../cli/documents.ts';
import { json } from '../cli/formats.ts';
import { flag, option, optionOr } from '../cli/option.ts';
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
    replace: flag(
      '--replace',
      both(
        'cùng -o: xoá công văn của ngày khác mà lệnh này đã ghi trong thư mục đó',
        'with -o: remove letters of another day that this command wrote into that folder',
      ),
    ),
  },
  output: 'folder',
  view: async ({ register, options: { role, agency: to, within, replace } }): Promise<LettersView> => {
    const [{ inRole }, { lettersView }] = await Promise.all([import('../tracking/register.ts'), import('../views/reminders.ts')]);
    return lettersView(inRole(await register(), role), { within, to, replace });
  },
  formats: {
    ...documentsFormats(async () => (await import('../documents/letters.ts')).letters),
    json: json(async () => (await import('../render/json/letters.ts')).lettersJson),
  },
});
