/**
 * The words that the readers look for, written as officials spell them. A text that bears marks is compared with its
 * marks, so that "này" is not "nay", nor "tư" "từ"; a text without any is compared by its bare letters.
 */
import { fold, markedForm } from '../text/fold.ts';

/** Two spellings of one word, and slips that leave no doubt which word is meant. */
const SPELLINGS: Readonly<Record<string, string>> = {
  hàng: 'hằng',
  quí: 'quý',
  kì: 'kỳ',
  mồng: 'mùng',
  mươi: 'mười',
  linh: 'lẻ',
};

const isWord = (word: string) => /\p{L}/u.test(word);
const markedSpellings = new Map(Object.entries(SPELLINGS).map(([a, b]) => [markedForm(a), markedForm(b)]));
const bareSpellings = new Map(Object.entries(SPELLINGS).map(([a, b]) => [fold(a), fold(b)]));

/** What a word of the text is compared by. Forms with marks end in a figure, bare ones in a letter: they never meet. */
export const keyOf = (word: string, marked: boolean): string => keyOfForm(marked ? markedForm(word) : fold(word), marked);

/** The same for a word whose marked or bare form is known. */
export const keyOfForm = (form: string, marked: boolean): string => (marked ? markedSpellings : bareSpellings).get(form) ?? form;

const keys = [new Map<string, string>(), new Map<string, string>()] as const;

/** The same for a word of the readers; each is reckoned once. */
export function keyword(word: string, marked: boolean): string {
  const known = keys[marked ? 1 : 0];
  let key = known.get(word);
  if (key === undefined) {
    key = isWord(word) ? keyOf(word, marked) : word;
    known.set(word, key);
  }
  return key;
}

const bothKeys = (word: string) => [keyword(word, false), keyword(word, true)];

/** The keys of the words of a list parted by blanks: has() takes the text of a token. */
export const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').flatMap(bothKeys));

/** Values by word: get() takes the text of a token. */
export const wordTable = <T>(table: Readonly<Record<string, T>>): ReadonlyMap<string, T> =>
  new Map(Object.entries(table).flatMap(([word, value]) => bothKeys(word).map((key) => [key, value] as const)));
