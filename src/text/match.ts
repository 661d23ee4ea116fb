/** Words looked for in text, as people type them: with the marks of Vietnamese or without, the tone put where it may. */
import { fold } from './fold.ts';

/** The five tones, in decomposed Unicode; the other marks make letters of their own (ă, â, ê, ô, ơ, ư). */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const PLAIN = /^[\x20-\x7e]*$/;

/** A word as it is spelled, wherever the tone is put: hoà and hòa come out the same, quý and quy do not. */
function spelled(word: string): string {
  const marked = word.toLowerCase().normalize('NFD');
  return marked.replace(TONES, '') + (marked.match(TONES) ?? []).join('');
}

const wordsIn = (text: string) => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];

/** True for texts that hold every word of `asked`: one typed with marks asks for just that word, one without for every word of these letters. */
export function matcher(asked: readonly string[]): (text: string) => boolean {
  const words = asked
    .flatMap(wordsIn)
    .map((word) => ({ marked: !PLAIN.test(word), spelled: spelled(word), folded: fold(word).split(' ') }));
  return (text) => {
    if (!words.length) return true;
    const own = wordsIn(text);
    const folded = new Set(own.flatMap((w) => fold(w).split(' ')));
    const exact = new Set(own.map(spelled));
    return words.every((w) => (w.marked ? exact.has(w.spelled) : w.folded.every((f) => folded.has(f))));
  };
}

/** True where the two are the same words; marks count only where `typed` has them. */
export function sameWords(typed: string, text: string): boolean {
  const [a, b] = [wordsIn(typed), wordsIn(text)];
  return (
    a.length === b.length &&
    a.every((w, k) => (PLAIN.test(w) ? fold(w) === fold(b[k] ?? '') : spelled(w) === spelled(b[k] ?? '')))
  );
}
