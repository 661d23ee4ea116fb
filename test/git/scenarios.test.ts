import { describe, expect, it } from 'vitest';
import { ENTRIES } from './scenarios/entries.ts';
import { EXTENSIONS } from './scenarios/extensions.ts';
import { PASSING } from './scenarios/passing.ts';
import { judged, type Scenario } from './scenarios/scenario.ts';
import { SEAMS } from './scenarios/seams.ts';
import { SOUND } from './scenarios/sound.ts';
import { VANISHING } from './scenarios/vanishing.ts';

const TABLES: readonly [title: string, rows: readonly Scenario[]][] = [
  ['duties and lateness made to vanish', VANISHING],
  ['edits of the log', ENTRIES],
  ['extensions', EXTENSIONS],
  ['where one thing meets another', SEAMS],
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
