import { describe, expect, it } from 'vitest';
import { FILE_KINDS, globsOf, kindOfPath, REGISTERS } from '../../src/model/kinds.ts';
import { folder, plan, smallPlan } from '../cli/run.ts';
import { openRepo, temporary } from '../git/repo.ts';
import { FULL } from './full-plan.ts';

it.each([
  ['plan.yaml', 'plan'],
  ['plan/x.yaml', undefined],
  ['agencies.yml', 'agencies'],
  ['agencies/huyen/a.yaml', 'agencies'],
  ['tasks/ra-soat.yaml', 'task'],
  ['tasks.yaml', 'task'],
  ['exceptions/2016.yaml', 'exceptions'],
  ['nhiem-vu/a.yaml', undefined],
])('%s is a file of kind %s', (path, kind) => {
  expect(kindOfPath(path)?.kind).toBe(kind);
});

it('says where every kind belongs when a file stands elsewhere', async () => {
  const { out } = await plan(['validate', '--format', 'json'], { cwd: smallPlan({ 'plan/nhiem-vu/a.yaml': 'a: 1\n' }) });
  const [found] = JSON.parse(out).diagnostics.filter((d: { code: string }) => d.code === 'PLAN009');
  for (const kind of FILE_KINDS) expect(found.help).toContain(globsOf(kind)[0]);
});

describe('plan diff', () => {
  it('shows an entry added to any register, exceptions too', async () => {
    const registers = Object.entries(FULL).filter(([path]) => !/plan\.yaml|tasks\/|agencies/.test(path));
    const repo = openRepo(temporary());
    repo.git('init', '-q');
    repo.commit('một', Object.fromEntries(Object.entries(FULL).filter(([path]) => !registers.some(([p]) => p === path))));
    repo.commit('hai', Object.fromEntries(registers));
    const { out } = await plan(['diff', 'HEAD~1', 'HEAD', '--as-of', '2016-03-10', '--format', 'json'], { cwd: repo.dir });
    const added = JSON.parse(out).changes.filter((c: { kind: string }) => c.kind === 'entry-added');
    const names = REGISTERS.map((r) => r.name).filter((n) => !['agencies', 'groups', 'changes'].includes(n));
    expect([...new Set(added.map((c: { key: string }) => c.key))].sort()).toEqual([...names].sort());
    expect(names).toContain('exceptions');
  });
});

it('keeps the ids of agencies and groups apart, and of nothing else', async () => {
  const cwd = folder({
    ...FULL,
    'plan/events.yaml':
      'events:\n  - { id: so-tu-phap, name: x, date: null }\n  - { id: bau-cu, name: cuộc bầu cử, date: 2016-05-22 }\n',
  });
  const { out } = await plan(['validate', '--format', 'json'], { cwd });
  expect(out).not.toContain('PLAN021');
  const twice = folder({
    ...FULL,
    'plan/agencies.yaml': FULL['plan/agencies.yaml']?.replace('id: cac-so', 'id: huyen-hai') as string,
  });
  expect((await plan(['validate'], { cwd: twice })).out).toContain('PLAN021');
});
