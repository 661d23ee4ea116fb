/** What is late in many plans on one screen: how much and whose it is, and the latest duties themselves. */
import { formatDate } from '../../../calendar/civil.ts';
import { wholeWords } from '../../../phrases/many.ts';
import type { Page } from '../../../print/page.ts';
import { textWidth } from '../../../text/width.ts';
import type { LateRow, LateView } from '../../../views/many/late.ts';
import { number } from '../../../words/numbers.ts';
import { gridRow } from '../grid.ts';
import type { Screen } from '../screen.ts';
import { drawGroups, drawManyHead, drawManyNext, drawWhole, LINES } from './screen.ts';

/** The latest duties, and how many more there are. */
function drawLate(rows: readonly LateRow[], most: number, screen: Screen): string[] {
  const { lang, width, paint } = screen;
  const vi = lang === 'vi';
  const n = (value: number) => number(value, lang);
  const shown = rows.slice(0, most);
  if (!shown.length) return [];
  const days = (r: LateRow) => `${n(r.daysLate)} ${vi ? 'ngày' : 'd'}`;
  const daysWidth = Math.max(...shown.map((r) => textWidth(days(r))));
  const wide = width >= 100;
  const left = width - daysWidth - 4 - (wide ? 12 : 0);
  const unit = Math.min(Math.floor(left * 0.45), Math.max(...shown.map((r) => textWidth(`${r.unit} (${r.territory})`))));
  const grid = [
    { width: unit },
    { width: daysWidth, align: 'right' as const },
    ...(wide ? [{ width: 10 }] : []),
    { width: left - unit },
  ];
  const lines = shown.flatMap((r) =>
    gridRow(
      grid,
      [
        { text: `${r.unit} (${r.territory})` },
        { text: days(r), paint: paint.red },
        ...(wide ? [{ text: r.due ? formatDate(r.due) : '' }] : []),
        { text: r.title },
      ],
      '  ',
      1,
    ),
  );
  const rest = rows.length - shown.length;
  const more = vi ? `… ${n(rest)} đầu việc nữa; tất cả: -o qua-han.xlsx` : `… ${n(rest)} more; all of them: -o overdue.xlsx`;
  return [paint.bold(vi ? 'LÂU NHẤT' : 'LATEST'), ...lines, ...(rest ? [paint.dim(more)] : [])];
}

const WANTED = { plan: 6, territory: 3, issuer: 0, body: 4, law: 0, document: 0 } as const;

export function renderLate(view: LateView, page: Page): string {
  const { lang, paint, width } = page;
  const vi = lang === 'vi';
  const n = (value: number) => number(value, lang);
  const head = drawManyHead(view, wholeWords(view, lang), page);
  const { summary, ageing } = view.total;
  const late = summary.open.overdue;
  const aged = [
    ...(ageing.over30 ? [`${vi ? 'trên 30 ngày' : 'over 30 days'}: ${n(ageing.over30)}`] : []),
    ...(ageing.over120 ? [`${vi ? 'trên 120 ngày' : 'over 120 days'}: ${n(ageing.over120)}`] : []),
  ].join(', ');
  const count = late
    ? [`${paint.red.bold(`${vi ? 'QUÁ HẠN' : 'OVERDUE'} ${n(late)}`)}${aged ? `  ${aged}` : ''}`]
    : [paint.green(vi ? 'Không có việc nào quá hạn.' : 'Nothing is overdue.')];
  const next = drawManyNext(late ? view.plans[0] : undefined, 'overdue', page);
  if (view.by) return [...head, ...count, ...drawWhole(view, view.by, page), ...next, ''].join('\n');
  const room = LINES - head.length - count.length - next.length;
  const latest = drawLate(view.late, width < 76 ? 5 : 7, page);
  const groups = late ? drawGroups(view, page, room - latest.length, WANTED) : [];
  return [...head, ...count, ...latest, ...groups, ...next, ''].join('\n');
}
