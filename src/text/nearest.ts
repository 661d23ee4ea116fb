/** The nearest of several names, for a word that was probably mistyped. */
import { closest, distance } from 'fastest-levenshtein';
import { both, type Text } from '../words/language.ts';

/** The nearest of `names` to `name`, if it is near enough to be meant. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  if (!names.length) return undefined;
  const best = closest(name, names as string[]);
  return isNear(name, best) ? best : undefined;
}

/** A letter wrong in a short word, two in a longer one, more in a long one; two letters that changed places are one slip. */
function isNear(name: string, other: string): boolean {
  const apart = distance(name, other);
  const letters = (word: string) => [...word].sort().join('');
  const most = name.length <= 4 ? 1 : Math.max(2, Math.floor(name.length / 4));
  return apart <= most || (apart === 2 && letters(name) === letters(other));
}

/** "Did you mean …?"; undefined where there is nothing near. */
export const didYouMean = (name: string | undefined): Text | undefined =>
  name ? both(`Có phải ý bạn là “${name}”?`, `Did you mean "${name}"?`) : undefined;
