/**
 * By what a change is judged. A severity that it lowers and a comment that it puts in count from the next change on: neither
 * covers a finding of the change that brings it.
 */
import { headPlace } from '../model/places.ts';
import type { Plan } from '../model/plan.ts';
import type { Judging } from '../rules/diagnose.ts';
import { SETTABLE } from '../rules/index.ts';
import { heavier, severitiesOf } from '../rules/rule.ts';
import { newSilences, type Silence } from '../rules/silences/silences.ts';
import { type Problem, problem } from '../source/problem.ts';
import { SEVERITY_OF } from '../words/codes.ts';
import { both } from '../words/language.ts';

const placeKey = ({ place }: Silence) => `${place.file.path}:${place.from}`;

export interface JudgingOfChange extends Judging {
  /** false where the change lowers no severity and puts in no comment, so that the plan may be judged by its own */
  readonly differs: boolean;
  /** what it lowers and puts in, told to whoever looks at the change */
  readonly told: readonly Problem[];
}

/** How the change from `base` to `head` is judged: by the graver severity of the two, and the comments that both have. */
export function judgingOfChange(base: Plan, head: Plan): JudgingOfChange {
  const added = newSilences(base, head);
  const keys = new Set(added.map(placeKey));
  const [was, is] = [severitiesOf(base), severitiesOf(head)];
  const lowered = SETTABLE.filter((code) => {
    const own = SEVERITY_OF[code];
    return is(code, own) !== was(code, own) && heavier(is(code, own), was(code, own)) === was(code, own);
  });
  const note = (message: Problem['message'], place: Problem['place']): Problem =>
    problem({
      code: 'PLAN079',
      message,
      help: both('Người duyệt: xem lý do có đúng không', 'Reviewer: see whether the reason holds'),
      place,
    });
  return {
    differs: added.length > 0 || lowered.length > 0,
    severities: (code, own) => heavier(was(code, own), is(code, own)),
    counts: (s) => !keys.has(placeKey(s)),
    told: [
      ...lowered.map((code) => {
        const to = is(code, SEVERITY_OF[code]);
        return note(
          both(
            `Thay đổi này hạ mức của ${code} xuống “${to}”; với chính thay đổi này mức cũ vẫn tính`,
            `This change lowers ${code} to "${to}"; for the change itself the severity before counts`,
          ),
          headPlace(head, 'severity', code),
        );
      }),
      ...added.map((s) =>
        note(
          both(
            `Thay đổi này thêm dòng bỏ qua ${s.code} (${s.reason ?? 'không có lý do'}); với chính thay đổi này dòng đó chưa tính`,
            `This change silences ${s.code} (${s.reason ?? 'no reason'}); for the change itself that does not count yet`,
          ),
          s.place,
        ),
      ),
    ],
  };
}
