import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, plan, smallPlan } from '../cli/run.ts';

const EXAMPLE = ['-C', 'examples/tinh-vi-du'];
const json = async (args: readonly string[], cwd?: string) => {
  const { out, code } = await plan([...args, '--format', 'json'], cwd ? { cwd } : {});
  return { ...JSON.parse(out), code };
};

describe('what coordinating agencies owe', () => {
  const roles = async (...args: string[]) =>
    (await json(['status', '--as-of', '2016-07-15', ...EXAMPLE, ...args])).obligations as { role: string; state: string }[];

  it('stands beside what leads owe, and --role tells them apart', async () => {
    const all = await roles();
    const [leads, others] = [await roles('--role', 'lead'), await roles('--role', 'coordinating')];
    expect(others.map((o) => o.state)).toEqual(['done-on-time', 'done-late', 'overdue']);
    expect(leads.every((o) => o.role === 'lead')).toBe(true);
    expect(leads.length + others.length).toBe(all.length);
  });

  it.each(['overdue', 'due', 'agencies', 'silent', 'remind'])('is told apart by plan %s too', async (command) => {
    const texts = await Promise.all(
      ['lead', 'coordinating'].map(
        async (role) => (await plan([command, '--role', role, '--as-of', '2016-06-01', ...EXAMPLE])).out,
      ),
    );
    expect(texts[0]).not.toBe(texts[1]);
  });
});

describe('obstacles', () => {
  const at = async (asOf: string) =>
    ((await json(['obstacles', '--as-of', asOf, ...EXAMPLE])).obstacles as Record<string, unknown>[]).map(
      (o) => `${o.id}: ${o.stage}, ${o.heldBy}, ${o.waiting}/${o.age}`,
    );
  it('are on their way to an answer, day by day', async () => {
    expect(await at('2016-01-17')).toEqual([]);
    expect(await at('2016-01-19')).toEqual(['thieu-can-bo-ra-soat: raised, huyen-hai, 1/1']);
    expect(await at('2016-01-20')).toEqual(['thieu-can-bo-ra-soat: sent, so-noi-vu, 0/2']);
    expect(await at('2016-01-22')).toEqual(['thieu-can-bo-ra-soat: sent, so-noi-vu, 2/4']);
    expect(await at('2016-02-01')).toEqual(['thieu-can-bo-ra-soat: passed, ubnd-tinh, 7/14']);
    expect(await at('2016-07-15')).toEqual([
      'cham-huong-dan: passed, bo-noi-vu, 14/25',
      'thieu-can-bo-ra-soat: answered, null, 0/32',
    ]);
  });
});

describe('the budget', () => {
  const at = async (asOf: string) => json(['budget', '--as-of', asOf, ...EXAMPLE]);
  it('says who is stuck at which step, in whole đồng', async () => {
    const { estimates, totals, missing } = await at('2016-05-01');
    expect(estimates.map((e: Record<string, unknown>) => `${e.by}: ${e.next} ${e.heldBy} ${e.waiting}`)).toEqual([
      'so-noi-vu: appraised so-tai-chinh 40',
      'so-tu-phap: approved ubnd-tinh 3',
    ]);
    expect(totals.gathered).toEqual({ count: 2, amount: 455_250_000 });
    expect(totals.approved).toEqual({ count: 0, amount: 0 });
    expect(missing).toEqual(['so-tai-chinh']);
  });
  it('knows nothing before it was sent', async () => {
    expect((await at('2016-03-07')).estimates).toEqual([]);
  });
  it('refuses an amount that is no whole number of đồng', async () => {
    const cwd = smallPlan({
      'plan/budget.yaml':
        'estimates:\n  - { id: a, by: so-tu-phap, year: 2016, what: X, estimated: { date: 2016-03-08, amount: 145.5 } }\n',
    });
    const { diagnostics } = await json(['validate'], cwd);
    expect(diagnostics).toContainEqual(expect.objectContaining({ code: 'PLAN006', file: 'plan/budget.yaml', line: 2 }));
  });
});

describe('duties without a date', () => {
  const silence = async (asOf: string, progress = '') => {
    const cwd = smallPlan({
      'plan/tasks/ra-soat.yaml': `id: ra-soat\ntitle: Phổ biến\nsource: II.1\nlead: so-tu-phap\ndeadline: Năm 2016 và các năm tiếp theo\n${progress}`,
    });
    return (await json(['status', '--as-of', asOf], cwd)).obligations[0].silence;
  };
  const ENTRY = 'progress:\n  - { date: 2016-05-10, by: so-tu-phap, what: Họp }\n';
  it.each([
    ['2016-03-31', '', null],
    ['2016-04-01', '', null],
    ['2016-04-02', '', { since: '2016-01-01', days: 92, years: [] }],
    ['2016-08-10', ENTRY, null],
    ['2016-08-11', ENTRY, { since: '2016-05-10', days: 93, years: [] }],
    ['2018-01-02', ENTRY, { since: '2016-05-10', days: 602, years: [2017] }],
    ['2018-01-02', '', { since: '2016-01-01', days: 732, years: [2016, 2017] }],
  ])('on %s are silent or not', async (asOf, progress, expected) => {
    expect(await silence(asOf, progress)).toEqual(expected);
  });
});

describe('the roll of the silent', () => {
  const silent = async (asOf: string, ...args: string[]) => {
    const { units, asked, year } = await json(['silent', '--as-of', asOf, ...args, ...EXAMPLE]);
    return { year, asked, units: units.map((u: { id: string; lastReport: string | null }) => `${u.id} ${u.lastReport}`) };
  };
  it('is of the period that holds the day, or of the year asked for', async () => {
    expect(await silent('2016-07-15')).toEqual({ year: 2016, asked: 7, units: ['so-tai-chinh null', 'mttq-tinh null'] });
    expect((await silent('2017-01-15')).year).toBe(2017);
    // What was reported in December 2016, after the cut-off of the year, is of the next.
    expect((await silent('2017-01-15')).units).not.toContain('so-noi-vu 2016-12-14');
    expect((await silent('2017-01-15', '--year', '2016')).units).toEqual(['so-tai-chinh null', 'mttq-tinh null']);
  });
  it('knows nothing of what was reported later', async () => {
    expect((await silent('2016-01-10')).units).toContain('huyen-mot null');
    expect((await silent('2016-01-20')).units).not.toContain('huyen-mot null');
    expect((await silent('2018-02-01', '--year', '2017')).units).toContain('huyen-mot 2016-07-01');
  });
});

describe('plan remind', () => {
  it('writes one file an agency, the same each time', async () => {
    const cwd = folder({});
    const args = ['remind', '--as-of', '2016-07-15', '-o', 'thu', '-C', join(process.cwd(), 'examples/tinh-vi-du')];
    const read = () =>
      Object.fromEntries(readdirSync(join(cwd, 'thu')).map((f) => [f, readFileSync(join(cwd, 'thu', f), 'utf8')]));
    expect((await plan(args, { cwd })).code).toBe(0);
    const first = read();
    expect(Object.keys(first).sort()).toEqual(['huyen-hai.md', 'so-tai-chinh.md', 'thi-xa-ba.md']);
    await plan(args, { cwd });
    expect(read()).toEqual(first);
    expect(first['so-tai-chinh.md']).toMatch(/29\/04\/2016 \(gốc 07\/04\/2016\) \| 77 \|/);
  });
});
