/** An amount that is typed: 5, 95,5, 1.200. */
import { both } from '../../words/language.ts';
import { CannotRun } from '../errors.ts';
import type { Kind } from '../option.ts';

/** Of a point or a comma the last is the decimal one, unless three digits follow it. */
export const amountTyped: Kind<number> = {
  word: both('số', 'number'),
  read: (typed, { name }) => {
    const plain = typed
      .trim()
      .replace(/[.,](?=\d{3}(?:\D|$))/g, '')
      .replace(',', '.');
    if (/^\d+(?:\.\d+)?$/.test(plain)) return Number(plain);
    throw new CannotRun(
      both(`${name}: không hiểu “${typed}”`, `${name}: "${typed}" is not understood`),
      both('Viết một số: 5, hoặc 95,5', 'Write a number: 5 or 95.5'),
    );
  },
};
