import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type CivilDate, parseCivilDate } from '../src/calendar/civil.ts';
import { workCalendar } from '../src/calendar/working-days.ts';
import { COMMANDS } from '../src/commands/commands.ts';
import { readDeadline } from '../src/deadline/read.ts';
import { isCode } from '../src/words/codes.ts';
import { plan } from './cli/run.ts';
import { describeReading } from './deadline/describe.ts';

const text = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const calendar = workCalendar();

describe('docs/deadlines.md', () => {
  const rows = [...text('docs/deadlines.md').matchAll(/^\| ([^|]+?) \| ([^|]+?) \|$/gm)].map(
    (m) => [m[1] as string, m[2] as string] as const,
  );
  const examples = rows.filter(([phrase]) => phrase !== 'Cách viết' && phrase !== '---');
  it.each(examples)('%s', (phrase, shown) => {
    expect(describeReading(readDeadline(phrase, { base: parseCivilDate('2015-12-04') as CivilDate, calendar }))).toBe(shown);
  });
});

describe('docs/rules.md', () => {
  it('has every code that the program can tell', () => {
    const listed = [...text('docs/rules.md').matchAll(/^## (PLAN\d{3}): /gm)].map((m) => m[1]);
    const sources = readdirSync(new URL('../src/', import.meta.url), { recursive: true, encoding: 'utf8' })
      .filter((f) => f.endsWith('.ts'))
      .map((f) => text(`src/${f}`));
    const told = new Set(sources.flatMap((s) => (s.match(/PLAN\d{3}/g) ?? []).filter(isCode)));
    expect(listed).toEqual([...told].sort());
  });
});

describe('README.md', () => {
  it('begins with the two commands', () => {
    expect(text('README.md')).toMatch(/^# kehoach\n\n```\nnpm install && npx plan status\nnpm install && npm test\n```/);
  });
  it('names every command', () => {
    for (const { name } of COMMANDS) expect(text('README.md')).toContain(`plan ${name}`);
  });
  it('shows what the example prints', async () => {
    const { out } = await plan(['status', '-C', 'examples/tinh-vi-du', '--as-of', '2016-07-15']);
    const shown = /```text\n([\s\S]*?)```/.exec(text('README.md'))?.[1];
    expect(shown).toBe(out);
  });
  it('links to files that are there', () => {
    for (const file of [
      'README.md',
      'docs/json.md',
      'docs/architecture.md',
      'docs/plan-yaml.md',
      'docs/following.md',
      'docs/git.md',
    ]) {
      for (const [, link] of text(file).matchAll(/\]\(([^)#]+)\)/g)) {
        expect([file, link, existsSync(new URL(`../${file.includes('/') ? 'docs/' : ''}${link}`, import.meta.url))]).toEqual([
          file,
          link,
          true,
        ]);
      }
    }
  });
});
