/** The letter by which the coordinator of a plan reminds an agency, in Vietnamese. */
import { type CivilDate, formatDate, longDate } from '../calendar/civil.ts';
import { nameOf, shortNameOf } from '../model/members.ts';
import type { Plan } from '../model/plan.ts';
import { obligationTitle } from '../tracking/obligation.ts';
import type { Obligation } from '../tracking/register.ts';
import type { LettersView, Reminder } from '../views/reminders.ts';
import type { Language } from '../words/language.ts';
import { number as numberWords } from '../words/numbers.ts';
import { type Block, type Document, paragraph } from './blocks.ts';
import { bold, fill, type Line } from './line.ts';
import { addressees, officialEnd, officialHead } from './official.ts';
import type { Several } from './several.ts';
import { column, date, number, type Table, table, text } from './table.ts';

const n = (value: number) => numberWords(value, 'vi');

function duties(owed: readonly Obligation[], daysTitle: string, days: (o: Obligation) => number): Table {
  return table(
    [
      column('STT', 'number', 0.5),
      column('Nhiệm vụ', 'text', 3),
      column('Kế hoạch', 'text', 0.9),
      column('Thời hạn', 'date', 1.2),
      column(daysTitle, 'number', 0.8),
      column('Cần gửi', 'text', 2),
    ],
    owed.map((o, k) => [
      number(k + 1),
      text(obligationTitle(o)),
      text(`Mục ${o.task.source.id}`),
      date(o.due, o.originalDue ? ` (gia hạn từ ${formatDate(o.originalDue)})` : undefined),
      number(days(o)),
      text(o.task.deliverable ?? 'Báo cáo kết quả, kèm văn bản minh chứng'),
    ]),
  );
}

function letterDocument(plan: Plan, reminder: Reminder, asOf: CivilDate): Document {
  const { head } = plan;
  const sender = nameOf(plan, head.coordinator);
  const to = nameOf(plan, reminder.to);
  const own = head.reporting.reports.find((r) => r.by === head.coordinator);
  const number: Line = head.document.number ? `số ${head.document.number}` : '(số ……)';
  const verb = reminder.superior ? 'kính báo cáo' : 'đề nghị';
  const ask = reminder.superior
    ? `${sender} kính đề nghị ${to} xem xét, cho ý kiến chỉ đạo trước hết ${longDate(reminder.answerBy)}.`
    : `Đề nghị ${to} khẩn trương thực hiện, gửi kết quả hoặc báo cáo rõ lý do chậm và thời gian hoàn thành về ${sender} chậm nhất ${longDate(reminder.answerBy)}. Trường hợp cần gia hạn, đề nghị có văn bản nêu lý do gửi cấp có thẩm quyền trước khi hết thời hạn; khi chưa có văn bản cho phép, thời hạn cũ vẫn được tính.`;
  const { overdue, dueSoon } = reminder;
  const blocks: Block[] = [
    ...(head.example
      ? [{ kind: 'notice', line: [bold('VÍ DỤ'), ': tiến độ của kế hoạch này là bịa ra để minh hoạ.'] } as const]
      : []),
    officialHead({
      parent: own?.parent,
      issuer: sender,
      symbol: ['Số: ', fill(), '/', head.reminders?.symbol ?? fill()],
      about: 'V/v đôn đốc thực hiện nhiệm vụ của Kế hoạch',
      dated: [own?.place ?? fill(), `, ${longDate(asOf)}`],
    }),
    ...addressees([to]),
    paragraph(`Thực hiện ${head.title} (${number}), qua theo dõi đến ${longDate(asOf)}, ${sender} ${verb} như sau:`),
    ...(overdue.length
      ? [
          paragraph([bold(`1. Nhiệm vụ đã quá hạn (${n(overdue.length)})`)]),
          duties(overdue, 'Số ngày quá hạn', (o) => o.daysLate ?? 0),
        ]
      : []),
    ...(dueSoon.length
      ? [
          paragraph([bold(`${overdue.length ? 2 : 1}. Nhiệm vụ sắp đến hạn (${n(dueSoon.length)})`)]),
          duties(dueSoon, 'Số ngày còn lại', (o) => o.daysLeft ?? 0),
        ]
      : []),
    paragraph(`${ask}/.`),
    officialEnd(own?.copies, own?.signature ?? {}),
  ];
  return { kind: 'letter', title: `Công văn đôn đốc ${to}`, date: asOf, blocks, annexes: [] };
}

/** Every letter of a view, with the file that it is written to. */
export const letters = ({ plan, asOf, letters: all }: LettersView, { lang }: { readonly lang: Language }): Several => ({
  title: lang === 'vi' ? `${all.length} công văn (số việc quá hạn + sắp đến hạn)` : `${all.length} letters (overdue + due soon)`,
  none: lang === 'vi' ? 'Không có cơ quan nào phải đôn đốc.' : 'There is nobody to remind.',
  documents: all.map((l) => ({
    name: l.to,
    document: letterDocument(plan, l, asOf),
    note: `${shortNameOf(plan, l.to)} (${l.overdue.length} + ${l.dueSoon.length})`,
  })),
});
