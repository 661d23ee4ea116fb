import { describe, expect, it } from 'vitest';
import { plan } from '../cli/run.ts';
import { readTable } from '../tables.ts';

const VERDICTS: Readonly<Record<string, string>> = {
  PLAN090: 'outdated',
  PLAN091: 'unreadable',
  PLAN092: 'mismatch',
  PLAN093: 'premature',
};
const table = readTable(new URL('./lines.tsv', import.meta.url));

async function verdict(text: string, date: string): Promise<string> {
  const { out } = await plan(['cite', '-', '--date', date, '--format', 'json'], { stdin: text });
  return (JSON.parse(out).diagnostics as { code: string }[]).map((d) => VERDICTS[d.code]).join(', ') || '-';
}

for (const date of ['2016-03-15', '2025-07-24']) {
  describe(`a draft of ${date}`, () => {
    it.each(table)('$line', async (row) => {
      expect(await verdict(`${row.line?.replaceAll('⏎', '\n')}\n`, date)).toBe(row[`on ${date}`]);
    });
    it.each(table)('in decomposed Unicode: $line', async (row) => {
      expect(await verdict(`${row.line?.replaceAll('⏎', '\n').normalize('NFD')}\n`, date)).toBe(row[`on ${date}`]);
    });
  });
}

describe('a draft older than the rule', () => {
  it.each(table.filter((r) => r['on 2016-03-15'] === 'outdated'))('may say: $line', async ({ line = '' }) => {
    expect(await verdict(line.replaceAll('⏎', '\n'), '2015-11-18')).not.toContain('outdated');
  });
});
