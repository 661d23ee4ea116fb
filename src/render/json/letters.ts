/** The JSON of remind. */
import type { LettersView } from '../../views/reminders.ts';
import { obligationJson } from './obligation.ts';
import type { Json } from './print.ts';

export const lettersJson = ({ asOf, letters }: LettersView): Json<'remind'> => ({
  asOf,
  letters: letters.map(({ to, overdue, dueSoon, answerBy }) => ({
    to,
    answerBy,
    overdue: overdue.map(obligationJson),
    dueSoon: dueSoon.map(obligationJson),
  })),
});
