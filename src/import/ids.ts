/** Ids of tasks and bodies made of what a paper calls them; each once. */
import { fold } from '../text/fold.ts';
import { idFrom } from '../text/id.ts';

const SMALL = new Set('va cua cac cho theo ve voi trong tai den de la duoc khi mot so nhung viec cong tac tren thuoc'.split(' '));

/** An id of a name, long enough to be told from its like. */
export const idOf = (name: string): string => idFrom(name, 70) || 'muc';

/** An id of a task: its first telling words. */
export function taskIdOf(title: string): string {
  const words = fold(title.replace(/…$/, '')).split(' ');
  return (
    idFrom(
      words
        .filter((w, k) => w && (k === 0 || !SMALL.has(w)))
        .slice(0, 7)
        .join(' '),
    ) || 'muc'
  );
}

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
