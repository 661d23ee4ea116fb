import { describe, expect, it } from 'vitest';
import { CORNERS } from './scenarios/corners.ts';
import { ENTRIES } from './scenarios/entries.ts';
import { EXTENSIONS } from './scenarios/extensions.ts';
import { HANDED_ON } from './scenarios/handed-on.ts';
import { PASSING } from './scenarios/passing.ts';
import { judged, open, put, type Scenario, tabled } from './scenarios/scenario.ts';
import { SEAMS } from './scenarios/seams.ts';
import { SOUND } from './scenarios/sound.ts';
import { TERMS } from './scenarios/terms.ts';
import { VANISHING } from './scenarios/vanishing.ts';

const TABLES: readonly [title: string, rows: readonly Scenario[]][] = [
  ['duties and lateness made to vanish', VANISHING],
  ['edits of the log', ENTRIES],
  ['extensions', EXTENSIONS],
  ['what counts as done made easier', TERMS],
  ['tasks given to other leads', HANDED_ON],
  ['where one thing meets another', SEAMS],
  ['what tasks say besides', CORNERS],
  ['what lets findings pass', PASSING],
  ['sound edits', SOUND],
];

describe.each(TABLES)('%s', (_, rows) => {
  it.each(rows.map((s) => [s.name, s.verdict, s] as const))('%s: %s', async (_, verdict, scenario) => {
    const { shut, change, findings } = await judged(scenario);
    const errors = findings.filter((p) => p.severity === 'error').map((p) => `${p.code} ${p.message.vi}`);
    expect({ verdict: shut ? 'shut' : 'open', errors: shut ? [] : errors }).toEqual({ verdict, errors: [] });
    if (scenario.code) expect(errors.map((e) => e.slice(0, 7))).toContain(scenario.code);
    else expect(change.errors, errors.join('\n')).toBe(0);
  });
});

describe.each([
  ['made to vanish', VANISHING],
  ['of the log', ENTRIES],
  ['where one thing meets another', SEAMS],
])('the same where the tasks are rows of a table: %s', (_, rows) => {
  // A file that cannot be read is another matter than a row that cannot.
  const readable = rows.filter((s) => s.given !== tabled);
  it.each(readable.map((s) => [s.name, s.verdict, s] as const))('%s: %s', async (_name, verdict, scenario) => {
    const { shut, findings } = await judged(scenario, tabled);
    const errors = findings.filter((p) => p.severity === 'error').map((p) => `${p.code} ${p.message.vi}`);
    expect(shut ? 'shut' : 'open', errors.join('\n')).toBe(verdict);
    if (scenario.code) expect(errors.map((e) => e.slice(0, 7))).toContain(scenario.code);
  });
});

it('tells which severities a change lowers, and which codes it sets in vain', async () => {
  const severity = 'severity: { PLAN076: off, PLAN085: info, PLAN033: off }\nperiod:';
  const { findings } = await judged(open('', put('plan.yaml', 'period:', severity)));
  const told = findings.filter((p) => p.code === 'PLAN079' || p.code === 'PLAN085').map((p) => `${p.code} ${p.message.en}`);
  expect(told.sort()).toEqual([
    expect.stringContaining('PLAN079 This change lowers PLAN033 to "off"'),
    expect.stringContaining('PLAN079 This change lowers PLAN085 to "info"'),
    expect.stringContaining('PLAN085 There is no rule PLAN076'),
  ]);
});
