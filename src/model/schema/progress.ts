/** The log of a task: what was reported on which day, by whom, and what came of it. */
import * as v from 'valibot';
import { about, agencyIds, date, document, id, text, unitId } from './parts.ts';
import { STEPS } from './terms.ts';

/** An occurrence by its id: 2016, 2016-Q2. */
export const occurrence = v.union([v.pipe(v.number(), v.integer('occurrence')), text], 'occurrence');

/** One entry of a task’s log. */
export const progress = v.strictObject({
  date: v.pipe(date, about('Ngày của kết quả', 'Day of the result')),
  by: v.pipe(unitId, about('Cơ quan báo cáo kết quả', 'Who reports it')),
  what: v.pipe(text, about('Đã làm được gì', 'What was done')),
  completes: v.optional(
    v.pipe(
      v.boolean(),
      about('true nếu cơ quan này đã hoàn thành phần việc của mình', 'true where the agency’s part is done by this'),
    ),
  ),
  reached: v.optional(
    v.pipe(
      v.pipe(v.number('number'), v.minValue(0, 'positive')),
      about('Đến nay đã đạt bao nhiêu (cộng dồn), so với “target”', 'How much is reached by now, in all, of the "target"'),
    ),
  ),
  step: v.optional(
    v.pipe(
      v.picklist(STEPS, 'step'),
      about(
        'Bước duyệt: handed-in (đã nộp), returned (trả lại để làm lại), accepted (đã duyệt); hai bước sau do cơ quan ở approval.by',
        'Step of approval: handed in, returned for rework, accepted; the last two by the body of approval.by',
      ),
    ),
  ),
  occurrence: v.optional(
    v.pipe(occurrence, about('Kỳ được báo cáo, cho việc định kỳ: 2016, 2016-Q2, 2016-06', 'The occurrence, for recurring tasks')),
  ),
  phase: v.optional(
    v.pipe(id, about('Giai đoạn được báo cáo, cho việc chia giai đoạn', 'The phase, for tasks that have phases')),
  ),
  onBehalfOf: v.optional(
    v.pipe(
      agencyIds,
      about(
        'Báo cáo thay cho ai: đơn vị cũ mà cơ quan này kế thừa, hoặc các đơn vị, nhóm cấp dưới',
        'For whom it reports: a former unit that it took over from, or units and groups below it',
      ),
    ),
  ),
  except: v.optional(v.pipe(agencyIds, about('trừ những đơn vị này', 'all but these'))),
  evidence: v.optional(
    v.pipe(v.union([document, v.array(document)], 'document-or-list'), about('Văn bản minh chứng', 'Documents that show it')),
  ),
});
export type ProgressData = v.InferOutput<typeof progress>;
