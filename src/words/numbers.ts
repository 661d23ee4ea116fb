/** Numbers as people read them: thousands marked, shares of a hundred, days late and left. */
import type { Language } from './language.ts';

/** An integer with the thousands marked as the language does: 3.949 or 3,949. */
export const number = (n: number, lang: Language) => String(n).replace(/\B(?=(\d{3})+$)/g, lang === 'vi' ? '.' : ',');

/** A percentage with one decimal, or a dash where there is none. */
export function percent(value: number | undefined, lang: Language): string {
  if (value === undefined) return '–';
  const fixed = (Math.round(value * 10) / 10).toFixed(1);
  return `${lang === 'vi' ? fixed.replace('.', ',') : fixed} %`;
}

/** "trễ 12 ngày", "còn 3 ngày", "hết hạn hôm nay"; '' where neither. */
export function daysWords(daysLate: number | undefined, daysLeft: number | undefined, lang: Language): string {
  if (daysLate)
    return lang === 'vi'
      ? `trễ ${number(daysLate, lang)} ngày`
      : `${number(daysLate, lang)} ${daysLate === 1 ? 'day' : 'days'} late`;
  if (daysLeft === 0) return lang === 'vi' ? 'hết hạn hôm nay' : 'due today';
  if (daysLeft)
    return lang === 'vi'
      ? `còn ${number(daysLeft, lang)} ngày`
      : `${number(daysLeft, lang)} ${daysLeft === 1 ? 'day' : 'days'} left`;
  return '';
}

/** A number that may have decimals: 16, 95,5. */
export function amount(n: number, lang: Language): string {
  const [whole = '0', decimals] = String(n).split('.');
  const marked = whole.replace(/\B(?=(\d{3})+$)/g, lang === 'vi' ? '.' : ',');
  return decimals === undefined ? marked : `${marked}${lang === 'vi' ? ',' : '.'}${decimals}`;
}
