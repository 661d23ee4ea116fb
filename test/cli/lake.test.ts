/** The lake: tables that DuckDB reads, and the queries of docs/lake.md with the figures of the program itself. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CivilDate } from '../../src/calendar/civil.ts';
import { lakeParts, parquetOf } from '../../src/print/parquet/lake.ts';
import { buildRegister } from '../../src/tracking/register.ts';
import { lakeView } from '../../src/views/lake/lake.ts';
import { buildFiles } from '../random/build.ts';
import { filesOf } from '../random/model.ts';
import { randomPlan } from '../random/plan.ts';
import { folder, plan, repository } from './run.ts';

const queries = [...readFileSync(join(repository, 'docs/lake.md'), 'utf8').matchAll(/```sql\n([\s\S]*?)```/g)].map(
  (m) => m[1] as string,
);

/** Runs a query in a folder; numbers as numbers. */
async function ask(cwd: string, sql: string): Promise<Record<string, unknown>[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const reader = await connection.runAndReadAll(sql.replaceAll("'kho/", `'${cwd}/kho/`));
  const rows = reader
    .getRowObjectsJson()
    .map((row) =>
      Object.fromEntries(Object.entries(row).map(([k, v]) => [k, typeof v === 'string' && /^-?\d+$/.test(v) ? Number(v) : v])),
    );
  connection.closeSync();
  instance.closeSync();
  return rows;
}

/** Random plans on a day, written into kho/ of a folder; answers with their registers by the plan's id. */
async function lake(count: number) {
  const cwd = folder({});
  const asOf = '2016-09-15' as CivilDate;
  const registers = new Map<string, ReturnType<typeof buildRegister>>();
  for (const [k, model] of fc.sample(randomPlan(6), { numRuns: count, seed: 11 }).entries()) {
    const { plan: built } = buildFiles(filesOf({ ...model, head: { ...model.head, id: `thu-${k}` } }));
    if (!built) throw new Error('no plan');
    const register = buildRegister(built, asOf);
    registers.set(built.head.id, register);
    for (const { name, content } of lakeParts(lakeView(register)).parts) {
      const target = join(cwd, 'kho', name);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, await content);
    }
  }
  return { cwd, registers };
}

describe('the lake', () => {
  it('gives the figures of every plan, as the program counts them', async () => {
    const { cwd, registers } = await lake(12);
    const rows = await ask(cwd, queries[0] as string);
    const wanted = [...registers].map(([id, { summary: s }]) => ({
      plan: id,
      total: s.total,
      done_on_time: s.done.onTime,
      done_late: s.done.late,
      done_undated: s.done.undated,
      in_time: s.open.inTime,
      overdue: s.open.overdue,
      undated: s.undated,
    }));
    expect(rows).toEqual(wanted.sort((a, b) => (a.plan < b.plan ? -1 : 1)));
  });

  it('adds up by section and by unit, over all plans', async () => {
    const { cwd, registers } = await lake(8);
    const total = [...registers.values()].reduce((sum, r) => sum + r.summary.total, 0);
    const late = [...registers.values()].reduce((sum, r) => sum + r.summary.open.overdue, 0);
    for (const query of [queries[1], queries[2]]) {
      const rows = await ask(cwd, query as string);
      expect(rows.reduce((sum, r) => sum + Number(r.total), 0)).toBe(total);
      expect(rows.reduce((sum, r) => sum + Number(r.overdue), 0)).toBe(late);
      expect(rows.every((r) => r.name !== null)).toBe(true);
    }
    expect(await ask(cwd, queries[3] as string)).toHaveLength(late);
  });

  it('keeps days as days, whatever the zone, and text in Vietnamese as it is', async () => {
    const { cwd, registers } = await lake(1);
    const [row] = await ask(
      cwd,
      "SELECT typeof(as_of) AS type, as_of, title, issued FROM read_parquet('kho/plans/*/*/*.parquet', hive_partitioning = true)",
    );
    const [register] = registers.values();
    expect(row).toEqual({ type: 'DATE', as_of: register?.asOf, title: 'Kế hoạch thử', issued: '2015-12-04' });
  });

  it('gives the same bytes for the same plan and day', async () => {
    const { registers } = await lake(1);
    const [register] = registers.values();
    if (!register) throw new Error('no register');
    for (const table of lakeView(register).tables) expect(await parquetOf(table)).toEqual(await parquetOf(table));
  });

  it('is written by plan export, into the folder that -o names', async () => {
    const cwd = folder({});
    const args = ['export', '--format', 'parquet', '-C', join(repository, 'examples/tinh-vi-du'), '--as-of', '2016-07-15'];
    expect((await plan(args, { cwd })).err).toContain('-o THƯ-MỤC');
    const { code, out } = await plan([...args, '-o', 'kho/'], { cwd });
    expect(code).toBe(0);
    expect(out).toContain('kho/obligations/plan=');
    expect(out).not.toContain('//');
    const [row] = await ask(cwd, queries[0] as string);
    const { summary } = JSON.parse((await plan(['status', '--format', 'json', ...args.slice(3)], { cwd })).out);
    expect(row).toMatchObject({ total: summary.total, overdue: summary.open.overdue, undated: summary.undated });
  });

  it('has the figures of status --all, plan by plan and by territory, written by the program plan by plan', async () => {
    const cwd = folder({});
    const day = ['--as-of', '2016-09-15'];
    const laws = ['Luật A', 'Luật B'];
    for (const [k, model] of fc.sample(randomPlan(5), { numRuns: 6, seed: 23 }).entries()) {
      const head = { ...model.head, id: `thu-${k}`, territory: `tỉnh ${k % 3}`, law: laws[k % 2] as string };
      for (const [path, text] of Object.entries(filesOf({ ...model, head }))) {
        const target = join(cwd, `ke-hoach/p${k}`, path);
        mkdirSync(dirname(target), { recursive: true });
        writeFileSync(target, text);
      }
      const { code } = await plan(['export', '-C', `ke-hoach/p${k}`, ...day, '--format', 'parquet', '-o', 'kho'], { cwd });
      expect(code).toBe(0);
    }
    const all = JSON.parse((await plan(['status', '--all', 'ke-hoach', ...day, '--format', 'json'], { cwd })).out);
    const perPlan = (await ask(cwd, queries[0] as string)).map((r) => [r.plan, r.total, r.overdue, r.undated]);
    type Row = { id: string; summary: { total: number; undated: number; open: { overdue: number } } };
    const own = all.plans.map((p: Row) => [p.id, p.summary.total, p.summary.open.overdue, p.summary.undated]);
    expect(perPlan).toEqual(own.sort((a: string[], b: string[]) => ((a[0] as string) < (b[0] as string) ? -1 : 1)));
    const rows = await ask(cwd, queries[4] as string);
    for (const by of ['territory', 'law'] as const)
      for (const group of all.groups[by]) {
        const same = rows.filter((r) => r[by] === group.name);
        const sum = (key: string) => same.reduce((n, r) => n + Number(r[key]), 0);
        expect([by, sum('total'), sum('overdue')]).toEqual([by, group.summary.total, group.summary.open.overdue]);
        expect(Math.max(0, ...same.map((r) => Number(r.worst ?? 0)))).toBe(group.worstDaysLate);
      }
  });
});
