/** Word's own numbering: which mark a paragraph shows that has none typed. Source: ECMA-376 part 1, 17.9. */

export interface Level {
  readonly start: number;
  readonly format: string;
  /** "%1.", "%1.%2.", "-" */
  readonly text: string;
}

/** Levels by list, the lists by their number in the document. */
export type Numbering = ReadonlyMap<string, readonly Level[]>;

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  let rest = value;
  let out = '';
  for (const [n, letters] of ROMAN) {
    while (rest >= n) {
      out += letters;
      rest -= n;
    }
  }
  return out;
}

function inFormat(value: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'upperLetter':
      return String.fromCharCode(64 + ((value - 1) % 26) + 1);
    case 'lowerLetter':
      return String.fromCharCode(96 + ((value - 1) % 26) + 1);
    case 'decimalZero':
      return String(value).padStart(2, '0');
    default:
      return String(value);
  }
}

/** Counts the numbered paragraphs of a document in their order. */
export class NumberCounter {
  readonly #lists: Numbering;
  readonly #counts = new Map<string, number[]>();

  constructor(lists: Numbering) {
    this.#lists = lists;
  }

  /** The mark of the next paragraph of list `id` at `level` (0 the outermost); empty where the list shows none. */
  next(id: string, level: number): string {
    const levels = this.#lists.get(id);
    const own = levels?.[level];
    if (!levels || !own || own.format === 'none') return '';
    if (own.format === 'bullet') return '-';
    const counts = this.#counts.get(id) ?? [];
    this.#counts.set(id, counts);
    counts[level] = (counts[level] ?? own.start - 1) + 1;
    counts.length = level + 1;
    return own.text.replace(/%(\d)/g, (_, digit: string) => {
      const k = Number(digit) - 1;
      const value = counts[k] ?? levels[k]?.start ?? 1;
      return inFormat(value, levels[k]?.format ?? 'decimal');
    });
  }
}
