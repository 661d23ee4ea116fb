/** The head of the report, and its first sentences: on what it rests, which period it tells of. */
import type { ReportView } from '../../views/report/report.ts';
import { type Block, heading, paragraph } from '../blocks.ts';
import { fill, type Line } from '../line.ts';
import { addressees, officialHead } from '../official.ts';
import { day, documentWords } from './words.ts';

export function reportHead({ letter, plan, period, by, to }: ReportView): Block[] {
  return [
    officialHead({
      parent: letter.parent,
      issuer: by,
      symbol: ['Số: ', fill(), `/${letter.symbol ?? 'BC'}`],
      dated: [`${letter.place}, ngày …… tháng …… năm ……`],
    }),
    heading(1, 'BÁO CÁO'),
    paragraph(`Kết quả triển khai thi hành ${plan.head.law} trên địa bàn ${plan.head.territory} năm ${period.year}`, 'subject'),
    ...addressees(to),
  ];
}

export function opening(view: ReportView): Block[] {
  const { document, basis, title } = view.plan.head;
  const number = document.number ? `số ${document.number}` : fill('số của kế hoạch: chưa ghi');
  const date = document.date ? `ngày ${day(document.date)}` : fill('ngày ban hành: chưa ghi');
  const on = basis.map((d) => `${d.title ?? ''} (số ${documentWords(d)}${d.issuer ? `, ${d.issuer}` : ''})`).join('; ');
  const { begin, end, source } = view.period;
  const first: Line = [
    `Thực hiện ${title} (`,
    number,
    ', ',
    date,
    `)${on ? `, căn cứ ${on}` : ''}, ${view.by} báo cáo kết quả thực hiện năm ${view.period.year} như sau:`,
  ];
  const period = `Kỳ báo cáo: từ ngày ${day(begin)} đến ngày ${day(end)}${source ? ` (${source})` : ''}; số liệu tính đến ngày ${day(view.asOf)}.`;
  return [paragraph(first), paragraph(period)];
}
