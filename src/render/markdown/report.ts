/** The yearly report in Markdown, in Vietnamese, in the order of official reports. What the plan cannot know is left to fill in, in square brackets. */

import { type CivilDate, formatDate } from '../../calendar/civil.ts';
import { nameOf, shortNameOf } from '../../model/members.ts';
import type { DocumentRef, Obstacle } from '../../model/plan.ts';
import { obligationTitle } from '../../tracking/obligation.ts';
import type { Obligation } from '../../tracking/register.ts';
import type { ObstacleState } from '../../views/obstacles.ts';
import type { FigureRow } from '../../views/report/figures.ts';
import type { ReportView, TaskResult } from '../../views/report/report.ts';
import type { Row } from '../../views/rows.ts';
import { BOX_WORDS, BOXES } from '../../words/boxes.ts';
import { daysWords, number, percent } from '../../words/numbers.ts';
import { silenceShort, stateWords as words } from '../labels.ts';
import { stageWords } from '../obstacle-words.ts';
import { md, mdTable } from './escape.ts';
import { budgetSection, reviewAnnex } from './report-registers.ts';

const n = (value: number) => number(value, 'vi');
/** Something that a person has to write. */
const fill = (what: string) => `\\[${what}\\]`;
const day = (d: string) => formatDate(d as CivilDate);

const documentWords = (d: DocumentRef) => `${md(d.number ?? '(chưa rõ số)')}${d.date ? ` ngày ${day(d.date)}` : ''}`;

function head(view: ReportView): string {
  const { letter, plan, period } = view;
  const left = [letter.parent ? md(letter.parent) : '', `**${md(view.by.toUpperCase())}**`].filter(Boolean).join('<br>');
  const right = '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**<br>**Độc lập - Tự do - Hạnh phúc**';
  const signed = `*${md(letter.place)}, ngày …… tháng …… năm ……*`;
  const to =
    view.to.length === 1
      ? `Kính gửi: ${md(view.to[0] as string)}.`
      : `Kính gửi:\n\n${view.to.map((t, k) => `- ${md(t)}${k < view.to.length - 1 ? ';' : '.'}`).join('\n')}`;
  return [
    mdTable([left, right], [[`Số: ……/${md(letter.symbol ?? 'BC')}`, signed]]),
    '# BÁO CÁO',
    `**Kết quả triển khai thi hành ${md(plan.head.law)} trên địa bàn ${md(plan.head.territory)} năm ${period.year}**`,
    to,
  ].join('\n\n');
}

function opening(view: ReportView): string {
  const { document, basis, title } = view.plan.head;
  const number = document.number ? `số ${md(document.number)}` : fill('số của kế hoạch: chưa ghi');
  const date = document.date ? `ngày ${day(document.date)}` : fill('ngày ban hành: chưa ghi');
  const on = basis.map((d) => `${md(d.title ?? '')} (số ${documentWords(d)}${d.issuer ? `, ${md(d.issuer)}` : ''})`).join('; ');
  const { begin, end, source } = view.period;
  const period = `Kỳ báo cáo: từ ngày ${day(begin)} đến ngày ${day(end)}${source ? ` (${md(source)})` : ''}; số liệu tính đến ngày ${day(view.asOf)}.`;
  return [
    `Thực hiện ${md(title)} (${number}, ${date})${on ? `, căn cứ ${on}` : ''}, ${md(view.by)} báo cáo kết quả thực hiện năm ${view.period.year} như sau:`,
    period,
  ].join('\n\n');
}

function figures(title: string, rows: readonly FigureRow[], total: FigureRow): string {
  const cells = (row: FigureRow) => [
    ...BOXES.map((box) => n(row.boxes[box].length)),
    percent(row.ratios.doneOfAll, 'vi'),
    percent(row.ratios.doneOfDue, 'vi'),
    percent(row.ratios.onTimeOfDone, 'vi'),
  ];
  const headings = [
    title,
    ...BOXES.map((b) => BOX_WORDS[b].vi),
    'Hoàn thành / tổng số',
    'Hoàn thành / đến hạn',
    'Đúng hạn / đã hoàn thành',
  ];
  return mdTable(
    headings,
    [...rows.map((r) => [md(r.name), ...cells(r)]), [`**${md(total.name)}**`, ...cells(total).map((c) => `**${c}**`)]],
    headings.map((_, k) => k).slice(1),
  );
}

