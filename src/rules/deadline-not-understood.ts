import type { Misreading } from '../deadline/reading.ts';
import { both, type Rule } from './rule.ts';

const WHY: Readonly<Record<Misreading['reason'], { vi: string; en: string }>> = {
  empty: both('thời hạn để trống', 'it is blank'),
  'too-long': both('quá dài so với một thời hạn', 'it is too long for a deadline'),
  'no-such-day': both('ngày này không có trong lịch', 'there is no such day'),
  'no-such-month': both('không có tháng này', 'there is no such month'),
  'no-such-quarter': both('một năm chỉ có bốn quý', 'a year has four quarters'),
  'amount-too-large': both('số quá lớn so với một thời hạn', 'the number is too large for a deadline'),
  lunar: both('ngày âm lịch: hãy ghi ngày dương lịch', 'a lunar date: give the solar one'),
  'not-a-deadline': both('không thấy thời gian nào trong cụm từ', 'no time was found in it'),
};

/** Why a phrase is no deadline, in words. */
export const misreadingText = (m: Misreading) => WHY[m.reason];

export const deadlineNotUnderstood: Rule = {
  code: 'PLAN023',
  severity: 'error',
  title: both('Không hiểu thời hạn', 'Deadline not understood'),
  *check({ register }) {
    for (const { task, reading } of register.tasks) {
      const { misreading } = reading;
      if (!misreading || !task.deadline) continue;
      const why = misreadingText(misreading);
      yield {
        place: task.deadline.place,
        message: both(
          `Không hiểu thời hạn “${task.deadline.text}”: ${why.vi}`,
          `The deadline "${task.deadline.text}" is not understood: ${why.en}`,
        ),
        help: misreading.suggestion
          ? both(`Có phải ý bạn là “${misreading.suggestion}”?`, `Did you mean "${misreading.suggestion}"?`)
          : both('Xem các cách viết: docs/deadlines.md; thử: plan deadline "…"', 'See docs/deadlines.md; try: plan deadline "…"'),
        suggestion: misreading.suggestion ?? undefined,
      };
    }
  },
};
