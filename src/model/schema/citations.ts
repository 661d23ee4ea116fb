/** citations.yaml and citations/*.yaml: which laws a draft may rest on, from which day to which. */
import * as v from 'valibot';
import { about, date, id, instrumentId, text } from './parts.ts';

const instrument = v.strictObject({
  id: v.pipe(id, about('Mã của văn bản', 'Id of the instrument')),
  names: v.pipe(
    v.array(text),
    v.minLength(1, 'empty-list'),
    about('Các tên, đầy đủ và viết tắt; tên đầu tiên dùng khi in ra', 'Its names, full and short; the first is printed'),
  ),
  number: v.optional(v.pipe(text, about('Số, ký hiệu: 11/2003/QH11', 'Number'))),
  date: v.pipe(date, about('Ngày thông qua', 'Day of passage')),
  note: v.optional(v.pipe(text, about('Ghi chú', 'Note'))),
});

const rule = v.strictObject({
  id: v.pipe(id, about('Mã của quy tắc', 'Id of the rule')),
  from: v.pipe(date, about('Áp dụng cho văn bản đề từ ngày này', 'For documents dated from this day')),
  to: v.optional(v.pipe(date, about('đến hết ngày này', 'to this day'))),
  old: v.pipe(
    v.array(instrumentId),
    v.minLength(1, 'empty-list'),
    about('Các văn bản không được lấy làm căn cứ nữa', 'The instruments that may no longer be a basis'),
  ),
  new: v.pipe(instrumentId, about('Văn bản dùng thay', 'The instrument that stands in their place')),
  source: v.optional(v.pipe(text, about('Quy tắc này theo mục hoặc văn bản nào', 'What the rule rests on'))),
  note: v.optional(v.pipe(text, about('Ghi chú', 'Note'))),
});

export const citationsSchema = v.strictObject({
  instruments: v.optional(v.pipe(v.array(instrument), about('Các văn bản được nhắc đến', 'The instruments spoken of'))),
  rules: v.optional(v.pipe(v.array(rule), about('Quy tắc viện dẫn', 'Rules of citation'))),
});
