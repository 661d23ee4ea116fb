/** Ids made of names: lower case, no diacritics, hyphens; each once. */
import { fold } from '../text/fold.ts';

const SMALL = new Set('va cua cac cho theo ve voi trong tai den de la duoc khi mot so nhung viec cong tac tren thuoc'.split(' '));

/** An id of `name` of at most `most` words. */
export function idOf(name: string, most = 12): string {
  const words = fold(name).split(' ').filter(Boolean);
  const id = words
    .slice(0, most)
    .join('-')
    .replace(/[^a-z0-9-]/g, '')
    .replace(/-{2,}/g, '-')
    .replace(/^-|-$/g, '');
  return id || 'muc';
}

/** An id of a task: its first telling words. */
export const taskIdOf = (title: string): string => {
  const words = fold(title.replace(/…$/, ''))
    .split(' ')
    .filter((w, k) => w && (k === 0 || !SMALL.has(w)));
  return idOf(words.join(' '), 7);
};

/** Gives each id once: the second is "…-2". */
export class Ids {
  readonly #taken: Set<string>;

  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken);
  }

  take(wanted: string): string {
    let id = wanted;
    for (let k = 2; this.#taken.has(id); k++) id = `${wanted}-${k}`;
    this.#taken.add(id);
    return id;
  }
}
