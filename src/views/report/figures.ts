/** The figures of a report: each knows the obligations that it counts, so that every number can be traced. */

import { nameOf } from '../../model/members.ts';
import type { Plan } from '../../model/plan.ts';
import { sectionOf, sectionsOfPlan } from '../../model/sections.ts';
import type { Obligation } from '../../tracking/register.ts';
import { type Ratios, ratiosOf, summarize } from '../../tracking/summary.ts';
import { BOXES, type Box } from '../../words/boxes.ts';
import { clauseNumber } from '../../words/clauses.ts';
import { boxOf, isCounted, type State } from '../../words/states.ts';
import { grouped } from '../grouped.ts';

export const inBox = (box: Box, s: State): boolean => box === 'total' || boxOf(s) === box;

export interface FigureRow {
  readonly id: string;
  readonly name: string;
  readonly boxes: Readonly<Record<Box, readonly Obligation[]>>;
  readonly ratios: Ratios;
}

export function figureRow(id: string, name: string, obligations: readonly Obligation[]): FigureRow {
  const counted = obligations.filter((o) => isCounted(o.state));
  const boxes = Object.fromEntries(
    BOXES.map((box) => [box, counted.filter((o) => inBox(box, o.state))]),
  ) as unknown as FigureRow['boxes'];
  return { id, name, boxes, ratios: ratiosOf(summarize(counted)) };
}

/** Rows of `obligations` grouped by `keyOf`, in the order in which the keys first come. */
function rowsBy(
  obligations: readonly Obligation[],
  keyOf: (o: Obligation) => string,
  nameOfKey: (key: string, first: Obligation) => string,
): FigureRow[] {
  return [...grouped(obligations, keyOf)]
    .map(([key, list]) => figureRow(key, nameOfKey(key, list[0] as Obligation), list))
    .filter((r) => r.boxes.total.length > 0);
}

export function bySection(plan: Plan, obligations: readonly Obligation[]): FigureRow[] {
  const section = sectionsOfPlan(plan);
  return rowsBy(
    obligations,
    (o) => sectionOf(o.task),
    (id) => (plan.documents.has(id) ? section(id).title : [clauseNumber(id), section(id).title].filter(Boolean).join('. ')),
  );
}

export const byAgency = (plan: Plan, obligations: readonly Obligation[]): FigureRow[] =>
  rowsBy(
    obligations,
    (o) => o.unit,
    (id) => nameOf(plan, id),
  );

const LOCAL_LEVELS: Readonly<Record<string, string>> = { district: 'Cấp huyện', commune: 'Cấp xã' };

/** Bodies of the province by themselves, districts and communes by their level: the table in the body of a report. */
export function byLead(plan: Plan, obligations: readonly Obligation[]): FigureRow[] {
  const levelOf = (unit: string) => {
    const level = plan.agencies.get(unit)?.level;
    return level && level in LOCAL_LEVELS ? level : undefined;
  };
  const units = new Set(obligations.map((o) => o.unit));
  return rowsBy(
    obligations,
    (o) => levelOf(o.unit) ?? o.unit,
    (key) => {
      const level = LOCAL_LEVELS[key];
      return level ? `${level} (${[...units].filter((u) => levelOf(u) === key).length} đơn vị)` : nameOf(plan, key);
    },
  );
}

/** Where a table does not add up: official tables are often off by one, ours must not be. */
export function sumFaults(rows: readonly FigureRow[], total: FigureRow): string[] {
  const faults: string[] = [];
  const parts = BOXES.filter((b) => b !== 'total');
  for (const row of [...rows, total]) {
    const sum = parts.reduce((n, box) => n + row.boxes[box].length, 0);
    if (sum !== row.boxes.total.length) faults.push(`${row.name}: ${sum} ≠ ${row.boxes.total.length}`);
  }
  for (const box of BOXES) {
    const sum = rows.reduce((n, row) => n + row.boxes[box].length, 0);
    if (sum !== total.boxes[box].length) faults.push(`${box}: ${sum} ≠ ${total.boxes[box].length}`);
  }
  return faults;
}
