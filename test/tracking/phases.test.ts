/** Tasks in phases, and parts of tasks: what is owed, what it comes to, and that nothing counts twice. */
import { describe, expect, it } from 'vitest';
import { plan, SMALL, smallPlan } from '../cli/run.ts';

const FILE = 'plan/tasks/ra-soat.yaml';
const TASK = (SMALL[FILE] as string).replace('deadline: Trong tháng 01/2016\n', '');
const PHASED = `${TASK}phases:
  - { id: thong-ke, title: Thống kê văn bản, deadline: Trong tháng 01/2016 }
  - { id: cap-nhat, title: Cập nhật hằng quý, deadline: "Hằng quý, trước ngày 15 của tháng cuối quý" }
  - { id: kien-nghi, title: Kiến nghị xử lý, deadline: Trước ngày 30/9/2016 }
`;
const done = (day: string, phase: string, more = '') =>
  `  - { date: ${day}, by: so-tu-phap, what: Xong, completes: true, phase: ${phase}${more}, evidence: { number: 1/BC, date: ${day} } }\n`;
const json = async (files: Record<string, string>, ...args: string[]) =>
  JSON.parse((await plan([...args, '--format', 'json'], { cwd: smallPlan(files) })).out);
const show = (files: Record<string, string>, day: string, id = 'ra-soat') => json(files, 'show', id, '--as-of', day);
const states = async (files: Record<string, string>, day: string) =>
  (await show(files, day)).obligations.map((o: { phase: string; occurrence: { id: string } | string | null; state: string }) => [
    o.phase,
    o.state,
  ]);

describe('a task in phases', () => {
  it('owes each phase by its own day, one of them again and again', async () => {
    const seen = await states({ [FILE]: PHASED }, '2016-04-20');
    expect(seen).toEqual([
      ['thong-ke', 'overdue'],
      ['cap-nhat', 'overdue'],
      ['cap-nhat', 'in-time'],
      ['kien-nghi', 'in-time'],
    ]);
  });

  it('is under way in the first phase that is not done', async () => {
    const first = `${PHASED}progress:\n${done('2016-01-28', 'thong-ke')}`;
    expect((await show({ [FILE]: PHASED }, '2016-02-10')).phase).toBe('thong-ke');
    const shown = await show({ [FILE]: first }, '2016-02-10');
    expect(shown.phase).toBe('cap-nhat');
    expect(shown.obligations[0]).toMatchObject({ phase: 'thong-ke', state: 'done-on-time', doneOn: '2016-01-28' });
    const { out } = await plan(['show', 'ra-soat', '--as-of', '2016-02-10'], { cwd: smallPlan({ [FILE]: first }) });
    expect(out).toMatch(/giai đoạn 2\/3: Cập nhật hằng quý; .*\s+.*đang ở giai đoạn này/);
  });

  it('counts an entry for the phase that it names alone, and faults one that names none or a wrong one', async () => {
    const wrong = `${PHASED}progress:\n${done('2016-01-28', 'thong-ke-van-ban')}  - { date: 2016-01-29, by: so-tu-phap, what: Xong, completes: true }\n`;
    expect((await states({ [FILE]: wrong }, '2016-02-10'))[0]).toEqual(['thong-ke', 'overdue']);
    const { diagnostics } = await json({ [FILE]: wrong }, 'validate', '--as-of', '2016-02-10');
    expect(diagnostics.filter((d: { code: string }) => d.code === 'PLAN113')).toHaveLength(2);
  });

  it('moves the day of the phase that an extension names', async () => {
    const more = (phase: string) =>
      `${PHASED}extensions:\n  - { asked: 2016-01-10, reason: chờ, until: 2016-03-15, ${phase}decision: { granted: true, date: 2016-01-15, by: ubnd-tinh, document: { number: 9/UBND, date: 2016-01-15 } } }\n`;
    expect((await states({ [FILE]: more('phase: thong-ke, ') }, '2016-02-10'))[0]).toEqual(['thong-ke', 'in-time']);
    expect((await states({ [FILE]: more('') }, '2016-02-10'))[0]).toEqual(['thong-ke', 'overdue']);
    const { diagnostics } = await json({ [FILE]: more('') }, 'validate', '--as-of', '2016-02-10');
    expect(diagnostics.map((d: { message: string }) => d.message).join()).toContain('không nói giai đoạn nào');
  });

  it('is reported phase by phase: the one under way, or the one that is named', async () => {
    const cwd = smallPlan({ [FILE]: PHASED });
    const run = (...args: string[]) => plan([...args, '--as-of', '2016-02-10'], { cwd });
    expect((await run('done', 'ra-soat', '--date', '2016-01-28', '--by', 'so-tu-phap')).code).toBe(0);
    expect(
      (await run('progress', 'ra-soat', '--date', '2016-02-02', '--by', 'so-tu-phap', '--what', 'Đang soạn', '--phase', '3'))
        .code,
    ).toBe(0);
    expect(
      (await run('progress', 'ra-soat', '--date', '2016-02-02', '--by', 'so-tu-phap', '--what', 'x', '--phase', '9')).code,
    ).toBe(2);
    const { out } = await run('show', 'ra-soat', '--format', 'json');
    expect(JSON.parse(out).obligations.map((o: { state: string }) => o.state)[0]).toBe('done-on-time');
  });

  it('every phase counts once in the totals', async () => {
    const status = await json(
      { [FILE]: PHASED.replace('  - { id: cap-nhat', '  # - { id: cap-nhat') },
      'status',
      '--as-of',
      '2016-02-10',
    );
    expect(status.summary.total).toBe(2);
  });
});

