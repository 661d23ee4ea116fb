/** The JSON of the registers that stand beside the tasks: obstacles, estimates, reviewed documents, the silent, the letters. */
import * as v from 'valibot';
import { BUDGET_STEPS } from '../../words/budget-steps.ts';
import { PROPOSALS } from '../../words/proposals.ts';
import { count, date, obligation, obstacle, position, unreadable } from './contract-parts.ts';

const budgetStep = v.picklist(BUDGET_STEPS);
const sum = v.strictObject({ count, amount: count });

export const REGISTERS = {
  obstacles: v.strictObject({ asOf: date, obstacles: v.array(obstacle), unreadable }),
  budget: v.strictObject({
    asOf: date,
    estimates: v.array(
      v.strictObject({
        id: v.string(),
        by: v.string(),
        year: count,
        task: v.nullable(v.string()),
        what: v.string(),
        amounts: v.pipe(
          v.partial(v.strictObject({ estimated: count, gathered: count, appraised: count, approved: count })),
          v.description('đồng, by step taken'),
        ),
        step: budgetStep,
        next: v.nullable(budgetStep),
        heldBy: v.nullable(v.string()),
        since: date,
        waiting: v.pipe(count, v.description('calendar days since the last step; 0 once approved')),
        position,
      }),
    ),
    totals: v.strictObject({ estimated: sum, gathered: sum, appraised: sum, approved: sum }),
    missing: v.pipe(v.array(v.string()), v.description('agencies that must estimate and have not')),
    unreadable,
  }),
  review: v.strictObject({
    asOf: date,
    documents: v.array(
      v.strictObject({
        id: v.string(),
        number: v.nullable(v.string()),
        date: v.nullable(date),
        issuer: v.string(),
        title: v.string(),
        by: v.string(),
        reviewed: date,
        finding: v.string(),
        proposal: v.picklist(PROPOSALS),
        to: v.nullable(v.string()),
        position,
      }),
    ),
    totals: v.strictObject({ keep: count, amend: count, supplement: count, replace: count, repeal: count, new: count }),
    unreadable,
  }),
  silent: v.strictObject({
    asOf: date,
    year: count,
    period: v.strictObject({ begin: date, end: date }),
    asked: v.pipe(count, v.description('units that owed something in the period')),
    units: v.array(
      v.strictObject({ id: v.string(), name: v.string(), obligations: count, overdue: count, lastReport: v.nullable(date) }),
    ),
    unreadable,
  }),
  remind: v.strictObject({
    asOf: date,
    notWritten: v.pipe(
      v.nullable(v.strictObject({ reason: v.picklist(['plan-ceased', 'coordinator-ended']), since: date })),
      v.description('why there is no letter at all'),
    ),
    coordinatorOverdue: v.pipe(v.array(obligation), v.description('what the writer of the letters is late with itself')),
    letters: v.array(
      v.strictObject({ to: v.string(), answerBy: date, overdue: v.array(obligation), dueSoon: v.array(obligation) }),
    ),
    unreadable,
  }),
} satisfies Readonly<Record<string, v.GenericSchema>>;
