/** Each agency's load and record, a row each, in the boxes of the report. */
import type { CivilDate } from '../../calendar/civil.ts';
import { nameOf } from '../../model/members.ts';
import type { AgenciesView, AgencyLoad } from '../../views/agencies.ts';
import { figureRow } from '../../views/report/figures.ts';
import { BOX_WORDS, BOXES } from '../../words/boxes.ts';
import type { Language } from '../../words/language.ts';
import type { Sheet } from '../sheet.ts';
import { column, date, number, percentage, table, text } from '../table.ts';
import { noteOf } from './words.ts';

export function agenciesSheet({ plan, asOf, loads }: AgenciesView, lang: Language): Sheet {
  const vi = lang === 'vi';
  const cells = (load: AgencyLoad, k: number) => {
    const { boxes, ratios } = figureRow(load.id, load.name, load.obligations);
    return [
      number(k + 1),
      text(load.name),
      text(load.parent ? nameOf(plan, load.parent) : ''),
      ...BOXES.map((box) => number(boxes[box].length)),
      percentage(ratios.doneOfAll),
      percentage(ratios.doneOfDue),
      percentage(ratios.onTimeOfDone),
      number(load.worstDaysLate || undefined),
      number(load.coordinating),
      date(load.lastReport as CivilDate | undefined),
      text(load.id),
    ];
  };
  return {
    name: vi ? 'Cơ quan' : 'Agencies',
    title: vi ? 'Đầu việc và kết quả của từng cơ quan' : 'Each agency’s load and record',
    note: noteOf(plan, asOf, lang),
    table: table(
      [
        column(vi ? 'STT' : 'No.', 'number', 0.5),
        column(vi ? 'Cơ quan' : 'Agency', 'text', 3),
        column(vi ? 'Cấp trên' : 'Superior', 'text', 2),
        ...BOXES.map((box) => column(BOX_WORDS[box][lang], 'number')),
        column(vi ? 'Hoàn thành / tổng số' : 'Done of all', 'percent'),
        column(vi ? 'Hoàn thành / đến hạn' : 'Done of due', 'percent'),
        column(vi ? 'Đúng hạn / đã hoàn thành' : 'On time of done', 'percent'),
        column(vi ? 'Quá hạn lâu nhất (ngày)' : 'Most late (days)', 'number', 0.8),
        column(vi ? 'Nhiệm vụ phối hợp' : 'Coordinates', 'number', 0.8),
        column(vi ? 'Báo cáo gần nhất' : 'Last report', 'date', 0.9),
        column(vi ? 'Mã' : 'Id', 'text', 1.5),
      ],
      loads.map(cells),
    ),
  };
}
