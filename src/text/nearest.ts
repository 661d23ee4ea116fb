/** The nearest of several names, for a word that was probably mistyped. */
import { closest, distance } from 'fastest-levenshtein';
import { both, type Text } from '../words/language.ts';

/** The nearest of `names` to `name`, if it is near enough to be meant. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  if (!names.length) return undefined;
  const best = closest(name, names as string[]);
  return distance(name, best) <= Math.max(2, Math.floor(name.length / 4)) ? best : undefined;
}

/** "Did you mean …?"; undefined where there is nothing near. */
export const didYouMean = (name: string | undefined): Text | undefined =>
  name ? both(`Có phải ý bạn là “${name}”?`, `Did you mean "${name}"?`) : undefined;
