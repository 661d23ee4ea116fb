/** The mark that a line of a list or a heading begins with: "II.", "1.2.", "a)", "đ)", "(1)", "-", "Điều 3.". */

export type MarkKind =
  | 'annex'
  | 'part'
  | 'capital'
  | 'roman'
  | 'article'
  | 'heading1'
  | 'heading2'
  | 'heading3'
  | 'heading4'
  | 'bold'
  | 'number'
  | 'number2'
  | 'number3'
  | 'number4'
  | 'closed'
  | 'letter'
  | 'round'
  | 'star'
  | 'dash'
  | 'plus'
  | 'dot'
  | 'plain';

export interface Mark {
  readonly kind: MarkKind;
  /** as it stands in a clause: "II", "1", "a"; empty for dashes */
  readonly label: string;
  /** the text after it */
  readonly rest: string;
}

/** From the widest to the narrowest, where a paper does not show it by its own order. */
export const RANK: Readonly<Record<MarkKind, number>> = {
  annex: 0,
  part: 1,
  heading1: 1.5,
  capital: 2,
  roman: 3,
  article: 3.2,
  heading2: 3.4,
  heading3: 3.6,
  heading4: 3.7,
  bold: 3.9,
  number: 4,
  number2: 5,
  number3: 6,
  number4: 6.5,
  closed: 7,
  letter: 8,
  round: 9,
  star: 9.5,
  dash: 10,
  plus: 11,
  dot: 12,
  plain: 13,
};

const PATTERNS: readonly (readonly [MarkKind, RegExp])[] = [
  ['part', /^(?:phần|chương)\s+(?:thứ\s+)?([ivxlc]+|\d{1,2}|nhất|hai|ba|bốn|tư|năm)\s*(?:[.:-]\s*|\s+|$)/iu],
  ['annex', /^phụ\s+lục(?:\s+(?:số\s+)?([ivxlc]{1,5}|\d{1,2}[a-z]?|[a-h])(?![\p{L}\d]))?\s*[.:-]?\s*/iu],
  ['article', /^điều\s+(\d{1,3})\s*[.:]\s*/iu],
  ['number4', /^(\d{1,2}\.\d{1,2}\.\d{1,2}\.\d{1,2})[.)]?\s+/u],
  ['number3', /^(\d{1,2}\.\d{1,2}\.\d{1,2})[.)]?\s+/u],
  ['number2', /^(\d{1,2}\.\d{1,2})(?:[.)]\s*|\s+)(?=\D|$)/u],
  ['number2', /^(\d{1,2}\.\(\d{1,2}\))\s*/u],
  ['roman', /^(I{1,3}|Ii{1,2}|I[VvXx]|V[Ii]{0,3}|X[Ii]{0,3}|XI?V|Xi?v|XVI{0,3})\s*(?:[.):]|\/(?=\s)|\s[-–]\s)\s*/u],
  ['capital', /^([A-HK])\s*[.)/]\s+/u],
  ['number', /^(\d{1,3})\s*(?:\.|\/(?=\s))\s*(?=\D|$)/u],
  ['closed', /^(\d{1,2})\)\s*/u],
  ['round', /^\((\d{1,2}|[ivx]{1,4}|[a-zđ])\)\s*/u],
  ['letter', /^([a-zđ]\d?)\s*[).](?=\s|\p{L})\s*/u],
  ['dash', /^[-–—−‒]\s*(?=\S)/u],
  ['plus', /^\+\s*/u],
  ['star', /^\*(?!\*)\s*/u],
  ['dot', /^[•●▪◦·§Ø➢✓✔■□∙\uf0b7\uf0a7\uf0d8]\s*/u],
];

/** The mark of `text`; plain where it has none. */
export function markOf(text: string): Mark {
  for (const [kind, pattern] of PATTERNS) {
    const match = pattern.exec(text);
    if (!match) continue;
    if (kind === 'annex' && !annexHeading(text)) continue;
    const label = kind === 'roman' ? (match[1] ?? '').toUpperCase() : (match[1] ?? '');
    return { kind, label, rest: text.slice(match[0].length).trim() };
  }
  return { kind: 'plain', label: '', rest: text.trim() };
}

/** "PHỤ LỤC", "Phụ lục II: …" heads an annex; "Phụ lục kèm theo Kế hoạch …" within a sentence does not. */
const annexHeading = (text: string) =>
  /^(?:PHỤ\s+LỤC|Phụ\s+lục\s*(?:(?:số\s+)?(?:[IVXLC]+|\d+[a-z]?)\s*(?:[.:-]|$)|$))/u.test(text.normalize('NFC'));