function statistics(view: ReportView): string {
  const { total } = view;
  const done = total.boxes.doneOnTime.length + total.boxes.doneLate.length;
  const due = done + total.boxes.openOverdue.length;
  return [
    '### 1. Số liệu chung',
    `Tổng số ${n(total.boxes.total.length)} đầu việc (mỗi đơn vị được giao, mỗi kỳ của việc định kỳ, mỗi phần việc phối hợp có thời hạn riêng tính một đầu việc). Đã hoàn thành ${n(done)}: đúng hạn ${n(total.boxes.doneOnTime.length)}, quá hạn ${n(total.boxes.doneLate.length)}. Chưa hoàn thành, có thời hạn: trong hạn ${n(total.boxes.openInTime.length)}, quá hạn ${n(total.boxes.openOverdue.length)}. Không xác định thời hạn: ${n(total.boxes.undated.length)}.`,
    [
      `- Tỷ lệ hoàn thành trên tổng số: ${percent(total.ratios.doneOfAll, 'vi')} (${n(done)}/${n(total.boxes.total.length)}).`,
      `- Tỷ lệ hoàn thành trên số việc đến hạn (đã hoàn thành và chưa hoàn thành quá hạn): ${percent(total.ratios.doneOfDue, 'vi')} (${n(done)}/${n(due)}).`,
      `- Tỷ lệ đúng hạn trên số việc đã hoàn thành: ${percent(total.ratios.onTimeOfDone, 'vi')} (${n(total.boxes.doneOnTime.length)}/${n(done)}).`,
    ].join('\n'),
    'Bảng 1. Theo mục của kế hoạch',
    figures('Mục', view.sections, total),
    'Bảng 2. Theo cơ quan thực hiện',
    figures('Cơ quan', view.leads, total),
    'Chi tiết từng đơn vị ở Phụ lục II.',
  ].join('\n\n');
}

const deadlineWords = (row: Row) => (row.deadline ? md(row.deadline.text) : 'kế hoạch không nêu');
/** " (29/02/2016; thời hạn gốc 31/01/2016, gia hạn theo 25/UBND-NC ngày 28/01/2016)" */
const dueWords = (row: Row) => {
  if (!row.due) return '';
  const by = row.extension?.decision?.document;
  const moved = row.originalDue ? `; thời hạn gốc ${day(row.originalDue)}, gia hạn theo ${by ? documentWords(by) : ''}` : '';
  return ` (${day(row.due)}${moved}${row.pending ? '; đang xin gia hạn' : ''})`;
};
const stateWords = (row: Row) =>
  [
    words(row, 'vi'),
    daysWords(row.daysLate, row.daysLeft, 'vi'),
    row.units.total > 1 ? `${row.units.done}/${row.units.total} đơn vị xong` : '',
    row.silence ? silenceShort(row.silence, 'vi') : '',
  ]
    .filter(Boolean)
    .join(', ');

function taskResult({ tracked, rows, progress }: TaskResult, view: ReportView, k: number): string {
  const { task } = tracked;
  const named = (refs: readonly { id: string }[]) => refs.map((r) => md(nameOf(view.plan, r.id))).join('; ');
  const lines = [
    `**${k}. ${md(task.title)}**`,
    [
      `- Chủ trì: ${named(task.lead)}.${task.coordinating.length ? ` Phối hợp: ${named(task.coordinating)}.` : ''}`,
      ...rows.map(
        (row) =>
          `- ${row.role === 'lead' ? 'Thời hạn' : `Phần phối hợp (${md(row.lead)}: ${md(row.obligations[0]?.contribution?.what ?? '')}), thời hạn`}: ${deadlineWords(row)}${dueWords(row)}${row.occurrence ? `, ${md(row.occurrence)}` : ''}. Tình trạng: ${stateWords(row)}.`,
      ),
      ...progress.map(
        (p) =>
          `- ${day(p.date)}, ${md(shortNameOf(view.plan, p.by.id))}: ${md(p.what)}${p.evidence.length ? ` (${p.evidence.map(documentWords).join('; ')})` : ' (chưa có văn bản minh chứng)'}.`,
      ),
      ...(progress.length ? [] : ['- Kết quả trong kỳ: chưa có báo cáo.']),
    ].join('\n'),
  ];
  return lines.join('\n\n');
}

