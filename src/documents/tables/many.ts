/** The figures of many plans as tables, in the boxes of the report; what is late, and the gates, a row each. */
import { formatDate } from '../../calendar/civil.ts';
import { countWords, groupName } from '../../phrases/many.ts';
import { boxesOf, ratiosOf } from '../../tracking/summary.ts';
import type { FiguresView, GroupRow } from '../../views/many/figures.ts';
import type { GatesView } from '../../views/many/gates.ts';
import type { LateView } from '../../views/many/late.ts';
import type { Tally } from '../../views/many/tally.ts';
import { BOX_WORDS, BOXES } from '../../words/boxes.ts';
import { GROUPING_WORDS, type Grouping } from '../../words/groupings.ts';
import type { Language } from '../../words/language.ts';
import type { Sheet } from '../sheet.ts';
import { column, date, number, percentage, type Table, type TableRow, table, text } from '../table.ts';

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

function figureCells({ summary, worst }: Tally) {
  const [boxes, ratios] = [boxesOf(summary), ratiosOf(summary)];
  return [
    ...BOXES.map((box) => number(boxes[box])),
    percentage(ratios.doneOfAll),
    percentage(ratios.doneOfDue),
    percentage(ratios.onTimeOfDone),
    number(worst || undefined),
  ];
}

/** Without a body that is a table of its own: one row a group, and the sum; bodies share what several of them owe together. */
export function groupsTable({ groups, total, plans }: FiguresView, by: Grouping, lang: Language): Table {
  const vi = lang === 'vi';
  const single = by === 'plan';
  const row = (r: GroupRow, k: number) => [
    number(k + 1),
    text(groupName(by, r, lang)),
    text(r.territories.join('; ')),
    single ? text(r.key) : number(r.plans),
    ...figureCells(r.tally),
  ];
  const sum: TableRow = {
    role: 'total',
    cells: [
      text(''),
      text(vi ? 'Tổng cộng' : 'Total'),
      text(''),
      single ? text('') : number(plans.length),
      ...figureCells(total),
    ],
  };
  return table(
    [
      column(vi ? 'STT' : 'No.', 'number', 0.5),
      column(capital(GROUPING_WORDS[by][lang]), 'text', 3),
      column(capital(GROUPING_WORDS.territory[lang]), 'text', 1.5),
      single ? column(vi ? 'Thư mục' : 'Folder', 'text', 1.5) : column(vi ? 'Số kế hoạch' : 'Plans', 'number', 0.7),
      ...BOXES.map((box) => column(BOX_WORDS[box][lang], 'number')),
      column(vi ? 'Hoàn thành / tổng số' : 'Done of all', 'percent'),
      column(vi ? 'Hoàn thành / đến hạn' : 'Done of due', 'percent'),
      column(vi ? 'Đúng hạn / đã hoàn thành' : 'On time of done', 'percent'),
      column(vi ? 'Trễ nhất (ngày)' : 'Most late (days)', 'number', 0.8),
    ],
    [...groups[by].map(row), sum],
  );
}

const onDay = ({ asOf, plans }: Pick<FiguresView, 'asOf' | 'plans'>, lang: Language) =>
  `${countWords('plan', plans.length, lang)}; ${lang === 'vi' ? 'tính đến ngày' : 'as of'} ${formatDate(asOf)}`;

export const groupsSheet = (view: FiguresView, by: Grouping, lang: Language): Sheet => ({
  name: capital(GROUPING_WORDS[by][lang]),
  title: `${lang === 'vi' ? 'Kết quả theo' : 'Results by'} ${GROUPING_WORDS[by][lang]}`,
  note: onDay(view, lang),
  table: groupsTable(view, by, lang),
});

/** Plans, and folders, that gave no answer. */
export function withoutSheet(
  { without, unfit, asOf, plans }: Pick<FiguresView, 'without' | 'unfit' | 'asOf' | 'plans'>,
  lang: Language,
): Sheet {
  const vi = lang === 'vi';
  return {
    name: vi ? 'Không tính được' : 'Not counted',
    title: vi ? 'Kế hoạch không tính được' : 'Plans that were not counted',
    note: onDay({ asOf, plans }, lang),
    table: table(
      [column(vi ? 'Thư mục' : 'Folder', 'text', 2), column(vi ? 'Lý do' : 'Reason', 'text', 4)],
      [...without, ...unfit].map(({ folder, reason }) => [text(folder), text(reason[lang])]),
    ),
  };
}

export function lateSheet(view: LateView, lang: Language): Sheet {
  const vi = lang === 'vi';
  return {
    name: vi ? 'Quá hạn' : 'Overdue',
    title: vi ? 'Việc quá hạn của các kế hoạch' : 'Overdue in all plans',
    note: onDay(view, lang),
    table: table(
      [
        column(vi ? 'STT' : 'No.', 'number', 0.5),
        column(capital(GROUPING_WORDS.territory[lang]), 'text', 1.3),
        column(vi ? 'Đơn vị' : 'Unit', 'text', 2),
        column(vi ? 'Nội dung nhiệm vụ' : 'Task', 'text', 4),
        column(vi ? 'Thời hạn' : 'Due', 'date'),
        column(vi ? 'Số ngày quá hạn' : 'Days late', 'number', 0.8),
        column(capital(GROUPING_WORDS.plan[lang]), 'text', 3),
        column(vi ? 'Thư mục' : 'Folder', 'text', 1.5),
        column(vi ? 'Mã nhiệm vụ' : 'Task id', 'text', 1.3),
      ],
      view.late.map((r, k) => [
        number(k + 1),
        text(r.territory),
        text(r.unit),
        text(r.title),
        date(r.due),
        number(r.daysLate),
        text(r.plan),
        text(r.folder),
        text(r.task),
      ]),
    ),
  };
}

export function gatesSheet(view: GatesView, lang: Language): Sheet {
  const vi = lang === 'vi';
  return {
    name: vi ? 'Cổng' : 'Gates',
    title: vi ? 'Cổng kiểm tra của các kế hoạch' : 'The gates of all plans',
    note: `${countWords('plan', view.plans.length, lang)}; ${vi ? 'tính đến ngày' : 'as of'} ${formatDate(view.asOf)}`,
    table: table(
      [
        column(vi ? 'Thư mục' : 'Folder', 'text', 1.5),
        column(capital(GROUPING_WORDS.plan[lang]), 'text', 3),
        column(vi ? 'Cổng' : 'Gate', 'text', 0.8),
        column(vi ? 'Lỗi' : 'Errors', 'number', 0.6),
        column(vi ? 'Cảnh báo' : 'Warnings', 'number', 0.7),
        column(vi ? 'Quá hạn' : 'Overdue', 'number', 0.7),
        column(vi ? 'Sắp đến hạn' : 'Due soon', 'number', 0.7),
        column(vi ? 'Kết luận' : 'Verdict', 'text', 4),
      ],
      view.plans.map((p) => [
        text(p.folder),
        text(p.title),
        text(p.shut ? (vi ? 'đóng' : 'shut') : vi ? 'mở' : 'open'),
        number(p.errors),
        number(p.warnings),
        number(p.overdue),
        number(p.dueSoon),
        text(p.verdict[lang]),
      ]),
    ),
  };
}
