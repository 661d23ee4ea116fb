/** The phrase that comes nearest to one that was not understood: among those that every form gives as its examples. */
import { distance } from 'fastest-levenshtein';
import { fold, tokenize } from '../text/fold.ts';
import { FORMS } from './forms/index.ts';
import { unitExamples } from './units/index.ts';

/** Longer phrases are compared by their beginning. */
const COMPARED = 80;

/** Further apart than this, for each letter of the longer, two phrases have nothing to do with each other. */
const FURTHEST = 0.75;

/** An example that `text` resembles; null where it resembles none. */
export function nearestPhrase(text: string): string | null {
  if (!tokenize(text.slice(0, COMPARED)).length) return null;
  const folded = fold(text.slice(0, COMPARED));
  const examples = [...FORMS.flatMap((f) => f.examples), ...Object.values(unitExamples).flat()];
  let best: { phrase: string; far: number } | undefined;
  for (const phrase of examples) {
    const other = fold(phrase);
    const far = distance(folded, other) / Math.max(folded.length, other.length, 1);
    if (!best || far < best.far) best = { phrase, far };
  }
  return best && best.far <= FURTHEST ? best.phrase : null;
}
