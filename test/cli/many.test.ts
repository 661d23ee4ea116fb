/** Many plans together: the figures are the sum of each plan's own, whatever is asked, and one broken plan stops nothing. */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filesOf, type PlanModel } from '../random/model.ts';
import { randomDay, randomPlan } from '../random/plan.ts';
import { example, folder, plan, repository, SMALL } from './run.ts';

const json = async (args: readonly string[], cwd: string) => {
  const { out, err, code } = await plan([...args, '--format', 'json'], { cwd });
  if (err) throw new Error(err);
  return { value: JSON.parse(out), code };
};

/** Adds up numbers in values of one shape. */
function sum(a: unknown, b: unknown): unknown {
  if (typeof a === 'number' && typeof b === 'number') return a + b;
  return Object.fromEntries(
    Object.entries(a as object).map(([key, value]) => [key, sum(value, (b as Record<string, unknown>)[key])]),
  );
}

const TERRITORIES = ['tỉnh Một', 'tỉnh Hai'];
const LAWS = ['Luật A', 'Luật B', undefined];

/** Plans on disk, each in a folder of its own at some depth, some of them in one territory or under one law. */
function write(models: readonly PlanModel[]): { cwd: string; dirs: string[] } {
  const dirs = models.map((_, k) => (k % 3 ? `p-${k}` : `tinh/p ${k}`));
  const files = models.flatMap((model, k) => {
    const { law: _, ...head } = model.head;
    const law = LAWS[k % LAWS.length];
    const own = { ...head, id: `thu-${k}`, territory: TERRITORIES[k % 2] as string, ...(law ? { law } : {}) };
    return Object.entries(filesOf({ ...model, head: own })).map(([path, text]) => [`${dirs[k]}/${path}`, text]);
  });
  return { cwd: folder(Object.fromEntries(files)), dirs };
}

