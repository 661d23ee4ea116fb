/**
 * Text with all but letters and digits taken out and folded to one spelling: spaces lost or doubled, line breaks, commas,
 * "Uỷ" or "Ủy", HĐND or HDND, capitals and decomposed Unicode all come out the same.
 */
import { tokenize } from '../text/fold.ts';

export interface Compact {
  readonly text: string;
  /** place in the original of each character */
  readonly at: readonly number[];
  /** place behind the last character in the original */
  readonly end: (index: number) => number;
}

/** `offset` is where `text` begins in its file. */
export function compact(text: string, offset = 0): Compact {
  let out = '';
  const at: number[] = [];
  const ends: number[] = [];
  for (const t of tokenize(text)) {
    if (t.kind === 'mark') continue;
    for (let k = 0; k < t.text.length; k++) {
      // A folded word is as long as typed, but for combining marks: its end is known, its middle nearly.
      at.push(offset + Math.min(t.from + k, t.to - 1));
      ends.push(offset + (k === t.text.length - 1 ? t.to : Math.min(t.from + k + 1, t.to)));
    }
    out += t.text;
  }
  return { text: out, at, end: (index) => ends[index] ?? offset + text.length };
}

export const squeeze = (text: string) => compact(text).text;
