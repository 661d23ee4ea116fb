/**
 * A sentence as words with their place, folded and as typed. Verbs are compared with their marks ("giáo" is not "giao"),
 * names without; old and new places of a tone mark are one ("uỷ", "ủy").
 */
import { tokenize } from '../text/fold.ts';

export interface Word {
  /** without marks and capitals; a sign is itself */
  readonly bare: string;
  /** lower case, with marks */
  readonly typed: string;
  readonly capital: boolean;
  /** three capitals or more: a short form */
  readonly short: boolean;
  readonly kind: 'word' | 'number' | 'mark';
  readonly from: number;
  readonly to: number;
}

const TONES: readonly (readonly [string, string])[] = [
  ['òa', 'oà'],
  ['óa', 'oá'],
  ['ỏa', 'oả'],
  ['õa', 'oã'],
  ['ọa', 'oạ'],
  ['òe', 'oè'],
  ['óe', 'oé'],
  ['ỏe', 'oẻ'],
  ['ùy', 'uỳ'],
  ['úy', 'uý'],
  ['ủy', 'uỷ'],
  ['ũy', 'uỹ'],
  ['ụy', 'uỵ'],
];

/** One spelling for both places of the tone mark. */
export function oneTone(text: string): string {
  let out = text.normalize('NFC');
  for (const [now, old] of TONES) if (out.includes(now)) out = out.replaceAll(now, old);
  return out;
}

export function wordsOf(text: string): Word[] {
  return tokenize(text).map((t) => {
    const raw = text.slice(t.from, t.to);
    const lower = raw.toLowerCase();
    return {
      bare: t.text,
      typed: t.kind === 'word' ? oneTone(lower) : t.text,
      capital: t.kind === 'word' && raw[0] !== lower[0],
      short: t.kind === 'word' && raw.length >= 3 && raw === raw.toUpperCase(),
      kind: t.kind,
      from: t.from,
      to: t.to,
    };
  });
}

/** Do the words from `at` begin with one of `phrases` (typed words)? Answers how many words it takes, 0 where none fits. */
export function phraseAt(words: readonly Word[], at: number, phrases: PhraseSet): number {
  const first = words[at];
  if (!first) return 0;
  const candidates = phrases.get(first.typed);
  if (!candidates) return 0;
  let most = 0;
  for (const rest of candidates) {
    if (rest.length < most) continue;
    if (rest.every((w, k) => words[at + 1 + k]?.typed === w)) most = Math.max(most, rest.length + 1);
  }
  return most;
}

/** Phrases by their first word. */
export type PhraseSet = ReadonlyMap<string, readonly (readonly string[])[]>;

export function phrases(...lists: readonly string[]): PhraseSet {
  const map = new Map<string, string[][]>();
  for (const phrase of lists.flatMap((l) => l.split(/\s*[,\n]\s*/))) {
    const [first, ...rest] = oneTone(phrase.trim().toLowerCase()).split(/\s+/);
    if (!first) continue;
    map.set(first, [...(map.get(first) ?? []), rest]);
  }
  return map;
}
