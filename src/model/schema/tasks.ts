/** tasks.yaml and tasks/*.yaml: one task a file, or a table of them; the log of progress comes last, so that entries are appended. */
import * as v from 'valibot';
import {
  about,
  agencyIds,
  basisIds,
  clauseId,
  date,
  document,
  documentId,
  eventId,
  id,
  taskId,
  taskIds,
  text,
  unitId,
} from './parts.ts';
import { occurrence, progress } from './progress.ts';
import { approval, deliverables, target } from './terms.ts';

const deadline = v.union(
  [
    text,
    v.strictObject({
      text: v.pipe(text, about('Thời hạn đúng như kế hoạch viết', 'The deadline as the plan writes it')),
      event: v.optional(v.pipe(eventId, about('Sự kiện mà thời hạn chờ', 'The event that it waits for'))),
      due: v.optional(
        v.pipe(
          date,
          about('Cách đọc đã chọn khi thời hạn có thể đọc nhiều cách', 'The reading chosen where several are possible'),
        ),
      ),
      note: v.optional(v.pipe(text, about('Ghi chú', 'Note'))),
    }),
    v.strictObject({
      unknown: v.pipe(
        text,
        about(
          'Văn bản có thời hạn nhưng chưa biết là bao giờ, vì sao: bản chụp mờ',
          'There is a deadline, and why it is not known',
        ),
      ),
      note: v.optional(v.pipe(text, about('Ghi chú', 'Note'))),
    }),
  ],
  'deadline',
);

const request = v.optional(
  v.pipe(
    v.boolean(),
    about(
      'true: văn bản chỉ đề nghị, không giao (Mặt trận Tổ quốc, Toà án, Hội đồng nhân dân …); không bao giờ quá hạn, không bị đôn đốc, đứng ngoài tổng số',
      'true: asked, not ordered (the Fatherland Front, courts, councils …); never late, never reminded, outside the total',
    ),
  ),
);

const contribution = v.strictObject({
  by: v.pipe(agencyIds, about('Cơ quan phối hợp (mã hoặc danh sách; có thể là nhóm)', 'Coordinating agency, agencies or group')),
  what: v.pipe(text, about('Phần việc phải làm', 'What it contributes')),
  deadline: v.pipe(deadline, about('Thời hạn của phần việc, đúng như văn bản viết', 'Its deadline, as the document has it')),
  request,
});

const extension = v.strictObject({
  asked: v.optional(v.pipe(date, about('Ngày xin gia hạn', 'Day on which it was asked for'))),
  by: v.optional(v.pipe(unitId, about('Cơ quan xin gia hạn', 'Who asked'))),
  reason: v.pipe(text, about('Lý do', 'Why')),
  until: v.pipe(date, about('Hạn mới', 'The new due day')),
  occurrence: v.optional(v.pipe(occurrence, about('Kỳ được gia hạn, cho việc định kỳ', 'The occurrence, for recurring tasks'))),
  phase: v.optional(v.pipe(id, about('Giai đoạn được gia hạn', 'The phase that it is for'))),
  units: v.optional(v.pipe(agencyIds, about('Chỉ những cơ quan này được gia hạn', 'Only these units'))),
  decision: v.optional(
    v.pipe(
      v.strictObject({
        granted: v.pipe(v.boolean(), about('true nếu cho gia hạn, false nếu không', 'true where granted, false where refused')),
        date: v.pipe(
          date,
          about('Ngày quyết định; hạn mới có hiệu lực từ ngày này', 'Day of the decision, from which the new day counts'),
        ),
        by: v.pipe(unitId, about('Cơ quan quyết định', 'Who decided')),
        document: v.optional(
          v.pipe(document, about('Văn bản cho gia hạn: bắt buộc có số và ngày', 'The document: number and day are required')),
        ),
      }),
      about('Quyết định; chưa có nghĩa là mới xin, hạn cũ vẫn tính', 'The decision; without one the old day stays'),
    ),
  ),
});

const phase = v.strictObject({
  id: v.pipe(id, about('Mã giai đoạn, để nhật ký dẫn đến: gd-1', 'Id of the phase, for the log to point at')),
  title: v.pipe(text, about('Việc của giai đoạn', 'What is done in it')),
  deadline: v.optional(
    v.pipe(v.nullable(deadline), about('Thời hạn của giai đoạn, đúng như văn bản viết', 'Its deadline, as the document has it')),
  ),
});

const reassignment = v.strictObject({
  lead: v.pipe(agencyIds, about('Cơ quan chủ trì mới', 'The new lead agency or agencies')),
  document: v.pipe(document, about('Văn bản giao lại: bắt buộc có số và ngày', 'The document: number and day are required')),
  from: v.optional(
    v.pipe(
      date,
      about(
        'Có hiệu lực từ ngày nào, không trước ngày văn bản (mặc định: ngày văn bản)',
        'From which day on, not before the document’s (default: its day)',
      ),
    ),
  ),
});

