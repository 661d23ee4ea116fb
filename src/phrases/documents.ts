/** A document in words, as it is told on a line. */
import { formatDate } from '../calendar/civil.ts';
import type { DocumentRef } from '../model/plan.ts';
import type { Language } from '../words/language.ts';

/** "12/BC-STP ngày 28/01/2016, Báo cáo rà soát"; the day is left out where it is `on`, that of the line it stands in. */
export function documentWords(d: DocumentRef, lang: Language, on?: string): string {
  const number = d.number ?? (lang === 'vi' ? '(chưa rõ số)' : '(number not known)');
  const date = d.date && d.date !== on ? (lang === 'vi' ? ` ngày ${formatDate(d.date)}` : ` of ${formatDate(d.date)}`) : '';
  return `${number}${date}${d.title ? `, ${d.title}` : ''}`;
}
