/** events.yaml: what deadlines may wait for. */
import * as v from 'valibot';
import { about, date, document, id, text } from './parts.ts';

const event = v.strictObject({
  id: v.pipe(id, about('Mã của sự kiện', 'Id of the event')),
  name: v.pipe(text, about('Tên sự kiện', 'Name')),
  words: v.optional(
    v.pipe(
      v.array(text),
      about(
        'Những cách kế hoạch gọi sự kiện này; thời hạn chứa cụm từ nào thì chờ sự kiện này',
        'How the plan speaks of it; a deadline with these words waits for it',
      ),
    ),
  ),
  date: v.pipe(v.nullable(date), about('Ngày diễn ra; null khi chưa có', 'Its day; null while there is none')),
  document: v.optional(v.pipe(document, about('Văn bản ấn định ngày', 'Document that set the day'))),
  note: v.optional(v.pipe(text, about('Ghi chú', 'Note'))),
});

export const eventsSchema = v.strictObject({ events: v.pipe(v.array(event), about('Các sự kiện', 'Events')) });
export type EventsData = v.InferOutput<typeof eventsSchema>;
