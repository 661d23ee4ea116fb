/** Signs and bars of the states: shape first, colour second, so that nothing is lost in black and white. */
import { SIGNS, type Sign } from '../../views/site/lines.ts';
import { BOX_WORDS } from '../../words/boxes.ts';
import type { Language } from '../../words/language.ts';
import { type Html, html } from './html.ts';
import { sayIn } from './words.ts';

/** What a sign says. */
export function signWord(sign: Sign, lang: Language): string {
  const say = sayIn(lang);
  switch (sign) {
    case 'over':
      return say('overdue');
    case 'open':
      return BOX_WORDS.openInTime[lang];
    case 'late':
      return BOX_WORDS.doneLate[lang];
    case 'ok':
      return BOX_WORDS.doneOnTime[lang];
    case 'done':
      return BOX_WORDS.doneUndated[lang];
    case 'none':
      return BOX_WORDS.undated[lang];
    default:
      return lang === 'vi' ? 'Ngoài tổng số' : 'Outside the total';
  }
}

/** The shapes by their ids. */
const SHAPES: Readonly<Record<string, Html>> = {
  's-over': html`<symbol id="s-over" viewBox="0 0 16 16"><rect class="tile" width="16" height="16" rx="2"/><path class="cut" d="M4.5 4.5l7 7m0-7l-7 7"/></symbol>`,
  's-open': html`<symbol id="s-open" viewBox="0 0 16 16"><circle class="pen" cx="8" cy="8" r="5"/></symbol>`,
  's-late': html`<symbol id="s-late" viewBox="0 0 16 16"><path class="pen" d="M3 7l3.5 3.5L13 4M2 14.5h12"/></symbol>`,
  's-ok': html`<symbol id="s-ok" viewBox="0 0 16 16"><path class="pen" d="M2.5 8.5L6.5 12.500 13.500 4"/></symbol>`,
  's-done': html`<symbol id="s-done" viewBox="0 0 16 16"><circle class="pen" cx="8" cy="8" r="6.500"/><path class="pen" d="M5 8.500l2 2L11 6"/></symbol>`,
  's-none': html`<symbol id="s-none" viewBox="0 0 16 16"><path class="pen" d="M4 8h8"/></symbol>`,
  's-out': html`<symbol id="s-out" viewBox="0 0 16 16"><path class="pen" d="M5 12l6-8"/></symbol>`,
  'p-late': html`<pattern id="p-late" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="f-late" width="6" height="6"/><rect class="f-cut" width="2" height="6"/></pattern>`,
  'p-done': html`<pattern id="p-done" width="6" height="6" patternUnits="userSpaceOnUse"><rect class="f-done" width="6" height="6"/><circle class="f-cut" cx="3" cy="3" r="1.500"/></pattern>`,
  'p-over': html`<pattern id="p-over" width="14" height="14" patternUnits="userSpaceOnUse"><rect class="f-over" width="14" height="14"/><path class="f-x" d="M5 5l4 4m0-4l-4 4"/></pattern>`,
};

const defs = (shapes: readonly Html[]): Html =>
  html`<svg class="defs" width="0" height="0" aria-hidden="true" focusable="false"><defs>${shapes}</defs></svg>`;

/** Every shape, for a page whose script may draw any. */
export const allShapes = (): Html => defs(Object.values(SHAPES));

/** The shapes that a page uses, once; its places use them by name. The patterns are used by its bars. */
export function shapesFor(body: string): Html {
  const used = Object.entries(SHAPES).filter(
    ([id]) => body.includes(`#${id}"`) || (id.startsWith('p-') && body.includes(`class="b-${id.slice(2)}"`)),
  );
  return used.length ? defs(used.map(([, shape]) => shape)) : html``;
}

/** The sign, with its word for who does not see it. */
export const signed = (sign: Sign, lang: Language, word = signWord(sign, lang)): Html =>
  html`<svg class="s ${sign}" role="img" aria-label="${word}"><use href="#s-${sign}"/></svg>`;

/** The sign alone, where its word stands beside it. */
export const decoration = (sign: Sign): Html => html`<svg class="s ${sign}" aria-hidden="true"><use href="#s-${sign}"/></svg>`;

/** The sign beside its word. */
export const signAndWord = (sign: Sign, word: string): Html => html`<span class="st ${sign}">${decoration(sign)} ${word}</span>`;

export type Counts = Readonly<Partial<Record<Sign, number>>>;

/** How many lines have each sign. */
export function countsOf(lines: readonly { readonly sign: Sign }[]): Record<Sign, number> {
  const counts = Object.fromEntries(SIGNS.map((s) => [s, 0])) as Record<Sign, number>;
  for (const { sign } of lines) counts[sign]++;
  return counts;
}

/** In the order in which bars are drawn. */
const BAR: readonly Sign[] = ['ok', 'late', 'done', 'over', 'open', 'none'];

/** A bar of a hundred parts: what is done, late, open, undated, each in its pattern. Only repeats the figures beside it. */
export function bar(counts: Counts, lang: Language, height = 12): Html {
  const total = BAR.reduce((sum, s) => sum + (counts[s] ?? 0), 0);
  if (!total) return html``;
  let at = 0;
  const rects = BAR.flatMap((sign) => {
    const n = counts[sign] ?? 0;
    if (!n) return [];
    const [x, width] = [(at / total) * 100, (n / total) * 100];
    at += n;
    return [html`<rect class="b-${sign}" x="${x.toFixed(2)}%" width="${width.toFixed(2)}%" height="${height}"/>`];
  });
  const words = BAR.filter((s) => counts[s]).map((s) => `${signWord(s, lang)} ${counts[s]}`);
  return html`<svg class="bar" height="${height}" width="100%" role="img" aria-label="${words.join(', ')}">${rects}</svg>`;
}
