/** Whatever is put before the readers of deadlines, drafts and git: an answer with a sense, never a fault of the program. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CivilDate, parseCivilDate } from '../../src/calendar/civil.ts';
import { workCalendar } from '../../src/calendar/working-days.ts';
import { checkCitations } from '../../src/citations/cite.ts';
import { draftDate } from '../../src/citations/draft-date.ts';
import { readDeadline } from '../../src/deadline/read.ts';
import { readBatch, readCommit, readRawChanges, readTree } from '../../src/files/git/objects.ts';
import { readPlanFiles } from '../../src/files/plan-files.ts';
import { workTree } from '../../src/files/work-tree.ts';
import { buildPlan } from '../../src/model/build.ts';
import { SourceFile } from '../../src/source/source-file.ts';
import { repository } from '../cli/run.ts';
import { readTable } from '../tables.ts';
import { cases, seed } from '../tier.ts';

const options = (quick: number, fixed: number) => ({ numRuns: cases(quick), seed: seed(fixed) });

/** Pieces of `texts`, joined, cut and doubled, with signs of all kinds between them. */
const spoiled = (texts: readonly string[]) =>
  fc
    .array(
      fc.oneof(
        {
          weight: 4,
          arbitrary: fc
            .tuple(fc.constantFrom(...texts), fc.nat(60), fc.nat(60))
            .map(([t, a, b]) => t.slice(Math.min(a, t.length), a + b)),
        },
        fc.constantFrom(
          ' ',
          '\n',
          ',',
          '.',
          ';',
          '-',
          '–',
          '/',
          '(',
          ')',
          '\u00a0',
          '\u0301',
          '\u200b',
          '31/02/2016',
          '99',
          '0',
          '00/00/0000',
          '-1',
          '1e9',
          '９',
        ),
        fc.string({ maxLength: 4, unit: 'binary' }),
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join(''));

describe('the reader of deadlines', () => {
  const folder = new URL('../deadline/phrases/', import.meta.url);
  const phrases = readdirSync(folder).flatMap((file) => readTable(new URL(file, folder)).map((r) => r.phrase as string));
  const calendar = workCalendar();

  it('answers with days that there are, the first no later than the last', () => {
    fc.assert(
      fc.property(spoiled(phrases), fc.constantFrom('2015-12-04', '2016-02-29', '1999-12-31', '9999-12-31'), (text, base) => {
        const reading = readDeadline(text, { base: base as CivilDate, calendar });
        if (reading.kind === 'error') return;
        for (const day of [reading.start, reading.due]) if (day) expect([text, parseCivilDate(day)]).toEqual([text, day]);
        if (reading.start && reading.due) expect([text, reading.start <= reading.due]).toEqual([text, true]);
        expect(JSON.stringify(reading)).not.toMatch(/NaN|Infinity/);
      }),
      options(1500, 11),
    );
  });
});

describe('the reader of drafts', () => {
  const lines = readTable(new URL('../citations/lines.tsv', import.meta.url)).map((r) => (r.line ?? '').replaceAll('⏎', '\n'));

  it('finds only places that are in the draft, and a day that there is', async () => {
    const cwd = join(repository, 'plan');
    const { plan } = buildPlan(await readPlanFiles(workTree(cwd, cwd)));
    if (!plan) throw new Error('no plan');
    fc.assert(
      fc.property(spoiled([...lines, 'Sóc Trăng, ngày 05 tháng 01 năm 2016', 'Căn cứ Luật']), (text) => {
        const { date } = draftDate(text, undefined, '2016-03-15' as CivilDate);
        expect(parseCivilDate(date)).toBe(date);
        for (const { place } of checkCitations(plan, new SourceFile('x.md', text), date)) {
          expect(place.from).toBeGreaterThanOrEqual(0);
          expect(place.from).toBeLessThanOrEqual(place.to);
          expect(place.to).toBeLessThanOrEqual(text.length);
        }
      }),
      options(600, 12),
    );
  });
});

describe('what git answers', () => {
  const hash = fc.string({ minLength: 40, maxLength: 40, unit: fc.constantFrom(...'0123456789abcdef') });
  const name = fc
    .string({
      minLength: 1,
      maxLength: 20,
      unit: fc.oneof(fc.constantFrom(...':\t\n "\\/đ'), fc.string({ minLength: 1, maxLength: 1 })),
    })
    .filter((n) => !n.includes('\0'));
  const encode = (text: string) => new TextEncoder().encode(text);

  it('is read back as it was, whatever the names and contents are', () => {
    const file = fc.record({ mode: fc.constantFrom('100644', '100755', '120000', '160000'), hash, path: name });
    fc.assert(
      fc.property(fc.array(file), (files) => {
        const tree = encode(files.map((f) => `${f.mode} blob ${f.hash}\t${f.path}\0`).join(''));
        expect(readTree(tree, 2)).toEqual(files);
        const index = encode(files.map((f) => `${f.mode} ${f.hash} 0\t${f.path}\0`).join(''));
        expect(readTree(index, 1)).toEqual(files);
      }),
      options(300, 13),
    );
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(hash, fc.uint8Array({ maxLength: 60 })), { selector: ([h]) => h }), (objects) => {
        const out = Buffer.concat(objects.flatMap(([h, bytes]) => [encode(`${h} blob ${bytes.length}\n`), bytes, encode('\n')]));
        const { found, answered } = readBatch(out);
        expect(answered).toBe(objects.length);
        for (const [h, bytes] of objects) expect(Buffer.compare(found.get(h)?.bytes ?? new Uint8Array([1, 2, 3]), bytes)).toBe(0);
        // Cut off anywhere: what is there whole is read, and nothing is made up.
        const cut = readBatch(out.subarray(0, Math.floor(out.length / 2)));
        for (const [h, { bytes }] of cut.found) expect(Buffer.compare(bytes, found.get(h)?.bytes ?? new Uint8Array())).toBe(0);
      }),
      options(300, 14),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(hash, fc.array(fc.tuple(hash, hash, name), { minLength: 1, maxLength: 3 })), { maxLength: 4 }),
        (commits) => {
          const out = encode(
            commits
              .map(
                ([commit, changes]) =>
                  `${commit}\0${changes.map(([a, b, path]) => `:100644 100644 ${a} ${b} M\0${path}\0`).join('')}`,
              )
              .join(''),
          );
          const told = readRawChanges(out).map((c) => [c.commit, c.before?.blob, c.after?.blob, c.after?.path]);
          expect(told).toEqual(commits.flatMap(([commit, changes]) => changes.map(([a, b, path]) => [commit, a, b, path])));
        },
      ),
      options(300, 15),
    );
  });

  it('is no fault of the program where it is no sense', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        for (const read of [readBatch, readRawChanges, (b: Uint8Array) => readTree(b, 1), (b: Uint8Array) => readCommit('x', b)])
          read(bytes);
        expect(parseCivilDate(readCommit('x', bytes).day)).toBeDefined();
      }),
      options(500, 16),
    );
    const header = fc.constantFrom(
      'tree x\n',
      'author A <a> 1 +0700\n',
      'committer ',
      'committer B <b> 99999999999999999 +0000\n',
      'encoding ',
      'encoding UTF-16\n',
      'gpgsig -\n x\n',
      '\n',
      '\n\n',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(header, fc.string({ maxLength: 8, unit: 'binary' }))), (parts) => {
        const { day, author, subject } = readCommit('x', encode(parts.join('')));
        expect(parseCivilDate(day)).toBe(day);
        expect([typeof author, subject.includes('\n')]).toEqual(['string', false]);
      }),
      options(500, 17),
    );
  });
});
