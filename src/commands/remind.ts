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
    'Công văn đôn đốc từng cơ quan có đầu việc quá hạn hoặc sắp đến hạn (Markdown, Word)',
    'Letters to the agencies that have something overdue or due soon (Markdown, Word; in Vietnamese)',
  ),
  options: {
    role: roleOption,
    agency: option('--agency', agency, both('chỉ một cơ quan: mã hay tên', 'only one agency: id or name')),
    within: optionOr(
      '--within',
      days,
      '30d',
      both('sắp đến hạn là trong bao nhiêu ngày tới: 30d, 2w', 'how soon is soon: 30d, 2w'),
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
  examples: [
    ['plan remind -o cong-van', both('mỗi cơ quan một tệp trong thư mục cong-van', 'one file an agency, in the folder cong-van')],
    ['plan remind --agency "Sở Tài chính"', both('in công văn gửi một cơ quan', 'the letter to one agency')],
  ],
  view: async ({ register, options: { role, agency: to, within, replace } }): Promise<LettersView> => {
    const [{ inRole }, { lettersView }] = await Promise.all([import('../tracking/register.ts'), import('../views/reminders.ts')]);
    return lettersView(inRole(await register(), role), { within, to, replace });
  },
  formats: {
    ...documentsFormats(async () => (await import('../documents/letters.ts')).letters),
    json: json(async () => (await import('../render/json/letters.ts')).lettersJson),
  },
});
