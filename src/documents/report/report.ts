/**
 * The yearly report, in Vietnamese, in the order of official reports. What the plan cannot know is a blank to fill in. Each
 * chapter is a file of this folder.
 */
import type { ReportView } from '../../views/report/report.ts';
import { type Block, type Document, heading, list, paragraph } from '../blocks.ts';
import { bold, fill } from '../line.ts';
import { officialEnd } from '../official.ts';
import { nextPeriod, proposals } from './ahead.ts';
import { annexes } from './annexes.ts';
import { assessment } from './assessment.ts';
import { statistics } from './figures.ts';
import { opening, reportHead, warnings } from './head.ts';
import { budgetSection } from './money.ts';
import { results } from './results.ts';
import { summary } from './summary.ts';
import { n, undertakingIn } from './words.ts';

function unreadable(view: ReportView): Block[] {
  if (!view.unreadable.length) return [];
  return [
    paragraph([bold(`Số liệu chưa đầy đủ: ${n(view.unreadable.length)} mục của kế hoạch không đọc được.`)]),
    list(view.unreadable.map((u) => `${u.name}, ${u.file}:${u.line}: ${u.message.vi}.`)),
  ];
}

export function reportDocument(view: ReportView): Document {
  const { head } = view.plan;
  return {
    kind: 'report',
    title: `Báo cáo kết quả ${undertakingIn(head, view.period.year)}`,
    date: view.asOf,
    blocks: [
      ...(head.example
        ? [{ kind: 'notice', line: [bold('VÍ DỤ'), ': tiến độ trong báo cáo này là bịa ra để minh hoạ.'] } as const]
        : []),
      ...warnings(view),
      ...reportHead(view),
      ...opening(view),
      ...summary(view),
      ...unreadable(view),
      heading(2, 'I. CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI THỰC HIỆN'),
      paragraph([fill('văn bản đã ban hành, phân công, kiểm tra, đôn đốc trong kỳ')]),
      heading(2, 'II. KẾT QUẢ THỰC HIỆN CÁC NHIỆM VỤ'),
      ...statistics(view),
      ...results(view),
      ...budgetSection(view),
      ...assessment(view),
      ...nextPeriod(view),
      ...proposals(view),
      paragraph(`Trên đây là báo cáo kết quả ${undertakingIn(head, view.period.year)}./.`),
      officialEnd(view.letter.copies, view.letter.signature ?? {}),
    ],
    annexes: annexes(view),
  };
}
