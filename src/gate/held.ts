/** Findings on the base itself: what could not be compared with it, and a second plan that bears the id of the first. */
import type { Plan } from '../model/plan.ts';
import { type Problem, problem } from '../source/problem.ts';
import { both, type Text } from '../words/language.ts';

export interface Held {
  readonly note?: Text;
  readonly unreadable?: boolean;
  readonly doubles: readonly string[];
}

const sentence = ({ vi, en }: Text): Text =>
  both(vi.charAt(0).toUpperCase() + vi.slice(1), en.charAt(0).toUpperCase() + en.slice(1));

export function heldProblems({ note, unreadable, doubles }: Held, plan: Plan): Problem[] {
  const place = plan.head.place;
  const second = doubles.map((folder) =>
    problem({
      code: 'PLAN077',
      message: both(
        `Kế hoạch thứ hai mang mã “${plan.head.id}”, ở ${folder || '.'}: không biết bản nào là bản thật`,
        `A second plan bears the id "${plan.head.id}", in ${folder || '.'}: which is the true one cannot be told`,
      ),
      help: both('Đặt mã khác, hoặc xoá một bản', 'Give it another id, or delete one of them'),
      place,
    }),
  );
  if (!note) return second;
  const told = problem({
    code: 'PLAN078',
    message: sentence(note),
    help: unreadable
      ? both('Sửa bản gốc trước, rồi chạy lại', 'Mend the base first, then run again')
      : both('Người duyệt: xem thay đổi bằng mắt', 'Reviewer: look at the change itself'),
    place,
  });
  return [...second, unreadable ? { ...told, severity: 'error' } : told];
}
