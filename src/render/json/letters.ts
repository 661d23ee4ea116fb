/** The JSON of remind. */
import type { LettersView } from '../../views/reminders.ts';
import { obligationJson } from './obligation.ts';
import type { Json } from './print.ts';

export const lettersJson = ({ asOf, letters, standing: { ceased, ended }, own }: LettersView): Json<'remind'> => ({
  asOf,
  notWritten: ceased
    ? { reason: 'plan-ceased', since: ceased.from }
    : ended[0]
      ? { reason: 'coordinator-ended', since: ended[0].from }
      : null,
  coordinatorOverdue: own.map(obligationJson),
  letters: letters.map(({ to, overdue, dueSoon, answerBy }) => ({
    to,
    answerBy,
    overdue: overdue.map(obligationJson),
    dueSoon: dueSoon.map(obligationJson),
  })),
});
