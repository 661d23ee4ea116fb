/** The table of documents reviewed, as it is sent upward. */
import { formatDate } from '../calendar/civil.ts';
import type { ReviewView } from '../views/review.ts';
import { number } from '../words/numbers.ts';
import { PROPOSAL_WORDS, PROPOSALS } from '../words/proposals.ts';
import { type Block, type Document, heading, paragraph } from './blocks.ts';
import { reviewedTable } from './tables/review.ts';

/** The table itself, and under it how many documents each proposal is made for. */
export function reviewTable(view: ReviewView): Block[] {
  const { documents, totals } = view;
  const counted = PROPOSALS.filter((p) => totals[p]).map(
    (p) => `${PROPOSAL_WORDS[p].vi.toLowerCase()} ${number(totals[p], 'vi')}`,
  );
  return [
    reviewedTable(view),
    paragraph(`Tổng số ${number(documents.length, 'vi')} văn bản${counted.length ? `: ${counted.join(', ')}` : ''}.`),
  ];
}

export const reviewDocument = (view: ReviewView): Document => ({
  kind: 'register',
  title: 'Bảng tổng hợp kết quả rà soát văn bản quy phạm pháp luật',
  date: view.asOf,
  lying: true,
  blocks: [
    heading(1, 'BẢNG TỔNG HỢP KẾT QUẢ RÀ SOÁT VĂN BẢN QUY PHẠM PHÁP LUẬT'),
    paragraph(`Tính đến ngày ${formatDate(view.asOf)}.`),
    ...reviewTable(view),
  ],
  annexes: [],
});
