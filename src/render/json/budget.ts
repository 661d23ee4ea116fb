/** The JSON of budget. */
import type { BudgetView } from '../../views/budget.ts';
import type { Json } from './print.ts';

export const budgetJson = ({ asOf, estimates, totals, missing }: BudgetView): Json<'budget'> => ({
  asOf,
  estimates: estimates.map(({ estimate: e, step, next, heldBy, since, waiting, amounts }) => ({
    id: e.id,
    by: e.by,
    year: e.year,
    task: e.task ?? null,
    what: e.what,
    amounts,
    step,
    next: next ?? null,
    heldBy: heldBy ?? null,
    since,
    waiting,
    position: { file: e.place.file.path, ...e.place.file.positionAt(e.place.from) },
  })),
  totals,
  missing,
});
