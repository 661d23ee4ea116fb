/** Which drafts `plan cite` looks through, and which it only names. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findDrafts, readDraft } from '../../src/files/drafts.ts';
import { folder } from '../cli/run.ts';

const posix = process.platform !== 'win32';
const noInput = () => '';

it.runIf(posix)('each file once, whatever links lead in circles; a link in a folder is named', async () => {
  const dir = folder({ 'd/a.md': 'A', 'd/b/c.txt': 'C', 'd/.x/h.md': '', 'd/~$a.docx': '' });
  symlinkSync('.', join(dir, 'd/l1'));
  symlinkSync('..', join(dir, 'd/b/up'));
  symlinkSync('a.md', join(dir, 'd/z.md'));
  const found = findDrafts(dir, ['d', 'd/a.md', 'd/b']);
  expect(found.map((d) => d.shown)).toEqual(['d/a.md', 'd/b/c.txt', 'd/z.md']);
  const read = await Promise.all(found.map((d) => readDraft(d, noInput)));
  expect(read.map(({ file, problem }) => problem?.code ?? file.text)).toEqual(['A', 'C', 'PLAN094']);
});

it.runIf(posix)('a link that is named is followed; a FIFO is not waited for', async () => {
  const dir = folder({ 'a.md': 'A' });
  symlinkSync('a.md', join(dir, 'l.md'));
  execFileSync('mkfifo', [join(dir, 'f.txt')]);
  const read = await Promise.all(findDrafts(dir, ['l.md', 'f.txt']).map((d) => readDraft(d, noInput)));
  expect(read.map(({ file, problem }) => problem?.message.en ?? file.text)).toEqual([
    'A',
    'The draft cannot be read: This is a FIFO, not a file',
  ]);
});

it('a paragraph without end is refused, one of many pages is read', async () => {
  const dir = folder({ 'a.md': 'x'.repeat(150_000), 'b.md': `y\n${'x'.repeat(250_000)}` });
  mkdirSync(join(dir, 'empty'));
  const read = await Promise.all(findDrafts(dir, ['a.md', 'b.md', 'empty']).map((d) => readDraft(d, noInput)));
  expect(read.map((r) => r.problem?.code)).toEqual([undefined, 'PLAN094']);
});
