/** The table of documents reviewed, as it is sent upward. */
import { type CivilDate, formatDate } from '../../calendar/civil.ts';
import { nameOf } from '../../model/members.ts';
import type { Plan } from '../../model/plan.ts';
import { PROPOSALS } from '../../model/schema/review.ts';
import type { ReviewView } from '../../views/review.ts';
import { number } from '../../words/numbers.ts';
import { PROPOSAL_WORDS } from '../../words/proposals.ts';
import { md, mdTable } from './escape.ts';

const day = (d: string) => formatDate(d as CivilDate);

/** The table itself, and under it how many documents each proposal is made for. */
export function reviewTable(plan: Plan, { documents, totals }: ReviewView): string {
  const rows = documents.map((d, k) => [
    String(k + 1),
    md(d.number ?? '(ban hành mới)'),
    d.date ? day(d.date) : '',
    md(nameOf(plan, d.issuer)),
    md(d.title),
    md(d.finding),
    PROPOSAL_WORDS[d.proposal].vi,
    d.to ? md(nameOf(plan, d.to)) : '',
    `${md(nameOf(plan, d.by))}, ${day(d.reviewed)}`,
  ]);
  const counted = PROPOSALS.filter((p) => totals[p]).map(
    (p) => `${PROPOSAL_WORDS[p].vi.toLowerCase()} ${number(totals[p], 'vi')}`,
  );
  return [
    mdTable(
      [
        'STT',
        'Số, ký hiệu',
        'Ngày ban hành',
        'Cơ quan ban hành',
        'Tên văn bản',
        'Kết quả rà soát',
        'Đề xuất',
        'Đề xuất với',
        'Rà soát',
      ],
      rows,
      [0],
    ),
    `Tổng số ${number(documents.length, 'vi')} văn bản${counted.length ? `: ${counted.join(', ')}` : ''}.`,
  ].join('\n\n');
}

export const renderReview = (plan: Plan, view: ReviewView): string =>
  `# BẢNG TỔNG HỢP KẾT QUẢ RÀ SOÁT VĂN BẢN QUY PHẠM PHÁP LUẬT\n\nTính đến ngày ${formatDate(view.asOf)}.\n\n${reviewTable(plan, view)}\n`;
