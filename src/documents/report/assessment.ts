/** Part III: what was late or silent, what stood in the way, and why. */
import { shortNameOf } from '../../model/members.ts';
import type { Obstacle } from '../../model/plan.ts';
import { stageWords } from '../../phrases/obstacle.ts';
import { obligationTitle } from '../../tracking/obligation.ts';
import type { Obligation } from '../../tracking/register.ts';
import type { ObstacleState } from '../../views/obstacles.ts';
import type { ReportView } from '../../views/report/report.ts';
import { type Block, heading, list, paragraph } from '../blocks.ts';
import { fill } from '../line.ts';
import { column, date, number, table, text } from '../table.ts';
import { day, documentWords, n } from './words.ts';

function late({ plan, late }: ReportView): Block {
  if (!late.length) return paragraph('Không có nhiệm vụ nào quá hạn.');
  const row = (o: Obligation, k: number) => [
    number(k + 1),
    text(obligationTitle(o)),
    text(shortNameOf(plan, o.unit)),
    date(o.due, o.originalDue ? ` (gốc ${day(o.originalDue)})` : undefined),
    number(o.daysLate ?? 0),
    text(o.doneOn ? `Đã hoàn thành ${day(o.doneOn)}` : 'Chưa hoàn thành'),
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

function difficulty({ plan }: ReportView, state: ObstacleState): string {
  const o = state.obstacle;
  const title = plan.tasks.find((t) => t.id === o.task)?.title;
  const answer =
    state.stage === 'answered' && o.answered
      ? `: ${o.answered.what}${o.answered.document ? ` (${documentWords(o.answered.document)})` : ''}`
      : '';
  return `${day(o.date)}, ${shortNameOf(plan, o.by)}${title ? ` (${title})` : ''}: ${o.what}; ${stageWords(plan, state, 'vi')}${answer}.`;
}

function causes({ obstacles }: ReportView): string[] {
  const of = (kind: Obstacle['causeKind'], title: string) => {
    const own = obstacles.flatMap(({ obstacle: o }) => (o.cause && o.causeKind === kind ? [o.cause] : []));
    return own.length ? [`${title}: ${own.join('; ')}.`] : [];
  };
  return [...of('objective', 'Khách quan'), ...of('subjective', 'Chủ quan'), ...of(undefined, 'Chưa phân loại')];
}

export function assessment(view: ReportView): Block[] {
  const { obstacles, silent, ageing } = view;
  const units = new Set(silent.map((o) => o.unit)).size;
  const allCauses = causes(view);
  return [
    heading(2, 'III. ĐÁNH GIÁ CHUNG'),
    heading(3, '1. Kết quả đạt được'),
    paragraph([fill('cơ quan báo cáo đánh giá')]),
    heading(3, '2. Tồn tại, hạn chế'),
    paragraph(
      `Nhiệm vụ quá hạn trong kỳ (${n(view.late.length)}); còn chưa hoàn thành và quá hạn trên 30 ngày: ${n(ageing.over30)}, trên 120 ngày: ${n(ageing.over120)}.`,
    ),
    late(view),
    paragraph(
      silent.length
        ? `Việc không xác định thời hạn mà trong kỳ chưa có báo cáo: ${n(silent.length)} đầu việc của ${n(units)} đơn vị (Phụ lục I).`
        : 'Mọi việc không xác định thời hạn đều đã có báo cáo trong kỳ.',
    ),
    heading(3, '3. Khó khăn, vướng mắc'),
    obstacles.length
      ? list(obstacles.map((o) => difficulty(view, o)))
      : paragraph('Trong kỳ chưa ghi nhận khó khăn, vướng mắc nào.'),
    heading(3, '4. Nguyên nhân'),
    allCauses.length ? list(allCauses) : paragraph([fill('nguyên nhân khách quan, chủ quan')]),
  ];
}
