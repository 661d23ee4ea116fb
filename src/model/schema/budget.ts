/** budget.yaml and budget/*.yaml: each lead's estimate and the steps that it has gone through. Money is đồng, an integer. */
import * as v from 'valibot';
import { about, date, document, id, taskId, text, unitId } from './parts.ts';

/** A thousand times the state's yearly budget: more is a slip of the pen. */
const MOST = 9e15;

const stage = v.strictObject({
  date: v.pipe(date, about('Ngày', 'Day')),
  amount: v.pipe(
    v.number(),
    v.integer('amount'),
    v.minValue(0, 'amount'),
    v.maxValue(MOST, 'amount'),
    about('Số tiền, đồng', 'Amount in đồng, an integer'),
  ),
  document: v.optional(v.pipe(document, about('Văn bản', 'Document'))),
});

const estimate = v.strictObject({
  id: v.pipe(id, about('Mã của dự toán', 'Id of the estimate')),
  by: v.pipe(unitId, about('Cơ quan lập dự toán', 'Who estimates')),
  year: v.pipe(v.number(), v.integer('year'), about('Năm ngân sách', 'Budget year')),
  task: v.optional(v.pipe(taskId, about('Nhiệm vụ được chi', 'The task that it is for'))),
  what: v.pipe(text, about('Nội dung chi', 'What it is for')),
  estimated: v.pipe(stage, about('Lập, gửi dự toán', 'Estimated and sent')),
  gathered: v.optional(v.pipe(stage, about('Tổng hợp', 'Gathered'))),
  appraised: v.optional(v.pipe(stage, about('Thẩm định', 'Appraised'))),
  approved: v.optional(v.pipe(stage, about('Phê duyệt', 'Approved'))),
  note: v.optional(v.pipe(text, about('Ghi chú', 'Note'))),
});

export const budgetSchema = v.strictObject({
  estimates: v.pipe(v.array(estimate), about('Dự toán của từng cơ quan chủ trì', 'Estimates of the lead agencies')),
});
