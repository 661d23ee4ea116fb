/** The letter by which the coordinator of a plan reminds an agency, in Markdown and in Vietnamese. */

import { type CivilDate, formatDate, longDate } from '../../calendar/civil.ts';
import { nameOf } from '../../model/members.ts';
import type { Plan } from '../../model/plan.ts';
import { obligationTitle } from '../../tracking/obligation.ts';
import type { Obligation } from '../../tracking/register.ts';
import type { Reminder } from '../../views/reminders.ts';
import { number } from '../../words/numbers.ts';
import { md, mdTable } from './escape.ts';

const n = (value: number) => number(value, 'vi');
const task = (o: Obligation) => md(obligationTitle(o));
const due = (o: Obligation) =>
  o.due ? formatDate(o.due) + (o.originalDue ? ` (gia hạn từ ${formatDate(o.originalDue)})` : '') : '';
const source = (o: Obligation) => `Mục ${md(o.task.source.id)}`;
const result = (o: Obligation) => md(o.task.deliverable ?? 'Báo cáo kết quả, kèm văn bản minh chứng');

function overdueTable(reminder: Reminder): string {
  const rows = reminder.overdue.map((o, k) => [String(k + 1), task(o), source(o), due(o), n(o.daysLate ?? 0), result(o)]);
  return mdTable(['STT', 'Nhiệm vụ', 'Kế hoạch', 'Thời hạn', 'Số ngày quá hạn', 'Cần gửi'], rows, [0, 4]);
}

function soonTable(reminder: Reminder): string {
  const rows = reminder.dueSoon.map((o, k) => [String(k + 1), task(o), source(o), due(o), n(o.daysLeft ?? 0), result(o)]);
  return mdTable(['STT', 'Nhiệm vụ', 'Kế hoạch', 'Thời hạn', 'Số ngày còn lại', 'Cần gửi'], rows, [0, 4]);
}

export function renderLetter(plan: Plan, reminder: Reminder, asOf: CivilDate): string {
  const { head } = plan;
  const sender = nameOf(plan, head.coordinator);
  const to = nameOf(plan, reminder.to);
  const own = head.reporting.reports.find((r) => r.by === head.coordinator);
  const left = [own?.parent ? md(own.parent) : '', `**${md(sender.toUpperCase())}**`].filter(Boolean).join('<br>');
  const right = '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**<br>**Độc lập - Tự do - Hạnh phúc**';
  const symbol = `Số: ……/${md(head.reminders?.symbol ?? '……')}<br>V/v đôn đốc thực hiện nhiệm vụ của Kế hoạch`;
  const number = head.document.number ? `số ${md(head.document.number)}` : '(số ……)';
  const verb = reminder.superior ? 'kính báo cáo' : 'đề nghị';
  const ask = reminder.superior
    ? `${md(sender)} kính đề nghị ${md(to)} xem xét, cho ý kiến chỉ đạo trước hết ${longDate(reminder.answerBy)}.`
    : `Đề nghị ${md(to)} khẩn trương thực hiện, gửi kết quả hoặc báo cáo rõ lý do chậm và thời gian hoàn thành về ${md(sender)} chậm nhất ${longDate(reminder.answerBy)}. Trường hợp cần gia hạn, đề nghị có văn bản nêu lý do gửi cấp có thẩm quyền trước khi hết thời hạn; khi chưa có văn bản cho phép, thời hạn cũ vẫn được tính.`;
  const copies = own?.copies ?? ['Như trên', 'Lưu: VT'];
  const copy = ['***Nơi nhận:***', ...copies.map((c, k) => `- ${md(c)}${k < copies.length - 1 ? ';' : '.'}`)].join('<br>');
  const signature = own ? [own.signature.authority, own.signature.position].filter((s): s is string => Boolean(s)) : [];
  const parts = [
    ...(head.example ? ['> **VÍ DỤ**: tiến độ của kế hoạch này là bịa ra để minh hoạ.'] : []),
    mdTable([left, right], [[symbol, `*${md(own?.place ?? '……')}, ${longDate(asOf)}*`]]),
    `Kính gửi: ${md(to)}.`,
    `Thực hiện ${md(head.title)} (${number}), qua theo dõi đến ${longDate(asOf)}, ${md(sender)} ${verb} như sau:`,
    ...(reminder.overdue.length ? [`**1. Nhiệm vụ đã quá hạn (${n(reminder.overdue.length)})**`, overdueTable(reminder)] : []),
    ...(reminder.dueSoon.length
      ? [`**${reminder.overdue.length ? 2 : 1}. Nhiệm vụ sắp đến hạn (${n(reminder.dueSoon.length)})**`, soonTable(reminder)]
      : []),
    `${ask}/.`,
    mdTable(
      [
        copy,
        [
          ...signature.map((s) => `**${md(s)}**`),
          '',
          own?.signature.name ? `**${md(own.signature.name)}**` : '\\[họ tên\\]',
        ].join('<br>'),
      ],
      [],
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}
