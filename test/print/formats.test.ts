/** Random plans: whatever a command says, it says in each of its formats, cell by cell and word by word. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/commands/commands.ts';
import { folder, plan } from '../cli/run.ts';
import { filesOf } from '../random/model.ts';
import { randomDay, randomPlan } from '../random/plan.ts';
import { cases, seed } from '../tier.ts';
import { cellsOf, shownAs } from './cells.ts';
import { takeApart, wordsOfDocx, wordsOfMarkdown } from './docx.ts';

/** A command that has both formats is held to it, without anybody thinking of it. */
const having = (...formats: readonly string[]) => COMMANDS.filter((c) => formats.every((f) => f in c.formats)).map((c) => c.name);
const TABLES = having('csv', 'xlsx').filter((name) => name !== 'export');
const DOCUMENTS = having('markdown', 'docx').filter((name) => name !== 'remind');
const ARGUMENTS: Readonly<Record<string, readonly string[]>> = { report: ['--year', '2016', '--to', 'ubnd-tinh'] };

const given = fc.tuple(randomPlan(), randomDay);
const params = { numRuns: cases(8), seed: seed(15) };
const RUN = 60_000;

describe('a random plan', () => {
  it('was asked for all of them', () => {
    expect(TABLES).toEqual(
      expect.arrayContaining(['overdue', 'due', 'list', 'agencies', 'obstacles', 'silent', 'budget', 'review']),
    );
    expect(DOCUMENTS).toEqual(expect.arrayContaining(['report', 'budget', 'review']));
  });

  it(
    'has the same cells as csv and as xlsx, in every table',
    () =>
      fc.assert(
        fc.asyncProperty(given, async ([model, day]) => {
          const cwd = folder(filesOf(model));
          for (const name of TABLES) {
            const args = [name, '--as-of', day];
            const { out, code } = await plan([...args, '--format', 'csv'], { cwd });
            const written = await plan([...args, '-o', 'a.xlsx'], { cwd });
            expect([name, written.code]).toEqual([name, code]);
            if (code === 2) continue;
            const csv = cellsOf(out);
            const rows = (await readXlsx(readFileSync(join(cwd, 'a.xlsx')))).sheets[0]?.rows.slice(3) ?? [];
            const shown = csv.map((line, r) => line.map((said, k) => shownAs(rows[r]?.[k] ?? null, said)));
            expect([name, rows.length, shown]).toEqual([name, csv.length, csv]);
          }
        }),
        params,
      ),
    RUN,
  );

  it(
    'has the same words as Markdown and as Word, in every document and letter',
    () =>
      fc.assert(
        fc.asyncProperty(given, async ([model, day]) => {
          const cwd = folder(filesOf(model));
          for (const name of DOCUMENTS) {
            const args = [name, ...(ARGUMENTS[name] ?? []), '--as-of', day];
            const { out, code } = await plan([...args, '--format', 'markdown'], { cwd });
            const written = await plan([...args, '-o', 'a.docx'], { cwd });
            expect([name, written.code]).toEqual([name, code]);
            if (code === 2) continue;
            expect(wordsOfDocx(takeApart(readFileSync(join(cwd, 'a.docx'))))).toBe(wordsOfMarkdown(out));
          }
          const remind = ['remind', '--as-of', day, '-o', 'cv', '--format'];
          for (const format of ['markdown', 'docx']) expect((await plan([...remind, format], { cwd })).code).toBe(0);
          const letters = readdirSync(join(cwd, 'cv'));
          for (const letter of letters.filter((l) => l.endsWith('.md'))) {
            const markdown = readFileSync(join(cwd, 'cv', letter), 'utf8');
            const docx = takeApart(readFileSync(join(cwd, 'cv', letter.replace('.md', '.docx'))));
            expect(wordsOfDocx(docx)).toBe(wordsOfMarkdown(markdown));
          }
          expect(letters.filter((l) => l.endsWith('.docx'))).toHaveLength(letters.length / 2);
        }),
        params,
      ),
    RUN,
  );
});
