import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, plan, SMALL, smallPlan } from './run.ts';

const task = (text: string) => ({ 'plan/tasks/ra-soat.yaml': text });
const SOUND = SMALL['plan/tasks/ra-soat.yaml'] as string;

interface Diagnostic {
  code: string;
  file: string;
  line: number;
  column: number;
  message: string;
  help: string | null;
  suggestion: string | null;
}
async function diagnose(files: Record<string, string | Uint8Array>) {
  const { out, code, err } = await plan(['validate', '--format', 'json'], { cwd: smallPlan(files) });
  expect(err).toBe('');
  return { code, diagnostics: JSON.parse(out).diagnostics as Diagnostic[] };
}

/** what, the files, the code, and where */
const FAULTS: readonly (readonly [string, Record<string, string | Uint8Array>, string, number, number])[] = [
  ['an unknown key', task(SOUND.replace('lead', 'laed: x\nlead')), 'PLAN004', 4, 1],
  ['a missing key', task('id: ra-soat\ntitle: Rà soát\nsource: II.1\n'), 'PLAN005', 1, 1],
  ['an unknown agency', task(SOUND.replace('so-tu-phap', 'so-tu-phpa')), 'PLAN020', 4, 7],
  ['a duplicate key', task(`${SOUND}lead: so-noi-vu\n`), 'PLAN003', 6, 1],
  ['a duplicate id', { 'plan/tasks/x.yaml': SOUND }, 'PLAN021', 1, 5],
  ['a badly formed id', task(SOUND.replace('id: ra-soat', 'id: Rà soát')), 'PLAN022', 1, 5],
  ['a tab', task(SOUND.replace('deadline: Trong', 'deadline:\n\ttext: Trong')), 'PLAN002', 6, 1],
  [
    'a file that is not UTF-8',
    { 'plan/tasks/ra-soat.yaml': Buffer.from('id: ra-soat\ntitle: R\xe0 so\xe1t\n', 'latin1') },
    'PLAN001',
    2,
    9,
  ],
  ['an empty file', task(''), 'PLAN008', 1, 1],
  ['a file of comments', task('# chưa viết\n'), 'PLAN002', 1, 1],
  ['a list where lines of keys belong', task('- a\n- b\n'), 'PLAN002', 1, 1],
  [
    'a date that does not exist',
    task(`${SOUND}progress:\n  - { date: 2016-02-30, by: so-tu-phap, what: Xong }\n`),
    'PLAN007',
    7,
    13,
  ],
  ['a date of another form', task(`${SOUND}progress:\n  - { date: 31/01/2016, by: so-tu-phap, what: Xong }\n`), 'PLAN007', 7, 13],
  ['a deadline that is none', task(SOUND.replace('Trong tháng 01/2016', '31/02/2016')), 'PLAN023', 5, 11],
  [
    'an alias bomb',
    task(
      `a: &a [x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b]\nd: [*c, *c, *c, *c, *c, *c, *c, *c]\n${SOUND}`,
    ),
    'PLAN002',
    2,
    0,
  ],
  ['__proto__ as a key', task(`${SOUND}__proto__: { polluted: true }\n`), 'PLAN004', 6, 1],
  ['constructor as a key', task(`${SOUND}constructor: x\n`), 'PLAN004', 6, 1],
  ['a title with terminal escapes', task(SOUND.replace('title: Rà soát', 'title: "\\e[2J\\e[31mRà soát"')), 'PLAN010', 2, 8],
  ['text that is turned around', task(SOUND.replace('Rà soát', 'Rà \u202esoát')), 'PLAN010', 2, 8],
  ['a blank title', task(SOUND.replace('title: Rà soát', 'title: "  "')), 'PLAN006', 2, 8],
  ['a constant where text belongs', task(SOUND.replace('title: Rà soát', 'title: true')), 'PLAN006', 2, 8],
  ['a file out of place', { 'plan/nhiem-vu/x.yaml': SOUND }, 'PLAN009', 1, 1],
  ['an unknown clause', task(SOUND.replace('II.1', 'II.7')), 'PLAN027', 3, 9],
  ['an unknown task to wait for', task(`${SOUND}dependsOn: ra-xoat\n`), 'PLAN026', 6, 12],
  [
    'progress by somebody else',
    task(`${SOUND}progress:\n  - { date: 2016-01-30, by: so-noi-vu, what: Xong }\n`),
    'PLAN031',
    7,
    29,
  ],
  [
    'a day chosen that the words do not allow',
    task(SOUND.replace('deadline: Trong tháng 01/2016', 'deadline: { text: Trong tháng 01/2016, due: 2016-06-30 }')),
    'PLAN039',
    5,
    19,
  ],
  [
    'an occurrence of what does not recur',
    task(`${SOUND}progress:\n  - { date: 2016-01-30, by: so-tu-phap, what: Xong, occurrence: 2016 }\n`),
    'PLAN034',
    7,
    13,
  ],
];

