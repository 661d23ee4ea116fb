import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { MOST_DOCUMENT_BYTES } from '../../src/cli/editing/document.ts';
import {
  MOST_DRAFT_BYTES,
  MOST_FILE_BYTES,
  MOST_FOLDER_DEPTH,
  MOST_GIT_BYTES,
  MOST_PAPER_LINES,
  MOST_PAPER_PARAGRAPH,
  MOST_PLAN_BYTES,
  megabytes,
} from '../../src/files/bounds.ts';
import { MOST_PARAGRAPH } from '../../src/files/drafts.ts';
import { MOST_SHOWN } from '../../src/render/findings/text.ts';
import { MOST_UNPACKED } from '../../src/source/docx.ts';
import { MOST_ALIASES, MOST_CHARACTERS, MOST_DEPTH, MOST_REPEATED } from '../../src/source/full-yaml.ts';
import { MOST_LINE } from '../../src/source/parse.ts';
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

const count = (n: number) => (n >= 1_000_000 ? `${n / 1_000_000} triệu` : String(n).replace(/\B(?=(\d{3})+$)/g, '.'));

/** Each line of the table: what is bounded, and the bounds that stand in its second column, as the code has them. */
const BOUNDS: readonly (readonly [what: RegExp, ...bounds: string[]])[] = [
  [/^một tệp của kế hoạch$/, megabytes(MOST_FILE_BYTES)],
  [/^mọi tệp của một kế hoạch$/, megabytes(MOST_PLAN_BYTES)],
  [/^tệp YAML không viết gọn/, `${count(MOST_CHARACTERS)} ký tự`],
  [/^một dòng YAML$/, `${count(MOST_LINE)} ký tự`],
  [/^bí danh/, `${count(MOST_ALIASES)} lần`, `${count(MOST_REPEATED)} giá trị`],
  [/^tầng lồng nhau$/, count(MOST_DEPTH)],
  [/^thư mục lồng nhau$/, count(MOST_FOLDER_DEPTH)],
  [/^dự thảo/, megabytes(MOST_DRAFT_BYTES), `${count(MOST_PARAGRAPH)} ký tự`, megabytes(MOST_UNPACKED)],
  [/^văn bản giao việc/, megabytes(MOST_DRAFT_BYTES), `${count(MOST_PAPER_PARAGRAPH)} ký tự`, `${count(MOST_PAPER_LINES)} đoạn`],
  [/^văn bản kèm theo/, megabytes(MOST_DOCUMENT_BYTES)],
  [/^phát hiện in ra/, count(MOST_SHOWN)],
  [/^git trả lời$/, megabytes(MOST_GIT_BYTES)],
];

it('docs/security.md has every bound as it is in the code, and no other', () => {
  const table = page.split('## Giới hạn')[1]?.split(/^Đo /m)[0] ?? '';
  const rows = [...table.matchAll(/^\| (?!Cái gì|---)(.+?) \| (.+?) \|/gm)].map(([, what = '', most = '']) => ({ what, most }));
  expect(rows.length).toBe(BOUNDS.length);
  for (const [what, ...bounds] of BOUNDS) {
    const row = rows.find((r) => what.test(r.what));
    for (const bound of bounds) expect([what, row?.most]).toEqual([what, expect.stringContaining(bound)]);
    const named = row?.most.match(/\d[\d.]*/g) ?? [];
    expect([row?.what, named.length]).toEqual([row?.what, bounds.length]);
  }
});
