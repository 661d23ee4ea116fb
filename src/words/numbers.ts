/** Numbers as people read them: thousands marked, shares of a hundred. */
import type { Language } from './language.ts';

/** An integer with the thousands marked as the language does: 3.949 or 3,949. */
export const number = (n: number, lang: Language) => String(n).replace(/\B(?=(\d{3})+$)/g, lang === 'vi' ? '.' : ',');

/** The largest of `values`, at least `least`; there may be more of them than a call takes arguments. */
export function largest(values: Iterable<number>, least = 0): number {
  let most = least;
  for (const value of values) if (value > most) most = value;
  return most;
}

/** A percentage with one decimal, or a dash where there is none. */
export function percent(value: number | undefined, lang: Language): string {
  if (value === undefined) return '–';
  const fixed = (Math.round(value * 10) / 10).toFixed(1);
  return `${lang === 'vi' ? fixed.replace('.', ',') : fixed} %`;
}

/** A number that may have decimals: 16, 95,5. */
export function amount(n: number, lang: Language): string {
  const [whole = '0', decimals] = String(n).split('.');
  const marked = whole.replace(/\B(?=(\d{3})+$)/g, lang === 'vi' ? '.' : ',');
  return decimals === undefined ? marked : `${marked}${lang === 'vi' ? ',' : '.'}${decimals}`;
}
