/**
 * Every command in every format, on a plan whose texts and file names are made to harm. The commands and their formats are
 * asked for from the table that the program itself uses, so that a new one is held to this without anybody thinking of it.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { micromark } from 'micromark';
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/commands/commands.ts';
import { capped } from '../../src/render/findings/capped.ts';
import { type Problem, problem } from '../../src/source/problem.ts';
import { SourceFile } from '../../src/source/source-file.ts';
import { harmlessText, jsonText } from '../../src/text/printable.ts';
import { gitIn, openRepo } from '../git/repo.ts';
import { plan, repository } from './run.ts';

const EVIL =
  'T\u00ean <script>alert(1)</script> | `x` @octo-team https://evil.example/x www.evil.example a@evil.example [l](javascript:alert(1)) <img src=x onerror=alert(1)> ::error file=x::y %0A **b** =1+1';
const PAPER = `ỦY BAN NHÂN DÂN\nTỈNH VÍ DỤ\n\nKẾ HOẠCH\n${EVIL}\n\nI. NHIỆM VỤ\n1. Sở Tư pháp chủ trì ${EVIL}, hoàn thành trước ngày 15/3/2016.\n2. Sở Nội vụ chủ trì rà soát ${EVIL}; thời gian: Quý I/2016.\n`;
const NAMED = process.platform === 'win32' ? 'plan/tasks/x@octo-team.yaml' : 'plan/tasks/x|`<img src=x>`@octo-team https:.yaml';
const root = join(repository, 'examples/tinh-vi-du');

/** The example of the repository with hostile words in the place of its own, and a file with a hostile name that is faulty. */
function hostile(): string {
  const files: Record<string, string> = {};
  for (const path of readdirSync(join(root, 'plan'), { recursive: true, encoding: 'utf8' })) {
    const at = join(root, 'plan', path);
    if (statSync(at).isDirectory()) continue;
    files[`plan/${path.replaceAll('\\', '/')}`] = readFileSync(at, 'utf8').replace(
      /^( *(?:- )?(?:title|name|shortName|short|what|reason|note|deliverable|description|summary|finding): )(?![|>[{])(.+)$/gm,
      (_, key: string) => `${key}${JSON.stringify(EVIL)}`,
    );
  }
  const at = mkdtempSync(join(tmpdir(), 'kehoach-hostile-'));
  gitIn(at, ['init', '-q', '-b', 'main']);
  const opened = openRepo(at);
  opened.commit('Thay', files);
  opened.commit(EVIL, {
    ...files,
    [NAMED]: `id: x\ntitle: ${JSON.stringify(EVIL)}\nlead: "@octo-team https://evil.example/x"\nsource: nope\n`,
    'plan/tasks/hai.yaml': `id: hai\ntitle: ${JSON.stringify(EVIL)}\nsource: II.1\nlead: nope\ndeadline: ${JSON.stringify(EVIL)}\n`,
    'du-thao.md': `Căn cứ ${EVIL}\n`,
    'ket-luan.txt': PAPER,
  });
  return at;
}

/** Arguments that each command needs; a command that is not named here needs none. */
const ARGUMENTS: Readonly<Record<string, readonly string[]>> = {
  show: ['bao-cao-quy'],
  cite: ['du-thao.md'],
  log: ['bao-cao-quy'],
  diff: ['HEAD~1'],
  check: ['--base', 'HEAD~1'],
  report: ['--year', '2016'],
  rename: ['bao-cao-quy', 'bao-cao-moi', '--dry-run'],
  add: [EVIL, '--section', 'II.1', '--lead', 'so-tu-phap', '--deadline', 'Quý I/2016', '--dry-run'],
  deadline: [EVIL],
  import: ['ket-luan.txt', '--dry-run'],
};
/** Of these the output is no text of the plan, or they change files. */
const LEFT_OUT = new Set(['schema']);

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
const RAW = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

function markdownIsDead(text: string): void {
  const page = micromark(text, { extensions: [gfmTable()], htmlExtensions: [gfmTableHtml()], allowDangerousHtml: true });
  expect(page).not.toMatch(/<(?:script|img|a)\b/i);
  // What a forge looks at: the text between the tags, code left out.
  const texts = page.replace(/<code>[\s\S]*?<\/code>/g, '').split(/<[^>]*>/);
  for (const one of texts) expect(one).not.toMatch(/(?:^|[^\w])@octo|a@evil/);
  // Bare addresses: no spelling that the forge's own reader takes for one.
  const outside = text.replace(/(`+)[\s\S]*?\1/g, '');
  expect(outside).not.toMatch(/https?:\/\/evil|www\.evil/);
}

function xmlIsSound(text: string): void {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
}

function isHarmless(format: string, content: string | Uint8Array): void {
  if (typeof content !== 'string') {
    const parts = unzipSync(content);
    for (const [name, bytes] of Object.entries(parts))
      if (/\.(xml|rels)$/.test(name)) xmlIsSound(new TextDecoder().decode(bytes));
    return;
  }
  expect(content).not.toMatch(RAW);
  if (/^\s*<\?xml/.test(content)) {
    xmlIsSound(content);
    return;
  }
  if (/^\s*[{[]/.test(content) && /json|sarif|gitlab/.test(format)) {
    JSON.parse(content);
    return;
  }
  if (/^\s*<!doctype html/i.test(content)) {
    // The page's own scripts come from files of its own; nothing of the plan is a tag or an address.
    expect(content).not.toMatch(/<script(?! defer src="[\w./-]+\.js"><\/script>)|<img|href="(?:javascript|https?):/i);
    return;
  }
  if (format === 'markdown' || format === 'md') markdownIsDead(content);
  if (format === 'github') for (const line of content.split('\n')) expect(line).not.toMatch(/^::(?:error|warning|notice) file=x/);
  if (format === 'csv') for (const cell of content.split(/[\n,;]/)) expect(cell).not.toMatch(/^"?[=+@]/);
}

describe('whatever a plan says is text', () => {
  let cwd = '';
  let answered = 0;
  beforeAll(() => {
    cwd = hostile();
  });
  afterAll(() => rmSync(cwd, { recursive: true, force: true }));
  const cases = COMMANDS.filter((c) => !LEFT_OUT.has(c.name)).flatMap((c) =>
    Object.keys(c.formats).map((format) => [c.name, format] as const),
  );

  it.each(cases)('plan %s --format %s', async (name, format) => {
    const definition = COMMANDS.find((c) => c.name === name);
    const binary = definition?.formats[format]?.binary === true;
    const args = [name, ...(ARGUMENTS[name] ?? []), '--format', format, ...(name === 'log' ? [] : ['--as-of', '2016-07-15'])];
    const out = join(cwd, 'out');
    mkdirSync(out, { recursive: true });
    const {
      code,
      out: printed,
      err,
    } = await plan(binary || definition?.formats[format]?.parts ? [...args, '-o', join(out, `${name}.${format}`)] : args, {
      cwd,
    });
    // A command named above does answer; one that asks for more than it was given is held to what it says then.
    if (ARGUMENTS[name]) expect([name, err, code]).toEqual([name, err, code === 2 ? 'an answer' : code]);
    answered += code === 2 ? 0 : 1;
    expect(err).not.toMatch(RAW);
    expect(err).not.toMatch(/ngoài dự kiến|\n\s+at /);
    isHarmless(binary ? 'text' : format, printed);
    if (printed === '') return;
    const written = join(out, `${name}.${format}`);
    for (const path of statSync(written, { throwIfNoEntry: false })?.isDirectory()
      ? readdirSync(written, { recursive: true, encoding: 'utf8' }).map((p) => join(written, p))
      : [written]) {
      if (!statSync(path, { throwIfNoEntry: false })?.isFile()) continue;
      const bytes = readFileSync(path);
      // Columns of values, which nothing shows as they stand.
      if (bytes.subarray(0, 4).toString('latin1') === 'PAR1') continue;
      isHarmless(format, bytes[0] === 0x50 && bytes[1] === 0x4b ? bytes : bytes.toString('utf8'));
    }
  });

  const together = COMMANDS.filter((c) => c.many).map((c) => c.name);
  it.each(together)('plan %s --all, in every format', async (name) => {
    const formats = (await COMMANDS.find((c) => c.name === name)?.many?.())?.formats ?? {};
    for (const [format, { binary }] of Object.entries(formats)) {
      const args = [name, '--all', '.', '--format', format, '--as-of', '2016-07-15'];
      const file = join(cwd, `all-${name}.${format}`);
      const { code, out, err } = await plan(binary ? [...args, '-o', file] : args, { cwd });
      expect([name, format, err, code]).toEqual([name, format, '', code === 2 ? 'an answer' : code]);
      isHarmless(binary ? 'text' : format, out);
      if (binary) isHarmless(format, readFileSync(file));
      rmSync(file, { force: true });
    }
  });

  it('was asked of nearly all of them', () => {
    expect(answered).toBeGreaterThan(cases.length * 0.6);
  });
});

describe('the one door', () => {
  it('takes out what drives a terminal and lets letters, line ends and our colours through', () => {
    expect(harmlessText('\u001b[1mĐậm\u001b[22m\n\ttên\r\n')).toBe('\u001b[1mĐậm\u001b[22m\n\ttên\r\n');
    expect(harmlessText('\u001b]0;x\u0007\u009b31m\u202egpj\rx\ud800')).toBe('\ufffd]0;x\ufffd\ufffd31m\ufffdgpj\ufffdx\ufffd');
  });

  it('writes JSON that says the same with nothing that acts', () => {
    const value = { a: '\u202e\u009b\u2028\u007fđ\ud83d\ude00' };
    expect(jsonText(value)).not.toMatch(RAW);
    expect(JSON.parse(jsonText(value))).toEqual(value);
  });
});

it('shows two hundred findings, and the first error of every file beyond that', () => {
  const finding = (file: SourceFile, code: 'PLAN001' | 'PLAN063') =>
    problem({ code, message: { vi: '', en: '' }, place: { file, from: 0, to: 0 } });
  const noisy = new SourceFile('a.yaml', '');
  const problems: Problem[] = [
    ...Array.from({ length: 500 }, () => finding(noisy, 'PLAN063')),
    ...Array.from({ length: 300 }, (_, k) => finding(new SourceFile(`b${k}.yaml`, ''), 'PLAN001')),
  ];
  const { shown, rest } = capped(problems, 200);
  expect([shown.length, rest]).toEqual([300, 500]);
  expect(new Set(shown.map((p) => p.place.file.path)).size).toBe(300);
  expect(capped(problems.slice(0, 500), 200)).toMatchObject({ rest: 300 });
});
