/** Each agency's load and record: what it owes, by state, and what it takes part in. */

import type { CivilDate } from '../calendar/civil.ts';
import { nameOf, shortNameOf, unitsOf } from '../model/members.ts';
import type { Plan } from '../model/plan.ts';
import type { Obligation, Register } from '../tracking/register.ts';
import { type Ratios, ratiosOf, type Summary, summarize } from '../tracking/summary.ts';
import { largest } from '../words/numbers.ts';
import type { UnreadableItem } from './unreadable.ts';

export interface AgencyLoad {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly parent: string | undefined;
  readonly summary: Summary;
  readonly ratios: Ratios;
  /** how many tasks it coordinates */
  readonly coordinating: number;
  /** the most days that anything of its is late now */
  readonly worstDaysLate: number;
  readonly lastReport: string | undefined;
  readonly obligations: readonly Obligation[];
}

export interface AgenciesView {
  readonly plan: Plan;
  readonly asOf: CivilDate;
  readonly loads: readonly AgencyLoad[];
  /** one agency was asked for by its id */
  readonly one: boolean;
  /** nothing is to be folded */
  readonly all: boolean;
  readonly unreadable: readonly UnreadableItem[];
}

/** The agencies that owe or coordinate something and those `named`; those with most overdue first, then the plan's order. */
export function agencyLoads(register: Register, named: readonly string[] = []): AgencyLoad[] {
  const { plan } = register;
  const owed = new Map<string, Obligation[]>();
  const coordinating = new Map<string, number>();
  const touch = (id: string) => {
    const list = owed.get(id) ?? [];
    owed.set(id, list);
    return list;
  };
  for (const id of named) touch(id);
  // What several owe together stands in the record of each.
  for (const o of register.obligations) for (const unit of o.owners.length ? o.owners : [o.unit]) touch(unit).push(o);
  for (const { task } of register.tasks) {
    for (const unit of unitsOf(plan, task.coordinating)) {
      touch(unit);
      coordinating.set(unit, (coordinating.get(unit) ?? 0) + 1);
    }
  }
  const loads = [...owed.entries()].map(([id, obligations]): AgencyLoad => {
    const summary = summarize(obligations);
    const reports = obligations.flatMap((o) => o.progress.map((p) => p.date)).sort();
    return {
      id,
      name: nameOf(plan, id),
      shortName: shortNameOf(plan, id),
      parent: plan.agencies.get(id)?.parent,
      summary,
      ratios: ratiosOf(summary),
      coordinating: coordinating.get(id) ?? 0,
      worstDaysLate: largest(obligations.map((o) => (o.state === 'overdue' ? (o.daysLate ?? 0) : 0))),
      lastReport: reports[reports.length - 1],
      obligations,
    };
  });
  return loads.sort((a, b) => b.summary.open.overdue - a.summary.open.overdue || b.worstDaysLate - a.worstDaysLate);
}

export type LoadOrder = 'late' | 'total' | 'done' | 'name';

/** `loads` in another order; "late" is the one that they have. Names are in the order of the Vietnamese alphabet. */
export function sortLoads(loads: readonly AgencyLoad[], by: LoadOrder): AgencyLoad[] {
  const done = (l: AgencyLoad) => l.summary.done.onTime + l.summary.done.late;
  switch (by) {
    case 'total':
      return [...loads].sort((a, b) => b.summary.total - a.summary.total);
    case 'done':
      return [...loads].sort((a, b) => done(b) - done(a));
    case 'name':
      return [...loads].sort((a, b) => a.shortName.localeCompare(b.shortName, 'vi'));
    default:
      return [...loads];
  }
}
