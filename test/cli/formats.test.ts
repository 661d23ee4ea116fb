import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { renderProblems } from '../../src/render/terminal/problems.ts';
import { SourceFile } from '../../src/source/source-file.ts';
import { folder, plan, SMALL, smallPlan } from './run.ts';

const FILES = {
  'plan/tasks/Rà soát.yaml':
    'id: ra-soat\ntitle: "Rà soát <văn bản>, 100%: & \\"x\\""\nsource: II.1\nlead: so-tu-phpa\ndeadline: Trong tháng 01/2016\nprogress:\n  - { date: 2016-01-10, by: so-tu-phap, what: "a, b: 100%", completes: true }\n',
};
const run = async (format: string, files: Record<string, string> = FILES) =>
  (await plan(['validate', '--format', format, '--as-of', '2016-06-01'], { cwd: smallPlan(files) })).out;

describe('findings', () => {
  it('as SARIF fit the official schema', async () => {
    const log = JSON.parse(await run('sarif'));
    const require = createRequire(import.meta.url);
    const folder = require.resolve('@microsoft/jest-sarif').replace(/lib.*$/, 'lib/schemas/sarif-2.1.0-rtm.5.json');
    const schema = JSON.parse(readFileSync(folder, 'utf8'));
    delete schema.$schema;
    schema.$id = schema.id ?? 'sarif';
    delete schema.id;
    const valid = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
    valid(log);
    expect(valid.errors).toBeNull();
    const [first] = log.runs[0].results;
    expect(first.locations[0].physicalLocation.artifactLocation.uri).toBe(encodeURI('plan/tasks/Rà soát.yaml'));
    expect(log.runs[0].tool.driver.rules[first.ruleIndex].id).toBe(first.ruleId);
  });

  it('as SARIF keep their fingerprints when lines are put in above them', async () => {
    const prints = async (files: Record<string, string>) =>
      JSON.parse(await run('sarif', files)).runs[0].results.map((r: { partialFingerprints: object }) => r.partialFingerprints);
    const moved = { 'plan/tasks/Rà soát.yaml': `# thêm\n\n${FILES['plan/tasks/Rà soát.yaml']}` };
    expect(await prints(moved)).toEqual(await prints(FILES));
  });

  it('as GitHub annotations are one command a line, with what would end them escaped', async () => {
    const lines = (await run('github')).trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines)
      expect(line).toMatch(
        /^::(error|warning|notice) file=[^,:]+,line=\d+,col=\d+(,endLine=\d+,endColumn=\d+)?,title=PLAN\d{3}::\S/,
      );
    expect(lines.find((l) => l.includes('PLAN020'))).toContain(
      'file=plan/tasks/Rà soát.yaml,line=4,col=7,endLine=4,endColumn=17',
    );
  });

  it('keep their fingerprints from one day to the next', async () => {
    const cwd = smallPlan();
    const prints = async (day: string) =>
      (JSON.parse((await plan(['check', '--format', 'gitlab', '--as-of', day], { cwd })).out) as { fingerprint: string }[]).map(
        (x) => x.fingerprint,
      );
    expect(await prints('2016-02-10')).toHaveLength(1);
    expect(await prints('2016-02-11')).toEqual(await prints('2016-02-10'));
    expect(await prints('2016-05-11')).toEqual(await prints('2016-02-10'));
  });

  it('have paths from the top of the repository, wherever the program runs', async () => {
    const top = folder({ 'kho/.git/HEAD': '', ...Object.fromEntries(Object.entries(SMALL).map(([p, t]) => [`kho/${p}`, t])) });
    const uris = async (cwd: string, ...args: string[]) =>
      JSON.parse((await plan(['check', '--format', 'sarif', '--as-of', '2016-02-10', ...args], { cwd })).out).runs[0].results.map(
        (r: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
          r.locations[0]?.physicalLocation.artifactLocation.uri,
      );
    const expected = ['plan/tasks/ra-soat.yaml'];
    expect(await uris(join(top, 'kho'))).toEqual(expected);
    expect(await uris(join(top, 'kho/plan'))).toEqual(expected);
    expect(await uris(top, '-C', 'kho')).toEqual(expected);
    expect(await uris('/', '-C', join(top, 'kho'))).toEqual(expected);
  });

  it('as GitLab code quality have unique fingerprints', async () => {
    const list = JSON.parse(await run('gitlab')) as { fingerprint: string; severity: string; location: { path: string } }[];
    expect(new Set(list.map((x) => x.fingerprint)).size).toBe(list.length);
    for (const item of list) {
      expect(item).toMatchObject({ description: expect.any(String), check_name: expect.stringMatching(/^PLAN/) });
      expect(['info', 'minor', 'major', 'critical', 'blocker']).toContain(item.severity);
    }
  });

  it.each(['junit', 'checkstyle'])('as %s are sound XML that tells as many as there are', async (format) => {
    const text = await run(format);
    const names: string[] = [];
    const parser = new SaxesParser();
    parser.on('opentag', ({ name }) => void names.push(name));
    parser.write(text).close();
    const found = JSON.parse(await run('json')).diagnostics as { severity: string }[];
    const count = found.length;
    expect(names.filter((n) => n === (format === 'junit' ? 'testcase' : 'error'))).toHaveLength(count);
    if (format === 'junit')
      expect(names.filter((n) => n === 'failure')).toHaveLength(found.filter((d) => d.severity === 'error').length);
  });

  it('as JUnit are one case that passes where there are none', async () => {
    expect(await run('junit', {})).toContain('<testsuites tests="1" failures="0">');
  });

  it('as Markdown are a table that nothing in the plan breaks', async () => {
    const text = await run('markdown');
    const rows = text.split('\n').filter((l) => l.startsWith('| '));
    expect(rows.length).toBeGreaterThan(3);
    for (const row of rows) expect(row.replace(/\\\|/g, '').split('|')).toHaveLength(5);
  });
});

it('wraps what is said to the width of a terminal, and to nothing in a pipe', () => {
  const file = new SourceFile('plan/a.yaml', 'deadline: Quý V/2016\n');
  const text = 'một câu dài hơn sáu mươi cột để xem nó có được xuống dòng giữa các từ hay không';
  const problem = {
    code: 'PLAN023' as const,
    severity: 'error' as const,
    message: { vi: text, en: text },
    help: { vi: text, en: text },
    place: { file, from: 10, to: 20 },
  };
  const lines = (width?: number) => renderProblems([problem], 'vi', undefined, width).split('\n');
  for (const line of lines(60)) expect([...line].length).toBeLessThanOrEqual(60);
  expect(lines(60).join(' ').replace(/\s+/g, ' ')).toContain(text);
  expect(lines()[0]).toBe(`lỗi PLAN023: ${text}`);
});
