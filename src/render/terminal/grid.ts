/** Lines whose parts stand under each other. */
import { textWidth } from '../../text/width.ts';
import { wrap } from '../../text/wrap.ts';
import type { Cell } from './screen.ts';

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
