/** States of work, as they are asked for. */

import { both, type Text } from '../../words/language.ts';
import { isDone, isUndated, STATE_TABLE, STATES, type State } from '../../words/states.ts';
import { type Kind, option } from '../option.ts';
import { choose, offersOfWords } from './choice.ts';

/** Several states by one name: the boxes that people ask for. */
const SEVERAL: Readonly<Record<string, readonly State[]>> = {
  done: STATES.filter(isDone),
  open: ['in-time', 'overdue'],
  undated: STATES.filter(isUndated),
};
const WORDS: Readonly<Record<string, Text>> = {
  ...STATE_TABLE,
  done: both('đã hoàn thành', 'done'),
  open: both('chưa hoàn thành', 'not done'),
  undated: both('không xác định thời hạn', 'without a date'),
};

/** The states that words with commas between stand for. */
export const states: Kind<readonly State[]> = {
  word: both('tình trạng', 'state'),
  offers: async ({ lang }) => offersOfWords(WORDS, lang),
  // A state whose own words hold a comma ("Hoàn thành, quá hạn") is meant as a whole.
  read: (typed, { name }) => {
    const one = (word: string): readonly State[] => {
      const key = choose(name, word.trim(), WORDS);
      return SEVERAL[key] ?? [key as State];
    };
    const parts = typed.split(/[,;]/);
    if (parts.length === 1) return one(typed);
    try {
      return one(typed);
    } catch {
      return [...new Set(parts.flatMap(one))];
    }
  },
};

const list = (lang: keyof Text) =>
  Object.values(WORDS)
    .map((w) => w[lang].toLowerCase())
    .join('; ');
export const stateOption = option(
  '--state',
  states,
  both(`chỉ một tình trạng: ${list('vi')}`, `only one state: ${Object.keys(WORDS).join(', ')}`),
);
