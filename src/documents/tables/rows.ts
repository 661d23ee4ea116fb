/** Tasks, a row each: what list, due and overdue answer with. */
import { courseWords } from '../../phrases/course.ts';
import { stateWords } from '../../phrases/states.ts';
import { givenTo, type Row, type RowsView } from '../../views/rows.ts';
import { clauseNumber } from '../../words/clauses.ts';
import { both, type Language } from '../../words/language.ts';
import type { Sheet } from '../sheet.ts';
import { column, date, number, table, text } from '../table.ts';
import { namesOf, noteOf } from './words.ts';

const COLUMNS = [
  { title: both('STT', 'No.'), kind: 'number', width: 0.5 },
  { title: both('Mục', 'Clause'), kind: 'text', width: 0.7 },
  { title: both('Nhiệm vụ', 'Task'), kind: 'text', width: 4 },
  { title: both('Kỳ', 'Occurrence'), kind: 'text', width: 1 },
  { title: both('Vai trò', 'Role'), kind: 'text', width: 0.8 },
  { title: both('Cơ quan được giao', 'Assigned to'), kind: 'text', width: 2 },
  { title: both('Đơn vị ở tình trạng này', 'Units in this state'), kind: 'text', width: 2 },
  { title: both('Thời hạn trong kế hoạch', 'Deadline as written'), kind: 'text', width: 1.8 },
  { title: both('Hạn chót', 'Due'), kind: 'date', width: 0.9 },
  { title: both('Tình trạng', 'State'), kind: 'text', width: 1.2 },
  { title: both('Quá hạn (ngày)', 'Days late'), kind: 'number', width: 0.7 },
  { title: both('Còn (ngày)', 'Days left'), kind: 'number', width: 0.7 },
  { title: both('Đơn vị hoàn thành', 'Units done'), kind: 'number', width: 0.7 },
  { title: both('Tổng đơn vị', 'Units'), kind: 'number', width: 0.7 },
  { title: both('Chưa báo cáo (ngày)', 'Silent (days)'), kind: 'number', width: 0.8 },
  { title: both('Mã nhiệm vụ', 'Task id'), kind: 'text', width: 1.5 },
] as const;

const ROLES = { lead: both('Chủ trì', 'Lead'), coordinating: both('Phối hợp', 'Coordinating') };

export function rowsSheet({ plan, asOf, title, rows }: RowsView, lang: Language): Sheet {
  const cells = (row: Row, k: number) => {
    const inState = row.obligations.filter((o) => o.state === row.state);
    return [
      number(k + 1),
      text(clauseNumber(row.task.source.id)),
      text(row.title),
      text(row.occurrence ?? ''),
      text(ROLES[row.role][lang]),
      text(
        namesOf(
          plan,
          givenTo(row).map((r) => r.id),
        ),
      ),
      text(
        namesOf(
          plan,
          inState.map((o) => o.unit),
        ),
      ),
      text(row.deadline?.text ?? ''),
      date(row.due),
      text([stateWords(row, lang), courseWords(row.obligations, lang)].filter(Boolean).join('; ')),
      number(row.daysLate || undefined),
      number(row.daysLeft),
      number(row.units.done),
      number(row.units.total),
      number(row.silence?.days),
      text(row.task.id),
    ];
  };
  return {
    name: lang === 'vi' ? 'Nhiệm vụ' : 'Tasks',
    title: title[lang],
    note: noteOf(plan, asOf, lang),
    table: table(
      COLUMNS.map((c) => column(c.title[lang], c.kind, c.width)),
      rows.map(cells),
    ),
  };
}
