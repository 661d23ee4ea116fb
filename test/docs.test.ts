import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type CivilDate, parseCivilDate } from '../src/calendar/civil.ts';
import { workCalendar } from '../src/calendar/working-days.ts';
import { editFormats } from '../src/cli/editing/edit-options.ts';
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
});

describe('the pages', () => {
  const pages = ['README.md', 'CONTRIBUTING.md', ...readdirSync(new URL('../docs/', import.meta.url)).map((f) => `docs/${f}`)];
  it.each(pages.filter((p) => p.endsWith('.md')))('%s links to files that are there', (page) => {
    for (const [, link = ''] of text(page).matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g))
      expect([link, existsSync(new URL(link, new URL(`../${page}`, import.meta.url)))]).toEqual([link, true]);
  });
});

describe('docs/dependencies.md', () => {
  it('names every package that is asked for, and no other', () => {
    const asked = Object.keys(JSON.parse(text('package.json')).devDependencies);
    const [tables = ''] = text('docs/dependencies.md').split('## Looked at and left');
    const named = [...tables.matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, cell = '']) =>
      cell.split(', ').map((one) => one.replace(/ [\d.]+$/, '')),
    );
    expect(named.filter((n) => n !== 'package' && n !== '---').sort()).toEqual(asked.sort());
  });
});

describe('docs/git.md', () => {
  it('names the commands that look at no revision', () => {
    const [, listed = ''] = /<!-- without at -->(.*)<!-- \/without -->/.exec(text('docs/git.md')) ?? [];
    const without = COMMANDS.filter((c) => c.without?.includes('at')).map((c) => `\`${c.name}\``);
    expect(listed).toBe(without.join(', '));
  });
});

describe('docs/json.md', () => {
  it('names the commands that print what an edit came to', () => {
    const [, listed = ''] = /^(.*) print `edit`/m.exec(text('docs/json.md')) ?? [];
    const edits = COMMANDS.filter((c) => c.formats === editFormats).map((c) => c.name);
    expect([...listed.matchAll(/`(?:plan )?([a-z]+)`/g)].map((m) => m[1]).sort()).toEqual(edits.sort());
  });
  it('shows what status prints, with one obligation of many', async () => {
    const [, shown = ''] = /```json\n([\s\S]*?)```/.exec(text('docs/json.md')) ?? [];
    const value = JSON.parse((await plan(['status', '--as-of', '2016-02-01', '--format', 'json'])).out);
    const obligations = value.obligations.filter((o: { task: string }) => o.task === 'ra-soat-van-ban');
    expect(JSON.parse(shown)).toEqual({ ...value, obligations });
  });
});
