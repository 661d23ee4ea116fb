/** An obstacle's way to an answer, in words. */
import { type CivilDate, formatDate } from '../calendar/civil.ts';
import { shortNameOf } from '../model/members.ts';
import type { Plan } from '../model/plan.ts';
import type { ObstacleState } from '../views/obstacles.ts';
import type { Language } from '../words/language.ts';
import { number } from '../words/numbers.ts';

const day = (d: string) => formatDate(d as CivilDate);

/** "đang ở Sở Nội vụ 12 ngày", "đã trả lời 20/6/2016 sau 30 ngày" */
export function stageWords(plan: Plan, { obstacle, stage, heldBy, age, waiting }: ObstacleState, lang: Language): string {
  const holder = heldBy ? shortNameOf(plan, heldBy) : '';
  const n = (days: number) => number(days, lang);
  if (stage === 'answered') {
    const on = day(obstacle.answered?.date ?? '');
    return lang === 'vi' ? `đã trả lời ngày ${on}, sau ${n(age)} ngày` : `answered on ${on}, after ${n(age)} days`;
  }
  if (stage === 'raised')
    return lang === 'vi'
      ? `chưa gửi ${shortNameOf(plan, plan.head.coordinator)}, ${n(age)} ngày`
      : `not sent to the coordinator, ${n(age)} days`;
  if (lang === 'vi') return `đang ở ${holder} ${waiting ? `${n(waiting)} ngày` : 'từ hôm nay'}, nêu cách đây ${n(age)} ngày`;
  return `with ${holder} ${waiting ? `for ${n(waiting)} days` : 'since today'}, raised ${n(age)} days ago`;
}

/** One line: who raised it and when, what, and where it is now. */
export function obstacleLine(plan: Plan, state: ObstacleState, lang: Language): string {
  const { obstacle } = state;
  return `${day(obstacle.date)} ${shortNameOf(plan, obstacle.by)}: ${obstacle.what} – ${stageWords(plan, state, lang)}`;
}