export const taskSchema = v.strictObject({
  id: v.pipe(
    id,
    about('Mã nhiệm vụ; tệp chỉ có một nhiệm vụ thì mang tên này', 'Id of the task; a file of one task bears it as its name'),
  ),
  title: v.pipe(text, about('Tên nhiệm vụ, viết gọn', 'Title, condensed')),
  source: v.optional(
    v.pipe(
      clauseId,
      about('Mục của kế hoạch, hoặc của văn bản giao việc này: II.2', 'Clause of the plan, or of the document that gives it'),
    ),
  ),
  document: v.optional(
    v.pipe(
      documentId,
      about('Văn bản giao việc, khi theo dõi nhiều văn bản', 'The document that gives it, where several are followed'),
    ),
  ),
  from: v.optional(
    v.pipe(
      date,
      about('Có từ ngày nào (mặc định: ngày của văn bản giao việc)', 'Asked from this day on (default: the day of its document)'),
    ),
  ),
  point: v.optional(
    v.pipe(
      text,
      about(
        'Điểm, gạch đầu dòng trong mục; nhiệm vụ xếp theo thứ tự này',
        'Point within the clause; tasks are put in this order',
      ),
    ),
  ),
  lead: v.pipe(
    v.nullable(agencyIds),
    about(
      'Cơ quan chủ trì (một mã hoặc danh sách; có thể là nhóm); null nếu chưa phân công',
      'Lead agency or agencies; null where nobody is assigned yet',
    ),
  ),
  joint: v.optional(
    v.pipe(
      v.boolean(),
      about(
        'true: các cơ quan chủ trì cùng nợ một kết quả (liên tịch), một cơ quan báo hoàn thành là hoàn thành; nếu không, mỗi cơ quan nợ phần mình',
        'true: those who lead owe one result together, which any of them discharges; else each owes its own',
      ),
    ),
  ),
  reassigned: v.optional(
    v.pipe(
      v.array(reassignment),
      about(
        'Các lần giao lại cho cơ quan khác chủ trì; “lead” giữ nguyên như kế hoạch viết',
        'When the task was given to other leads; "lead" stays as the plan writes it',
      ),
    ),
  ),
  coordinating: v.optional(v.pipe(agencyIds, about('Cơ quan phối hợp', 'Coordinating agencies'))),
  recipients: v.optional(v.pipe(agencyIds, about('Nơi nhận kết quả', 'Who receives the result'))),
  deliverable: v.optional(v.pipe(text, about('Sản phẩm, kết quả', 'Deliverable'))),
  deliverables: v.optional(v.pipe(deliverables, about('Sản phẩm theo loại, có số lượng', 'Deliverables by kind, with how many'))),
  target: v.optional(
    v.pipe(
      target,
      about('Mức phải đạt; chỉ xong khi đạt: { amount: 16, unit: văn bản }', 'What is to be reached before it is done'),
    ),
  ),
  approval: v.optional(v.pipe(approval, about('Kết quả phải được ai duyệt', 'Who has to accept the result'))),
  deadline: v.optional(
    v.pipe(
      v.nullable(deadline),
      about(
        'Thời hạn đúng như kế hoạch viết; null nếu kế hoạch không nêu',
        'Deadline as the plan writes it; null where it gives none',
      ),
    ),
  ),
  continuing: v.optional(
    v.pipe(
      v.boolean(),
      about(
        'true: làm thường xuyên trong thời gian đã nêu; false: làm một lần; khi cụm từ thời hạn không nói rõ',
        'true: goes on throughout the time given; false: done once; where the words of the deadline do not tell',
      ),
    ),
  ),
  request,
  phases: v.optional(
    v.pipe(
      v.array(phase),
      about(
        'Các giai đoạn nối tiếp, mỗi giai đoạn một thời hạn: mỗi giai đoạn là một đầu việc; khi đó không ghi deadline của cả việc',
        'Consecutive phases, each with its deadline: each is a duty of its own; the task then has no deadline of its own',
      ),
    ),
  ),
  partOf: v.optional(
    v.pipe(
      taskId,
      about(
        'Là một phần của nhiệm vụ này (4a, 4b của 4); nhiệm vụ lớn không có thời hạn riêng thì chỉ gom các phần',
        'A part of that task (4a, 4b of 4); a whole that has no deadline of its own only gathers its parts',
      ),
    ),
  ),
  contributions: v.optional(
    v.pipe(
      v.array(contribution),
      about('Phần việc của cơ quan phối hợp có thời hạn riêng', 'What coordinating agencies owe by a day of their own'),
    ),
  ),
  extensions: v.optional(
    v.pipe(v.array(extension), about('Các lần xin gia hạn và quyết định', 'Extensions asked for, and what was decided')),
  ),
  dependsOn: v.optional(v.pipe(taskIds, about('Những nhiệm vụ phải hoàn thành trước', 'Tasks that come first'))),
  restsOn: v.optional(
    v.pipe(
      basisIds,
      about('Mã các căn cứ mà nhiệm vụ dựa vào (mặc định: mọi căn cứ)', 'Ids of the bases that it rests on (default: all)'),
    ),
  ),
  confirmed: v.optional(
    v.pipe(
      v.strictObject({
        date: v.pipe(date, about('Ngày xem lại', 'Day on which it was looked at')),
        by: v.pipe(unitId, about('Cơ quan xem lại', 'Who looked')),
        note: v.optional(v.pipe(text, about('Kết luận', 'What was found'))),
      }),
      about('Đã xem lại sau khi căn cứ thay đổi', 'Looked at again after its basis changed'),
    ),
  ),
  cancelled: v.optional(
    v.pipe(
      v.strictObject({ date, document, reason: text }),
      about('Thôi thực hiện, theo văn bản nào', 'Cancelled, by which document'),
    ),
  ),
  note: v.optional(v.pipe(text, about('Ghi chú', 'Note'))),
  progress: v.optional(
    v.pipe(v.nullable(v.array(progress)), about('Nhật ký tiến độ, thêm vào cuối', 'Log of progress, appended at the end')),
  ),
});
/** A file of tasks: one, or a table of them, an item a task. */
export const tasksFileSchema = v.union([
  taskSchema,
  v.strictObject({
    tasks: v.pipe(v.array(taskSchema), about('Bảng nhiệm vụ, mỗi mục một nhiệm vụ', 'A table of tasks, each item a task')),
  }),
]);
export type TaskData = v.InferOutput<typeof taskSchema>;
export type ExtensionData = v.InferOutput<typeof extension>;
