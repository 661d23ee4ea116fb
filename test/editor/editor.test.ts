import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { plan, repository, SMALL, smallPlan } from '../cli/run.ts';
import { LanguageServer } from './language-server.ts';

const TASK = (rest: string) => `# yaml-language-server: $schema=../../luoc-do/task.schema.json\n${rest}`;
const SOUND = SMALL['plan/tasks/ra-soat.yaml'] as string;

/** A plan beside the schemas that `plan schema --for` writes for it, and a server that looks at it. */
async function editing(text: string) {
  const cwd = smallPlan({ 'plan/tasks/ra-soat.yaml': SOUND, 'plan/tasks/moi.yaml': text });
  expect((await plan(['schema', '--for', 'plan', '-o', 'luoc-do'], { cwd })).code).toBe(0);
  const server = new LanguageServer(cwd);
  await server.start();
  const uri = pathToFileURL(join(cwd, 'plan/tasks/moi.yaml')).href;
  const diagnostics = await server.open(uri, text);
  return { server, uri, diagnostics };
}

describe('an editor with the real yaml-language-server', () => {
  it('finds nothing wrong in a sound file', async () => {
    expect((await editing(TASK(SOUND))).diagnostics).toEqual([]);
  });

  it('underlines an unknown key where it stands', async () => {
    const { diagnostics } = await editing(TASK(`${SOUND}leed: x\n`));
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]?.range).toEqual({ start: { line: 6, character: 0 }, end: { line: 6, character: 4 } });
  });

  it('underlines an agency that the plan does not have', async () => {
    const { diagnostics } = await editing(TASK(SOUND.replace('so-tu-phap', 'so-tu-phpa')));
    expect(diagnostics.map((d) => d.range.start)).toContainEqual({ line: 4, character: 6 });
  });

  it('completes the ids of the plan’s own agencies and clauses', async () => {
    const { server, uri } = await editing(TASK('id: moi\ntitle: Việc mới\nsource: \nlead: \n'));
    const labels = async (line: number, character: number) =>
      (await server.complete(uri, { line, character })).map((i) => i.label);
    expect(await labels(4, 6)).toEqual(expect.arrayContaining(['ubnd-tinh', 'so-noi-vu', 'so-tu-phap']));
    expect(await labels(3, 8)).toContain('II.1');
  });

  it('completes keys, and explains one on hover in Vietnamese', async () => {
    const { server, uri } = await editing(TASK(`${SOUND}\n`));
    expect((await server.complete(uri, { line: 6, character: 0 })).map((i) => i.label)).toEqual(
      expect.arrayContaining(['coordinating', 'progress', 'extensions']),
    );
    expect(await server.hover(uri, { line: 5, character: 2 })).toMatch(
      /Thời hạn đúng như kế hoạch viết[\s\S]*as the plan writes it/,
    );
  });
});

describe('plan schema', () => {
  it('prints the schema that the repository holds', async () => {
    const { out } = await plan(['schema', 'agencies']);
    expect(JSON.parse(out)).toEqual(JSON.parse(readFileSync(join(repository, 'schema/agencies.schema.json'), 'utf8')));
  });

  it('is named in the first line of every file of the plans here', async () => {
    const { globSync } = await import('node:fs').then(({ readdirSync }) => ({
      globSync: (dir: string) =>
        readdirSync(join(repository, dir), { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.yaml')),
    }));
    for (const dir of ['plan', 'examples/tinh-vi-du/plan']) {
      for (const file of globSync(dir)) {
        const path = join(repository, dir, file);
        const schema = /^# yaml-language-server: \$schema=(\S+)\n/.exec(readFileSync(path, 'utf8'))?.[1] ?? '';
        expect(() => parse(readFileSync(join(path, '..', schema), 'utf8')), `${dir}/${file}: ${schema}`).not.toThrow();
      }
    }
  });

  it('has a schema in the settings of the editor for every kind of file', async () => {
    const { 'yaml.schemas': schemas } = JSON.parse(readFileSync(join(repository, '.vscode/settings.json'), 'utf8'));
    const cwd = smallPlan();
    const { out } = await plan(['schema', '-o', 'x'], { cwd });
    expect(
      Object.keys(schemas)
        .map((s) => s.replace(/^.*\//, ''))
        .sort(),
    ).toEqual(
      out
        .trimEnd()
        .split('\n')
        .map((l) => l.replace(/^.*\//, '').replace(/ \(.*\)$/, ''))
        .sort(),
    );
  });

  it('refuses a kind that there is not', async () => {
    expect(await plan(['schema', 'tasks'])).toMatchObject({ code: 2 });
  });
});
