/** The figures of many plans together: the whole, and the same divided by plan, territory, issuer, body, law and document. */
import { GROUPINGS, type Grouping } from '../../words/groupings.ts';
import { type Folder, type Gathered, sameIds } from './gathered.ts';
import type { PlanPart } from './plan.ts';
import { addTallies, NOTHING, type Tally, worstFirst } from './tally.ts';

export interface GroupRow {
  readonly key: string;
  readonly name: string;
  readonly short: string | undefined;
  /** territories that it lies in, each once */
  readonly territories: readonly string[];
  /** how many plans have a part in it */
  readonly plans: number;
  readonly tally: Tally;
}

export interface FiguresView extends Gathered<PlanPart> {
  readonly total: Tally;
  /** worst first */
  readonly groups: Readonly<Record<Grouping, readonly GroupRow[]>>;
  /** one way to divide them was asked for, in full */
  readonly by: Grouping | undefined;
  readonly doubles: ReturnType<typeof sameIds>;
}

function rowsBy(by: Grouping, plans: readonly (PlanPart & Folder)[]): readonly GroupRow[] {
  const rows = new Map<
    string,
    { name: string; short: string | undefined; territories: Set<string>; plans: number; tally: Tally }
  >();
  for (const plan of plans)
    for (const { key, name, short, tally } of plan.parts[by]) {
      const row = rows.get(key) ?? { name, short, territories: new Set<string>(), plans: 0, tally: NOTHING };
      row.territories.add(plan.territory);
      rows.set(key, { ...row, plans: row.plans + 1, tally: addTallies(row.tally, tally) });
    }
  return [...rows].map(([key, row]) => ({ key, ...row, territories: [...row.territories] })).sort(worstFirst);
}

export function figuresView(gathered: Gathered<PlanPart>, by?: Grouping): FiguresView {
  const plans = [...gathered.plans].sort(worstFirst);
  return {
    ...gathered,
    plans,
    total: plans.reduce((sum, { tally }) => addTallies(sum, tally), NOTHING),
    groups: Object.fromEntries(GROUPINGS.map((g) => [g, rowsBy(g, plans)])) as Record<Grouping, readonly GroupRow[]>,
    by,
    doubles: sameIds(plans),
  };
}
