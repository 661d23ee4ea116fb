/** Five lines for whoever has only a minute: how much, what is late, who owes it, who is silent, what waits for an answer. */
import { nameOf } from '../../model/members.ts';
import { obligationTitle } from '../../tracking/obligation.ts';
import type { ReportView } from '../../views/report/report.ts';
import { percent } from '../../words/numbers.ts';
import { type Block, list, paragraph } from '../blocks.ts';
import { bold } from '../line.ts';
import { n } from './words.ts';

/** How many bodies are named among those that are late. */
const MOST_NAMED = 3;

export function summary(view: ReportView): Block[] {
  const { plan, total, next, undated, silent, obstacles } = view;
  const count = (box: keyof typeof total.boxes) => total.boxes[box].length;
  const undatedDone = count('doneUndated');
  const done = count('doneOnTime') + count('doneLate') + undatedDone;
  const units = new Set(total.boxes.total.flatMap((o) => o.owners)).size;
  const worst = next.overdue[0];
  const byUnit = new Map<string, number>();
  for (const o of next.overdue) byUnit.set(o.unit, (byUnit.get(o.unit) ?? 0) + 1);
  const owing = [...byUnit.entries()].sort((a, b) => b[1] - a[1]);
  const named = owing
    .slice(0, owing.length === MOST_NAMED + 1 ? owing.length : MOST_NAMED)
    .map(([id, owed]) => `${nameOf(plan, id)} ${n(owed)}`);
  const rest = owing.length - named.length;
  const waiting = obstacles.filter((o) => o.stage !== 'answered');
  const awaiting = count('undated') - undated.length;
  const finished = done
    ? `đã hoàn thành ${n(done)}${undatedDone ? '' : ` (${percent(total.ratios.doneOfAll, 'vi')})`}, trong đó đúng hạn ${n(count('doneOnTime'))}, quá hạn ${n(count('doneLate'))}${undatedDone ? `, không có thời hạn ${n(undatedDone)}` : ''}`
    : 'chưa có đầu việc nào hoàn thành';
  const heard =
    silent.length === undated.length
      ? 'chưa có báo cáo nào trong kỳ'
      : silent.length
        ? `${n(silent.length)} chưa có báo cáo nào trong kỳ`
        : 'đều đã có báo cáo trong kỳ';
  const lines = [
    `${n(count('total'))} đầu việc của ${n(units)} đơn vị: ${finished}.`,
    worst
      ? `Quá hạn, chưa hoàn thành: ${n(next.overdue.length)}; lâu nhất ${n(worst.daysLate ?? 0)} ngày: ${obligationTitle(worst)} (${nameOf(plan, worst.unit)}).`
      : 'Không có việc nào quá hạn mà chưa hoàn thành.',
    owing.length
      ? `Đơn vị còn việc quá hạn: ${named.join('; ')}${rest > 0 ? `; ${n(rest)} đơn vị khác` : ''}.`
      : `Còn trong hạn: ${n(count('openInTime'))} đầu việc.`,
    count('undated')
      ? `Không xác định thời hạn: ${[n(count('undated')), awaiting ? `${n(awaiting)} chờ sự kiện` : '', undated.length ? heard : ''].filter(Boolean).join('; ')}.`
      : 'Không có việc nào không xác định thời hạn.',
    waiting.length
      ? `Vướng mắc chưa được trả lời: ${n(waiting.length)}, lâu nhất ${n(Math.max(...waiting.map((o) => o.age)))} ngày.`
      : 'Không có vướng mắc nào chưa được trả lời.',
  ];
  return [paragraph([bold('Tóm tắt')]), list(lines)];
}
