/** The plan of the house: docs/architecture.md's table of rooms, and the imports, hold to each other. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository } from './cli/run.ts';

const src = join(repository, 'src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'));
const textOf = new Map(files.map((path) => [path, readFileSync(join(src, path), 'utf8')]));

/** The rooms in the order of the table, each with the modules of Node that it may use: '' none, 'all', or their names. */
const rooms = [
  ...readFileSync(join(repository, 'docs/architecture.md'), 'utf8').matchAll(
    /^\| `src\/([\w-]+)` \|.*\| ([^|]*) \|$|^\| `src\/([\w-]+)` \|.*\| \|$/gm,
  ),
].map(([, marked, node, plain]) => ({ name: (marked ?? plain) as string, node: node?.trim() ?? '' }));
const floor = new Map(rooms.map(({ name }, k) => [name, k]));
/** What stands outside the rooms: this process, and the two ways in. */
const DOORS = ['front.ts', 'main.ts', 'world.ts'];
const roomOf = (path: string) => (path.includes('/') ? (path.split('/')[0] as string) : undefined);

/** What a file imports by a path of its own, as paths below src; those for types alone, and those only when asked for, too. */
function importsOf(path: string): string[] {
  const found = (textOf.get(path) as string).matchAll(/(?:\bfrom\s+|\bimport\(\s*|^import\s+)'(\.{1,2}\/[^']+)'/gm);
  return [...found].map(([, target]) => relative(src, resolve(src, dirname(path), target as string)).replaceAll('\\', '/'));
}

describe('the house', () => {
  it('has a row in docs/architecture.md for every room, and a room for every row', () => {
    const standing = [...new Set(files.flatMap((path) => roomOf(path) ?? []))].sort();
    expect(rooms.map((r) => r.name).sort()).toEqual(standing);
  });

  it('has nothing outside the rooms but the front doors', () => {
    expect(files.filter((path) => roomOf(path) === undefined)).toEqual(DOORS);
  });

  it('lets no room use one that stands above it', () => {
    const upward = files.flatMap((path) => {
      const own = roomOf(path);
      if (own === undefined) return [];
      return importsOf(path)
        .filter((target) => (floor.get(roomOf(target) ?? '') ?? Number.POSITIVE_INFINITY) > (floor.get(own) as number))
        .map((target) => `${path} uses ${target}`);
    });
    expect(upward).toEqual([]);
  });

  it('has no circle of files', () => {
    const circles: string[] = [];
    const done = new Set<string>();
    const visit = (path: string, trail: readonly string[]) => {
      if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      if (done.has(path) || trail.includes(path)) return;
      for (const target of importsOf(path)) visit(target, [...trail, path]);
      done.add(path);
    };
    for (const path of files) visit(path, []);
    expect(circles).toEqual([]);
  });

  it('imports only files that are there', () => {
    const missing = files.flatMap((path) =>
      importsOf(path)
        .filter((t) => !textOf.has(t))
        .map((t) => `${path} → ${t}`),
    );
    expect(missing).toEqual([]);
  });

  it('uses modules of Node only in the rooms that may', () => {
    const strangers = files.flatMap((path) => {
      const allowed = rooms.find((r) => r.name === roomOf(path))?.node ?? 'all';
      if (allowed === 'all') return [];
      const used = [...(textOf.get(path) as string).matchAll(/'(node:[\w/]+)'/g)].map(([, name]) => name as string);
      return used.filter((name) => !allowed.split(', ').includes(name)).map((name) => `${path} uses ${name}`);
    });
    expect(strangers).toEqual([]);
  });

  it('has no file longer than 300 lines', () => {
    const long = files.filter((path) => (textOf.get(path) as string).trimEnd().split('\n').length > 300);
    expect(long).toEqual([]);
  });

  it('has no room for what nobody knows where to put', () => {
    expect(files.filter((path) => /(^|\/)(utils?|helpers?|common|misc|managers?)(\/|\.ts$)/.test(path))).toEqual([]);
  });

  it('reads no clock and makes no local date outside the front door', () => {
    const clocks = files.filter((path) => !DOORS.includes(path) && /\bDate\.now\(|new Date\(\)/.test(textOf.get(path) as string));
    expect(clocks).toEqual([]);
  });
});
