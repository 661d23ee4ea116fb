/** The random plans themselves: sound, varied, and edited without being changed in place. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/rules/diagnose.ts';
import { buildRegister } from '../../src/tracking/register.ts';
import { buildFiles, planOf } from './build.ts';
import { choice, EVASIONS, oneOf, SOUND_EDITS, SOUND_TEXT_EDITS } from './edits.ts';
import { filesOf } from './model.ts';
import { randomDay, randomPlan } from './plan.ts';

describe('a random plan', () => {
  it('is read whole, and has no error', () => {
    fc.assert(
      fc.property(randomPlan(), randomDay, (model, day) => {
        const built = buildFiles(filesOf(model));
        expect(built.unreadable).toEqual([]);
        const errors = diagnose(built, day).filter((p) => p.severity === 'error');
        expect(errors.map((p) => `${p.code} ${p.message.en}`)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('shows every state there is, over enough of them', () => {
    const seen = new Set<string>();
    for (const [model, day] of fc.sample(fc.tuple(randomPlan(), randomDay), { numRuns: 400, seed: 7 }))
      for (const o of buildRegister(planOf(model), day).obligations) seen.add(o.state);
    for (const state of [
      'overdue',
      'in-time',
      'awaiting',
      'ongoing',
      'unspecified',
      'done-late',
      'done-on-time',
      'cancelled',
      'asked',
      'answered',
    ])
      expect(seen).toContain(state);
  });

  it('has the same obligations after an edit of its text alone', () => {
    const facts = (files: Readonly<Record<string, string>>, day: Parameters<typeof buildRegister>[1]) => {
      const { plan } = buildFiles(files);
      if (!plan) throw new Error('no plan');
      return buildRegister(plan, day).obligations.map((o) => [o.unit, o.due, o.state, o.doneOn].join(' '));
    };
    fc.assert(
      fc.property(randomPlan(), oneOf(SOUND_TEXT_EDITS), choice(randomDay), (model, [, edit], c) => {
        const files = filesOf(model);
        const day = c.day as Parameters<typeof buildRegister>[1];
        expect(facts(edit(files, c), day)).toEqual(facts(files, day));
      }),
      { numRuns: 100 },
    );
  });

  it('is left as it was by every edit', () => {
    fc.assert(
      fc.property(randomPlan(), oneOf({ ...SOUND_EDITS, ...EVASIONS }), choice(randomDay), (model, [, edit], c) => {
        const before = JSON.stringify(model);
        edit(model, c);
        expect(JSON.stringify(model)).toBe(before);
      }),
      { numRuns: 100 },
    );
  });
});
