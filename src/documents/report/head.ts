/** The head of the report, and its first sentences: on what it rests, which period it tells of, how the plan stands. */
import type { ReportView } from '../../views/report/report.ts';
import { type Block, heading, paragraph } from '../blocks.ts';
import { citedInFull, citedShort, planInFull } from '../citing.ts';
import { fill } from '../line.ts';
import { addressees, officialHead } from '../official.ts';
import { day, n, undertakingIn } from './words.ts';

export function reportHead({ letter, plan, period, by, to }: ReportView): Block[] {
  return [
    officialHead({
      parent: letter.parent,
      issuer: by,
      symbol: ['Số: ', fill(), `/${letter.symbol ?? 'BC'}`],
      dated: [
        ...(letter.place ? [`${letter.place}, ngày `] : [fill('địa danh'), ', ngày ']),
        fill(),
        ' tháng ',
        fill(),
        ' năm ',
        fill(),
      ],
    }),
    heading(1, 'BÁO CÁO'),
    paragraph(`Kết quả ${undertakingIn(plan.head, period.year, true)}`, 'subject'),
    ...addressees(to),
  ];
}

/** What whoever signs has to know before: a body at the head of the report that exists no more. */
export const warnings = ({ standing }: ReportView): Block[] =>
  standing.ended.map(({ name, from, document, successor }) => ({
    kind: 'notice',
    line: `${name} đã chấm dứt hoạt động từ ngày ${day(from)} (${citedShort(document)})${successor ? `; cơ quan nhận nhiệm vụ: ${successor}` : '; không có cơ quan nhận nhiệm vụ'}. Cần xác định lại nơi gửi, nơi nhận và người ký trước khi ban hành.`,
  }));

export function opening(view: ReportView): Block[] {
  const { plan, standing, lapsed } = view;
  const on = plan.head.basis.map((d) => citedInFull(d)).join('; ');
  const { begin, end, source } = view.period;
  const { ceased, ranOut } = standing;
  return [
    paragraph([
      'Thực hiện ',
      ...planInFull(plan),
      `${on ? `; căn cứ ${on}` : ''}, ${view.by} báo cáo kết quả thực hiện năm ${view.period.year} như sau:`,
    ]),
    paragraph(
      `Kỳ báo cáo: từ ngày ${day(begin)} đến ngày ${day(end)}${source ? ` (${source})` : ''}; số liệu tính đến ngày ${day(view.asOf)}.`,
    ),
    ...(ceased
      ? [
          paragraph(
            `Kế hoạch hết hiệu lực từ ngày ${day(ceased.from)} theo ${citedShort(ceased.document)}: ${ceased.reason}. ${lapsed ? `${n(lapsed)} đầu việc thôi thực hiện, không tính trong số liệu dưới đây; việc` : 'Việc'} đến hạn trước ngày đó mà chưa hoàn thành vẫn phải thực hiện.`,
          ),
        ]
      : []),
    ...(ranOut && !ceased ? [paragraph(`Thời gian thực hiện của Kế hoạch đã kết thúc ngày ${day(ranOut)}.`)] : []),
  ];
}
