/** When a task counts as done: how much of it, and whether somebody has to accept it. */
import * as v from 'valibot';
import { about, agencyIds, text, unitId } from './parts.ts';

const amount = v.pipe(v.number('number'), v.gtValue(0, 'positive'));

export const target = v.pipe(
  v.strictObject({
    amount: v.optional(v.pipe(amount, about('Số lượng phải đạt: 16', 'How much is to be reached: 16'))),
    unit: v.optional(v.pipe(text, about('Đơn vị tính: văn bản, hồ sơ, xã', 'What is counted'))),
    percent: v.optional(v.pipe(amount, about('Tỷ lệ phải đạt, phần trăm; thay cho amount', 'A percentage instead of an amount'))),
    atLeast: v.optional(v.pipe(v.boolean(), about('true: “từ … trở lên”', 'true: "or more"'))),
  }),
  v.check((t) => (t.amount === undefined) !== (t.percent === undefined), 'target'),
);

/** From which day lateness is counted, and what an entry of the log does. */
export const COUNTS_FROM = ['accepted', 'handed-in'] as const;
export type CountsFrom = (typeof COUNTS_FROM)[number];
export const STEPS = ['handed-in', 'returned', 'accepted'] as const;
export type Step = (typeof STEPS)[number];

export const approval = v.strictObject({
  by: v.pipe(unitId, about('Cơ quan duyệt kết quả', 'Who has to accept the result')),
  countsFrom: v.optional(
    v.pipe(
      v.picklist(COUNTS_FROM, 'counts-from'),
      about(
        'Tính hạn đến ngày nào: accepted (ngày duyệt, mặc định) hoặc handed-in (ngày nộp)',
        'Held to the deadline by the day of acceptance (default), or of handing in',
      ),
    ),
  ),
});

export const FORMS = ['issued', 'submitted'] as const;
export const deliverables = v.array(
  v.strictObject({
    kind: v.pipe(text, about('Loại sản phẩm: nghị định, thông tư, báo cáo', 'Kind: decree, circular, report')),
    count: v.optional(v.pipe(v.number('number'), v.integer('number'), v.minValue(1, 'positive'), about('Số lượng', 'How many'))),
    form: v.optional(
      v.pipe(
        v.picklist(FORMS, 'form'),
        about('issued: tự ban hành; submitted: trình cấp trên', 'issued, or submitted to others'),
      ),
    ),
    to: v.optional(v.pipe(agencyIds, about('Trình ai', 'To whom it is submitted'))),
  }),
);
