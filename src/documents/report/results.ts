/** What came of each task, in the order of the plan. */
import { nameOf, shortNameOf } from '../../model/members.ts';
import type { Progress } from '../../model/plan.ts';
import type { ReportView, TaskResult } from '../../views/report/report.ts';
import type { Row } from '../../views/rows.ts';
import { type Block, heading, list, paragraph } from '../blocks.ts';
import { bold } from '../line.ts';
import { day, deadlineWords, documentWords, dueWords, rowState } from './words.ts';

const stateOf = (row: Row) => {
  const what =
    row.role === 'lead' ? 'Thời hạn' : `Phần phối hợp (${row.lead}: ${row.obligations[0]?.contribution?.what ?? ''}), thời hạn`;
  return `${what}: ${deadlineWords(row)}${dueWords(row)}${row.occurrence ? `, ${row.occurrence}` : ''}. Tình trạng: ${rowState(row)}.`;
};

function taskResult({ tracked: { task }, rows, progress }: TaskResult, { plan }: ReportView, k: number): Block[] {
  const named = (refs: readonly { id: string }[]) => refs.map((r) => nameOf(plan, r.id)).join('; ');
  const evidence = (p: Progress) =>
    p.evidence.length ? ` (${p.evidence.map(documentWords).join('; ')})` : ' (chưa có văn bản minh chứng)';
  return [
    paragraph([bold(`${k}. ${task.title}`)]),
    list([
      `Chủ trì: ${named(task.lead)}.${task.coordinating.length ? ` Phối hợp: ${named(task.coordinating)}.` : ''}`,
      ...rows.map(stateOf),
      ...progress.map((p) => `${day(p.date)}, ${shortNameOf(plan, p.by.id)}: ${p.what}${evidence(p)}.`),
      ...(progress.length ? [] : ['Kết quả trong kỳ: chưa có báo cáo.']),
    ]),
  ];
}

export function results(view: ReportView): Block[] {
  let k = 0;
  return [
    heading(3, '2. Kết quả từng nhiệm vụ'),
    ...view.results.flatMap((s) => [heading(4, `Mục ${s.id}. ${s.title}`), ...s.tasks.flatMap((t) => taskResult(t, view, ++k))]),
  ];
}
