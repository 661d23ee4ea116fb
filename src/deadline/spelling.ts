/**
 * The text of a phrase as the readers take it: one sort of digit, slash and dash, words by their keys, and slips of typing
 * and of scanning mended where only one word or number can be meant. Every token keeps its place in the text as typed.
 */
import { fold, markedForm, type Token, tokenize } from '../text/fold.ts';
import { keyOf, keyOfForm, keyword } from './words.ts';

export interface Spelled {
  readonly tokens: Token[];
  /** true where the text bears marks at all, so that its words are told apart by them */
  readonly marked: boolean;
  /** what was read otherwise than typed: the place, and what it was taken for */
  readonly mended: readonly { readonly from: number; readonly to: number; readonly as: string }[];
}

const ODD_SIGNS = /[=\-\u2013\u2014]>|[\uff0d-\uff19\u2044\u2215\u00f7~\u223c\uff5e\u2192\u00b7]/;

/** Signs that stand for a plainer one, of the same length, so that places hold. */
function plainSigns(text: string): string {
  return !ODD_SIGNS.test(text)
    ? text
    : text
        .replace(/[=\-\u2013\u2014]>/g, ' -')
        .replace(/[\uff10-\uff19]/g, (d) => String.fromCharCode(d.charCodeAt(0) - 0xff10 + 48))
        .replace(/[\u2044\u2215\uff0f]/g, '/')
        .replace(/[\u00f7~\u223c\uff5e\uff0d\u2192]/g, '-')
        .replace(/[\uff0e\u00b7](?=\d)/g, '.');
}

/** A group of figures in which a letter stands for a figure: "l5", "1O", "2O16"; next to a slash, a stop or a dash. */
const SCANNED = /(?<![\p{L}\d])(?=[lIOo]*\d)[\dlIOo]{1,4}(?![\p{L}\d])/gu;
const asDigits = (group: string) => group.replace(/[lI]/g, '1').replace(/[Oo]/g, '0');

/** Slips in single words, by bare letters where the text has no marks. */
const SLIPS: Readonly<Record<string, string>> = {
  nghày: 'ngày',
  trc: 'trước',
  trứơc: 'trước',
  trươc: 'trước',
  truớc: 'trước',
  trứoc: 'trước',
  thág: 'tháng',
  qúi: 'quý',
  hêt: 'hết',
  đên: 'đến',
  nhât: 'nhất',
};
/** Words of time without marks in a text that has some: these are no words of their own. */
const LOST_MARKS = 'tháng trước đến hết hằng tuần đầu cuối giữa thường xuyên chậm nhất không'.split(' ');
/** Of these the bare form is a word too: only a number behind tells. */
const BEFORE_NUMBERS = ['ngày', 'năm', 'quý'];
/** Words that are found run together. */
const GLUED = 'trước ngày tháng năm quý trong đến hết chậm nhất hằng từ cuối đầu sau làm việc kể hoàn thành'.split(' ');

const slipTables = [false, true].map((marked) => {
  const table = new Map<string, string>();
  for (const [slip, word] of Object.entries(SLIPS)) {
    const key = keyOf(slip, marked);
    if (key !== keyword(word, marked)) table.set(key, word);
  }
  return table;
});
const lostMarks = new Map(LOST_MARKS.map((w) => [`${fold(w)}0`, w]));
const numbered = new Map(BEFORE_NUMBERS.map((w) => [`${fold(w)}0`, w]));
const glued = [false, true].map((marked) => new Set(GLUED.map((w) => keyword(w, marked))));
const ROMAN = /^[ivx]+0?$/;

/** A tone, or a letter that only Vietnamese has; "đ" alone stands in numbers of documents too. */
const bearsMarks = (form: string) => !form.endsWith('0') || /[\u0300-\u036f]/.test(form);

const QUARTER = /^(?:qu\u00fd|q\u00fay|qu\u00ed|quy)(?=(?:i{1,3}|iv)$)/i;

/** The two words that `word` is made of, by the length of the first; 0 where it is not two words of time. */
function seam(word: string, marked: boolean): number {
  if (QUARTER.test(word)) return 3;
  if (word.length < 6) return 0;
  const known = glued[marked ? 1 : 0] as Set<string>;
  for (let at = 2; at <= word.length - 2; at++)
    if (known.has(keyOf(word.slice(0, at), marked)) && known.has(keyOf(word.slice(at), marked))) return at;
  return 0;
}

/** Spells `typed` for the readers, in one pass over its tokens. */
export function spell(typed: string): Spelled {
  const mended: { from: number; to: number; as: string }[] = [];
  const signs = plainSigns(typed);
  const text = !/\d[lIOo]|[lIOo]\d/.test(signs)
    ? signs
    : signs.replace(SCANNED, (group, at: number) => {
        if (!/[lIOo]/.test(group)) return group;
        const beside =
          /^\s*[/.-]\s*[\dlIOo]/.test(signs.slice(at + group.length)) || /[\dlIOo]\s*[/.-]\s*$/.test(signs.slice(0, at));
        if (!beside) return group;
        mended.push({ from: at, to: at + group.length, as: asDigits(group) });
        return asDigits(group);
      });
  const found = tokenize(text);
  const forms = found.map((t) => (t.kind === 'word' ? markedForm(text.slice(t.from, t.to)) : ''));
  const marked = forms.some((form) => form !== '' && bearsMarks(form));
  const slips = slipTables[marked ? 1 : 0] as Map<string, string>;
  const tokens: Token[] = [];
  for (const [k, t] of found.entries()) {
    if (t.kind !== 'word') {
      tokens.push(t);
      continue;
    }
    const word = text.slice(t.from, t.to);
    const own = keyOfForm(marked ? (forms[k] as string) : t.text, marked);
    const next = found[k + 1];
    // "Nam" of "Việt Nam 09/11" is a name.
    const before = next && (next.kind === 'number' || ROMAN.test(next.text)) && !word.startsWith('N') ? numbered : undefined;
    const slip = slips.get(own);
    if (slip) {
      mended.push({ from: t.from, to: t.to, as: slip });
      tokens.push({ ...t, text: keyword(slip, marked) });
      continue;
    }
    const lost = marked ? (lostMarks.get(own) ?? before?.get(own)) : undefined;
    const composed = word.normalize('NFC');
    const at = !lost && word.length > 3 ? seam(composed, marked) : 0;
    if (at) {
      // In decomposed text the place of the seam is not known: both words keep the place of the whole.
      const whole = composed.length !== word.length;
      const [first, second] = [composed.slice(0, at), composed.slice(at)];
      tokens.push({ ...t, text: keyOf(first, marked), to: whole ? t.to : t.from + at });
      tokens.push({ ...t, text: keyOf(second, marked), from: whole ? t.from : t.from + at });
      mended.push({ from: t.from, to: t.to, as: `${first} ${second}` });
    } else tokens.push({ ...t, text: lost ? keyword(lost, marked) : own });
  }
  return { tokens, marked, mended };
}
