/** Findings as a person reads them on a terminal. */
import { countWords, renderProblems } from '../terminal/problems.ts';
import type { FindingsFormat } from './format.ts';

export const text: FindingsFormat = ({ problems, verdict, first = [] }, { lang, paint, columns }) => {
  const said = first.length ? `${first.map((line) => paint.dim(line[lang])).join('\n')}\n\n` : '';
  const counted = problems.length ? `${renderProblems(problems, lang, paint, columns)}\n${countWords(problems, lang)}\n` : '';
  return said + counted + (verdict ? `${verdict[lang]}\n` : '');
};
