import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  MOST_DRAFT_BYTES,
  MOST_FILE_BYTES,
  MOST_FOLDER_DEPTH,
  MOST_GIT_BYTES,
  MOST_PLAN_BYTES,
  megabytes,
} from '../../src/files/bounds.ts';
import { repository } from '../cli/run.ts';

const page = readFileSync(join(repository, 'docs/security.md'), 'utf8');

it('docs/security.md names a test for each promise, and each is there', () => {
  const promises =
    page
      .split('## Lời hứa')[1]
      ?.split('## ')[0]
      ?.match(/^\| \*\*.*$/gm) ?? [];
  expect(promises.length).toBeGreaterThan(10);
  for (const promise of promises) {
    const tests = [...promise.matchAll(/`(test\/[\w./-]+)`/g)].map(([, path]) => path as string);
    expect([promise, tests.length > 0, tests.filter((path) => !existsSync(join(repository, path)))]).toEqual([promise, true, []]);
  }
});

it('docs/security.md has the bounds as they are', () => {
  for (const [what, bound] of [
    ['một tệp của kế hoạch', megabytes(MOST_FILE_BYTES)],
    ['mọi tệp của một kế hoạch', megabytes(MOST_PLAN_BYTES)],
    ['thư mục lồng nhau', String(MOST_FOLDER_DEPTH)],
    ['git trả lời', megabytes(MOST_GIT_BYTES)],
  ])
    expect(page).toContain(`| ${what} | ${bound} |`);
  expect(page).toContain(`${megabytes(MOST_DRAFT_BYTES)}; một đoạn`);
});
