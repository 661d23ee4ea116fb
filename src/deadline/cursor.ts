/** A place in the tokens of one phrase. Readers move it forward on a match and put it back where they fail. */
import type { Token } from '../text/fold.ts';

const END: Token = { kind: 'mark', text: '', value: -1, from: 0, to: 0 };

/** Something that has the shape of a time and names none: 31/02, tháng 13, quý V. */
export interface Fault {
  readonly kind: 'day' | 'month' | 'quarter' | 'amount';
  readonly from: number;
  readonly to: number;
  /** what stands in its place if the reader's nearest guess is right */
  readonly nearest: string;
}

export class Cursor {
  at = 0;
  readonly faults: Fault[] = [];
  /** set when a choice was made that another reader of the text could make otherwise */
  readonly doubts: string[] = [];

  constructor(
    readonly text: string,
    readonly tokens: readonly Token[],
  ) {}

  get done(): boolean {
    return this.at >= this.tokens.length;
  }

  /** The token `ahead` places on; an empty mark past the end. */
  peek(ahead = 0): Token {
    return this.tokens[this.at + ahead] ?? END;
  }

  /** The word `ahead` places on, or '' where no word stands there. */
  word(ahead = 0): string {
    const t = this.peek(ahead);
    return t.kind === 'word' ? t.text : '';
  }

  /** The number `ahead` places on, or -1. */
  number(ahead = 0): number {
    return this.peek(ahead).value;
  }

  is(mark: string, ahead = 0): boolean {
    return this.peek(ahead).text === mark;
  }

  /** Passes over these words, up to four, if exactly they stand here. */
  eat(first: string, second?: string, third?: string, fourth?: string): boolean {
    if (this.peek().text !== first) return false;
    if (second === undefined) return this.pass(1);
    if (this.peek(1).text !== second) return false;
    if (third === undefined) return this.pass(2);
    if (this.peek(2).text !== third) return false;
    if (fourth === undefined) return this.pass(3);
    return this.peek(3).text === fourth && this.pass(4);
  }

  /** The same for any number of words. */
  eatAll(words: readonly string[]): boolean {
    for (let k = 0; k < words.length; k++) if (this.peek(k).text !== words[k]) return false;
    return this.pass(words.length);
  }

  private pass(count: number): true {
    this.at += count;
    return true;
  }

  /** Passes over one token if it is among `words`. */
  eatAny(words: ReadonlySet<string>): boolean {
    if (!words.has(this.peek().text)) return false;
    this.at++;
    return true;
  }

  /** Runs `reader`; where it finds nothing the place is as before. */
  try<T>(reader: (c: Cursor) => T | undefined): T | undefined {
    const before = this.at;
    const found = reader(this);
    if (found === undefined) this.at = before;
    return found;
  }

  fault(kind: Fault['kind'], since: number, nearest: string): undefined {
    const from = this.tokens[since]?.from ?? 0;
    const to = this.tokens[Math.max(since, this.at - 1)]?.to ?? this.text.length;
    if (!this.faults.some((f) => f.from <= from && to <= f.to)) this.faults.push({ kind, from, to, nearest });
    return undefined;
  }
}

/** A set of words from one string, for the word lists of the readers. */
export const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
