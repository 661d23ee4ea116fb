/** Over random plans and days: every duty once, one entry for one occurrence, and all views with the same figures. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNASSIGNED } from '../../src/model/members.ts';
import { type Obligation, obligationKey } from '../../src/tracking/obligation.ts';
import { buildRegister } from '../../src/tracking/register.ts';
import { agencyLoads } from '../../src/views/agencies.ts';
import { overviewOf } from '../../src/views/overview.ts';
import { byAgency, figureRow, sumFaults } from '../../src/views/report/figures.ts';
import { allRows } from '../../src/views/rows.ts';
import { siteView } from '../../src/views/site/site.ts';
import { isCounted, isDone } from '../../src/words/states.ts';
import { planOf } from '../random/build.ts';
import { randomDay, randomPlan } from '../random/plan.ts';

const runs = { numRuns: Number(process.env.KEHOACH_RUNS ?? 120) };
const sum = <T>(items: readonly T[], of: (item: T) => number) => items.reduce((n, item) => n + of(item), 0);

describe('on any day of any plan', () => {
  it('every duty is there once, with one owner', () => {
    fc.assert(
      fc.property(randomPlan(), randomDay, (model, day) => {
        const keys = buildRegister(planOf(model), day).obligations.map(obligationKey);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      runs,
    );
  });

  it('one entry completes one occurrence of what recurs, and never two', () => {
    fc.assert(
      fc.property(randomPlan(), randomDay, (model, day) => {
        for (const { assignments, obligations } of buildRegister(planOf(model), day).tasks)
          for (const assignment of assignments) {
            const done = obligations.filter((o) => o.assignment === assignment && o.occurrence && isDone(o.state));
            const used = done.flatMap((o) =>
              o.progress.filter((p) => p.completes).map((p) => [o.predecessor ?? o.unit, p] as const),
            );
            for (const [unit, entry] of used) expect(used.filter(([u, p]) => u === unit && p === entry)).toHaveLength(1);
          }
      }),
      runs,
    );
  });

  it('status, agencies, rows and site tell the same figures', () => {
    fc.assert(
      fc.property(randomPlan(), randomDay, (model, day) => {
        const register = buildRegister(planOf(model), day);
        const { summary, obligations } = register;
        const loads = agencyLoads(register);
        // What several owe together stands with each of them, and once in the total.
        const again = (wanted: (o: Obligation) => boolean) =>
          sum(obligations.filter(wanted), (o) => Math.max(1, o.owners.length) - 1);
        expect(sum(loads, (l) => l.summary.total)).toBe(summary.total + again((o) => isCounted(o.state)));
        expect(sum(loads, (l) => l.summary.open.overdue)).toBe(summary.open.overdue + again((o) => o.state === 'overdue'));
        const { lateUnits, clauses } = overviewOf(register);
        expect(sum(lateUnits, (l) => l.count)).toBe(summary.open.overdue);
        expect(sum(clauses, (c) => c.summary.total)).toBe(summary.total);
        expect(sum(allRows(register), (r) => r.obligations.length)).toBe(obligations.length);
        const site = siteView(register);
        expect(sum(site.units, (u) => u.summary.total)).toBe(summary.total);
        expect(sum(site.pages, (u) => u.summary.total)).toBe(sum(loads, (l) => (l.id === UNASSIGNED ? 0 : l.summary.total)));
        const figures = byAgency(register.plan, obligations);
        expect(sumFaults(figures, figureRow('', '', obligations))).toEqual([]);
        expect(sum(site.sections, (s) => s.summary.open.overdue)).toBe(summary.open.overdue);
      }),
      runs,
    );
  });

  it('what is late has a day that has passed, and what is in time one that has not', () => {
    fc.assert(
      fc.property(randomPlan(), randomDay, (model, day) => {
        for (const o of buildRegister(planOf(model), day).obligations) {
          if (o.state === 'overdue') expect(o.due && o.due < day).toBe(true);
          if (o.state === 'in-time') expect(o.due && o.due >= day).toBe(true);
          if (o.state === 'done-late') expect(o.countedOn && o.due && o.countedOn > o.due).toBe(true);
          if (o.state === 'done-on-time') expect(o.countedOn && o.due && o.countedOn <= o.due).toBe(true);
        }
      }),
      runs,
    );
  });
});
