/** The figures of a report: each knows the obligations that it counts, so that every number can be traced. */

import { nameOf } from '../../model/members.ts';
import type { Agency, Plan } from '../../model/plan.ts';
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
const KINDS: Readonly<Partial<Record<NonNullable<Agency['kind']>, string>>> = {
  'local-authority': 'Ủy ban nhân dân',
  council: 'Hội đồng nhân dân',
  committee: 'ủy ban, ban chỉ đạo',
  party: 'cơ quan Đảng',
  'mass-organisation': 'Mặt trận, đoàn thể',
  department: 'phòng, ban',
};

/** Bodies of the province by themselves, districts and communes by their level, and by kind where a level has several: the table in the body of a report. */
export function byLead(plan: Plan, obligations: readonly Obligation[]): FigureRow[] {
  const units = [...new Set(obligations.map((o) => o.unit))];
  const kinds = new Map<string, Set<string>>();
  for (const unit of units) {
    const agency = plan.agencies.get(unit);
    if (agency?.level) kinds.set(agency.level, (kinds.get(agency.level) ?? new Set()).add(agency.kind ?? ''));
  }
  /** Level and kind of a unit whose figures go together with those of its like. */
  const likeOf = (unit: string): string | undefined => {
    const agency = plan.agencies.get(unit);
    const { level, kind } = agency ?? {};
    if (!level || !(level in LOCAL_LEVELS)) return undefined;
    return (kinds.get(level)?.size ?? 0) > 1 ? `${level} ${kind ?? 'other'}` : level;
  };
  return rowsBy(
    obligations,
    (o) => likeOf(o.unit) ?? o.unit,
    (key) => {
      const [level = '', kind] = key.split(' ');
      const name = LOCAL_LEVELS[level];
      if (!name || plan.agencies.has(key)) return nameOf(plan, key);
      const count = units.filter((u) => likeOf(u) === key).length;
      return `${name}${kind ? `: ${KINDS[kind as NonNullable<Agency['kind']>] ?? 'cơ quan khác'}` : ''} (${count} đơn vị)`;
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