function results(view: ReportView): string {
  let k = 0;
  const sections = view.results.flatMap((s) => [
    `#### Mục ${md(s.id)}. ${md(s.title)}`,
    ...s.tasks.map((t) => taskResult(t, view, ++k)),
  ]);
  return ['### 2. Kết quả từng nhiệm vụ', ...sections].join('\n\n');
}

function late(view: ReportView): string {
  if (!view.late.length) return 'Không có nhiệm vụ nào quá hạn.';
  const row = (o: Obligation, k: number) => [
    String(k + 1),
    md(obligationTitle(o)),
    md(shortNameOf(view.plan, o.unit)),
    o.due ? day(o.due) + (o.originalDue ? ` (gốc ${day(o.originalDue)})` : '') : '',
    n(o.daysLate ?? 0),
    o.doneOn ? `Đã hoàn thành ${day(o.doneOn)}` : 'Chưa hoàn thành',
  ];
  return mdTable(['STT', 'Nhiệm vụ', 'Cơ quan', 'Thời hạn', 'Số ngày quá hạn', 'Tình trạng'], view.late.map(row), [0, 4]);
}

const taskTitle = (view: ReportView, o: Obstacle) => view.plan.tasks.find((t) => t.id === o.task)?.title;

function assessment(view: ReportView): string {
  const { obstacles, silent } = view;
  const units = new Set(silent.map((o) => o.unit)).size;
  const difficulty = (state: ObstacleState) => {
    const o = state.obstacle;
    const title = taskTitle(view, o);
    const answer =
      state.stage === 'answered' && o.answered
        ? `: ${md(o.answered.what)}${o.answered.document ? ` (${documentWords(o.answered.document)})` : ''}`
        : '';
    return `- ${day(o.date)}, ${md(shortNameOf(view.plan, o.by))}${title ? ` (${md(title)})` : ''}: ${md(o.what)}; ${md(stageWords(view.plan, state, 'vi'))}${answer}.`;
  };
  const causes = (kind: Obstacle['causeKind'], title: string) => {
    const own = obstacles.map((s) => s.obstacle).filter((o) => o.cause && o.causeKind === kind);
    return own.length ? [`- ${title}: ${own.map((o) => md(o.cause as string)).join('; ')}.`] : [];
  };
  const allCauses = [
    ...causes('objective', 'Khách quan'),
    ...causes('subjective', 'Chủ quan'),
    ...causes(undefined, 'Chưa phân loại'),
  ];
  return [
    '## III. ĐÁNH GIÁ CHUNG',
    '### 1. Kết quả đạt được',
    fill('cơ quan báo cáo đánh giá'),
    '### 2. Tồn tại, hạn chế',
    `Nhiệm vụ quá hạn trong kỳ (${n(view.late.length)}); còn chưa hoàn thành và quá hạn trên 30 ngày: ${n(view.ageing.over30)}, trên 120 ngày: ${n(view.ageing.over120)}.`,
    late(view),
    silent.length
      ? `Việc không xác định thời hạn mà trong kỳ chưa có báo cáo: ${n(silent.length)} đầu việc của ${n(units)} đơn vị (Phụ lục I).`
      : 'Mọi việc không xác định thời hạn đều đã có báo cáo trong kỳ.',
    '### 3. Khó khăn, vướng mắc',
    obstacles.length ? obstacles.map(difficulty).join('\n') : 'Trong kỳ chưa ghi nhận khó khăn, vướng mắc nào.',
    '### 4. Nguyên nhân',
    allCauses.length ? allCauses.join('\n') : fill('nguyên nhân khách quan, chủ quan'),
  ].join('\n\n');
}

