/** Part III: what was late or silent, what stood in the way, and why. */
import { nameOf } from '../../model/members.ts';
import type { Obstacle, Plan } from '../../model/plan.ts';
import { obligationTitle } from '../../tracking/obligation.ts';
import type { Obligation } from '../../tracking/register.ts';
import type { ObstacleState } from '../../views/obstacles.ts';
import type { ReportView } from '../../views/report/report.ts';
import { type Block, heading, list, paragraph } from '../blocks.ts';
import { citedShort } from '../citing.ts';
import { fill } from '../line.ts';
import { column, date, number, table, text } from '../table.ts';
import { day, n } from './words.ts';

function late({ plan }: ReportView, late: readonly Obligation[]): Block {
  const row = (o: Obligation, k: number) => [
    number(k + 1),
    text(obligationTitle(o)),
    text(nameOf(plan, o.unit)),
    date(o.due, o.originalDue ? ` (gốc ${day(o.originalDue)})` : undefined),
    number(o.daysLate ?? 0),
    text(o.doneOn ? `Đã hoàn thành ngày ${day(o.doneOn)}` : o.endedOn ? 'Thôi thực hiện' : 'Chưa hoàn thành'),
  ];
  return table(
    [
      column('STT', 'number', 0.5),
      column('Nhiệm vụ', 'text', 3),
      column('Cơ quan', 'text', 1.5),
      column('Thời hạn', 'date', 1.2),
      column('Số ngày quá hạn', 'number', 0.8),
      column('Tình trạng', 'text', 1.2),
    ],
    late.map(row),
  );
}

/** "đang ở Bộ Nội vụ 14 ngày, nêu cách đây 25 ngày" */
function stageWords(plan: Plan, { obstacle, stage, heldBy, age, waiting }: ObstacleState): string {
  if (stage === 'answered') return `đã trả lời ngày ${day(obstacle.answered?.date ?? '')}, sau ${n(age)} ngày`;
  if (stage === 'raised') return `chưa gửi ${nameOf(plan, plan.head.coordinator)}, ${n(age)} ngày`;
  return `đang ở ${heldBy ? nameOf(plan, heldBy) : ''} ${n(waiting)} ngày, nêu cách đây ${n(age)} ngày`;
}

function difficulty({ plan }: ReportView, state: ObstacleState): string {
  const o = state.obstacle;
  const title = plan.tasks.find((t) => t.id === o.task)?.title;
  const answer =
    state.stage === 'answered' && o.answered
      ? `: ${o.answered.what}${o.answered.document ? ` (${citedShort(o.answered.document)})` : ''}`
      : '';
  return `${day(o.date)}, ${nameOf(plan, o.by)}${title ? ` (${title})` : ''}: ${o.what}; ${stageWords(plan, state)}${answer}.`;
}

function causes({ obstacles }: ReportView): string[] {
  const of = (kind: Obstacle['causeKind'], title: string) => {
    const own = obstacles.flatMap(({ obstacle: o }) => (o.cause && o.causeKind === kind ? [o.cause] : []));
    return own.length ? [`${title}: ${own.join('; ')}.`] : [];
  };
  return [...of('objective', 'Khách quan'), ...of('subjective', 'Chủ quan'), ...of(undefined, 'Chưa phân loại')];
}

/** What was late within the period, from earlier ones too; what became late only after its end is told apart. */
function lateness(view: ReportView): Block[] {
  const { late: within, lateAfter: after, ageing, period } = view;
  if (!within.length && !after.length) return [paragraph('Không có nhiệm vụ nào quá hạn.')];
  const before = within.filter((o) => (o.due ?? '') < period.begin).length;
  const old = ageing.over30
    ? `; chưa hoàn thành và quá hạn trên 30 ngày: ${n(ageing.over30)}, trên 120 ngày: ${n(ageing.over120)}`
    : '';
  return [
    paragraph(
      within.length
        ? `Quá hạn trong kỳ: ${n(within.length)} đầu việc${before ? `, trong đó từ kỳ trước chuyển sang: ${n(before)}` : ''}${old}.`
        : 'Trong kỳ không có nhiệm vụ nào quá hạn.',
    ),
    ...(within.length ? [late(view, within)] : []),
    ...(after.length
      ? [paragraph(`Quá hạn sau ngày kết thúc kỳ báo cáo (${day(period.end)}): ${n(after.length)} đầu việc.`), late(view, after)]
      : []),
  ];
}

function silence({ silent, undated }: ReportView): Block[] {
  const units = new Set(silent.flatMap((o) => o.owners)).size;
  if (silent.length)
    return [
      paragraph(
        `Việc không xác định thời hạn mà trong kỳ chưa có báo cáo: ${n(silent.length)} đầu việc của ${n(units)} đơn vị (Phụ lục I).`,
      ),
    ];
  return undated.length ? [paragraph('Các việc không xác định thời hạn đều đã có báo cáo trong kỳ.')] : [];
}

export function assessment(view: ReportView): Block[] {
  const { obstacles } = view;
  const allCauses = causes(view);
  return [
    heading(2, 'III. ĐÁNH GIÁ CHUNG'),
    heading(3, '1. Kết quả đạt được'),
    paragraph([fill('cơ quan báo cáo đánh giá')]),
    heading(3, '2. Tồn tại, hạn chế'),
    ...lateness(view),
    ...silence(view),
    heading(3, '3. Khó khăn, vướng mắc'),
    obstacles.length
      ? list(obstacles.map((o) => difficulty(view, o)))
      : paragraph('Trong kỳ chưa ghi nhận khó khăn, vướng mắc nào.'),
    heading(3, '4. Nguyên nhân'),
    allCauses.length ? list(allCauses) : paragraph([fill('nguyên nhân khách quan, chủ quan')]),
  ];
}
