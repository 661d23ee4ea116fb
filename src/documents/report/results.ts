/** What came of each task, in the order of the plan, and what was dropped. */
import { leadOn } from '../../model/leads.ts';
import { nameOf } from '../../model/members.ts';
import type { Plan, Progress } from '../../model/plan.ts';
import type { ReportView, TaskResult } from '../../views/report/report.ts';
import type { Row } from '../../views/rows.ts';
import { clauseName } from '../../words/clauses.ts';
import { type Block, heading, list, paragraph } from '../blocks.ts';
import { citedShort } from '../citing.ts';
import { bold } from '../line.ts';
import { assignedTo, day, deadlineWords, dueWords, namesOf, rowState } from './words.ts';

function stateOf(plan: Plan, row: Row): string {
  const what = row.obligations[0]?.part ?? '';
  const whose = row.role === 'lead' ? 'Thời hạn:' : `Phần phối hợp của ${assignedTo(plan, row)} (${what}): thời hạn`;
  return `${whose} ${deadlineWords(row)}${dueWords(row)}${row.occurrence ? `, ${row.occurrence}` : ''}. Tình trạng: ${rowState(row)}.`;
}

function taskResult({ tracked: { task }, rows, progress }: TaskResult, { plan, asOf }: ReportView, k: number): Block[] {
  const evidence = (p: Progress) =>
    p.evidence.length ? ` (${p.evidence.map(citedShort).join('; ')})` : ' (chưa có văn bản minh chứng)';
  const coordinating = task.coordinating.length ? ` Phối hợp: ${namesOf(plan, task.coordinating)}.` : '';
  return [
    paragraph([bold(`${k}. ${task.title}`)]),
    list([
      `Chủ trì: ${namesOf(plan, leadOn(plan, task, asOf))}.${coordinating}`,
      ...rows.map((row) => stateOf(plan, row)),
      ...progress.map((p) => `${day(p.date)}, ${nameOf(plan, p.by.id)}: ${p.what}${evidence(p)}.`),
      ...(progress.length ? [] : ['Kết quả trong kỳ: chưa có báo cáo.']),
    ]),
  ];
}

/** Tasks dropped in the period, each with the document that dropped it: whoever knows the plan asks for them. */
function dropped({ plan, asOf, cancelled }: ReportView): Block[] {
  const lines = cancelled.map((task) => {
    const { title, source, cancelled: c } = task;
    const by = c ? ` từ ngày ${day(c.date)} theo ${citedShort(c.document)}: ${c.reason}` : '';
    return `${title} (${clauseName(source.id)}; ${namesOf(plan, leadOn(plan, task, asOf))}): thôi thực hiện${by}.`;
  });
  return lines.length ? [heading(4, 'Nhiệm vụ thôi thực hiện trong kỳ'), list(lines)] : [];
}

/** What is asked of bodies that the plan cannot order: told, and in no figure. */
function requests({ plan, requests }: ReportView): Block[] {
  const lines = requests.flatMap(({ rows, progress }) =>
    rows.map((row) => {
      const told = progress
        .filter((p) => row.obligations.some((o) => o.progress.includes(p)))
        .map(
          (p) =>
            `${day(p.date)}, ${nameOf(plan, p.by.id)}: ${p.what}${p.evidence.length ? ` (${p.evidence.map(citedShort).join('; ')})` : ''}`,
        );
      return `${row.title} (${clauseName(row.task.source.id)}; ${assignedTo(plan, row)}): ${rowState(row).toLowerCase()}${told.length ? `. ${told.join('; ')}` : ''}.`;
    }),
  );
  return lines.length ? [heading(4, 'Việc đề nghị, không tính trong số liệu'), list(lines)] : [];
}

export function results(view: ReportView): Block[] {
  let k = 0;
  const sections = view.results.flatMap((s) => [
    heading(4, `${clauseName(s.id)}. ${s.title}`),
    ...s.tasks.flatMap((t) => taskResult(t, view, ++k)),
  ]);
  return [heading(3, '2. Kết quả từng nhiệm vụ'), ...sections, ...requests(view), ...dropped(view)];
}