function nextPeriod(view: ReportView): string {
  const { due, carried, undated, year } = view.next;
  const line = (row: Row) =>
    `- ${md(row.title)}${row.occurrence ? ` – ${md(row.occurrence)}` : ''}: ${md(row.lead)}, thời hạn ${row.due ? day(row.due) : deadlineWords(row)}.`;
  return [
    `## IV. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM ${year}`,
    ...(carried.length ? ['Hoàn thành dứt điểm các việc còn quá hạn:', carried.map(line).join('\n')] : []),
    ...(due.length ? ['Các việc đến hạn:', due.map(line).join('\n')] : []),
    ...(undated.length ? ['Tiếp tục thực hiện:', undated.map(line).join('\n')] : []),
  ].join('\n\n');
}

function proposals(view: ReportView): string {
  const items = view.proposals.flatMap((p) => [
    `**Đối với ${md(p.to)}**`,
    p.items.map((i) => `- ${md(i.what)} (${md(i.by)} kiến nghị).`).join('\n'),
  ]);
  return ['## V. KIẾN NGHỊ, ĐỀ XUẤT', ...(items.length ? items : ['Không có kiến nghị.'])].join('\n\n');
}

function ending(view: ReportView): string {
  const { signature, copies } = view.letter;
  const sign = [signature.authority, signature.position].filter((s): s is string => Boolean(s)).map((s) => `**${md(s)}**`);
  const copy = [
    '***Nơi nhận:***',
    ...(copies ?? ['Như trên', 'Lưu: VT']).map((c, k, all) => `- ${md(c)}${k < all.length - 1 ? ';' : '.'}`),
  ].join('<br>');
  return [
    `Trên đây là báo cáo kết quả triển khai thi hành ${md(view.plan.head.law)} năm ${view.period.year}./.`,
    mdTable([copy, [...sign, '', signature.name ? `**${md(signature.name)}**` : fill('họ tên')].join('<br>')], []),
  ].join('\n\n');
}

function annexes(view: ReportView): string {
  let k = 0;
  const rows = view.annex.flatMap((s) => [
    [`**${md(s.id)}**`, `**${md(s.title)}**`, '', '', '', '', ''],
    ...s.rows.map((row) => [
      String(++k),
      md(row.occurrence ? `${row.title} – ${row.occurrence}` : row.title),
      md(row.lead),
      md(row.task.coordinating.map((r) => shortNameOf(view.plan, r.id)).join('; ')),
      deadlineWords(row) + dueWords(row),
      md(row.task.deliverable ?? ''),
      stateWords(row),
    ]),
  ]);
  return [
    '## PHỤ LỤC I. BẢNG TỔNG HỢP NHIỆM VỤ',
    mdTable(
      [
        'STT',
        'Nội dung nhiệm vụ',
        'Cơ quan chủ trì',
        'Cơ quan phối hợp',
        'Thời hạn hoàn thành',
        'Sản phẩm, kết quả',
        'Tình trạng',
      ],
      rows,
    ),
    '## PHỤ LỤC II. SỐ LIỆU TỪNG ĐƠN VỊ',
    figures('Đơn vị', view.agencies, view.total),
  ].join('\n\n');
}

function unreadable(view: ReportView): string[] {
  if (!view.unreadable.length) return [];
  return [
    `**Số liệu chưa đầy đủ: ${n(view.unreadable.length)} mục của kế hoạch không đọc được.**`,
    view.unreadable.map((u) => `- ${md(u.name)}, ${md(u.file)}:${u.line}: ${md(u.message.vi)}.`).join('\n'),
  ];
}

export function renderReport(view: ReportView): string {
  const parts = [
    ...(view.plan.head.example ? ['> **VÍ DỤ**: tiến độ trong báo cáo này là bịa ra để minh hoạ.'] : []),
    head(view),
    opening(view),
    ...unreadable(view),
    '## I. CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI THỰC HIỆN',
    fill('văn bản đã ban hành, phân công, kiểm tra, đôn đốc trong kỳ'),
    '## II. KẾT QUẢ THỰC HIỆN CÁC NHIỆM VỤ',
    statistics(view),
    results(view),
    ...budgetSection(view),
    assessment(view),
    nextPeriod(view),
    proposals(view),
    ending(view),
    annexes(view),
    ...reviewAnnex(view),
  ];
  return `${parts.join('\n\n')}\n`;
}
