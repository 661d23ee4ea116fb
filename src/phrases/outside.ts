/** What stands outside the total, in words. */
import type { Summary } from '../tracking/summary.ts';
import type { Language } from '../words/language.ts';
import { number } from '../words/numbers.ts';
import { OUTSIDE_TOTAL, type State } from '../words/states.ts';
import { stateWord } from './states.ts';

/** "Ngoài tổng số: đề nghị, không giao 6; thôi thực hiện 293"; '' where everything counts. */
export function outsideWords(summary: Summary, lang: Language): string {
  const told = Object.entries(OUTSIDE_TOTAL).flatMap(([state, box]) =>
    summary[box] ? [`${stateWord(state as State, lang).toLowerCase()} ${number(summary[box], lang)}`] : [],
  );
  return told.length ? `${lang === 'vi' ? 'Ngoài tổng số' : 'Outside the total'}: ${told.join('; ')}` : '';
}