describe('a task and its parts', () => {
  const part = (id: string, by: string, deadline: string, more = '') =>
    `id: ${id}\ntitle: Phần ${id}\nsource: II.1\nlead: ${by}\npartOf: ra-soat\ndeadline: ${deadline}\n${more}`;
  const FILES = {
    [FILE]: TASK,
    'plan/tasks/ra-soat-a.yaml': part(
      'ra-soat-a',
      'so-tu-phap',
      'Trong tháng 01/2016',
      `progress:\n${done('2016-01-20', 'x').replace(', phase: x', '')}`,
    ),
    'plan/tasks/ra-soat-b.yaml': part('ra-soat-b', 'so-noi-vu', 'Trong tháng 02/2016'),
  };

  it('a whole without a deadline of its own owes nothing itself and tells how far its parts are', async () => {
    const shown = await show(FILES, '2016-02-10');
    expect(shown).toMatchObject({ obligations: [], parts: ['ra-soat-a', 'ra-soat-b'] });
    const { out } = await plan(['show', 'ra-soat', '--as-of', '2016-02-10'], { cwd: smallPlan(FILES) });
    expect(out).toContain('1/2 phần hoàn thành');
    expect((await json(FILES, 'status', '--as-of', '2016-02-10')).summary.total).toBe(2);
    expect((await json(FILES, 'validate', '--as-of', '2016-02-10')).diagnostics).toEqual([]);
  });

  it('one with a deadline owes that beside them', async () => {
    const own = { ...FILES, [FILE]: `${TASK}deadline: Quý I/2016\n` };
    expect((await json(own, 'status', '--as-of', '2016-02-10')).summary.total).toBe(3);
  });

  it('holds up what waits for it until its last part is done', async () => {
    const waiting = {
      ...FILES,
      'plan/tasks/tong-hop.yaml': `id: tong-hop\ntitle: Tổng hợp\nsource: II.1\nlead: so-noi-vu\ndependsOn: ra-soat\ndeadline: Quý II/2016\n`,
    };
    const { out } = await plan(['show', 'tong-hop', '--as-of', '2016-02-10'], { cwd: smallPlan(waiting) });
    expect(out).toContain('chờ Rà soát');
  });

  it('two that are parts of each other are a fault', async () => {
    const { diagnostics } = await json({ ...FILES, [FILE]: `${TASK}partOf: ra-soat-a\n` }, 'validate', '--as-of', '2016-02-10');
    expect(diagnostics.map((d: { code: string }) => d.code)).toContain('PLAN112');
  });
});
