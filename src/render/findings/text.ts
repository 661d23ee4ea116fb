/** Findings as a person reads them on a terminal. */
import { countWords, renderProblems } from '../terminal/problems.ts';
import { capped } from './capped.ts';
import type { FindingsFormat } from './format.ts';

/** More than this nobody scrolls through; mending the first ones often mends the others. */
export const MOST_SHOWN = 200;

export const text: FindingsFormat = ({ problems, verdict, first = [] }, { lang, paint, columns }) => {
  const said = first.length ? `${first.map((line) => paint.dim(line[lang])).join('\n')}\n\n` : '';
  const { shown, rest } = capped(problems, MOST_SHOWN);
  const more =
    lang === 'vi'
      ? `… và ${rest} mục nữa không in ra; tất cả: --format json\n`
      : `… and ${rest} more that are not shown; all of them: --format json\n`;
  const counted = problems.length
    ? `${renderProblems(shown, lang, paint, columns)}\n${rest ? more : ''}${countWords(problems, lang)}\n`
    : '';
  return said + counted + (verdict ? `${verdict[lang]}\n` : '');
};
