/** What a terminal renderer needs to know of the terminal, and the few things it draws with. */
import type { ChalkInstance } from 'chalk';
import type { Screen } from '../../print/page.ts';
import { textWidth } from '../../text/width.ts';
import { wrap } from '../../text/wrap.ts';
import { STATE_TABLE, type State } from '../../words/states.ts';

export type { Screen };

/** Narrower than this, a table gives way to a list. */
export const NARROW = 72;

export interface Cell {
  readonly text: string;
  readonly paint?: (text: string) => string;
}
export interface Column {
  readonly title: string;
  /** columns of text, borders not counted; 0 shares what is left */
  readonly width: number;
  readonly align?: 'left' | 'right';
}

const padded = (line: string, width: number, align: Column['align']) => {
  const spaces = ' '.repeat(Math.max(0, width - textWidth(line)));
  return align === 'right' ? spaces + line : line + spaces;
};

/**
 * Lays `rows` out in columns as wide as the screen, every cell wrapped. Each cell may hold several paragraphs.
 * Without `titled` the head is left out.
 */
export function table(
  screen: Screen,
  columns: readonly Column[],
  rows: Iterable<readonly (readonly Cell[])[]>,
  titled = true,
): string {
  const fixed = columns.reduce((sum, c) => sum + c.width, 0);
  const flexible = columns.filter((c) => !c.width).length;
  const room = Math.max(12, Math.floor((screen.width - fixed - (columns.length - 1)) / Math.max(1, flexible)));
  const laid = columns.map((c) => ({ ...c, width: c.width || room }));
  const draw = (row: readonly (readonly Cell[])[]): string[] => {
    const cells = laid.map(({ width }, k) =>
      (row[k] ?? []).flatMap(({ text, paint }) => (text ? wrap(text, width).map((line) => (paint ? paint(line) : line)) : [])),
    );
    const height = Math.max(1, ...cells.map((c) => c.length));
    return Array.from({ length: height }, (_, line) =>
      laid
        .map(({ width, align }, k) => padded(cells[k]?.[line] ?? '', width, align))
        .join(' ')
        .trimEnd(),
    );
  };
  const head = titled
    ? [
        ...draw(laid.map((c) => [{ text: c.title, paint: screen.paint.bold }])),
        laid.map(({ width }) => screen.paint.dim('─'.repeat(width))).join(' '),
      ]
    : [];
  // A long table is drawn row by row, so that its cells need not be kept.
  const drawn = [...head];
  for (const row of rows) drawn.push(draw(row).join('\n'));
  return drawn.join('\n');
}

/** The sign that stands for a state at the start of a row; colour only repeats what it says. */
export const stateMark = (state: State) => STATE_TABLE[state].mark;

export function statePaint(paint: ChalkInstance, state: State): (text: string) => string {
  switch (state) {
    case 'overdue':
    case 'not-understood':
      return paint.red;
    case 'done-on-time':
    case 'done-undated':
      return paint.green;
    case 'done-late':
      return paint.yellow;
    case 'awaiting':
    case 'submitted':
      return paint.cyan;
    case 'in-time':
      return (s) => s;
    default:
      return paint.dim;
  }
}

/** A heading that stands out in colour and without. */
export const heading = (screen: Screen, text: string) => screen.paint.bold(text);
