/** The clauses that need looking at, worst first, each with a bar of what is done, late and open. */

import { textWidth } from '../../../text/width.ts';
import { hang } from '../../../text/wrap.ts';
import type { Summary } from '../../../tracking/summary.ts';
import type { ClauseFigures } from '../../../views/overview.ts';
import type { StatusView } from '../../../views/status.ts';
import { number } from '../../../words/numbers.ts';
import { gridRow, padEnd, padStart } from '../grid.ts';
import type { Screen } from '../screen.ts';
import { bar } from './bar.ts';

const doneOf = (s: Summary) => s.done.onTime + s.done.late;
/** Something of it has, or had, a day. */
const isDated = ({ summary: s }: ClauseFigures) => s.total - s.undated > 0;

export interface ClausesBlock {
  readonly size: number;
  /** the head and the first `shown` clauses; the others are summed on a line */
  readonly draw: (shown: number) => string[];
}

export function clausesBlock({ overview }: StatusView, screen: Screen): ClausesBlock {
  const { lang, width, paint } = screen;
  const vi = lang === 'vi';
  const n = (value: number) => number(value, lang);
  const dated = overview.clauses.filter(isDated).sort((a, b) => b.summary.open.overdue - a.summary.open.overdue);
  const undated = overview.clauses.filter((c) => !isDated(c) && c.summary.total > 0);
  const narrow = width < 76;
  const barWidth = narrow ? 10 : width >= 110 ? 30 : 16;
  const total = dated.map((c) => n(c.summary.total));
  const totalWidth = Math.max(2, ...total.map((t) => t.length));
  const joint = narrow ? '/' : ' / ';
  const ratio = (s: Summary) => `${n(doneOf(s))}${joint}${padEnd(n(s.total), narrow ? 0 : totalWidth)}`;
  const ratioWidth = Math.max(textWidth(vi ? 'hoàn thành' : 'done'), ...dated.map((c) => textWidth(ratio(c.summary))));
  const lateWord = vi ? 'quá hạn' : 'overdue';
  const late = (s: Summary) => (s.open.overdue ? `✗ ${n(s.open.overdue)}` : '0');
  const lateWidth = Math.max(narrow ? 4 : textWidth(lateWord), ...dated.map((c) => late(c.summary).length));
  const idWidth = Math.max(4, ...dated.map((c) => textWidth(c.id)));
  const gap = narrow ? 1 : 2;
  const titleWidth = width - idWidth - 1 - gap - barWidth - gap - ratioWidth - gap - lateWidth;
  const title = vi ? 'THEO MỤC' : 'BY CLAUSE';
  const head = () => {
    const right = `${padStart(vi ? 'hoàn thành' : 'done', ratioWidth)}${' '.repeat(gap)}${padStart(narrow ? '' : lateWord, lateWidth)}`;
    return [`${paint.bold(title)}${padStart(right, width - textWidth(title))}`.trimEnd()];
  };
  const one = ({ id, title: name, summary }: ClauseFigures) => {
    const [first = '', ...more] = gridRow([{ width: idWidth }, { width: titleWidth }], [{ text: id }, { text: name }], ' ', 2);
    const drawnLate = padStart(late(summary), lateWidth);
    const end = [
      bar(summary, barWidth, paint),
      padStart(ratio(summary), ratioWidth),
      summary.open.overdue ? drawnLate.replace('✗', () => paint.red('✗')) : drawnLate,
    ];
    return [[padEnd(first, idWidth + 1 + titleWidth), ...end].join(' '.repeat(gap)), ...more];
  };
  /** The clauses that are not shown, summed so that the whole closes; where only those without a day are left, they are named. */
  const rest = (shown: number): string[] => {
    const left = [...dated.slice(shown), ...undated];
    if (!left.length) return [];
    const sum = (of: (s: Summary) => number) => n(left.reduce((all, c) => all + of(c.summary), 0));
    const ids = left.length > 8 ? `${left.length} ${vi ? 'mục khác' : 'others'}` : left.map((c) => c.id).join(', ');
    const text =
      shown < dated.length
        ? vi
          ? `… ${left.length} mục nữa: hoàn thành ${sum(doneOf)} / ${sum((s) => s.total)}, quá hạn ${sum((s) => s.open.overdue)}`
          : `… ${left.length} more: done ${sum(doneOf)} / ${sum((s) => s.total)}, overdue ${sum((s) => s.open.overdue)}`
        : vi
          ? `${ids}: ${sum((s) => s.total)} đầu việc, đều không xác định thời hạn`
          : `${ids}: ${sum((s) => s.total)}, all without a date`;
    return hang(' '.repeat(idWidth + 1), text, width).map((l) => paint.dim(l));
  };
  return {
    size: dated.length,
    draw: (shown) => {
      if (!dated.length && !undated.length) return [];
      const first = dated.length ? head() : [paint.bold(title)];
      return [...first, ...dated.slice(0, shown).flatMap(one), ...rest(shown)];
    },
  };
}
