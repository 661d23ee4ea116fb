/** Documents reviewed, a row each, as they are sent upward. */
import { type CivilDate, formatDate } from '../../calendar/civil.ts';
import { nameOf } from '../../model/members.ts';
import type { ReviewView } from '../../views/review.ts';
import type { Language } from '../../words/language.ts';
import { PROPOSAL_WORDS } from '../../words/proposals.ts';
import { column, date, number, type Table, table, text } from '../table.ts';

export function reviewedTable({ plan, documents }: ReviewView, lang: Language = 'vi'): Table {
  const vi = lang === 'vi';
  return table(
    [
      column(vi ? 'STT' : 'No.', 'number', 0.5),
      column(vi ? 'Số, ký hiệu' : 'Number', 'text', 1.2),
      column(vi ? 'Ngày ban hành' : 'Date', 'date'),
      column(vi ? 'Cơ quan ban hành' : 'Issuer', 'text', 1.2),
      column(vi ? 'Tên văn bản' : 'Title', 'text', 2.5),
      column(vi ? 'Kết quả rà soát' : 'Finding', 'text', 2),
      column(vi ? 'Đề xuất' : 'Proposal'),
      column(vi ? 'Đề xuất với' : 'To'),
      column(vi ? 'Rà soát' : 'Reviewed', 'text', 1.2),
    ],
    documents.map((d, k) => [
      number(k + 1),
      text(d.number ?? (vi ? '(ban hành mới)' : '(new)')),
      date((d.date ?? undefined) as CivilDate | undefined),
      text(nameOf(plan, d.issuer)),
      text(d.title),
      text(d.finding),
      text(PROPOSAL_WORDS[d.proposal][lang]),
      text(d.to ? nameOf(plan, d.to) : ''),
      text(`${nameOf(plan, d.by)}, ${formatDate(d.reviewed as CivilDate)}`),
    ]),
  );
}
