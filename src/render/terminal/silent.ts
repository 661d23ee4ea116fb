/** The roll of the silent on a terminal. */
import { formatDate } from '../../calendar/civil.ts';
import { hang } from '../../text/wrap.ts';
import type { SilentView } from '../../views/silent.ts';
import { number } from '../../words/numbers.ts';
import { heading, type Screen } from './screen.ts';

export function renderSilent({ units, period, asOf, asked }: SilentView, screen: Screen): string {
  const { lang, width, paint } = screen;
  const vi = lang === 'vi';
  const span = `${formatDate(period.begin)} – ${formatDate(period.end)}`;
  const title = vi ? `Chưa báo cáo gì trong kỳ năm ${period.year}` : `Nothing reported in the year ${period.year}`;
  const about = vi
    ? `kỳ ${span}, tính đến ${formatDate(asOf)}: ${units.length}/${asked} đơn vị`
    : `period ${span}, as of ${formatDate(asOf)}: ${units.length} of ${asked} units`;
  const lines = units.flatMap((u) => {
    const late = u.overdue ? (vi ? `, ${number(u.overdue, lang)} quá hạn` : `, ${number(u.overdue, lang)} overdue`) : '';
    const last = u.lastReport ? formatDate(u.lastReport) : vi ? 'chưa lần nào' : 'never';
    const text = vi
      ? `${u.name} – ${number(u.obligations.length, lang)} đầu việc${late}; báo cáo gần nhất: ${last}`
      : `${u.name} – owes ${number(u.obligations.length, lang)}${late}; last report: ${last}`;
    return hang(u.overdue ? '  ✗ ' : '  · ', text, width).map((l, k) =>
      u.overdue && k === 0 ? paint.red(l.slice(0, 4)) + l.slice(4) : l,
    );
  });
  const none = vi ? 'Mọi đơn vị đều đã báo cáo trong kỳ.' : 'Every unit has reported in the period.';
  return [
    heading(screen, title),
    ...hang('', about, width).map((l) => paint.dim(l)),
    '',
    ...(units.length ? lines : [none]),
  ].join('\n');
}
