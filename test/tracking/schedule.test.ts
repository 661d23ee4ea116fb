import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CivilDate } from '../../src/calendar/civil.ts';
import { buildPlan } from '../../src/model/build.ts';
import type { Plan } from '../../src/model/plan.ts';
import { readFullYaml } from '../../src/source/full-yaml.ts';
import { parseFile } from '../../src/source/parse.ts';
import { buildRegister } from '../../src/tracking/register.ts';

const EXAMPLE = 'examples/tinh-vi-du/plan';
const FILES = ['plan', 'agencies', 'events', 'tasks/bao-cao-quy', 'tasks/bao-cao-kien-toan', 'tasks/gioi-thieu-luat-cap-huyen'];
const example = (): Plan => {
  const inputs = FILES.map((name) => ({
    path: `${name}.yaml`,
    parsed: parseFile(`${name}.yaml`, readFileSync(`${EXAMPLE}/${name}.yaml`), readFullYaml),
  }));
  return buildPlan(inputs).plan as Plan;
};
const DAYS = ['2016-01-10', '2016-07-15', '2017-02-01', '2016-07-15', '2015-12-31', '2019-06-30'] as CivilDate[];
const told = (plan: Plan, day: CivilDate) =>
  buildRegister(plan, day).obligations.map((o) => [o.task.id, o.unit, o.occurrence?.id, o.start, o.due, o.state, o.daysLate]);

describe('one plan seen on several days', () => {
  it('is the same whatever days were asked for before', () => {
    const shared = example();
    for (const day of DAYS) expect(told(shared, day)).toEqual(told(example(), day));
  });

  it('reads its deadlines once', () => {
    const plan = example();
    const [first, second] = [buildRegister(plan, DAYS[0] as CivilDate), buildRegister(plan, DAYS[1] as CivilDate)];
    expect(first.tasks.length).toBeGreaterThan(2);
    for (const [k, t] of first.tasks.entries()) expect(second.tasks[k]?.assignments).toBe(t.assignments);
  });

  it('holds no tree of the files that it was read from', () => {
    const held = JSON.stringify(example(), (_, v) => (v instanceof Map ? [...v] : v));
    expect(held).toContain('"from"');
    expect(held).not.toContain('"keyFrom"');
  });
});
