/** Many plans on one screen: the whole, and the worst of each way to divide it. */
import { formatDate } from '../../../calendar/civil.ts';
import { doubtWords, wholeWords } from '../../../phrases/many.ts';
import type { Page } from '../../../print/page.ts';
import { textWidth } from '../../../text/width.ts';
import { ratiosOf } from '../../../tracking/summary.ts';
import type { FiguresView } from '../../../views/many/figures.ts';
import type { Grouping } from '../../../words/groupings.ts';
import { padEnd, wrapAtMost } from '../grid.ts';
import { nextLines } from '../next.ts';
import type { Screen } from '../screen.ts';
import { drawBoxes, drawOutside } from '../status/boxes.ts';
import { groupsBlock } from './groups.ts';

/** Lines of a screen less the one of the prompt. */
export const LINES = 23;

/** How many rows of each table are worth reading at once, where there is room. */
const WANTED: Readonly<Record<Grouping, number>> = { plan: 8, territory: 4, issuer: 0, body: 4, law: 3, document: 0 };
const SHOWN = Object.keys(WANTED) as readonly Grouping[];

/** "63 kế hoạch · 12 địa bàn", the day at the right; under it what makes the figures doubtful. */
export function drawManyHead(
  view: Parameters<typeof doubtWords>[0] & Pick<FiguresView, 'asOf'>,
  whole: string,
  screen: Screen,
): string[] {
  const { lang, width, paint } = screen;
  const day = `${lang === 'vi' ? 'tính đến ngày' : 'as of'} ${formatDate(view.asOf)}`;
  const [head = '', ...more] = wrapAtMost(whole, width, 2);
  const beside = !more.length && textWidth(head) + 2 + textWidth(day) <= width;
  const { grave, notes } = doubtWords(view, lang);
  return [
    ...(beside
      ? [paint.bold(head) + paint.dim(padEnd('', width - textWidth(head) - textWidth(day)) + day)]
      : [...[head, ...more].map((l) => paint.bold(l)), paint.dim(day)]),
    ...grave.flatMap((text) => wrapAtMost(text, width, 2)).map((l) => paint.red(l)),
    ...notes.flatMap((text) => wrapAtMost(text, width, 1)).map((l) => paint.yellow(l)),
  ];
}

/** The four boxes of all plans together. */
export function drawManyBoxes({ total, asOf }: FiguresView, screen: Screen): string[] {
  const figures = { day: asOf, summary: total.summary, ratios: ratiosOf(total.summary), silent: total.silent };
  return [...drawBoxes({ figures, asOf, standing: { is: 'running' } }, screen), ...drawOutside({ figures }, screen)];
}

/** Tables in `room` lines: those that are wanted most keep their rows longest. */
export function drawGroups(view: FiguresView, screen: Screen, room: number, wanted = WANTED): string[] {
  const blocks = SHOWN.map((by) => ({ by, block: groupsBlock(by, view.groups[by], screen) })).filter(
    // A table of one row says again what the whole says.
    ({ by, block }) => wanted[by] > 0 && (by === 'plan' ? block.size > 0 : block.size > 1),
  );
  const shown = new Map(blocks.map(({ by, block }) => [by, Math.min(block.size, wanted[by])]));
  const lines = () => blocks.flatMap(({ by, block }) => block.draw(shown.get(by) ?? 0));
  while (lines().length > room) {
    const rows = (by: Grouping) => shown.get(by) ?? 0;
    // The longest gives way first, the plans only down to four; then the last table goes.
    const longest = blocks.filter(({ by }) => rows(by) > (by === 'plan' ? 4 : 2)).sort((a, b) => rows(b.by) - rows(a.by))[0];
    const last = [...blocks].reverse().find(({ by }) => rows(by) > 0);
    if (longest) shown.set(longest.by, rows(longest.by) - 1);
    else if (last && last.by !== 'plan') shown.set(last.by, 0);
    else if (rows('plan') > 1) shown.set('plan', rows('plan') - 1);
    else break;
  }
  return lines();
}

/** One way to divide the figures, every row of it. */
export const drawWhole = (view: FiguresView, by: Grouping, screen: Screen): string[] => {
  const block = groupsBlock(by, view.groups[by], screen);
  return block.draw(block.size);
};

/** The command that goes to the worst plan. */
export function drawManyNext(worst: { readonly typed: string } | undefined, command: string, page: Page): string[] {
  return worst
    ? nextLines(page.lang === 'vi' ? 'XEM TIẾP' : 'NEXT', page.next(`${command} -C ${worst.typed}`, { filtered: true }), page)
    : [];
}

/** The screen of status, and of the yearly figures. */
export function renderFigures(view: FiguresView & { readonly full: boolean }, page: Page): string {
  const head = drawManyHead(view, wholeWords(view, page.lang), page);
  const boxes = drawManyBoxes(view, page);
  const next = drawManyNext(view.plans[0], 'status', page);
  const tables = view.by
    ? drawWhole(view, view.by, page)
    : view.full
      ? SHOWN.flatMap((by) => drawWhole(view, by, page))
      : drawGroups(view, page, LINES - head.length - boxes.length - next.length);
  return [...head, ...boxes, ...tables, ...next, ''].join('\n');
}
