/** Text in capitals given its capitals back by the rest of the paper, where the same words stand in ordinary letters. */

const isShouting = (text: string) => {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length > 3 && letters === letters.toUpperCase();
};
const wordsOf = (text: string) => text.match(/[\p{L}\d/-]+/gu) ?? [];

/** How words of the paper are written, by the words before and after. */
export class Recaser {
  readonly #pairs = new Map<string, Map<string, number>>();
  readonly #single = new Map<string, Map<string, number>>();

  constructor(texts: Iterable<string>) {
    for (const text of texts) {
      if (isShouting(text)) continue;
      const words = wordsOf(text);
      for (const [k, word] of words.entries()) {
        // The first word of a sentence has a capital anyway.
        const inner = k > 0;
        if (inner) count(this.#single, word.toLowerCase(), word);
        const next = words[k + 1];
        if (next !== undefined && inner) count(this.#pairs, `${word} ${next}`.toLowerCase(), `${word} ${next}`);
      }
    }
  }

  /** `text` as a sentence; unchanged where it is not all in capitals. */
  apply(text: string): string {
    if (!isShouting(text)) return text;
    const lower = text.toLowerCase();
    const words = wordsOf(lower);
    const written = words.map((word, k) => {
      const before = k > 0 ? most(this.#pairs.get(`${words[k - 1]} ${word}`))?.split(' ')[1] : undefined;
      const after = most(this.#pairs.get(`${word} ${words[k + 1] ?? ''}`))?.split(' ')[0];
      return (
        after ??
        before ??
        (/^(?:ubnd|hđnd|mttq|qđ|kh|tw)$/.test(word) ? word.toUpperCase() : (single(this.#single.get(word)) ?? word))
      );
    });
    let k = 0;
    const out = lower.replace(/[\p{L}\d/-]+/gu, () => written[k++] as string);
    return out.replace(/^\P{L}*\p{L}/u, (c) => c.toUpperCase());
  }
}

function count(into: Map<string, Map<string, number>>, key: string, value: string): void {
  const own = into.get(key) ?? new Map<string, number>();
  own.set(value, (own.get(value) ?? 0) + 1);
  into.set(key, own);
}

const most = (counts: ReadonlyMap<string, number> | undefined) => counts && [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
/** A word alone tells only where the paper never writes it otherwise. */
const single = (counts: ReadonlyMap<string, number> | undefined) => (counts?.size === 1 ? [...counts.keys()][0] : undefined);
