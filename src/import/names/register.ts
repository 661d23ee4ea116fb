/** Known names of bodies, found by longest match. Case, marks, dashes and the common short forms make no difference. */
import type { KnownBody } from '../paper.ts';
import { type Word, wordsOf } from '../words.ts';

interface Node {
  readonly next: Map<string, Node>;
  id?: string | undefined;
}

/** Short forms that stand within names. Each is tried in place of the words, and the words in its place. */
const SHORT_FORMS: readonly (readonly [string, readonly string[]])[] = [
  ['ubnd', ['uy', 'ban', 'nhan', 'dan']],
  ['hdnd', ['hoi', 'dong', 'nhan', 'dan']],
  ['mttq', ['mat', 'tran', 'to', 'quoc']],
  ['ubmttq', ['uy', 'ban', 'mat', 'tran', 'to', 'quoc']],
];

export class NameRegister {
  readonly #root: Node = { next: new Map() };

  constructor(bodies: Iterable<KnownBody> = []) {
    for (const body of bodies) for (const name of body.names) this.add(name, body.id);
  }

  /** A name that is there already keeps its body. */
  add(name: string, id: string): void {
    const words = significant(wordsOf(name)).map((w) => w.bare);
    // One syllable is a name only as a short form: "VTV"; "Báo" begins too many other words.
    if (!words.length || (words.length === 1 && !/^\p{Lu}{3,}$/u.test(name.trim()))) return;
    for (const spelling of spellings(words)) {
      let node = this.#root;
      for (const word of spelling) {
        let next = node.next.get(word);
        if (!next) {
          next = { next: new Map() };
          node.next.set(word, next);
        }
        node = next;
      }
      node.id ??= id;
    }
  }

  /** The longest known name that begins at `at`: its body and the index after its last word. */
  longest(words: readonly Word[], at: number): { readonly id: string; readonly end: number } | undefined {
    let node: Node | undefined = this.#root;
    let found: { id: string; end: number } | undefined;
    for (let k = at; k < words.length; k++) {
      const word = words[k] as Word;
      if (word.kind === 'mark') {
        // Names hold dashes, commas and "&"; other signs end them.
        if (k === at || !/^[-,&]$/.test(word.bare)) break;
        if (word.bare === '&') node = node.next.get('va');
        if (!node) break;
        continue;
      }
      node = node.next.get(word.bare);
      if (!node) break;
      if (node.id !== undefined) found = { id: node.id, end: k + 1 };
    }
    return found;
  }

  /** The body that bears exactly this name. */
  named(name: string): string | undefined {
    const words = wordsOf(name);
    const found = this.longest(words, 0);
    return found && found.end === words.length ? found.id : undefined;
  }
}

const significant = (words: readonly Word[]) =>
  words.flatMap((w) => (w.kind !== 'mark' ? [w] : w.bare === '&' ? [{ ...w, bare: 'va' }] : []));

/** The words with short forms written out and the other way round. */
function spellings(words: readonly string[]): string[][] {
  let all: string[][] = [[...words]];
  for (const [short, long] of SHORT_FORMS) {
    all = all.flatMap((w) => {
      const at = w.indexOf(short);
      if (at >= 0) return [w, [...w.slice(0, at), ...long, ...w.slice(at + 1)]];
      const start = w.findIndex((_, k) => long.every((l, j) => w[k + j] === l));
      return start >= 0 ? [w, [...w.slice(0, start), short, ...w.slice(start + long.length)]] : [w];
    });
  }
  return all;
}
