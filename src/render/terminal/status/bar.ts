/** A bar: what is done, late and open of a whole, in signs first and colours second. */
import type { ChalkInstance } from 'chalk';
import type { Summary } from '../../../tracking/summary.ts';

export const SIGNS = { onTime: '█', late: '▓', doneUndated: '▒', overdue: '✗', inTime: '░', undated: '·' } as const;
type Piece = keyof typeof SIGNS;

/** Cells of each piece: their sum is `width`, what is not 0 has at least one, the rest by largest remainder. */
export function cellsOf(counts: readonly number[], width: number): number[] {
  const total = counts.reduce((a, b) => a + b, 0);
  if (!total) return counts.map(() => 0);
  const exact = counts.map((n) => (n / total) * width);
  const cells = exact.map((x, k) => (counts[k] ? Math.max(1, Math.floor(x)) : 0));
  const sum = () => cells.reduce((a, b) => a + b, 0);
  const by = (better: (a: number, b: number) => number, fits: (k: number) => boolean) =>
    cells
      .map((_, k) => k)
      .filter(fits)
      .sort(better)[0];
  while (sum() < width) {
    const k = by(
      (a, b) => (exact[b] ?? 0) - (cells[b] ?? 0) - ((exact[a] ?? 0) - (cells[a] ?? 0)),
      (n) => Boolean(counts[n]),
    );
    if (k === undefined) break;
    cells[k] = (cells[k] ?? 0) + 1;
  }
  while (sum() > width) {
    const k = by(
      (a, b) => (cells[b] ?? 0) - (exact[b] ?? 0) - ((cells[a] ?? 0) - (exact[a] ?? 0)),
      (n) => (cells[n] ?? 0) > 1,
    );
    if (k === undefined) break;
    cells[k] = (cells[k] ?? 0) - 1;
  }
  return cells;
}

/** `width` cells for what the summary counts. */
export function bar({ done, open, undated }: Summary, width: number, paint: ChalkInstance): string {
  const pieces: readonly (readonly [Piece, number, (text: string) => string])[] = [
    ['onTime', done.onTime, paint.green],
    ['late', done.late, paint.yellow],
    ['doneUndated', done.undated, paint.green],
    ['overdue', open.overdue, paint.red],
    ['inTime', open.inTime, paint.cyan],
    ['undated', undated, paint.dim],
  ];
  const cells = cellsOf(
    pieces.map(([, count]) => count),
    width,
  );
  // A bar of nothing keeps its place, so that what stands after it stays in its column.
  if (!cells.some(Boolean)) return ' '.repeat(width);
  return pieces.map(([name, , by], k) => (cells[k] ? by(SIGNS[name].repeat(cells[k])) : '')).join('');
}
