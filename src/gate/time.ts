/** What time has done: what is overdue, and what soon will be, a finding for each row of the plan. */

import { formatDate } from '../calendar/civil.ts';
import { shortNameOf } from '../model/members.ts';
import { both } from '../rules/rule.ts';
import type { Problem } from '../source/problem.ts';
import { obligationTitle } from '../tracking/obligation.ts';
import { isDueWithin, type Obligation, type Register } from '../tracking/register.ts';
import { largest, number } from '../words/numbers.ts';
import type { Severity } from '../words/severities.ts';

export interface Counted {
  readonly overdue: readonly Obligation[];
  readonly dueSoon: readonly Obligation[];
}

/** Open obligations late by more than `grace` calendar days, and those due within `soon` days. */
export function countTime(register: Register, units: ReadonlySet<string> | undefined, grace: number, soon: number): Counted {
  const own = register.obligations.filter((o) => !units || o.owners.some((u) => units.has(u)));
  return {
    overdue: own.filter((o) => o.state === 'overdue' && !o.endedOn && (o.daysLate ?? 0) > grace),
    dueSoon: own.filter((o) => isDueWithin(o, register.asOf, soon)),
  };
}

/** Names told in a finding; more are counted. */
const MOST_NAMES = 5;

const rowKey = (o: Obligation) => `${o.task.id} ${o.occurrence?.id ?? ''} ${o.partKey} ${o.due}`;

/** One finding for all units that owe the same by the same day. */
export function timeProblems(
  { plan }: Register,
  obligations: readonly Obligation[],
  code: 'PLAN095' | 'PLAN096',
  severity: Severity,
): Problem[] {
  const rows = new Map<string, Obligation[]>();
  for (const o of obligations) rows.set(rowKey(o), [...(rows.get(rowKey(o)) ?? []), o]);
  return [...rows.values()].map((own) => {
    const [o] = own as [Obligation];
    // Whoever took over from others answers for each of them, and is named once.
    const units = [...new Set(own.map((x) => x.unit))];
    const names = units.slice(0, MOST_NAMES).map((unit) => shortNameOf(plan, unit));
    const who = names.join('; ') + (units.length > MOST_NAMES ? ` … (+${units.length - MOST_NAMES})` : '');
    const what = obligationTitle(o);
    const due = o.due ? formatDate(o.due) : '';
    const late = largest(own.map((x) => x.daysLate ?? 0));
    return {
      code,
      severity,
      message:
        code === 'PLAN095'
          ? both(
              `Quá hạn ${number(late, 'vi')} ngày (hạn ${due}): ${what} – ${who}`,
              `Overdue by ${number(late, 'en')} days (due ${due}): ${what} – ${who}`,
            )
          : both(
              `Còn ${o.daysLeft} ngày (hạn ${due}): ${what} – ${who}`,
              `${o.daysLeft} days left (due ${due}): ${what} – ${who}`,
            ),
      help: both(`Xem: plan show ${o.task.id}`, `See: plan show ${o.task.id}`),
      place: o.deadline?.place ?? o.task.place,
      steady: rowKey(o),
    };
  });
}
