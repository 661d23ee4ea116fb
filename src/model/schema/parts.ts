/** The small pieces that every kind of file is made of. Descriptions are what an editor shows on hover. */
import * as v from 'valibot';
import { type CivilDate, parseCivilDate } from '../../calendar/civil.ts';

/** A description in both languages, for hover text and docs. */
export const about = <T>(vi: string, en: string) => v.description<T, string>(`${vi}\n${en}`);

/** Files are named by ids; Windows keeps the names of devices (con, aux, nul, com1 …) to itself, whatever their ending. */
export const ID = /^(?!(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$)[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const id = v.pipe(v.string(), v.regex(ID, 'id'));
export const text = v.pipe(
  v.string(),
  v.check((s) => s.trim() !== '', 'blank'),
);
export const date = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'date'),
  v.check((s) => parseCivilDate(s) !== undefined, 'no-such-date'),
  v.transform((s) => s as CivilDate),
);
/** What an id names: an agency or a group, an agency alone, a task … Editors complete it from the plan (`plan schema --for`). */
export const REFERENTS = ['agency', 'unit', 'task', 'event', 'clause', 'basis', 'instrument', 'document'] as const;
export type Referent = (typeof REFERENTS)[number];
/** The key under which the JSON Schema says so. */
export const REFERS_TO = 'x-refersTo';
/** The key that says that the id may be of something taken out of the plan since. */
export const MAY_BE_GONE = 'x-mayBeGone';
const to = (what: Referent) => v.pipe(id, v.metadata({ [REFERS_TO]: what }));
const listOf = (one: v.GenericSchema<string>) => v.union([one, v.pipe(v.array(one), v.minLength(1, 'empty-list'))], 'id-or-list');

export const agencyId = to('agency');
export const unitId = to('unit');
export const taskId = to('task');
export const eventId = to('event');
export const instrumentId = to('instrument');
export const documentId = to('document');
export const agencyIds = listOf(agencyId);
export const taskIds = listOf(taskId);
/** Tasks named by the document that changed or dropped them: a dropped one is no longer in the plan. */
const taskOnceId = v.pipe(id, v.metadata({ [REFERS_TO]: 'task' satisfies Referent, [MAY_BE_GONE]: true }));
export const taskOnceIds = listOf(taskOnceId);
export const basisIds = listOf(to('basis'));
/** Clauses are numbered as the plan numbers them: II.2. */
export const clauseId = v.pipe(text, v.metadata({ [REFERS_TO]: 'clause' satisfies Referent }));

/** A document by which something was decided or shown. Null says that the number or day is not known, rather than forgotten. */
export const document = v.strictObject(
  {
    number: v.pipe(
      v.nullable(text),
      about('Số, ký hiệu: 12/BC-STP; null nếu chưa rõ', 'Number and symbol; null where not known'),
    ),
    date: v.pipe(v.nullable(date), about('Ngày ban hành; null nếu chưa rõ', 'Day of issue; null where not known')),
    title: v.optional(v.pipe(text, about('Tên loại và trích yếu', 'Type and subject'))),
    issuer: v.optional(v.pipe(text, about('Cơ quan ban hành', 'Issuing body'))),
    link: v.optional(
      v.pipe(
        text,
        about(
          'Nơi lưu văn bản: địa chỉ, hoặc tệp tính từ thư mục kế hoạch',
          'Where it is kept: an address, or a file from the plan’s folder',
        ),
      ),
    ),
    sha256: v.optional(
      v.pipe(
        v.string(),
        v.regex(/^[0-9a-f]{64}$/, 'sha256'),
        about('Mã băm SHA-256 của tệp, để biết tệp có bị thay không', 'SHA-256 of the file, to know whether it was replaced'),
      ),
    ),
    note: v.optional(v.pipe(text, about('Ghi chú', 'Note'))),
  },
  'mapping',
);
/** A step that was taken on a day, with the document of it. */
export const step = v.strictObject({
  date: v.pipe(date, about('Ngày', 'Day')),
  document: v.optional(v.pipe(document, about('Văn bản', 'Document'))),
});
export type DocumentData = v.InferOutput<typeof document>;
