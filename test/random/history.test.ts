/** What is told of a task's history, over random plans and days. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/calendar/civil.ts';
import { happeningWords } from '../../src/phrases/history.ts';
import { buildRegister } from '../../src/tracking/register.ts';
import { taskView } from '../../src/views/task.ts';
import { planOf } from './build.ts';
import { randomDay, randomPlan } from './plan.ts';

const RUNS = { numRuns: 100 };

describe('the history of a task', () => {
  it('stands in the order of time, and tells nothing of later days', () => {
    fc.assert(
      fc.property(randomPlan(), randomDay, (model, day) => {
        const register = buildRegister(planOf(model), day);
        for (const { task } of register.tasks) {
          const days = taskView(register, task.id)?.history.map((h) => h.date) ?? [];
          expect(days).toEqual([...days].sort());
          for (const d of days) expect(d <= day).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('has every entry, request, decision and step of an obstacle once', () => {
    fc.assert(
      fc.property(randomPlan(), randomDay, (model, day) => {
        const register = buildRegister(planOf(model), day);
        const by = (date: string | undefined) => (date !== undefined && date <= day ? 1 : 0);
        for (const { task } of register.tasks) {
          const view = taskView(register, task.id);
          const obstacles = register.plan.obstacles.filter((o) => o.task === task.id);
          const written =
            task.progress.reduce((n, p) => n + by(p.date), 0) +
            task.extensions.reduce((n, e) => n + by(e.asked) + by(e.decision?.date), 0) +
            obstacles.reduce((n, o) => n + by(o.date) + by(o.sent?.date) + by(o.passed?.date) + by(o.answered?.date), 0);
          const derived = ['due', 'event', 'taken-over', 'given', 'given-on', 'plan-changed', 'confirmed', 'cancelled', 'ceased'];
          expect(view?.history.filter((h) => !derived.includes(h.kind)).length).toBe(written);
        }
      }),
      RUNS,
    );
  });

  it('draws a line for every day that made something overdue, and only for days that somebody owed something by', () => {
    fc.assert(
      fc.property(randomPlan(), randomDay, (model, day) => {
        const register = buildRegister(planOf(model), day);
        for (const { task, obligations } of register.tasks) {
          const lines = taskView(register, task.id)?.history.filter((h) => h.kind === 'due') ?? [];
          const drawn = new Set<string>(lines.map((h) => h.date));
          for (const o of obligations) if (o.state === 'overdue' && o.due) expect(drawn).toContain(o.due);
          const dues = new Set(obligations.flatMap((o) => [o.due, o.originalDue]));
          for (const h of lines) expect(dues).toContain(h.date);
        }
      }),
      RUNS,
    );
  });

  it('loses nothing from one day to the next but what a decision moved', () => {
    fc.assert(
      fc.property(randomPlan(), randomDay, (model, day) => {
        const plan = planOf(model);
        const told = (on: typeof day) => {
          const register = buildRegister(plan, on);
          return register.tasks.flatMap(({ task }) =>
            (taskView(register, task.id)?.history ?? [])
              .filter((h) => h.kind !== 'due' && h.kind !== 'raised' && h.kind !== 'taken-over')
              .map((h) => `${task.id} ${h.date} ${h.kind} ${happeningWords(plan, h, 'vi').words}`),
          );
        };
        const after = new Set(told(addDays(day, 1)));
        for (const line of told(day)) expect(after).toContain(line);
      }),
      RUNS,
    );
  });
});
