/** Units that reported nothing in a period, a row each. */
import { formatDate } from '../../calendar/civil.ts';
import type { SilentView } from '../../views/silent.ts';
import type { Language } from '../../words/language.ts';
import type { Sheet } from '../sheet.ts';
import { column, date, number, table, text } from '../table.ts';

export function silentSheet({ asOf, period, units, asked }: SilentView, lang: Language): Sheet {
  const vi = lang === 'vi';
  const [begin, end, day] = [period.begin, period.end, asOf].map(formatDate);
  return {
    name: vi ? 'Chưa báo cáo' : 'Silent',
    title: vi ? `Đơn vị chưa báo cáo trong kỳ năm ${period.year}` : `Units that reported nothing in ${period.year}`,
    note: vi
      ? `Kỳ từ ${begin} đến ${end}; tính đến ngày ${day}; ${units.length}/${asked} đơn vị`
      : `From ${begin} to ${end}; as of ${day}; ${units.length} of ${asked} units`,
    table: table(
      [
        column(vi ? 'STT' : 'No.', 'number', 0.5),
        column(vi ? 'Đơn vị' : 'Unit', 'text', 3),
        column(vi ? 'Số đầu việc' : 'Duties', 'number'),
        column(vi ? 'Quá hạn' : 'Overdue', 'number'),
        column(vi ? 'Báo cáo gần nhất' : 'Last report', 'date'),
        column(vi ? 'Mã' : 'Id', 'text', 1.5),
      ],
      units.map((u, k) => [
        number(k + 1),
        text(u.name),
        number(u.obligations.length),
        number(u.overdue),
        date(u.lastReport),
        text(u.id),
      ]),
    ),
  };
}
