/** Lines whose parts stand under each other. */
import type { Plan } from '../../model/plan.ts';
import { textWidth } from '../../text/width.ts';
import { wrap } from '../../text/wrap.ts';
import type { Cell, Screen } from './screen.ts';

export interface GridColumn {
  readonly width: number;
  readonly align?: 'left' | 'right';
}

export const padEnd = (text: string, width: number) => text + ' '.repeat(Math.max(0, width - textWidth(text)));
export const padStart = (text: string, width: number) => ' '.repeat(Math.max(0, width - textWidth(text))) + text;

/** `text` in at most `most` lines of `width`; what does not fit is marked. */
export function wrapAtMost(text: string, width: number, most: number): string[] {
  const lines = wrap(text, width);
  if (lines.length <= most) return lines;
  const last = wrap(`${lines[most - 1]}`, width - 2)[0] ?? '';
  return [...lines.slice(0, most - 1), `${last} …`];
}

/** One row: each cell wrapped into its column, columns `gap` apart; no line ends in spaces. */
export function gridRow(columns: readonly GridColumn[], cells: readonly (Cell | undefined)[], gap = '  ', most = 3): string[] {
  const laid = columns.map(({ width }, k) => {
    const cell = cells[k];
    if (!cell?.text) return [];
    return wrapAtMost(cell.text, width, most).map((line) => ({ line, paint: cell.paint }));
  });
  const height = Math.max(1, ...laid.map((lines) => lines.length));
  return Array.from({ length: height }, (_, row) => {
    const parts = columns.map(({ width, align }, k) => {
      const { line = '', paint } = laid[k]?.[row] ?? {};
      const padded = align === 'right' ? padStart(line, width) : padEnd(line, width);
      return line && paint ? padded.replace(line, () => paint(line)) : padded;
    });
    return parts.join(gap).trimEnd();
  });
}

/** `text`, with `end` at the right edge of its last line where there is room, else below it. */
export function twoEnds(
  text: string,
  end: string,
  width: number,
  paintText: (text: string) => string,
  paintEnd: (text: string) => string,
  most = Number.POSITIVE_INFINITY,
): string[] {
  const lines = wrapAtMost(text, width, most);
  const last = lines[lines.length - 1] ?? '';
  const before = lines.slice(0, -1).map((l) => paintText(l));
  const rest = width - textWidth(last) - textWidth(end);
  if (rest >= 2) return [...before, paintText(last) + ' '.repeat(rest) + paintEnd(end)];
  return [...before, paintText(last), paintEnd(end)];
}

/** That a plan is only an example. */
export const exampleLines = ({ head }: Plan, { width, lang, paint }: Screen): string[] =>
  head.example
    ? wrap(lang === 'vi' ? 'VÍ DỤ: tiến độ ở đây là bịa ra để minh hoạ' : 'EXAMPLE: the progress here is invented', width).map(
        (l) => paint.yellow(l),
      )
    : [];
