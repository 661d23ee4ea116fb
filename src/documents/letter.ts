/** The letter by which the coordinator of a plan reminds an agency, in Vietnamese. */
import { type CivilDate, formatDate, longDate } from '../calendar/civil.ts';
import { nameOf } from '../model/members.ts';
import type { Plan } from '../model/plan.ts';
import { obligationTitle } from '../tracking/obligation.ts';
import type { Obligation } from '../tracking/register.ts';
import type { Reminder } from '../views/reminders.ts';
import { clauseName } from '../words/clauses.ts';
import { number as numberWords } from '../words/numbers.ts';
import { type Block, type Document, paragraph } from './blocks.ts';
import { planInFull, planShort } from './citing.ts';
import { bold, fill } from './line.ts';
import { addressees, officialEnd, officialHead } from './official.ts';
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
      text(clauseName(o.task.source.id)),
      date(o.due, o.originalDue ? ` (gốc ${formatDate(o.originalDue)})` : undefined),
      number(days(o)),
      text(o.task.deliverable ?? 'Báo cáo kết quả, kèm văn bản minh chứng'),
    ]),
  );
}

/** What is asked, by what there is: reasons only of what is late, extensions only of what is still in time. */
function asked({ overdue, dueSoon, superior, answerBy }: Reminder, sender: string, to: string): string[] {
  const by = longDate(answerBy);
  if (superior) return [`${sender} kính đề nghị ${to} xem xét, cho ý kiến chỉ đạo trước hết ${by}.`];
  const late = `Đề nghị ${to} khẩn trương hoàn thành ${overdue.length > 1 ? 'các nhiệm vụ' : 'nhiệm vụ'} đã quá hạn, gửi kết quả hoặc báo cáo rõ lý do chậm và thời gian hoàn thành về ${sender} chậm nhất ${by}.`;
  const pending = overdue.some((o) => o.pending.length)
    ? ' Đề nghị gia hạn đã gửi chưa được chấp thuận; khi chưa có văn bản cho phép, thời hạn cũ vẫn được tính.'
    : '';
  const extension =
    'Trường hợp cần gia hạn, đề nghị có văn bản nêu lý do gửi cấp có thẩm quyền trước khi hết thời hạn; khi chưa có văn bản cho phép, thời hạn cũ vẫn được tính.';
  const soon = overdue.length
    ? `Đối với nhiệm vụ sắp đến hạn, đề nghị thực hiện đúng thời hạn và gửi kết quả về ${sender} ngay khi hoàn thành. ${extension}`
    : `Đề nghị ${to} thực hiện đúng thời hạn và gửi kết quả về ${sender} ngay khi hoàn thành. ${extension}`;
  return [...(overdue.length ? [late + pending] : []), ...(dueSoon.length ? [soon] : [])];
}

export function letterDocument(plan: Plan, reminder: Reminder, asOf: CivilDate): Document {
  const { head } = plan;
  const { overdue, dueSoon, superior } = reminder;
  const sender = nameOf(plan, head.coordinator);
  const to = nameOf(plan, reminder.to);
  const own = head.reporting.reports.find((r) => r.by === head.coordinator);
  const ask = asked(reminder, sender, to);
  const about = overdue.length ? 'đôn đốc thực hiện nhiệm vụ' : 'nhắc nhiệm vụ sắp đến hạn';
  const blocks: Block[] = [
    ...(head.example
      ? [{ kind: 'notice', line: [bold('VÍ DỤ'), ': tiến độ của kế hoạch này là bịa ra để minh hoạ.'] } as const]
      : []),
    officialHead({
      parent: own?.parent,
      issuer: sender,
      symbol: ['Số: ', fill(), '/', head.reminders?.symbol ?? fill()],
      about: `V/v ${about} của ${planShort(plan)}`,
      dated: [own?.place ?? fill(), `, ${longDate(asOf)}`],
    }),
    ...addressees([to]),
    paragraph([
      'Thực hiện ',
      ...planInFull(plan),
      `, qua theo dõi đến ${longDate(asOf)}, ${sender} ${superior ? 'kính báo cáo' : 'thông báo'} như sau:`,
    ]),
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
    ...ask.map((sentence, k) => paragraph(k < ask.length - 1 ? sentence : `${sentence}/.`)),
    officialEnd(own?.copies, own?.signature ?? {}),
  ];
  return {
    kind: 'letter',
    title: `Công văn ${overdue.length ? 'đôn đốc' : 'nhắc việc'} ${to}`,
    date: asOf,
    mark: `plan remind ${head.id} ${reminder.to} ${asOf}`,
    blocks,
    annexes: [],
  };
}
