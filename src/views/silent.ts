/** The roll of the silent: who has reported nothing in a reporting year. */
import { type CivilDate, earlier } from '../calendar/civil.ts';
import { nameOf } from '../model/members.ts';
import { answeringOn } from '../model/succession.ts';
import { namedBy } from '../tracking/log.ts';
import type { Obligation, Register } from '../tracking/register.ts';
import type { ReportPeriod } from '../tracking/reporting-period.ts';
import { isCounted } from '../words/states.ts';

export interface SilentUnit {
  readonly id: string;
  readonly name: string;
  /** what it owed in the period */
  readonly obligations: readonly Obligation[];
  readonly overdue: number;
  /** the day of its last entry before the period, if any */
  readonly lastReport: CivilDate | undefined;
}

export interface SilentView {
  readonly asOf: CivilDate;
  readonly period: ReportPeriod;
  readonly units: readonly SilentUnit[];
  /** how many units owed something in the period */
  readonly asked: number;
}

/** Owed in the period: not cancelled, not done before it began, and not waiting for an event. */
const isAsked = (period: ReportPeriod) => (o: Obligation) =>
  isCounted(o.state) && o.state !== 'awaiting' && !(o.doneOn && o.doneOn < period.begin) && (!o.start || o.start <= period.end);

/**
 * Units that owed something in `period` and have no entry in it up to the register's day, which lies within the period or
 * ends it: most overdue first.
 */
export function silentView({ plan, asOf, obligations }: Register, period: ReportPeriod): SilentView {
  const until = earlier(asOf, period.end);
  const byUnit = new Map<string, Obligation[]>();
  for (const o of obligations.filter(isAsked(period)))
    for (const unit of o.owners) byUnit.set(unit, [...(byUnit.get(unit) ?? []), o]);
  const lastBy = new Map<string, CivilDate>();
  const heard = new Set<string>();
  for (const { progress } of plan.tasks) {
    for (const entry of progress) {
      const { by, date } = entry;
      if (date > until) continue;
      for (const named of [by.id, ...namedBy(plan, entry)]) {
        const id = answeringOn(plan, named, until) ?? named;
        if (date >= period.begin) heard.add(id);
        else if (date > (lastBy.get(id) ?? '')) lastBy.set(id, date);
      }
    }
  }
  // Who owes something together with others has spoken where one of them has.
  for (const o of obligations)
    if (o.owners.length > 1 && o.progress.some((p) => p.date >= period.begin && p.date <= until))
      for (const unit of o.owners) heard.add(unit);
  const units = [...byUnit.entries()]
    .filter(([id]) => !heard.has(id))
    .map(
      ([id, own]): SilentUnit => ({
        id,
        name: nameOf(plan, id),
        obligations: own,
        overdue: own.filter((o) => o.state === 'overdue').length,
        lastReport: lastBy.get(id),
      }),
    )
    .sort((a, b) => b.overdue - a.overdue);
  return { asOf, period, units, asked: byUnit.size };
}
