/** The columns of the sheet that a body fills in: what it owes, then room for what it reports. */
import { formatDate } from '../../calendar/civil.ts';
import { nameOf } from '../../model/members.ts';
import { stateWords } from '../../phrases/states.ts';
import { obligationTitle } from '../../tracking/obligation.ts';
import { dutyKey, type SheetView } from '../../views/sheet-duties.ts';
import { clauseNumber } from '../../words/clauses.ts';
import { both, type Language, type Text } from '../../words/language.ts';
import type { Sheet } from '../sheet.ts';
import { column, date, number, table, text } from '../table.ts';

/** Heads of the columns that are filled in, by which they are found again wherever they were moved to. */
export const FILLED = {
  result: both('Kết quả thực hiện', 'Result'),
  date: both('Ngày (dd/mm/yyyy)', 'Day (dd/mm/yyyy)'),
  done: both('Đã hoàn thành?', 'Done?'),
  number: both('Số văn bản', 'Document number'),
  numberDate: both('Ngày văn bản', 'Document date'),
} satisfies Record<string, Text>;
export const KEY = both('Mã đầu việc (không sửa)', 'Key (do not change)');
export const DONE_WORDS = { yes: both('Đã hoàn thành', 'Done'), no: both('Chưa hoàn thành', 'Not done') };

/** By which a sheet is known again: the plan and the body. Stands in the third row. */
export const markOf = ({ plan, agency, asOf }: SheetView): string => `plan sheet ${plan.head.id} ${agency} ${asOf}`;
export const MARK = /^plan sheet (\S+) (\S+) (\d{4}-\d{2}-\d{2})$/;

export function fillInSheet(view: SheetView, lang: Language): Sheet {
  const { plan, agency, asOf, duties } = view;
  const vi = lang === 'vi';
  return {
    name: vi ? 'Báo cáo' : 'Report',
    title: `${vi ? 'NHIỆM VỤ CỦA' : 'DUTIES OF'} ${nameOf(plan, agency).toUpperCase()}`,
    note: vi
      ? `${plan.head.title}; tính đến ngày ${formatDate(asOf)}. Ghi vào các ô màu vàng, lưu lại, gửi trả tệp này.`
      : `${plan.head.title}; as of ${formatDate(asOf)}. Fill in the yellow cells, save, send this file back.`,
    table: table(
      [
        column(vi ? 'STT' : 'No.', 'number', 0.5),
        column(vi ? 'Mục' : 'Clause', 'text', 0.7),
        column(vi ? 'Nhiệm vụ' : 'Task', 'text', 4),
        column(vi ? 'Thời hạn trong kế hoạch' : 'Deadline as written', 'text', 1.8),
        column(vi ? 'Hạn chót' : 'Due', 'date', 0.95),
        column(vi ? 'Tình trạng' : 'State', 'text', 1.2),
        column(FILLED.result[lang], 'text', 3),
        column(FILLED.date[lang], 'date', 1.1),
        column(FILLED.done[lang], 'text', 1.1),
        column(FILLED.number[lang], 'text', 1.3),
        column(FILLED.numberDate[lang], 'date', 1.1),
        column(KEY[lang], 'text', 2),
      ],
      duties.map((o, k) => [
        number(k + 1),
        text(clauseNumber(o.task.source.id)),
        text(obligationTitle(o)),
        text(o.deadline?.text ?? ''),
        date(o.due),
        text(stateWords(o, lang)),
        text(''),
        date(undefined),
        text(''),
        text(''),
        date(undefined),
        text(dutyKey(o)),
      ]),
    ),
  };
}
