import { letterDocument } from '../documents/letter.ts';
import { shortNameOf } from '../model/members.ts';
import { printMarkdown } from '../print/markdown/print.ts';
import { obligationJson, printJson, unreadableJson } from '../render/json.ts';
import { drawUnreadable } from '../render/terminal/unreadable.ts';
import { buildRegister, inRole, SOON_DAYS } from '../tracking/register.ts';
import { reminders } from '../views/reminders.ts';
import { unreadableItems } from '../views/unreadable.ts';
import { FINDINGS, FINE, type PlanCommand } from './command.ts';
import { requirePlan } from './load.ts';
import { roleOf, withRole } from './role.ts';
import { daysOption, unknown } from './rows.ts';
import { makeFolder, writeWhole } from './write.ts';

export const remind: PlanCommand = {
  formats: ['markdown', 'json'],
  define: (command, say) =>
    withRole(command, say)
      .option('--agency <id>', say({ vi: 'chỉ một cơ quan', en: 'only one agency' }))
      .option(
        '--within <days>',
        say({ vi: 'sắp đến hạn là trong bao nhiêu ngày tới: 30d, 2w', en: 'how soon is soon: 30d, 2w' }),
        `${SOON_DAYS}d`,
      )
      .option(
        '-o, --output <dir>',
        say({ vi: 'ghi mỗi cơ quan một tệp vào thư mục này', en: 'write one file an agency into this folder' }),
      ),
  async run({ settings, io, options }) {
    const plan = await requirePlan(io, settings);
    const { asOf, lang } = settings;
    const { agency, output } = options as Record<string, string | undefined>;
    if (agency !== undefined && !plan.agencies.has(agency))
      await unknown(agency, [...plan.agencies.keys()], { vi: 'cơ quan', en: 'agency' });
    const register = inRole(buildRegister(plan, asOf), roleOf(options));
    const letters = reminders(register, daysOption(String(options.within))).filter((l) => !agency || l.to === agency);
    const unreadable = unreadableItems(register.unreadable);
    if (settings.format === 'json') {
      const data = letters.map(({ to, overdue, dueSoon, answerBy }) => ({
        to,
        answerBy,
        overdue: overdue.map(obligationJson),
        dueSoon: dueSoon.map(obligationJson),
      }));
      io.out(printJson({ asOf, letters: data, unreadable: unreadableJson(unreadable, lang) }));
    } else if (output !== undefined) {
      makeFolder(io, output);
      for (const letter of letters)
        writeWhole(io, `${output}/${letter.to}.md`, printMarkdown(letterDocument(plan, letter, asOf)));
      const lines = letters.map(
        (l) => `  ${output}/${l.to}.md – ${shortNameOf(plan, l.to)} (${l.overdue.length} + ${l.dueSoon.length})`,
      );
      const count =
        lang === 'vi'
          ? `${letters.length} công văn (số việc quá hạn + sắp đến hạn)`
          : `${letters.length} letters (overdue + due soon)`;
      io.out([count, ...lines, ...drawUnreadable(unreadable, settings.screen), ''].join('\n'));
    } else if (!letters.length) {
      io.out(lang === 'vi' ? 'Không có cơ quan nào phải đôn đốc.\n' : 'There is nobody to remind.\n');
    } else {
      io.out(letters.map((l) => printMarkdown(letterDocument(plan, l, asOf))).join('\n---\n\n'));
      if (unreadable.length) io.err(`${drawUnreadable(unreadable, settings.screen).join('\n')}\n`);
    }
    return unreadable.length ? FINDINGS : FINE;
  },
};