describe('slips of the hand', () => {
  it('names a task that was saved as .yaml.txt', async () => {
    const cwd = smallPlan({ 'plan/tasks/moi.yaml.txt': SMALL['plan/tasks/ra-soat.yaml'] as string });
    const { out, code } = await plan(['validate'], { cwd });
    expect([code, out.includes('moi.yaml.txt')]).toEqual([1, true]);
    expect((await plan(['status'], { cwd })).code).toBe(1);
  });

  it.each(['02-30', '13-45', '00-10'])('takes no reporting year that begins on %s', async (day) => {
    const cwd = smallPlan({ 'plan/plan.yaml': (SMALL['plan/plan.yaml'] as string).replace('begins: 01-01', `begins: ${day}`) });
    expect(await plan(['validate'], { cwd })).toMatchObject({ code: 1, out: expect.stringContaining('“begins”') });
  });

  it('says once what is wrong with a date, and points at the value within a document', async () => {
    const task = `${SMALL['plan/tasks/ra-soat.yaml']}progress:\n  - { date: 2016-01-28, by: so-tu-phap, what: x, evidence: { number: 1/BC, date: 28-1 } }\n`;
    const { out } = await plan(['validate', '--format', 'json'], { cwd: smallPlan({ 'plan/tasks/ra-soat.yaml': task }) });
    const found = JSON.parse(out).diagnostics.map((d: { code: string; line: number; column: number }) => [
      d.code,
      d.line,
      d.column,
    ]);
    expect(found.filter(([code]: [string]) => code === 'PLAN007')).toEqual([['PLAN007', 7, 82]]);
  });
});

