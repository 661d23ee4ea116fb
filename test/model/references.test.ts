import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { describe, expect, it } from 'vitest';
import { buildPlan } from '../../src/model/build.ts';
import { FILE_KINDS, type FileKindDefinition, kindOfPath } from '../../src/model/kinds.ts';
import type { Reference } from '../../src/model/references.ts';
import { readFullYaml } from '../../src/source/full-yaml.ts';
import { parseFile } from '../../src/source/parse.ts';
import { folder, plan } from '../cli/run.ts';
import { FULL } from './full-plan.ts';

/** What the full plan names, each with its place. */
function referencesOf(files: Readonly<Record<string, string>>): readonly Reference[] {
  const inputs = Object.entries(files).map(([path, text]) => ({
    path: path.replace(/^plan\//, ''),
    parsed: parseFile(path, new TextEncoder().encode(text), readFullYaml),
  }));
  return buildPlan(inputs).plan?.references ?? [];
}
const REFERENCES = referencesOf(FULL);

/** The places of a schema that refer to something, as "tasks.progress.by", counted in the JSON Schema and not by our own walk. */
function marked(schema: unknown, path = ''): string[] {
  if (Array.isArray(schema)) return schema.flatMap((s) => marked(s, path));
  if (schema === null || typeof schema !== 'object') return [];
  const node = schema as Record<string, unknown>;
  const own = 'x-refersTo' in node ? [path] : [];
  const inner = Object.entries(node).flatMap(([key, value]) =>
    key === 'properties'
      ? Object.entries(value as object).flatMap(([name, s]) => marked(s, `${path}.${name}`))
      : ['items', 'anyOf'].includes(key)
        ? marked(value, path)
        : [],
  );
  return [...new Set([...own, ...inner])];
}

const put = (text: string, { from, to }: { from: number; to: number }, value: string) =>
  `${text.slice(0, from)}${value}${text.slice(to)}`;

/** The files with one reference written otherwise. */
function withReference({ place }: Reference, value: string) {
  const path = place.file.path;
  return { ...FULL, [path]: put(FULL[path] as string, place, value) };
}
const title = (r: Reference) => `${r.place.file.path}: ${r.path.join('.')}`;

const validated = async (cwd: string, ...args: string[]) => {
  const { out } = await plan(['validate', '--format', 'json', '--as-of', '2016-03-10', ...args], { cwd });
  return JSON.parse(out).diagnostics as { code: string; severity: string; file: string; line: number; column: number }[];
};

it('finds every place that the JSON Schema marks as a reference, in a plan that uses them all', () => {
  const all = FILE_KINDS.flatMap(({ kind, schema, table }: FileKindDefinition) =>
    marked(toJsonSchema(table?.item ?? schema, { errorMode: 'ignore' })).map((p) => `${kind}${p}`),
  );
  const found = REFERENCES.map((r) =>
    [kindOfPath(r.place.file.path.replace(/^plan\//, ''))?.kind, ...r.path.filter((step) => typeof step === 'string')].join('.'),
  );
  expect(all.length).toBeGreaterThanOrEqual(42);
  expect([...new Set(found)].sort()).toEqual([...all].sort());
});

it('gives each with the exact place of its id', () => {
  for (const { id, place } of REFERENCES)
    expect(place.file.text.slice(place.from, place.to).replace(/^["']|["']$/g, '')).toBe(id);
});

it('has nothing to fault in that plan', async () => {
  expect((await validated(folder(FULL))).filter((d) => d.severity === 'error')).toEqual([]);
});

describe.each(REFERENCES.map((r) => [title(r), r] as const))('%s', (_, reference) => {
  it('is an error where nothing has that id, underlined at the id', async () => {
    const { line, column } = reference.place.file.positionAt(reference.place.from);
    const found = await validated(folder(withReference(reference, 'zz-khong-co-zz')));
    expect(found).toContainEqual(expect.objectContaining({ severity: 'error', file: reference.place.file.path, line, column }));
  });

  it('is mended by --fix-unsafe where it is misspelt, and every other byte stays', async () => {
    const path = reference.place.file.path;
    const text = FULL[path] as string;
    const typo = reference.kind === 'clause' ? 'II.1.' : `${reference.id}x`;
    const cwd = folder(withReference(reference, typo));
    await plan(['validate', '--fix-unsafe', '--as-of', '2016-03-10'], { cwd });
    expect(readFileSync(join(cwd, path), 'utf8')).toBe(put(text, reference.place, reference.id));
    for (const other of Object.keys(FULL).filter((p) => p !== path))
      expect(readFileSync(join(cwd, other), 'utf8')).toBe(FULL[other]);
  });
});

it('takes a task that a numbered document dropped for gone, and says so as a note', async () => {
  const dropped = {
    ...FULL,
    'plan/plan.yaml': (FULL['plan/plan.yaml'] as string)
      .replace('change: Giao thêm', 'change: Bỏ việc\n    document: { number: 9/QĐ, date: 2016-02-01 }')
      .replace('[ra-soat, bao-cao]', '[ra-soat, hoi-nghi]'),
  };
  const found = await validated(folder(dropped));
  expect(found.filter((d) => d.code === 'PLAN026').map((d) => d.severity)).toEqual(['info']);
});

it('does not call missing what only could not be read', async () => {
  const broken = { ...FULL, 'plan/tasks/ra-soat.yaml': `${FULL['plan/tasks/ra-soat.yaml']}la: 1\n` };
  expect((await validated(folder(broken))).filter((d) => d.severity === 'error').map((d) => d.code)).toEqual(['PLAN004']);
});
