/** What a terminal renderer needs to know of the terminal, and the few things it draws with. */
import type { ChalkInstance } from 'chalk';
import type { Language } from '../../language.ts';
import type { State } from '../../tracking/state.ts';
import { printable } from '../text.ts';
import { textWidth } from './width.ts';

export interface Screen {
  /** columns of text that fit on a line */
  readonly width: number;
  readonly lang: Language;
  readonly paint: ChalkInstance;
}

/** Narrower than this, a table gives way to a list. */
export const NARROW = 72;

let graphemes: Intl.Segmenter | undefined;

/** Splits a word that is wider than the line: behind a hyphen or a slash where there is one, else between letters, never inside one. */
function splitWord(word: string, width: number): string[] {
  graphemes ??= new Intl.Segmenter('vi', { granularity: 'grapheme' });
  const parts: string[] = [];
  let part = '';
  for (const { segment } of graphemes.segment(word)) {
    if (part && textWidth(part + segment) > width) {
      const joint = Math.max(part.lastIndexOf('-'), part.lastIndexOf('/')) + 1 || part.length;
      parts.push(part.slice(0, joint));
      part = part.slice(joint);
    }
    part += segment;
  }
  return [...parts, part];
}

/** The lines of `text`, none wider than `width`, broken between words. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of printable(text).split(' ')) {
    const joined = line ? `${line} ${word}` : word;
    if (textWidth(joined) <= width) {
      line = joined;
      continue;
    }
    if (line) lines.push(line);
    if (textWidth(word) <= width) line = word;
    else {
      const parts = splitWord(word, width);
      line = parts.pop() ?? '';
      lines.push(...parts);
    }
  }
  return [...lines, line];
}

/** `text` in lines that begin with `first` and then with as many spaces. */
export function hang(first: string, text: string, width: number): string[] {
  const indent = ' '.repeat(textWidth(first));
  return wrap(text, Math.max(20, width - indent.length)).map((line, k) => (k === 0 ? first : indent) + line);
}

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
  rows: readonly (readonly (readonly Cell[])[])[],
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
  return [...head, ...rows.flatMap(draw)].join('\n');
}

const MARKS: Readonly<Record<State, string>> = {
  overdue: '✗',
  'not-understood': '!',
  'in-time': '●',
  awaiting: '◷',
  ongoing: '∞',
  unspecified: '–',
  'done-late': '✓',
  'done-on-time': '✓',
  cancelled: '·',
};

/** The sign that stands for a state at the start of a row; colour only repeats what it says. */
export const stateMark = (state: State) => MARKS[state];

export function statePaint(paint: ChalkInstance, state: State): (text: string) => string {
  switch (state) {
    case 'overdue':
    case 'not-understood':
      return paint.red;
    case 'done-on-time':
      return paint.green;
    case 'done-late':
      return paint.yellow;
    case 'awaiting':
      return paint.cyan;
    case 'in-time':
      return (s) => s;
    default:
      return paint.dim;
  }
}

/** A heading that stands out in colour and without. */
export const heading = (screen: Screen, text: string) => screen.paint.bold(text);
