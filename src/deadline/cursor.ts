/** A place in the tokens of one phrase. Readers move it forward on a match and put it back where they fail. */
import type { Token } from '../text/fold.ts';
import { keyword, words } from './words.ts';

const END: Token = { kind: 'mark', text: '', value: -1, from: 0, to: 0 };

/** Something that has the shape of a time and names none: 31/02, tháng 13, quý V. */
export interface Fault {
  readonly kind: 'day' | 'month' | 'quarter' | 'amount' | 'lunar' | 'blank' | 'turned';
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
    /** words by their keys (words.ts) */
    readonly tokens: readonly Token[],
    /** true where the words are told apart by their marks */
    readonly marked: boolean,
    /** true where some word speaks of the lunar calendar */
    readonly lunar = false,
  ) {}

  get done(): boolean {
    return this.at >= this.tokens.length;
  }

  /** The token `ahead` places on; an empty mark past the end. */
  peek(ahead = 0): Token {
    return this.tokens[this.at + ahead] ?? END;
  }

  /** The key of the word `ahead` places on, for tables and sets of words; '' where no word stands there. */
  word(ahead = 0): string {
    const t = this.peek(ahead);
    return t.kind === 'word' ? t.text : '';
  }

  /** The number `ahead` places on, or -1. */
  number(ahead = 0): number {
    return this.peek(ahead).value;
  }

  /** True where this word or mark stands `ahead` places on. */
  sees(word: string, ahead = 0): boolean {
    const t = this.tokens[this.at + ahead];
    return t !== undefined && t.text === keyword(word, this.marked);
  }

  /** Passes over these words and marks if exactly they stand here. */
  eat(...list: readonly string[]): boolean {
    return this.eatAll(list);
  }

  /** The same for a list of them. */
  eatAll(list: readonly string[]): boolean {
    for (let k = 0; k < list.length; k++) if (!this.sees(list[k] as string, k)) return false;
    this.at += list.length;
    return true;
  }

  /** Passes over the longest of these phrases that stands here. */
  eatOne(list: Phrases): boolean {
    return list.get(this.peek().text)?.some((phrase) => this.eatAll(phrase)) ?? false;
  }

  /** Passes over one token if it is among `list`. */
  eatAny(list: ReadonlySet<string>): boolean {
    if (!list.has(this.peek().text)) return false;
    this.at++;
    return true;
  }

  /** Runs `reader`; where it finds nothing the place is as before. */
  try<T>(reader: (c: Cursor) => T | undefined): T | undefined {
    const before = this.at;
    const doubts = this.doubts.length;
    const found = reader(this);
    if (found === undefined) {
      this.at = before;
      if (this.doubts.length > doubts) this.doubts.length = doubts;
    }
    return found;
  }

  fault(kind: Fault['kind'], since: number, nearest: string): undefined {
    const from = this.tokens[since]?.from ?? 0;
    const to = this.tokens[Math.max(since, this.at - 1)]?.to ?? this.text.length;
    if (!this.faults.some((f) => f.from <= from && to <= f.to)) this.faults.push({ kind, from, to, nearest });
    return undefined;
  }
}

/** Phrases by the keys of their first words, the longest first. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Phrases for eatOne, their words parted by blanks. */
export function phrases(...list: readonly string[]): Phrases {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of list.map((p) => p.split(' ')).sort((a, b) => b.length - a.length))
    for (const key of words(phrase[0] as string)) byFirst.set(key, [...(byFirst.get(key) ?? []), phrase]);
  return byFirst;
}
