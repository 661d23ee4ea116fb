/** What is late in many plans: each duty by itself, the latest first. */
import type { CivilDate } from '../../calendar/civil.ts';
import { shortNameOf } from '../../model/members.ts';
import type { Plan } from '../../model/plan.ts';
import { type Obligation, obligationTitle } from '../../tracking/obligation.ts';
import { type FiguresView, figuresView } from './figures.ts';
import type { Folder, Gathered } from './gathered.ts';
import type { PlanPart } from './plan.ts';

export interface LateDuty {
  readonly task: string;
  readonly title: string;
  readonly unit: string;
  readonly due: CivilDate | undefined;
  readonly daysLate: number;
}
/** A plan with what is late in it; its figures count that alone. */
export interface LatePart extends PlanPart {
  readonly late: readonly LateDuty[];
}
/** A late duty with the plan that it is of. */
export interface LateRow extends LateDuty, Folder {
  readonly plan: string;
  readonly territory: string;
}

export interface LateView extends FiguresView {
  readonly late: readonly LateRow[];
}

export const lateDuty = (plan: Plan, o: Obligation): LateDuty => ({
  task: o.task.id,
  title: obligationTitle(o),
  unit: shortNameOf(plan, o.unit),
  due: o.due,
  daysLate: o.daysLate ?? 0,
});

export function lateView(gathered: Gathered<LatePart>, by?: FiguresView['by']): LateView {
  const rows = gathered.plans.flatMap(({ title: plan, territory, folder, typed, late }) =>
    late.map((duty): LateRow => ({ ...duty, plan, territory, folder, typed })),
  );
  return { ...figuresView(gathered, by), late: rows.sort((a, b) => b.daysLate - a.daysLate) };
}
