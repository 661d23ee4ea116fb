/** What the readers of names share: the context that they read in, and words that end or join names. */
import { STOPS, VERBS } from '../verbs.ts';
import { phraseAt, type Word } from '../words.ts';
import type { NameRegister } from './register.ts';

/** What a name is read for: running text ends it at a verb; in a cell or a heading all of the text is names. */
export interface NameContext {
  readonly register: NameRegister;
  readonly whole: boolean;
  /** after "với": kinds of body may stand without "các" */
  readonly loose?: boolean;
  /** the index after the name that begins at `from`; `from` itself where none does */
  readonly nameEnd: (words: readonly Word[], from: number, context: NameContext, depth?: number) => number;
}

export const isSign = (w: Word | undefined, signs: string) => w !== undefined && w.kind === 'mark' && signs.includes(w.bare);

export const isAnd = (w: Word | undefined) => w?.typed === 'và' || w?.bare === '&';

export const isVerb = (words: readonly Word[], k: number) => !words[k]?.capital && phraseAt(words, k, VERBS) > 0;

export const isStop = (words: readonly Word[], k: number) => !words[k]?.capital && phraseAt(words, k, STOPS) > 0;

/** A comma, "và", "cùng", "/" between names: how many words it takes. */
export function separatorAt(words: readonly Word[], k: number): number {
  const w = words[k];
  const next = words[k + 1];
  if (isSign(w, ',;')) return isAnd(next) || next?.typed === 'cùng' ? 2 : 1;
  if (isAnd(w)) return 1;
  if (w?.typed === 'cùng' && next?.typed === 'với') return 2;
  if (w?.typed === 'cùng') return 1;
  return isSign(w, '/+') ? 1 : 0;
}
