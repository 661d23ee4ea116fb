/** Turns of phrase that several chapters of the report share. */

import { type CivilDate, formatDate } from '../../calendar/civil.ts';
import type { PlanHead } from '../../model/head.ts';
import { nameOf } from '../../model/members.ts';
import type { Plan, Ref } from '../../model/plan.ts';
import { courseWords } from '../../phrases/course.ts';
import { rowSilence } from '../../phrases/silence.ts';
import { pendingWords, stateWords } from '../../phrases/states.ts';
import { writtenWords } from '../../phrases/written.ts';
import type { Obligation } from '../../tracking/obligation.ts';
import { givenTo, type Row } from '../../views/rows.ts';
import { number } from '../../words/numbers.ts';
import { isCounted, isUndated } from '../../words/states.ts';
import { citedShort } from '../citing.ts';

export const n = (value: number) => number(value, 'vi');
export const day = (d: string) => formatDate(d as CivilDate);

/** Full names, groups by their own, each once. */
export const namesOf = (plan: Plan, refs: readonly (Ref | { readonly id: string })[]) =>
  [...new Set(refs.map((r) => nameOf(plan, r.id)))].join('; ');

/** Who was given what the row tells of, as the plan names them. */
export const assignedTo = (plan: Plan, row: Row) => namesOf(plan, givenTo(row));

/** The plan's own words, so marked; they are never glued into a sentence of ours. */
export const deadlineWords = (row: Row) => (row.deadline ? writtenWords(row.deadline) : 'kế hoạch không nêu');

/** The days that the obligations in the row's state are due on: one, or the first and the last. */
function duesOf(row: Row): readonly CivilDate[] {
  const dues = [...new Set(row.obligations.filter((o) => o.state === row.state).flatMap((o) => o.due ?? []))].sort();
  return dues.length > 2 ? [dues[0] as CivilDate, dues[dues.length - 1] as CivilDate] : dues;
}

/** " (29/02/2016; thời hạn gốc 31/01/2016, gia hạn theo Công văn số 25/UBND-NC ngày 28/01/2016)" */
export function dueWords(row: Row): string {
  const dues = duesOf(row);
  if (!dues.length) return '';
  const shown = row.obligations.filter((o) => o.state === row.state);
  const moved = shown.filter((o) => o.originalDue);
  const by = moved[0]?.extension?.decision?.document;
  const original = new Set(moved.map((o) => o.originalDue));
  const extended =
    moved.length === shown.length && original.size === 1 && moved[0]?.originalDue
      ? `thời hạn gốc ${day(moved[0].originalDue)}${by ? `, gia hạn theo ${citedShort(by)}` : ''}`
      : moved.length
        ? `${n(moved.length)} đầu việc được gia hạn`
        : '';
  const parts = [dues.map(day).join(' đến '), extended, pendingWords(row, 'vi')];
  return ` (${parts.filter(Boolean).join('; ')})`;
}

/** " 12 ngày" late, " 9 đến 173 ngày", ", còn 5 ngày"; the day on which the figures stand has no "today". */
function daysOf(row: Row): string {
  const late = row.obligations.flatMap((o) => (o.state === row.state && o.daysLate ? [o.daysLate] : [])).sort((a, b) => a - b);
  if (late.length) {
    const [least, most] = [late[0] as number, late[late.length - 1] as number];
    return least === most ? ` ${n(most)} ngày` : ` ${n(least)} đến ${n(most)} ngày`;
  }
  if (row.state !== 'in-time') return '';
  const left = row.obligations.flatMap((o) => (o.state === 'in-time' && o.daysLeft !== undefined ? [o.daysLeft] : []));
  const nearest = Math.min(...left);
  return nearest === 0 ? ', đến hạn đúng ngày chốt số liệu' : Number.isFinite(nearest) ? `, còn ${n(nearest)} ngày` : '';
}

/** "2/3 đơn vị hoàn thành", "4/9 kỳ hoàn thành", named after what there are so many of; nothing for work that no unit can finish and none has. */
function doneOf(row: Row): string {
  const { total, done } = row.units;
  if (total <= 1 || (isUndated(row.state) && done === 0)) return '';
  const counted = row.obligations.filter((o) => isCounted(o.state));
  const each = (key: (o: Obligation) => string | undefined) => new Set(counted.map(key)).size === total;
  return `${n(done)}/${n(total)} ${each((o) => o.unit) ? 'đơn vị' : each((o) => o.occurrence?.id) ? 'kỳ' : 'đầu việc'} hoàn thành`;
}

/** "Quá hạn 12 ngày, 3/8 đơn vị hoàn thành" */
export const rowState = (row: Row) =>
  [stateWords(row, 'vi') + daysOf(row), doneOf(row), courseWords(row.obligations, 'vi'), rowSilence(row, 'vi')]
    .filter(Boolean)
    .join(', ');

/** The same with the year of the report, unless the plan's own title ends with it. */
export const undertakingIn = (head: Parameters<typeof undertaking>[0], year: number, whole = false): string => {
  const said = undertaking(head, whole);
  return said.endsWith(` năm ${year}`) ? said : `${said} năm ${year}`;
};

/** What a plan undertakes, as its report calls it: carrying out a law where it has one, else itself. */
export function undertaking({ law, territory, title }: Pick<PlanHead, 'law' | 'territory' | 'title'>, whole = false): string {
  if (law === undefined) return `thực hiện ${title}`;
  return `triển khai thi hành ${law}${whole && territory !== undefined ? ` trên địa bàn ${territory}` : ''}`;
}
