/** The table of documents reviewed, as it is sent upward. */
import { type CivilDate, formatDate } from '../calendar/civil.ts';
import { nameOf } from '../model/members.ts';
import type { Plan } from '../model/plan.ts';
import type { ReviewView } from '../views/review.ts';
import { number as numberWords } from '../words/numbers.ts';
import { PROPOSAL_WORDS, PROPOSALS } from '../words/proposals.ts';
import { type Block, type Document, heading, paragraph } from './blocks.ts';
import { column, date, number, table, text } from './table.ts';

/** The table itself, and under it how many documents each proposal is made for. */
export function reviewTable(plan: Plan, { documents, totals }: ReviewView): Block[] {
  const rows = documents.map((d, k) => [
    number(k + 1),
    text(d.number ?? '(ban hành mới)'),
    date((d.date ?? undefined) as CivilDate | undefined),
    text(nameOf(plan, d.issuer)),
    text(d.title),
    text(d.finding),
    text(PROPOSAL_WORDS[d.proposal].vi),
    text(d.to ? nameOf(plan, d.to) : ''),
    text(`${nameOf(plan, d.by)}, ${formatDate(d.reviewed)}`),
  ]);
  const counted = PROPOSALS.filter((p) => totals[p]).map(
    (p) => `${PROPOSAL_WORDS[p].vi.toLowerCase()} ${numberWords(totals[p], 'vi')}`,
  );
  return [
    table(
      [
        column('STT', 'number', 0.5),
        column('Số, ký hiệu', 'text', 1.2),
        column('Ngày ban hành', 'date'),
        column('Cơ quan ban hành', 'text', 1.2),
        column('Tên văn bản', 'text', 2.5),
        column('Kết quả rà soát', 'text', 2),
        column('Đề xuất'),
        column('Đề xuất với'),
        column('Rà soát', 'text', 1.2),
      ],
      rows,
    ),
    paragraph(`Tổng số ${numberWords(documents.length, 'vi')} văn bản${counted.length ? `: ${counted.join(', ')}` : ''}.`),
  ];
}

export const reviewDocument = (plan: Plan, view: ReviewView): Document => ({
  kind: 'register',
  title: 'Bảng tổng hợp kết quả rà soát văn bản quy phạm pháp luật',
  date: view.asOf,
  lying: true,
  blocks: [
    heading(1, 'BẢNG TỔNG HỢP KẾT QUẢ RÀ SOÁT VĂN BẢN QUY PHẠM PHÁP LUẬT'),
    paragraph(`Tính đến ngày ${formatDate(view.asOf)}.`),
    ...reviewTable(plan, view),
  ],
  annexes: [],
});
