/** exceptions.yaml and exceptions/*.yaml: what the gate lets pass for now, why, who accepted it and until when. */
import * as v from 'valibot';
import { about, date, document, id, taskId, text, unitId } from './parts.ts';

const exception = v.strictObject({
  id: v.pipe(id, about('Mã', 'Id')),
  code: v.pipe(
    v.string(),
    v.regex(/^PLAN\d{3}$/, 'code'),
    about('Mã của điều được chấp nhận; PLAN095 là quá hạn', 'Code of what is accepted; PLAN095 is lateness'),
  ),
  task: v.optional(v.pipe(taskId, about('Chỉ ở nhiệm vụ này', 'Only in this task'))),
  unit: v.optional(v.pipe(unitId, about('Chỉ của cơ quan này', 'Only of this agency'))),
  file: v.optional(v.pipe(text, about('Chỉ ở tệp này, tính từ thư mục kế hoạch', 'Only in this file, from the plan’s folder'))),
  reason: v.pipe(text, about('Lý do', 'Why')),
  acceptedBy: v.pipe(text, about('Ai chấp nhận', 'Who accepted it')),
  until: v.pipe(date, about('Đến hết ngày nào; sau đó lại được tính', 'To which day; afterwards it counts again')),
  document: v.optional(v.pipe(document, about('Văn bản', 'Document'))),
});

export const exceptionsSchema = v.strictObject({
  exceptions: v.pipe(v.array(exception), about('Các ngoại lệ', 'Exceptions')),
});
export type ExceptionsData = v.InferOutput<typeof exceptionsSchema>;
