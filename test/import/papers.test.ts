/** Papers of fifteen shapes, as they are read; and how far that agrees with answers written by hand. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository } from '../cli/run.ts';
import { measure } from './measure.ts';
import { describePaper, PAPERS, paperNames, readPaperFile } from './read.ts';

describe('a paper of its own shape', () => {
  it.each(paperNames)('%s is read as the golden file says', async (name) => {
    const paper = await readPaperFile(join(PAPERS, name));
    await expect(describePaper(paper)).toMatchFileSnapshot(join(repository, 'test/import/golden', `${name}.txt`));
  });
});

it('agrees with the answers written by hand as far as docs/import.md says', async () => {
  const totals = await measure();
  const told = readFileSync(join(repository, 'docs/import.md'), 'utf8');
  expect(told).toContain(`| Nhiệm vụ có trong văn bản | ${totals.gold} |`);
  expect(told).toContain(`| Đọc được | ${totals.hit} |`);
  expect(told).toContain(`| Đọc thừa | ${totals.extra} |`);
  expect(told).toContain(`| Cơ quan chủ trì đúng | ${totals.leadsRight} trên ${totals.leads} |`);
  expect(told).toContain(`| Thời hạn đúng | ${totals.deadlinesRight} trên ${totals.hit} |`);
});
