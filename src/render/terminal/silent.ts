/** The roll of the silent on a terminal. */
import { formatDate } from '../../calendar/civil.ts';
import type { Page } from '../../print/page.ts';
import { hang } from '../../text/wrap.ts';
import type { SilentView } from '../../views/silent.ts';
import { number } from '../../words/numbers.ts';
import { nextLines } from './next.ts';
import { heading } from './screen.ts';

/** More units than this, none of them late, are told by their count. */
const MOST_IN_TIME = 12;

export function renderSilent({ units, period, asOf, asked, all }: SilentView, page: Page): string {
  const { lang, width, paint } = page;
  const vi = lang === 'vi';
  const span = `${formatDate(period.begin)} – ${formatDate(period.end)}`;
  const title = vi ? `Chưa báo cáo gì trong kỳ năm ${period.year}` : `Nothing reported in the year ${period.year}`;
  const about = vi
    ? `kỳ ${span}, tính đến ${formatDate(asOf)}: ${units.length}/${asked} đơn vị`
    : `period ${span}, as of ${formatDate(asOf)}: ${units.length} of ${asked} units`;
  const inTime = units.filter((u) => !u.overdue);
  const folded = !all && inTime.length > MOST_IN_TIME ? inTime : [];
  const lines = units
    .filter((u) => !folded.includes(u))
    .flatMap((u) => {
      const late = u.overdue ? (vi ? `, ${number(u.overdue, lang)} quá hạn` : `, ${number(u.overdue, lang)} overdue`) : '';
      const last = u.lastReport ? formatDate(u.lastReport) : vi ? 'chưa lần nào' : 'never';
      const text = vi
        ? `${u.name} – ${number(u.obligations.length, lang)} đầu việc${late}; báo cáo gần nhất: ${last}`
        : `${u.name} – owes ${number(u.obligations.length, lang)}${late}; last report: ${last}`;
      return hang(u.overdue ? '  ✗ ' : '  · ', text, width).map((l, k) =>
        u.overdue && k === 0 ? paint.red(l.slice(0, 4)) + l.slice(4) : l,
      );
    });
  const rest = number(folded.length, lang);
  const others = vi ? `${rest} đơn vị khác, không có đầu việc nào quá hạn` : `${rest} other units, nothing of theirs overdue`;
  const none = vi ? 'Mọi đơn vị đều đã báo cáo trong kỳ.' : 'Every unit has reported in the period.';
  return [
    heading(page, title),
    ...hang('', about, width).map((l) => paint.dim(l)),
    '',
    ...(units.length ? lines : [none]),
    ...(folded.length
      ? [
          ...hang('  · ', others, width),
          '',
          ...nextLines(vi ? 'TỪNG ĐƠN VỊ' : 'EACH UNIT', page.next(`silent --year ${period.year} --all`), page),
        ]
      : []),
  ].join('\n');
}
