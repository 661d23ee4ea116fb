/**
 * Folds what people type to one spelling and cuts it into tokens. Folded text has no diacritics, no capitals and
 * one kind of dash, so composed and decomposed Unicode, old and new tone placement and text typed without marks
 * all read alike. Every token keeps its place in the original text.
 */

export interface Token {
  readonly kind: 'word' | 'number' | 'mark';
  /** folded word, digits, or the punctuation mark itself */
  readonly text: string;
  /** value of a number of at most nine digits, else -1 */
  readonly value: number;
  /** place in the original text: first character, and the one after the last */
  readonly from: number;
  readonly to: number;
}

const FIRST_MARKED = 0xc0;
const LAST_MARKED = 0x1ef9;
let folds: Uint16Array | undefined;

/** Folded form of each letter up to U+1EF9; made once, when first needed. */
function foldTable(): Uint16Array {
  const table = new Uint16Array(LAST_MARKED + 1);
  for (let code = 65; code <= 90; code++) table[code] = code + 32;
  for (let code = 97; code <= 122; code++) table[code] = code;
  for (const [from, to] of [
    [FIRST_MARKED, 0x1b0],
    [0x1ea0, LAST_MARKED],
  ] as const) {
    for (let code = from; code <= to; code++) {
      const base = String.fromCharCode(code).normalize('NFD').toLowerCase().charCodeAt(0);
      if (base >= 97 && base <= 122) table[code] = base;
    }
  }
  table[0x110] = table[0x111] = 100; // Đ, đ: a letter of its own, which no normal form takes apart
  return table;
}

const isCombining = (code: number) => code >= 0x300 && code <= 0x36f;
const isInvisible = (code: number) => (code >= 0x200b && code <= 0x200f) || code === 0xfeff || code === 0xad || code === 0x2060;
const isDash = (code: number) => (code >= 0x2010 && code <= 0x2015) || code === 0x2212;
const isSpace = (code: number) =>
  code <= 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x3000;

/** Cuts `text` into tokens, in one pass. */
export function tokenize(text: string): Token[] {
  folds ??= foldTable();
  const table = folds;
  const tokens: Token[] = [];
  const end = text.length;
  let at = 0;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (isSpace(code) || isCombining(code) || isInvisible(code)) {
      at++;
      continue;
    }
    const from = at;
    if (code >= 48 && code <= 57) {
      let value = 0;
      while (at < end) {
        const c = text.charCodeAt(at);
        if (c < 48 || c > 57) break;
        if (value >= 0) value = at - from < 9 ? value * 10 + (c - 48) : -1;
        at++;
      }
      tokens.push({ kind: 'number', text: text.slice(from, at), value, from, to: at });
    } else if (code <= LAST_MARKED && table[code]) {
      let word = '';
      while (at < end) {
        const c = text.charCodeAt(at);
        const folded = c <= LAST_MARKED ? (table[c] as number) : 0;
        if (folded) word += String.fromCharCode(folded);
        else if (!isCombining(c) && !isInvisible(c)) break;
        at++;
      }
      tokens.push({ kind: 'word', text: word, value: -1, from, to: at });
    } else {
      at++;
      tokens.push({ kind: 'mark', text: isDash(code) ? '-' : (text[from] as string), value: -1, from, to: at });
    }
  }
  return tokens;
}

const TONES: Readonly<Record<string, number>> = { '\u0301': 1, '\u0300': 2, '\u0309': 3, '\u0303': 4, '\u0323': 5 };

/**
 * A word with its own marks, in small letters: its letters, and after them its tone as a figure (0 for none). Where in the
 * word the tone is written makes no difference: "thuỷ" and "thủy" are one, "này" and "nay" are two.
 */
export function markedForm(word: string): string {
  let form = forms.get(word);
  if (form === undefined) {
    form = reckonForm(word);
    // The words of a plan come again and again; texts without end are no plan.
    if (forms.size < MOST_FORMS) forms.set(word, form);
  }
  return form;
}

const MOST_FORMS = 5000;
const forms = new Map<string, string>();

function reckonForm(word: string): string {
  let letters = '';
  let tone = 0;
  for (const letter of word.normalize('NFD').toLowerCase()) {
    const own = TONES[letter];
    if (own) tone = own;
    else if (!isInvisible(letter.charCodeAt(0))) letters += letter;
  }
  return `${letters}${tone}`;
}

/** The words and numbers of `text`, folded and joined by one space: what is compared when names are searched for. */
export function fold(text: string): string {
  return tokenize(text)
    .filter((t) => t.kind !== 'mark')
    .map((t) => t.text)
    .join(' ');
}
