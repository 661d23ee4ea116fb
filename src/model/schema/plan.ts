/** plan.yaml: what the plan is, on what it rests, how it counts time and whom it reports to. */

import * as v from 'valibot';
import { parseCivilDate } from '../../calendar/civil.ts';
import { SEVERITIES } from '../../words/severities.ts';
import { about, agencyIds, date, document, id, taskOnceIds, text, unitId } from './parts.ts';

/** The version of the YAML layout that this program reads. */
export const SCHEMA_VERSION = 1;

/** A month and a day that some year has: 02-29, and not 02-30. */
const monthDay = v.pipe(
  v.string(),
  v.regex(/^\d{2}-\d{2}$/, 'month-day'),
  v.check((s) => parseCivilDate(`2016-${s}`) !== undefined, 'month-day'),
);

const basis = v.strictObject({
  ...document.entries,
  id: v.optional(v.pipe(id, about('Mã, để nhiệm vụ dẫn đến', 'Id, for tasks to point at'))),
  changed: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          date: v.pipe(date, about('Ngày sửa đổi, thay thế có hiệu lực', 'Day from which the change counts')),
          document: v.pipe(document, about('Văn bản sửa đổi, thay thế', 'The document that changed it')),
          what: v.pipe(text, about('Sửa đổi hay thay thế điều gì', 'What was changed')),
        }),
      ),
      about(
        'Các lần căn cứ này bị sửa đổi, thay thế: mọi nhiệm vụ dựa vào nó phải được xem lại (PLAN065)',
        'Changes of this basis: every task that rests on it has to be looked at again (PLAN065)',
      ),
    ),
  ),
});

const regime = v.strictObject({
  from: v.pipe(v.number(), v.integer('year'), about('Áp dụng từ năm báo cáo', 'From this reporting year')),
  to: v.optional(v.pipe(v.number(), v.integer('year'), about('đến hết năm báo cáo', 'to this reporting year'))),
  begins: v.pipe(
    v.union([monthDay, date], 'month-day'),
    about(
      'Ngày đầu kỳ báo cáo năm (tháng-ngày, hoặc đủ năm-tháng-ngày cho năm đầu); sau “ends” nghĩa là của năm trước',
      'First day of the reporting year (MM-DD, or the whole date for the first year); later than "ends" means in the year before',
    ),
  ),
  ends: v.pipe(monthDay, about('Ngày chốt kỳ báo cáo năm (tháng-ngày)', 'Cut-off day of the reporting year (MM-DD)')),
  source: v.optional(v.pipe(text, about('Căn cứ của kỳ báo cáo', 'What the period rests on'))),
});

const signature = v.strictObject({
  authority: v.optional(v.pipe(text, about('Dòng thẩm quyền: TM. ỦY BAN NHÂN DÂN', 'Line of authority'))),
  position: v.pipe(text, about('Chức vụ người ký: GIÁM ĐỐC', 'Position of the signer')),
  name: v.optional(
    v.pipe(v.nullable(text), about('Họ tên người ký; để null khi điền sau', 'Name of the signer; null to fill in later')),
  ),
});

const report = v.strictObject({
  by: v.pipe(unitId, about('Cơ quan báo cáo', 'Who reports')),
  to: v.pipe(v.array(unitId), v.minLength(1, 'empty-list'), about('Nơi nhận báo cáo (Kính gửi)', 'To whom')),
  symbol: v.optional(v.pipe(text, about('Ký hiệu: BC-SNV', 'Symbol of the report'))),
  parent: v.optional(v.pipe(text, about('Cơ quan chủ quản ở góc trên bên trái', 'Parent body, top left'))),
  place: v.optional(v.pipe(text, about('Địa danh', 'Place of issue'))),
  copies: v.optional(v.pipe(v.array(text), about('Nơi nhận ở cuối văn bản', 'Copies'))),
  signature: v.optional(signature),
});

