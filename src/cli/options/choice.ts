/** One of a few words, in either language. */
import { sameWords } from '../../text/match.ts';
import { didYouMean, nearest } from '../../text/nearest.ts';
import { both, type Language, type Text } from '../../words/language.ts';
import { CannotRun } from '../errors.ts';
import type { Kind, Offer } from '../option.ts';

/** The word of `words` that `typed` is, as its key or as it is said in either language. `name` is the option that it was typed for. */
export function choose<T extends string>(name: string, typed: string, words: Readonly<Record<T, Text>>): T {
  const keys = Object.keys(words) as T[];
  const found =
    keys.find((key) => key === typed) ??
    keys.find((key) => [key, words[key].vi, words[key].en].some((word) => sameWords(typed, word)));
  if (found !== undefined) return found;
  const all = keys.flatMap((key) => [key, words[key].vi]);
  const list = (lang: keyof Text) =>
    keys.map((key) => (words[key][lang].toLowerCase() === key ? key : `${key} (${words[key][lang].toLowerCase()})`)).join(', ');
  throw new CannotRun(
    both(`${name}: không có “${typed}”`, `${name}: there is no "${typed}"`),
    didYouMean(nearest(typed, all)) ?? both(`Chọn một trong: ${list('vi')}`, `Choose one of: ${list('en')}`),
  );
}

/** The keys of a table, each with its word. */
export const offersOfWords = (words: Readonly<Record<string, Text>>, lang: Language): Offer[] =>
  Object.entries(words).map(([value, word]) => ({ value, about: word[lang] === value ? '' : word[lang] }));

/** A table of words without words of their own. */
export const asTyped = <T extends string>(keys: readonly T[]): Readonly<Record<T, Text>> =>
  Object.fromEntries(keys.map((key) => [key, both(key, key)])) as Record<T, Text>;

export const oneOf = <T extends string>(word: Text, words: Readonly<Record<T, Text>>): Kind<T> => ({
  word,
  offers: async ({ lang }) => offersOfWords(words, lang),
  read: (typed, { name }) => choose(name, typed, words),
});
