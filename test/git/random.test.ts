/** The gate over random plans: lateness does not vanish while it is open, and sound edits never shut it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CivilDate } from '../../src/calendar/civil.ts';
import { comparePlans } from '../../src/changes/plans.ts';
import { type GateResult, runGate } from '../../src/gate/gate.ts';
import type { BuiltPlan } from '../../src/model/build.ts';
import { bodiesOf } from '../../src/model/joint.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { Obligation } from '../../src/tracking/obligation.ts';
import { buildRegister } from '../../src/tracking/register.ts';
import { buildFiles } from '../random/build.ts';
import { choice, type Edit, EVASIONS, oneOf, SOUND_EDITS, SOUND_TEXT_EDITS } from '../random/edits.ts';
import { type Files, filesOf, type PlanModel } from '../random/model.ts';
import { randomDay, randomPlan } from '../random/plan.ts';

/** Behind the days that evasions write, which would else be true. */
const checkDay = randomDay.filter((day) => day > '2016-01-12');
const RUNS = Number(process.env.KEHOACH_RUNS ?? 80);

function gate(before: BuiltPlan, after: BuiltPlan, day: CivilDate): GateResult {
  const [base, head] = [buildRegister(before.plan as Plan, day), buildRegister(after.plan as Plan, day)];
  return runGate({
    register: head,
    built: after,
    base: { built: before, register: base, comparison: comparePlans(base, head) },
    failOn: 'none',
    grace: 0,
    soon: 7,
    agency: undefined,
    newOnly: true,
  });
}
const errorsOf = ({ findings }: GateResult) =>
  findings.filter((p) => p.severity === 'error').map((p) => `${p.code} ${p.message.en}`);

/** Who owed what first. */
const name = (o: Obligation) =>
  [o.task.id, o.role, o.predecessor ?? o.unit, o.contribution?.what, o.occurrence?.id].filter(Boolean).join(' / ');
const isLate = (o: Obligation) => o.state === 'overdue' || o.state === 'done-late';

/**
 * What is late in `before` on a day, and in `after` neither late nor even there. What was entered as done by the day of the
 * check, before it was due, is done: nobody can tell otherwise.
 */
function vanished(before: Plan, after: Plan, day: CivilDate, check: CivilDate): string[] {
  const there = buildRegister(after, day).obligations;
  const now = new Map(there.map((o) => [name(o), o]));
  // One of those who owed it together, alone by now, still owes it.
  const firsts = (o: Obligation) => bodiesOf(o.predecessor ?? o.unit);
  const together = there.filter((o) => o.role === 'lead');
  const shares = (x: Obligation, o: Obligation) =>
    o.role === 'lead' &&
    firsts(o).length > 1 &&
    x.task.id === o.task.id &&
    x.occurrence?.id === o.occurrence?.id &&
    firsts(x).some((u) => firsts(o).includes(u));
  return buildRegister(before, day)
    .obligations.filter(isLate)
    .filter((o) => {
      const is = now.get(name(o)) ?? together.find((x) => shares(x, o));
      if (is?.doneOn && is.doneOn <= check && o.due && check <= o.due) return false;
      return !is || !isLate(is);
    })
    .map(name);
}

/** To give an entry that was only now put in a day and a document of that day is to have put in a sound one. */
const { 'the day of an entry changed': _, ...seconds } = { ...EVASIONS, ...SOUND_EDITS };

/** Both edits, one after the other. */
const both =
  (first: Edit, second: Edit): Edit =>
  (model, c) => {
    const once = first(model, c);
    return once && (second(once, { ...c, a: c.b, b: c.a }) ?? once);
  };

/** A document of the day that names every task there was. */
function recorded(model: PlanModel, ids: readonly string[], day: string): PlanModel {
  const copy = structuredClone(model);
  copy.head.history = [
    { version: 2, date: day, change: 'Điều chỉnh', document: { number: '999/QĐ-UBND', date: day }, tasks: [...ids] },
  ];
  return copy;
}

describe('over random plans', () => {
  it.each([
    ['one edit', oneOf(EVASIONS).map(([label, edit]) => [label, edit] as const)],
    [
      'two edits at once',
      fc.tuple(oneOf(EVASIONS), oneOf(seconds)).map(([[a, f], [b, g]]) => [`${a} + ${b}`, both(f, g)] as const),
    ],
  ])('no lateness vanishes by %s while the gate is open', (_, edits) => {
    fc.assert(
      fc.property(randomPlan(), edits, choice(checkDay), fc.nat({ max: 500 }), (model, [label, edit], c, later) => {
        const edited = edit(model, c);
        if (!edited) return;
        const day = c.day as CivilDate;
        const [before, after] = [buildFiles(filesOf(model)), buildFiles(filesOf(edited))];
        if (!before.plan || !after.plan) return;
        const { plan } = before;
        const lost = [0, later].flatMap((n) => vanished(plan, after.plan as Plan, addDays(day, n), day));
        if (lost.length)
          expect(gate(before, after, day).shut, `${label} on ${day}, seen ${later} days later: ${lost.join('; ')}`).toBe(true);
      }),
      { numRuns: RUNS * 2 },
    );
  });

  it('sound edits never shut it', () => {
    fc.assert(
      fc.property(randomPlan(), oneOf(SOUND_EDITS), choice(checkDay), (model, [label, edit], c) => {
        const edited = edit(model, c);
        if (!edited) return;
        const found = gate(buildFiles(filesOf(model)), buildFiles(filesOf(edited)), c.day as CivilDate);
        expect(errorsOf(found), `${label} on ${c.day}`).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('edits of the text alone never shut it', () => {
    fc.assert(
      fc.property(randomPlan(), oneOf(SOUND_TEXT_EDITS), choice(randomDay), (model, [label, edit], c) => {
        const files: Files = filesOf(model);
        const found = gate(buildFiles(files), buildFiles(edit(files, c)), c.day as CivilDate);
        expect(errorsOf(found), `${label} on ${c.day}`).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('a document that names every task explains what was moved, dropped or given to others', () => {
    const log = /entry/;
    const moves = Object.fromEntries(Object.entries(EVASIONS).filter(([label]) => !log.test(label)));
    fc.assert(
      fc.property(randomPlan(), oneOf(moves), choice(randomDay), (model, [label, edit], c) => {
        const edited = edit(model, c);
        if (!edited || c.day < '2015-12-04') return;
        const after = buildFiles(
          filesOf(
            recorded(
              edited,
              model.tasks.map((t) => t.id),
              c.day,
            ),
          ),
        );
        const codes = errorsOf(gate(buildFiles(filesOf(model)), after, c.day as CivilDate)).filter((e) => /^PLAN07/.test(e));
        expect(codes, `${label} on ${c.day}`).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });
});
