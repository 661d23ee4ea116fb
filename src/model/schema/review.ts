/** review.yaml and review/*.yaml: the register of normative documents reviewed, what was found and what is proposed. */
import * as v from 'valibot';
import { PROPOSALS } from '../../words/proposals.ts';
import { about, date, document, id, text, unitId } from './parts.ts';

const reviewed = v.strictObject({
  id: v.pipe(id, about('Mã', 'Id')),
  number: v.pipe(
    v.nullable(text),
    about('Số, ký hiệu văn bản; null khi đề nghị ban hành mới', 'Number; null where a new one is proposed'),
  ),
  date: v.pipe(v.nullable(date), about('Ngày ban hành; null khi đề nghị ban hành mới', 'Day of issue; null likewise')),
  issuer: v.pipe(unitId, about('Cơ quan ban hành', 'Issuing body')),
  title: v.pipe(text, about('Tên loại và trích yếu', 'Type and subject')),
  by: v.pipe(unitId, about('Cơ quan rà soát', 'Who reviewed it')),
  reviewed: v.pipe(date, about('Ngày rà soát', 'Day of the review')),
  finding: v.pipe(text, about('Kết quả rà soát: nội dung không còn phù hợp …', 'What was found')),
  proposal: v.pipe(
    v.picklist(PROPOSALS, 'proposal'),
    about(
      'Đề xuất: keep giữ nguyên, amend sửa đổi, supplement bổ sung, replace thay thế, repeal bãi bỏ, new ban hành mới',
      'Proposal: keep, amend, supplement, replace, repeal, new',
    ),
  ),
  to: v.optional(v.pipe(unitId, about('Đề xuất với cơ quan nào', 'To whom it is proposed'))),
  document: v.optional(v.pipe(document, about('Văn bản đề xuất', 'Document of the proposal'))),
  note: v.optional(v.pipe(text, about('Ghi chú', 'Note'))),
});

export const reviewSchema = v.strictObject({
  documents: v.pipe(v.array(reviewed), about('Các văn bản đã rà soát', 'Documents reviewed')),
});
