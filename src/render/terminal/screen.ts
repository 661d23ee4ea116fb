/** What a terminal renderer needs to know of the terminal, and the few things it draws with. */
import type { ChalkInstance } from 'chalk';
import Table from 'cli-table3';
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

/** Splits a word that is wider than the line between letters, never inside one. */
function splitWord(word: string, width: number): string[] {
  graphemes ??= new Intl.Segmenter('vi', { granularity: 'grapheme' });
  const parts: string[] = [];
  let part = '';
  for (const { segment } of graphemes.segment(word)) {
    if (part && textWidth(part + segment) > width) {
      parts.push(part);
      part = '';
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

const LINES = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: ' ',
};

/** Lays `rows` out in columns as wide as the screen, every cell wrapped. Each cell may hold several paragraphs. Without `titled` the head is left out. */
export function table(
  screen: Screen,
  columns: readonly Column[],
  rows: readonly (readonly (readonly Cell[])[])[],
  titled = true,
): string {
  const fixed = columns.reduce((sum, c) => sum + c.width, 0);
  const flexible = columns.filter((c) => !c.width).length;
  const room = Math.max(12, Math.floor((screen.width - fixed - (columns.length - 1)) / Math.max(1, flexible)));
  const widths = columns.map((c) => c.width || room);
  const drawn = new Table({
    chars: LINES,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    colWidths: widths,
    colAligns: columns.map((c) => c.align ?? 'left'),
  });
  const lines = (cells: readonly Cell[], width: number) =>
    cells.flatMap((cell) => (cell.text ? wrap(cell.text, width).map((line) => (cell.paint ? cell.paint(line) : line)) : []));
  // One row of the drawn table a line of text: the library is slow with cells of several lines.
  const push = (row: readonly (readonly string[])[]) => {
    const height = Math.max(1, ...row.map((cell) => cell.length));
    for (let line = 0; line < height; line++) drawn.push(row.map((cell) => cell[line] ?? ''));
  };
  if (titled) push(columns.map((c, k) => lines([{ text: c.title, paint: screen.paint.bold }], widths[k] as number)));
  if (titled) push(columns.map((_, k) => [screen.paint.dim('─'.repeat(widths[k] as number))]));
  for (const row of rows) push(row.map((cell, k) => lines(cell, widths[k] as number)));
  return drawn.toString().replace(/[^\S\n]+$/gm, '');
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
