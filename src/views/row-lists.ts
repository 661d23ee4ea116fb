/** Rows put together as lists want them: by clause, the late ones, those that fall due. */

import type { Plan } from '../model/plan.ts';
import { sectionOf, sectionsOfPlan } from '../model/sections.ts';
import { isDueWithin, type Register } from '../tracking/register.ts';
import { grouped } from './grouped.ts';
import type { Row } from './rows.ts';

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly Row[];
}

/** Rows by clause, in the order of the plan; clauses that the plan does not list come last under their own number. */
export function sectionsOf(plan: Plan, rows: readonly Row[]): Section[] {
  const section = sectionsOfPlan(plan);
  return [...grouped(rows, (row) => sectionOf(row.task))].map(([id, list]) => ({ id, title: section(id).title, rows: list }));
}

/** Late rows, the latest first. */
export const overdueRows = (rows: readonly Row[]) =>
  rows.filter((r) => r.state === 'overdue').sort((a, b) => (b.daysLate ?? 0) - (a.daysLate ?? 0));

/** Rows that fall due within `days`, the nearest first. */
export const dueRows = (register: Register, rows: readonly Row[], days: number) =>
  rows
    .filter((r) => r.obligations.some((o) => isDueWithin(o, register.asOf, days)))
    .sort((a, b) => (a.due ?? '').localeCompare(b.due ?? ''));