describe('figures of many plans', () => {
  const FILTERS = [[], ['--state', 'quá hạn'], ['--role', 'chủ trì'], ['--section', 'II.1']] as const;

  it('are the sums of what each plan says of itself, divided in each way', async () => {
    const models = fc.array(randomPlan(4), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(models, randomDay, fc.constantFrom(...FILTERS), async (some, day, filter) => {
        const { cwd, dirs } = write(some);
        const asked = ['--as-of', day, ...filter];
        const own = await Promise.all(dirs.map((dir) => json(['status', ...asked, '-C', dir], cwd)));
        const { value: all, code } = await json(['status', ...asked, '--all', '.'], cwd);
        expect(code).toBe(0);
        const summaries = own.map(({ value }) => value.summary);
        expect(all.total.summary).toEqual(summaries.reduce(sum));
        expect(all.total.ageing).toEqual(own.map(({ value }) => value.ageing).reduce(sum));
        for (const p of all.plans) expect(p.summary).toEqual(own.find(({ value }) => value.plan.id === p.id)?.value.summary);
        // A plan of which nothing is left by the filter has no bodies.
        for (const [by, rows] of Object.entries<{ summary: unknown; worstDaysLate: number }[]>(all.groups))
          if (rows.length) expect([by, rows.map((r) => r.summary).reduce(sum)]).toEqual([by, all.total.summary]);
        const late = await json(['overdue', ...asked, '--all', '.'], cwd);
        const states = own.flatMap(({ value }) => value.obligations as { task: string; state: string }[]);
        expect(late.value.late.map((d: { task: string }) => d.task).sort()).toEqual(
          states
            .filter((o) => o.state === 'overdue')
            .map((o) => o.task)
            .sort(),
        );
        rmSync(cwd, { recursive: true });
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('join bodies by their id in a catalogue, by their official code, and by name in one territory; never by a plan’s own id', async () => {
    const agencies = (more: string) =>
      `agencies:\n  - { id: ubnd-tinh, name: UBND tỉnh, kind: committee, level: province }\n  - ${more}\n`;
    const own = (k: number, territory: string, body: string, id: string) => ({
      [`p${k}/plan/plan.yaml`]: (SMALL['plan/plan.yaml'] as string)
        .replace(/^id: .*$/m, `id: p${k}`)
        .replace(/^territory: .*$/m, `territory: ${territory}`)
        .replaceAll('so-noi-vu', 'ubnd-tinh')
        .replace('to: [ubnd-tinh]', 'to: [so-x]'),
      [`p${k}/plan/agencies.yaml`]: agencies(body),
      [`p${k}/plan/tasks/viec.yaml`]: `id: viec\ntitle: Việc\nsource: II.1\nlead: ${id}\ndeadline: Trong tháng 01/2016\n`,
    });
    const body = (more: string) => `{ id: so-x, name: Sở X, kind: department, level: province${more} }`;
    const rowsOf = async (a: string, b: string, territories: readonly [string, string]) => {
      const cwd = folder({ ...own(1, territories[0], a, 'so-x'), ...own(2, territories[1], b, 'so-x') });
      const { value } = await json(['status', '--all', '--as-of', '2016-03-01'], cwd);
      return value.groups.body.map((r: { plans: number; summary: { open: { overdue: number } } }) => [
        r.plans,
        r.summary.open.overdue,
      ]);
    };
    const [one, two] = ['tỉnh Một', 'tỉnh Hai'];
    expect(await rowsOf(body(', catalogue: departments'), body(', catalogue: departments'), [one, two])).toEqual([[2, 2]]);
    expect(await rowsOf(body(', code: "941"'), body(', code: "941"'), [one, two])).toEqual([[2, 2]]);
    expect(await rowsOf(body(''), body(''), [one, 'Tỉnh  Một'])).toEqual([[2, 2]]);
    expect(await rowsOf(body(''), body(''), [one, two])).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });
});

describe('plan status --all', () => {
  const broken = () =>
    folder({
      ...Object.fromEntries(Object.entries(SMALL).map(([path, text]) => [`a/${path}`, text])),
      ...Object.fromEntries(Object.entries(SMALL).map(([path, text]) => [`hong/${path}`, text])),
      'hong/plan/plan.yaml': 'schema: [\n',
      'trong/ghi-chu.txt': 'không có kế hoạch',
    });

  it('counts and names a plan that cannot be read, and a folder without one; the others are counted', async () => {
    const cwd = broken();
    const { code, out } = await plan(['status', '--all', 'a', 'hong', 'trong', 'khong-co', '--as-of', '2016-03-01'], { cwd });
    expect(code).toBe(1);
    expect(out).toMatch(/^1 kế hoạch/);
    expect(out).toContain('KHÔNG TÍNH ĐƯỢC 3 kế hoạch: hong/plan: Không đọc được plan.yaml');
    const { value } = await json(['status', '--all', 'a', 'hong', 'trong', 'khong-co', '--as-of', '2016-03-01'], cwd);
    expect(value.notCounted.map((p: { folder: string }) => p.folder).sort()).toEqual(['hong/plan', 'khong-co', 'trong']);
    expect(value.total.summary.total).toBe(1);
  });

  it('tells a plan that lacks a file', async () => {
    const cwd = broken();
    execFileSync(process.execPath, ['-e', `require('fs').appendFileSync('a/plan/tasks/ra-soat.yaml', 'x: 1\\n')`], { cwd });
    const { code, out } = await plan(['status', '--all', 'a', '--as-of', '2016-03-01'], { cwd });
    expect(code).toBe(1);
    expect(out).toContain('CÒN THIẾU 1 kế hoạch');
  });

  it('counts a plan once, however its folders were named, and tells of two that bear one id', async () => {
    const cwd = example();
    const { value } = await json(['status', '--all', '.', 'plan', './plan/', '--as-of', '2016-07-15'], cwd);
    expect(value.plans).toHaveLength(1);
    const { out } = await plan(['status', '--all', cwd, join(repository, 'examples'), '--as-of', '2016-07-15']);
    expect(out).toContain('TRÙNG MÃ “tinh-vi-du”');
  });

  it('is one screen, however many plans there are', async () => {
    const models = fc.sample(randomPlan(4), { numRuns: 30, seed: 5 });
    const { cwd } = write(models);
    for (const command of ['status', 'overdue', 'check'])
      for (const [columns, most] of [[80, 24] as const, [120, 24] as const, [60, 24] as const]) {
        const { out } = await plan([command, '--all', '--as-of', '2016-09-15'], { cwd, columns });
        expect([command, columns, out.trimEnd().split('\n').length <= most]).toEqual([command, columns, true]);
        for (const line of out.split('\n')) if (!line.includes('plan ')) expect(line.length).toBeLessThanOrEqual(columns);
      }
    expect((await plan(['status', '--all', '--as-of', '2016-09-15'], { cwd })).out).toMatch(/… \d+ kế hoạch nữa/);
    expect(
      (await plan(['status', '--all', '--group-by', 'plan', '--as-of', '2016-09-15'], { cwd })).out.split('\n').length,
    ).toBeGreaterThan(30);
  });

  it('asks what a plan does not have of the others only, and tells a word that none has', async () => {
    const cwd = broken();
    const { out } = await plan(
      ['status', '--all', 'a', join(repository, 'examples/tinh-vi-du'), '--agency', 'huyen-hai', '--as-of', '2016-07-15'],
      { cwd },
    );
    expect(out).toContain('Không có gì được hỏi ở 1 kế hoạch');
    const none = await plan(['status', '--all', 'a', '--agency', 'khong-ai-ca'], { cwd });
    expect([none.code, none.err.includes('khong-ai-ca')]).toEqual([2, true]);
    expect((await plan(['status', '--all', 'a', '-C', 'a'], { cwd })).err).toContain('-C không đi cùng --all');
    expect((await plan(['status', '--all', 'a', '--group-by', 'tỉnh'], { cwd })).err).toContain('--group-by');
  });

  it('has its figures in every format', async () => {
    const cwd = example();
    const run = (...args: string[]) => plan(['status', '--all', '.', '--as-of', '2016-07-15', ...args], { cwd });
    const csv = (await run('--format', 'csv')).out.trimEnd().split(/\r?\n/);
    expect(csv[1]).toContain('tỉnh Ví Dụ');
    expect(csv[1]?.split(';').slice(-11, -4)).toEqual(['30', '6', '4', '1', '4', '9', '6']);
    const md = (await run('--format', 'markdown')).out;
    expect(md).toContain('## Theo địa bàn');
    for (const name of ['a.xlsx', 'a.docx']) expect((await run('-o', name)).code).toBe(0);
  });
});

describe('plan check --all', () => {
  it('is shut where one gate is, and says which', async () => {
    const cwd = folder({
      ...Object.fromEntries(Object.entries(SMALL).map(([path, text]) => [`a/${path}`, text])),
      ...Object.fromEntries(Object.entries(SMALL).map(([path, text]) => [`b/${path}`, text.replace('id: thu\n', 'id: hai\n')])),
      'b/plan/tasks/ra-soat.yaml': 'id: ra-soat\ntitle: Rà soát\nsource: II.1\nlead: khong-co\n',
    });
    const { out, code } = await plan(['check', '--all', '--as-of', '2016-01-05'], { cwd });
    expect(code).toBe(1);
    expect(out).toContain('CỔNG ĐÓNG ở 1 / 2 kế hoạch.');
    expect(out.split('\n').find((l) => l.startsWith('✗'))).toContain('b/plan');
    const sarif = JSON.parse((await plan(['check', '--all', '--as-of', '2016-01-05', '--format', 'sarif'], { cwd })).out);
    expect(JSON.stringify(sarif.runs[0].results)).toContain('b/plan/tasks/ra-soat.yaml');
  });
});

describe('plan report --all', () => {
  it('gives the figures that each report gives', async () => {
    const cwd = example();
    const args = ['--year', '2016', '--as-of', '2016-12-31'];
    const { value: own } = await json(['report', ...args], cwd);
    const { value: all } = await json(['report', ...args, '--all'], cwd);
    const figure = (name: string) =>
      own.figures.find((f: { table: string; figure: string }) => f.table === 'total' && f.figure === name).value;
    const { summary } = all.total;
    expect([summary.total, summary.done.onTime, summary.done.late, summary.open.overdue]).toEqual(
      ['total', 'doneOnTime', 'doneLate', 'openOverdue'].map(figure),
    );
  });
});

describe('the JSON of many plans', () => {
  it.each(['status', 'overdue', 'check', 'report'])('plan %s --all fits its schema', async (command) => {
    const schema = await import(`../../schema/json/${command}-all.schema.json`, { with: { type: 'json' } });
    const { value } = await json([command, '--all', 'examples', 'khong-co', '--as-of', '2016-12-20'], repository);
    const valid = new Ajv({ strict: true, allowUnionTypes: true, strictTuples: false }).compile(schema.default);
    valid(value);
    expect(valid.errors).toBeNull();
  });
});
