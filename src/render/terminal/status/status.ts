/** The screen of `plan` and `plan status`: one screen, whatever the size of the plan. */
import type { Page } from '../../../print/page.ts';
import { textWidth } from '../../../text/width.ts';
import { wrap } from '../../../text/wrap.ts';
import type { StatusView } from '../../../views/status.ts';
import { number } from '../../../words/numbers.ts';
import { padEnd } from '../grid.ts';
import { drawRows } from '../rows.ts';
import type { Screen } from '../screen.ts';
import { drawComing, drawNext, drawUnread, drawWaits } from './ahead.ts';
import { drawBoxes, drawOutside } from './boxes.ts';
import { clausesBlock } from './clauses.ts';
import { drawHead } from './head.ts';
import { lateBlock } from './late.ts';

/** Lines of a screen less the one of the prompt; a narrow one has to be longer. */
const LINES = 23;
const LINES_NARROW = 30;
/** Entries that are worth reading at once, where there is room for more. */
const MOST_LATE = 8;
const MOST_CLAUSES = 8;

/** Money and reviewed documents, where the plan keeps them. */
function drawRegisters({ budget, review, partial }: StatusView, { lang, paint, width }: Screen): string[] {
  // They are of the whole plan, whatever part of it is asked for.
  if (partial) return [];
  const vi = lang === 'vi';
  const n = (value: number) => number(value, lang);
  const { approved, estimated } = budget.totals;
  const texts = [
    estimated.count
      ? vi
        ? `kinh phí: ${n(estimated.count)} dự toán, đã phê duyệt ${n(approved.count)}`
        : `budget: ${n(estimated.count)} estimates, ${n(approved.count)} approved`
      : '',
    review.documents.length
      ? vi
        ? `rà soát: ${n(review.documents.length)} văn bản`
        : `review: ${n(review.documents.length)} documents`
      : '',
  ].filter(Boolean);
  if (!texts.length) return [];
  return [`${padEnd(vi ? 'CÁC SỔ' : 'REGISTERS', 14)}${texts.join(' · ')}`]
    .filter((l) => textWidth(l) <= width)
    .slice(0, 1)
    .map((l) => paint.dim(l));
}

/** Where nothing at all is logged, what "late" means is said. */
function drawNote({ nothingLogged, summary }: StatusView, { lang, paint, width }: Screen): string[] {
  if (!nothingLogged || !summary.open.overdue) return [];
  const text =
    lang === 'vi'
      ? 'Chưa ghi tiến độ nào: “quá hạn” là đến hạn mà chưa có báo cáo hoàn thành.'
      : 'No progress is logged: "overdue" means due and not reported as done.';
  return wrap(text, width).map((l) => paint.dim(l));
}

function drawScreen(view: StatusView, page: Page): string[] {
  const most = page.width < 76 ? LINES_NARROW : LINES;
  const last = view.figures.day !== view.asOf;
  const head = [...drawHead(view, page)];
  const boxes = drawBoxes(view, page);
  const outside = drawOutside(view, page);
  const late = lateBlock(view, page);
  const clauses = clausesBlock(view, page);
  const note = drawNote(view, page);
  const coming = last ? [] : drawComing(view, page);
  const waits = last ? [] : drawWaits(view, page);
  const unread = drawUnread(view, page);
  let registers = last ? [] : drawRegisters(view, page);
  let commands = 2;
  let [late_, clauses_] = [Math.min(MOST_LATE, late.size), last ? 0 : Math.min(MOST_CLAUSES, clauses.size)];
  let blanks = 3;
  const lines = () => {
    const blank = (left: number) => (blanks >= left ? [''] : []);
    const lateLines = [...late.draw(late_), ...note];
    const sections = last ? [] : clauses.draw(clauses_);
    const figures = last
      ? [...blank(1), ...lateLines, ...blank(2), ...boxes, ...outside]
      : [...boxes, ...outside, ...blank(1), ...lateLines];
    return [
      ...head,
      ...figures,
      ...(sections.length ? blank(2) : []),
      ...sections,
      ...(sections.length || !last ? blank(3) : []),
      ...coming,
      ...waits,
      ...registers,
      ...unread,
      ...drawNext(view, page, commands),
    ];
  };
  // What gives way, in this order: blank lines, the registers, the second command, clauses with fewest late, units less late.
  while (lines().length > most) {
    if (blanks) blanks--;
    else if (registers.length) registers = [];
    else if (commands > 1) commands = 1;
    else if (clauses_ > 1 && (clauses_ > 2 || late_ <= 3)) clauses_--;
    else if (late_ > 3 || (late_ > 1 && clauses_ <= 1)) late_--;
    else if (clauses_ > 0) clauses_--;
    else break;
  }
  return lines();
}

function drawSections({ sections }: StatusView, screen: Screen): string[] {
  return (sections ?? []).flatMap((section, k) => {
    const title = wrap(`${section.id}. ${section.title}`, screen.width).map((l) => screen.paint.bold.underline(l));
    return ['', ...title, drawRows(screen, section.rows, k === 0)];
  });
}

export const renderStatus = (view: StatusView, page: Page): string =>
  [...drawScreen(view, page), ...drawSections(view, page), ''].join('\n');