export const planSchema = v.strictObject({
  schema: v.pipe(
    v.number(),
    v.integer('schema-version'),
    about('Phiên bản cấu trúc YAML mà chương trình đọc', 'Version of the YAML layout'),
  ),
  id: v.pipe(id, about('Mã của kế hoạch', 'Id of the plan')),
  version: v.optional(
    v.pipe(
      v.number(),
      v.integer('version'),
      about('Phiên bản của chính kế hoạch, tăng khi có văn bản sửa đổi (mặc định: 1)', 'Version of the plan itself (default: 1)'),
    ),
  ),
  title: v.pipe(text, about('Tên kế hoạch', 'Title')),
  law: v.optional(v.pipe(text, about('Luật được triển khai, nếu có', 'The law that it carries out, if any'))),
  territory: v.optional(v.pipe(text, about('Địa bàn: tỉnh Sóc Trăng', 'Territory'))),
  issuedBy: v.pipe(unitId, about('Cơ quan ban hành kế hoạch', 'Issuing body')),
  coordinator: v.optional(v.pipe(unitId, about('Cơ quan đầu mối theo dõi, đôn đốc, tổng hợp', 'Who follows up and gathers'))),
  document: v.optional(
    v.pipe(
      document,
      about(
        'Văn bản ban hành kế hoạch; sổ theo dõi nhiều văn bản thì ghi từng văn bản trong documents.yaml',
        'The document that issued the plan; a register over several has them in documents.yaml',
      ),
    ),
  ),
  basis: v.optional(v.pipe(v.array(basis), about('Căn cứ ban hành', 'What it rests on'))),
  period: v.optional(
    v.pipe(
      v.strictObject({ from: date, to: v.optional(date) }),
      about(
        'Thời gian thực hiện; kỳ định kỳ đầu tiên tính từ “from” (mặc định: từ ngày của văn bản)',
        'Period; the first occurrence is counted from "from" (default: from the day of the document)',
      ),
    ),
  ),
  closed: v.optional(
    v.pipe(
      v.strictObject({ date, document, reason: text }),
      about('Ngày kế hoạch hết hiệu lực, theo văn bản nào', 'The day on which the plan ceased, and by which document'),
    ),
  ),
  calendar: v.optional(
    v.pipe(
      v.strictObject({
        documentDay: v.optional(
          v.pipe(
            date,
            about(
              'Ngày dùng để tính “từ nay”, “tháng sau” khi văn bản không ghi ngày',
              'Day from which "from now" counts where the document has none',
            ),
          ),
        ),
        rollOverDaysOff: v.optional(
          v.pipe(
            v.boolean(),
            about(
              'Thời hạn hết vào ngày nghỉ thì lùi sang ngày làm việc kế tiếp (mặc định: có)',
              'A limit ending on a day off moves to the next working day',
            ),
          ),
        ),
        beforeExcludesDay: v.optional(
          v.pipe(v.boolean(), about('“Trước ngày X” là hết ngày liền trước X (mặc định: có)', '"Before X" ends the day before')),
        ),
        exchanges: v.optional(
          v.pipe(
            v.array(v.strictObject({ off: date, work: v.optional(date), source: text })),
            about('Hoán đổi ngày làm việc theo thông báo hằng năm', 'Working days exchanged by yearly notice'),
          ),
        ),
      }),
      about('Cách tính ngày, chọn một lần cho cả kế hoạch', 'How days are counted, once for the whole plan'),
    ),
  ),
  reporting: v.optional(
    v.pipe(
      v.strictObject({
        years: v.optional(
          v.pipe(
            v.array(regime),
            v.minLength(1, 'empty-list'),
            about('Kỳ báo cáo năm (mặc định: năm dương lịch)', 'Reporting years (default: calendar years)'),
          ),
        ),
        reports: v.optional(
          v.pipe(v.array(report), v.minLength(1, 'empty-list'), about('Ai báo cáo với ai', 'Who reports to whom')),
        ),
      }),
      about('Kỳ báo cáo và nơi nhận báo cáo', 'Reporting periods and recipients'),
    ),
  ),
  clauses: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          id: v.pipe(text, about('Số của mục: II.2', 'Number of the clause')),
          title: v.pipe(text, about('Tên mục, viết gọn', 'Heading, condensed')),
          asks: v.optional(
            v.pipe(v.boolean(), about('false nếu mục không giao việc cho ai', 'false where it asks nothing of anybody')),
          ),
        }),
      ),
      about('Các mục của kế hoạch, theo thứ tự', 'The clauses of the plan, in order'),
    ),
  ),
  budget: v.optional(
    v.pipe(
      v.strictObject({
        estimatedBy: v.optional(
          v.pipe(
            agencyIds,
            about('Cơ quan phải lập dự toán (mặc định: mọi cơ quan chủ trì)', 'Who must estimate (default: every lead agency)'),
          ),
        ),
        gatheredBy: v.pipe(unitId, about('Cơ quan tổng hợp dự toán', 'Who gathers the estimates')),
        appraisedBy: v.pipe(unitId, about('Cơ quan thẩm định', 'Who appraises them')),
        approvedBy: v.pipe(unitId, about('Cơ quan phê duyệt', 'Who approves them')),
      }),
      about('Ai làm bước nào của dự toán kinh phí', 'Who takes which step of the budget'),
    ),
  ),
  reminders: v.optional(
    v.pipe(
      v.strictObject({
        symbol: v.optional(v.pipe(text, about('Ký hiệu công văn đôn đốc: SNV-XDCQ', 'Symbol of the letters'))),
        answerWithin: v.optional(
          v.pipe(
            v.number(),
            v.integer('number'),
            v.minValue(1, 'number'),
            about('Số ngày làm việc để đơn vị trả lời công văn (mặc định: 5)', 'Working days for an answer (default: 5)'),
          ),
        ),
      }),
      about('Công văn đôn đốc', 'Letters of reminder'),
    ),
  ),
  severity: v.optional(
    v.pipe(
      v.record(v.pipe(v.string(), v.regex(/^PLAN\d{3}$/, 'code')), v.picklist([...SEVERITIES, 'off'], 'severity')),
      about('Mức của từng quy tắc kiểm tra: PLAN060: off', 'Severity of single rules: PLAN060: off'),
    ),
  ),
  history: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          version: v.pipe(v.number(), v.integer('version')),
          date: v.nullable(date),
          change: text,
          document: v.optional(document),
          tasks: v.optional(
            v.pipe(taskOnceIds, about('Các nhiệm vụ bị bỏ hoặc sửa theo văn bản này', 'The tasks that it drops or changes')),
          ),
        }),
      ),
      about('Các lần thay đổi kế hoạch và quyết định của từng lần', 'Changes of the plan and the decisions behind them'),
    ),
  ),
  note: v.optional(v.pipe(text, about('Ghi chú', 'Note'))),
  example: v.optional(
    v.pipe(v.boolean(), about('true nếu tiến độ trong đây chỉ là ví dụ', 'true where the progress in it is only an example')),
  ),
});
export type PlanData = v.InferOutput<typeof planSchema>;
export type ReportData = NonNullable<NonNullable<PlanData['reporting']>['reports']>[number];