describe('plan validate', () => {
  it.each(FAULTS)('names %s with its place and the way out', async (_, files, code, line, column) => {
    const { code: exit, diagnostics } = await diagnose(files);
    const found = diagnostics.find((d) => d.code === code);
    expect(found, JSON.stringify(diagnostics)).toBeDefined();
    expect(found).toMatchObject({ line });
    if (column) expect(found).toMatchObject({ column });
    expect(found?.message).not.toBe('');
    expect(found?.help ?? found?.suggestion ?? (code === 'PLAN002' ? 'x' : null)).toBeTruthy();
    expect(exit).toBe(1);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it.each(FAULTS)('leaves no stack and no escape in the terminal for %s', async (_, files) => {
    const { out, err } = await plan(['validate'], { cwd: smallPlan(files) });
    expect(out + err).not.toContain('\u001b');
    expect(out + err).not.toMatch(/\n\s+at |node:internal|undefined/);
  });

  it('offers the near name', async () => {
    const near = async (files: Record<string, string>) => (await diagnose(files)).diagnostics.map((d) => d.suggestion);
    expect(await near(task(SOUND.replace('lead', 'leed')))).toContain('lead');
    expect(await near(task(SOUND.replace('so-tu-phap', 'so-tu-phpa')))).toContain('so-tu-phap');
    expect(await near(task(SOUND.replace('01/2016', '13/2016')))).toEqual(['Trong tháng 12/2016']);
  });

  it('tells all problems at once, and holds back what a file that cannot be read would decide', async () => {
    const { diagnostics } = await diagnose({
      ...task(SOUND.replace('so-tu-phap', 'so-x').replace('II.1', 'II.9')),
      'plan/tasks/y.yaml': 'id: Y\ntitel: x\n',
      'plan/tasks/z.yaml': 'id: [\n',
    });
    expect([...new Set(diagnostics.map((d) => d.code))].sort()).toEqual(
      ['PLAN002', 'PLAN004', 'PLAN005', 'PLAN020', 'PLAN022', 'PLAN027'].sort(),
    );
  });

  it('underlines the fault in its line', async () => {
    const { out } = await plan(['validate'], { cwd: smallPlan(task(SOUND.replace('so-tu-phap', 'so-tu-phpa'))) });
    expect(out).toContain(`lỗi PLAN020: Không có cơ quan hay nhóm nào mang mã “so-tu-phpa”
  --> plan/tasks/ra-soat.yaml:4:7
  |
4 | lead: so-tu-phpa
  |       ^^^^^^^^^^
  = Có phải ý bạn là “so-tu-phap”?
`);
  });

  it('speaks English where asked', async () => {
    const { out } = await plan(['validate', '--lang', 'en'], { cwd: smallPlan(task(SOUND.replace('so-tu-phap', 'so-tu-phpa'))) });
    expect(out).toContain('error PLAN020: No agency or group has the id "so-tu-phpa"');
  });

  it.each([
    [
      'a circle of tasks',
      { ...task(`${SOUND}dependsOn: b\n`), 'plan/tasks/b.yaml': SOUND.replace('ra-soat', 'b').concat('dependsOn: ra-soat\n') },
      'PLAN025',
    ],
    [
      'a group inside itself',
      {
        'plan/agencies.yaml': `${SMALL['plan/agencies.yaml']}groups:\n  - { id: g, name: Nhóm, members: [h] }\n  - { id: h, name: Nhóm, members: [g] }\n`,
      },
      'PLAN029',
    ],
    [
      'a lead group without members',
      {
        ...task(SOUND.replace('so-tu-phap', 'g')),
        'plan/agencies.yaml': `${SMALL['plan/agencies.yaml']}groups:\n  - { id: g, name: Nhóm, members: [] }\n`,
      },
      'PLAN043',
    ],
  ])('finds %s, and the views still answer', async (_, files, code) => {
    const { diagnostics } = await diagnose(files);
    expect(diagnostics.map((d) => d.code)).toContain(code);
    expect((await plan(['status'], { cwd: smallPlan(files) })).code).toBe(0);
  });

  it.each([
    [
      'done without evidence',
      `${SOUND}progress:\n  - { date: 2016-01-30, by: so-tu-phap, what: Xong, completes: true }\n`,
      'PLAN033',
    ],
    ['progress in the future', `${SOUND}progress:\n  - { date: 2016-03-30, by: so-tu-phap, what: Xong }\n`, 'PLAN032'],
    ['an ambiguous deadline', SOUND.replace('Trong tháng 01/2016', 'trước ngày 15/6'), 'PLAN024'],
    ['an id that is not the file’s name', SOUND.replace('id: ra-soat', 'id: khac'), 'PLAN037'],
    ['a deadline before the plan', SOUND.replace('01/2016', '01/2015'), 'PLAN038'],
  ])('warns of %s, which is no error', async (_, text, code) => {
    const { code: exit, diagnostics } = await diagnose(task(text));
    expect(diagnostics.map((d) => d.code)).toEqual([code]);
    expect(exit).toBe(0);
  });

  it('takes the reading that the plan’s keepers chose for an ambiguous deadline', async () => {
    const { diagnostics } = await diagnose(
      task(SOUND.replace('deadline: Trong tháng 01/2016', 'deadline: { text: trước ngày 15/6, due: 2016-06-14 }')),
    );
    expect(diagnostics).toEqual([]);
  });
});

describe('nothing is silently left out', () => {
  const broken = {
    'plan/tasks/hong.yaml': 'id: hong\ntitle: [\n',
    'plan/tasks/sai.yaml': SOUND.replace('id: ra-soat', 'id: sai').replace('lead', 'leed'),
  };
  const COMMANDS = [['status'], ['overdue'], ['due'], ['list'], ['show', 'ra-soat'], ['agencies'], ['report', '--year', '2016']];

  it.each(COMMANDS.map((c) => [c.join(' '), c] as const))(
    'plan %s names what it could not read, and its exit code says so',
    async (_, args) => {
      const { out, code } = await plan(args, { cwd: smallPlan(broken) });
      expect(code).toBe(1);
      expect(out).toContain('hong.yaml');
      expect(out).toContain('sai');
    },
  );

  it.each(COMMANDS.map((c) => [c.join(' '), c] as const))('and in JSON (plan %s)', async (_, args) => {
    const { out, code } = await plan([...args, '--format', 'json'], { cwd: smallPlan(broken) });
    expect(code).toBe(1);
    expect(JSON.parse(out).unreadable).toMatchObject(
      [
        { what: 'task', name: 'sai', file: 'plan/tasks/sai.yaml' },
        { what: 'file', name: 'plan/tasks/hong.yaml' },
      ].sort((a, b) => (a.name < b.name ? -1 : 1)),
    );
  });

  it('a deadline that is not understood is a state of its own, and never green', async () => {
    const cwd = smallPlan(task(SOUND.replace('Trong tháng 01/2016', 'làm xong sớm')));
    const { out, code } = await plan(['status', '--format', 'json', '--as-of', '2030-01-01'], { cwd });
    const view = JSON.parse(out);
    expect(code).toBe(1);
    expect(view.obligations).toMatchObject([{ state: 'not-understood', due: null }]);
    expect(view.summary).toMatchObject({ total: 1, undated: 1, open: { inTime: 0, overdue: 0 } });
    expect(view.unreadable).toMatchObject([{ what: 'deadline', name: 'ra-soat', line: 5, column: 11 }]);
  });

  it('an agency that nobody knows still owes its task', async () => {
    const { out } = await plan(['status', '--format', 'json'], { cwd: smallPlan(task(SOUND.replace('so-tu-phap', 'so-la'))) });
    expect(JSON.parse(out).obligations).toMatchObject([{ unit: 'so-la', state: 'overdue' }]);
  });
});

describe('what cannot run', () => {
  it.each([
    [['status', '--as-of', '2016-02-30'], '2016-02-30'],
    [['status', '--as-of', '1/2'], 'ngày/tháng/năm'],
    [['status', '--format', 'pdf'], 'json'],
    [['status', '--lang', 'fr'], 'vi (tiếng việt), en (tiếng anh)'],
    [['sttaus'], 'status'],
    [['status', 'x'], 'plan help status'],
    [['show'], '<nhiệm vụ'],
    [['show', 'ra-saot'], 'ra-soat'],
    [['status', '--as-off', 'x'], '--as-of'],
    [['due', '--within', 'soon'], '30d'],
    [['report', '--year', '1999'], '2016'],
    [['report', '--year', '2016', '--to', 'bo-noi-vu'], 'bo-noi-vu'],
    [['status', '-C', 'khong-co'], 'khong-co'],
    [['deadline'], '<cụm từ>'],
  ])('%j says why, on stderr, and exits with 2', async (args, hint) => {
    const { code, out, err } = await plan(args, { cwd: smallPlan() });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(hint);
    expect(err).not.toMatch(/\n\s+at /);
  });

  it('a folder without a plan says how to begin', async () => {
    const { code, err } = await plan([], { cwd: folder({ 'doc.txt': '' }) });
    expect(code).toBe(2);
    expect(err).toContain('plan.yaml');
    expect(err).toContain('plan init');
  });

  it('a plan.yaml that cannot be read shows its faults', async () => {
    const { code, err } = await plan(['status'], { cwd: smallPlan({ 'plan/plan.yaml': 'schema: 1\nid: [\n' }) });
    expect(code).toBe(2);
    expect(err).toContain('plan/plan.yaml:');
  });

  it('a plan of a later layout asks for a later program', async () => {
    const { code, err } = await plan(['status'], {
      cwd: smallPlan({ 'plan/plan.yaml': (SMALL['plan/plan.yaml'] as string).replace('schema: 1', 'schema: 2') }),
    });
    expect(code).toBe(2);
    expect(err).toContain('PLAN012');
    expect(err).toContain('Cập nhật');
  });

  it.skipIf(process.getuid?.() === 0)('a file that may not be opened is named', async () => {
    const cwd = smallPlan();
    chmodSync(join(cwd, 'plan/tasks/ra-soat.yaml'), 0);
    const { code, out } = await plan(['status'], { cwd });
    expect(code).toBe(1);
    expect(out).toContain('EACCES');
  });

  it('a report is not written where there is no folder, and nothing is left behind', async () => {
    const cwd = smallPlan();
    const { code, err } = await plan(['report', '--year', '2016', '-o', 'khong/co.md'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('khong');
    mkdirSync(join(cwd, 'bao-cao.md'));
    expect((await plan(['report', '--year', '2016', '-o', 'bao-cao.md'], { cwd })).code).toBe(2);
  });
});

describe('finding the plan', () => {
  it('goes up from the current folder', async () => {
    const cwd = smallPlan({ 'a/b/c.txt': '' });
    expect((await plan(['status'], { cwd: join(cwd, 'a/b') })).code).toBe(0);
  });
  it.each(['.', 'plan', './plan/'])('takes -C %s', async (dir) => {
    expect((await plan(['status', '-C', dir], { cwd: smallPlan() })).code).toBe(0);
    expect((await plan(['-C', dir, 'status'], { cwd: smallPlan() })).code).toBe(0);
  });
  it('reads a folder with a Vietnamese name', async () => {
    const cwd = folder(Object.fromEntries(Object.entries(SMALL).map(([p, c]) => [`Kế hoạch 2016/${p}`, c])));
    const { out, code } = await plan(['status', '-C', 'Kế hoạch 2016', '--format', 'json'], { cwd });
    expect(code).toBe(0);
    expect(JSON.parse(out).obligations[0].position.file).toBe('Kế hoạch 2016/plan/tasks/ra-soat.yaml');
  });
});
