import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { plan, repository, SMALL } from '../cli/run.ts';
import { done, gitIn, openRepo, type Repo, repo, TASK, temporary, withProgress } from './repo.ts';

const FILE = 'plan/tasks/ra-soat.yaml';
const HEAD = SMALL['plan/plan.yaml'] as string;
const HISTORY = (tasks: string) =>
  `${HEAD}history:\n  - { version: 2, date: 2016-02-01, change: Điều chỉnh, document: { number: 9/QĐ-UBND, date: 2016-02-01 }, tasks: [${tasks}] }\n`;

interface Change {
  kind: string;
  task: string | null;
  from: string | null;
  to: string | null;
  days: number | null;
  unit: string | null;
  document: { number: string } | null;
  quiet: boolean;
  key: string | null;
}
async function changes(r: Repo, ...args: string[]): Promise<Change[]> {
  const { out, err } = await plan(['diff', ...args, '--format', 'json', '--as-of', '2016-03-01'], { cwd: r.dir });
  expect(err).toBe('');
  return JSON.parse(out).changes;
}
const kinds = async (r: Repo, ...args: string[]) => (await changes(r, ...args)).map((c) => c.kind);

describe('plan diff', () => {
  it('takes order, comments and layout for no change', async () => {
    const r = repo();
    r.write({
      [FILE]: `# việc đầu tiên\ndeadline: "Trong tháng 01/2016"\nlead:\n  - so-tu-phap\nsource: II.1\ntitle: Rà soát\nid: ra-soat\n`,
    });
    expect(await kinds(r)).toEqual([]);
  });

  it('tells progress, and the state that it leads to', async () => {
    const r = repo();
    r.write({ [FILE]: withProgress(done('2016-01-28')) });
    expect(await changes(r)).toMatchObject([
      { kind: 'progress-reported', task: 'ra-soat', unit: 'so-tu-phap', document: { number: '12/BC-STP' } },
      { kind: 'state-changed', from: 'overdue', to: 'done-on-time' },
    ]);
  });

  it('tells a deadline moved, by how many days, and whether a document allows it', async () => {
    const r = repo();
    const moved = { [FILE]: TASK.replace('01/2016', '02/2016') };
    r.write(moved);
    expect((await changes(r))[0]).toMatchObject({ kind: 'deadline-moved', days: 29, quiet: true, document: null });
    r.write({ ...moved, 'plan/plan.yaml': HISTORY('ra-soat') });
    expect((await changes(r))[0]).toMatchObject({ kind: 'deadline-moved', quiet: false, document: { number: '9/QĐ-UBND' } });
  });

  it('tells what lets findings pass: exceptions, severities, comments that silence', async () => {
    const r = repo();
    r.write({
      [FILE]: TASK.replace('lead: so-tu-phap', 'lead: so-tu-phap # plan-ignore PLAN060: chờ thêm'),
      'plan/plan.yaml': `${HEAD}severity: { PLAN044: off }\n`,
      'plan/exceptions.yaml':
        'exceptions:\n  - { id: cho, code: PLAN095, task: ra-soat, reason: chờ, acceptedBy: Giám đốc, until: 2016-03-31 }\n',
    });
    expect(await changes(r)).toMatchObject([
      { kind: 'entry-added', key: 'exceptions' },
      { kind: 'plan-changed', key: 'severity', to: 'PLAN044: off' },
      { kind: 'ignore-added', key: 'PLAN060' },
    ]);
  });

  it('tells a part pinned, a basis left, an event chosen', async () => {
    const part = (deadline: string) => `${TASK}contributions:\n  - { by: so-noi-vu, what: gửi số liệu, deadline: ${deadline} }\n`;
    const r = repo({ [FILE]: part('Trong tháng 01/2016') });
    r.write({ [FILE]: part('{ text: Trong tháng 01/2016, due: 2016-03-31 }') });
    expect(await changes(r)).toContainEqual(expect.objectContaining({ kind: 'task-changed', key: 'contributions' }));
    r.write({ [FILE]: `${part('Trong tháng 01/2016')}confirmed: { date: 2016-02-01, by: so-tu-phap }\n` });
    expect(await changes(r)).toMatchObject([{ kind: 'task-changed', key: 'confirmed' }]);
  });

  it('tells a task dropped by a document from one dropped quietly', async () => {
    const r = repo({ 'plan/tasks/viec.yaml': TASK.replace('id: ra-soat', 'id: viec').replace('Rà soát', 'Việc khác') });
    r.write({ 'plan/tasks/viec.yaml': undefined });
    expect(await changes(r)).toMatchObject([{ kind: 'task-dropped', task: 'viec', quiet: true }]);
    r.write({ 'plan/plan.yaml': HISTORY('viec') });
    expect((await changes(r))[0]).toMatchObject({ kind: 'task-dropped', quiet: false, document: { number: '9/QĐ-UBND' } });
  });

  it('tells an id changed, an agency changed, an extension', async () => {
    const r = repo();
    r.write({ [FILE]: TASK.replace('id: ra-soat', 'id: ra-soat-van-ban') });
    expect(await changes(r)).toMatchObject([{ kind: 'task-renamed', from: 'ra-soat', to: 'ra-soat-van-ban' }]);
    r.write({ [FILE]: TASK.replace('id: ra-soat', 'id: viec-moi').replace('Rà soát', 'Tên khác') });
    expect(await changes(r)).toMatchObject([{ kind: 'task-renamed', from: 'ra-soat', to: 'viec-moi' }]);
    r.write({ [FILE]: TASK.replace('so-tu-phap', 'so-noi-vu') });
    expect((await changes(r))[0]).toMatchObject({
      kind: 'reassigned',
      key: 'lead',
      from: 'so-tu-phap',
      to: 'so-noi-vu',
      quiet: true,
    });
    const decision =
      'decision: { granted: true, date: 2016-01-28, by: ubnd-tinh, document: { number: 25/UBND, date: 2016-01-28 } }';
    r.write({ [FILE]: `${TASK}extensions:\n  - { reason: thiếu người, until: 2016-03-31, ${decision} }\n` });
    expect(await kinds(r)).toEqual(['extension-asked', 'extension-decided', 'state-changed']);
  });

  it('compares two revisions, and gives their commits', async () => {
    const r = repo();
    r.commit('Báo cáo', { [FILE]: withProgress(done('2016-01-28')) });
    const { out } = await plan(['diff', 'HEAD~1', 'HEAD', '--format', 'json'], { cwd: r.dir });
    expect(JSON.parse(out)).toMatchObject({ base: r.git('rev-parse', 'HEAD~1'), head: r.git('rev-parse', 'HEAD') });
    expect(await kinds(r, 'HEAD', 'HEAD~1')).toContain('progress-removed');
  });

  it('writes the comment of a pull request', async () => {
    const r = repo();
    r.write({ [FILE]: TASK.replace('01/2016', '02/2016') });
    const { out } = await plan(['diff', '--format', 'markdown'], { cwd: r.dir });
    expect(out).toMatch(/### Thay đổi về nội dung[\s\S]*\*\*1 thay đổi không có văn bản cho phép\.\*\*[\s\S]*lùi 29 ngày/);
  });

  it('says what cannot be had', async () => {
    const r = repo();
    expect(await plan(['diff', 'khong-co'], { cwd: r.dir })).toMatchObject({ code: 2, out: '' });
    expect((await plan(['diff', '--', '--output=/tmp/x'], { cwd: r.dir })).code).toBe(2);
    expect((await plan(['diff'], { cwd: temporary() })).err).toMatch(/kho git/);
  });
});

describe('the JSON of two revisions', () => {
  it.each([
    ['diff', ['diff', 'HEAD~1']],
    ['diff', ['diff', 'HEAD~1', 'HEAD']],
    ['log', ['log', 'ra-soat']],
    ['check', ['check', '--base', 'HEAD~1', '--as-of', '2016-03-01']],
    ['check', ['check', '--as-of', '2016-03-01']],
  ])('plan %s fits its schema', async (command, args) => {
    const r = repo();
    r.commit('Sửa', {
      [FILE]: withProgress(done('2016-01-28')).replace('01/2016', '02/2016'),
      'plan/events.yaml': 'events: []\n',
    });
    const { out } = await plan([...args, '--format', 'json'], { cwd: r.dir });
    const schema = JSON.parse(readFileSync(join(repository, `schema/json/${command}.schema.json`), 'utf8'));
    const valid = new Ajv({ strict: true, allowUnionTypes: true, strictTuples: false }).compile(schema);
    valid(JSON.parse(out));
    expect(valid.errors).toBeNull();
  });
});

describe('a plan at a revision', () => {
  const STATE = async (cwd: string, ...args: string[]) =>
    JSON.parse((await plan(['status', '--format', 'json', ...args], { cwd })).out).obligations[0].state;

  it('is what was known then, on the day of that revision or another', async () => {
    const r = repo();
    const first = r.git('rev-parse', 'HEAD');
    r.commit('Báo cáo', { [FILE]: withProgress(done('2016-01-28')) }, '2016-02-10');
    expect(await STATE(r.dir, '--at', first)).toBe('in-time');
    expect(await STATE(r.dir, '--at', first, '--as-of', '2016-02-15')).toBe('overdue');
    expect(await STATE(r.dir, '--at', 'HEAD', '--as-of', '2016-02-15')).toBe('done-on-time');
    const { out } = await plan(['status', '--at', 'HEAD'], { cwd: r.dir });
    expect(out).toContain('tính đến ngày 10/02/2016');
  });

  it('is read from a bare clone, a worktree, a subfolder, and leaves the work tree alone', async () => {
    const r = repo({
      'plan/tasks/Rà soát văn bản.yaml': TASK.replace('id: ra-soat', 'id: rà').replace('id: rà', 'id: tieng-viet'),
    });
    r.write({ [FILE]: 'dang sửa dở: [\n' });
    const parent = temporary();
    gitIn(parent, ['clone', '-q', '--bare', r.dir, 'tran.git']);
    r.git('worktree', 'add', '-q', join(parent, 'cay'), 'HEAD');
    for (const cwd of [join(parent, 'tran.git'), join(parent, 'cay'), join(r.dir, 'plan/tasks'), r.dir]) {
      const { out } = await plan(['list', '--at', 'HEAD', '--format', 'json'], { cwd });
      expect((JSON.parse(out).tasks as { id: string }[]).map((t) => t.id)).toEqual(['ra-soat', 'tieng-viet']);
    }
    expect(readFileSync(join(r.dir, FILE), 'utf8')).toBe('dang sửa dở: [\n');
    expect(r.git('status', '--porcelain')).toBe(`M ${FILE}`);
  });

  it('says of a shallow clone what it cannot know', async () => {
    const r = repo();
    r.commit('Báo cáo', { [FILE]: withProgress(done('2016-01-28')) });
    const parent = temporary();
    gitIn(parent, ['clone', '-q', '--depth', '1', `file://${r.dir}`, 'nong']);
    const cwd = join(parent, 'nong');
    expect((await plan(['diff', 'HEAD~1'], { cwd })).err).toMatch(/nông/);
    expect((await plan(['log', 'ra-soat'], { cwd })).out).toMatch(/Bản sao nông/);
  });
});

describe('plan log', () => {
  it('follows a task through commits and moves of its file', async () => {
    const r = repo();
    r.commit('Báo cáo', { [FILE]: withProgress(done('2016-01-28')) }, '2016-01-29');
    r.git('mv', FILE, 'plan/tasks/Rà soát.yaml');
    r.commit('Đổi tên tệp', {}, '2016-02-01');
    r.commit(
      'Đổi thời hạn',
      { 'plan/tasks/Rà soát.yaml': withProgress(done('2016-01-28')).replace('01/2016', '02/2016') },
      '2016-02-02',
    );
    const { out } = await plan(['log', 'ra-soat', '--format', 'json'], { cwd: r.dir });
    const { commits, shallow } = JSON.parse(out);
    expect(shallow).toBe(false);
    expect(
      commits.map((c: { date: string; author: string; subject: string; changes: Change[] }) => [
        c.date,
        c.author,
        c.subject,
        ...c.changes.map((x) => x.kind),
      ]),
    ).toEqual([
      ['2016-01-04', 'Nguyễn Văn A', 'Ban hành kế hoạch', 'task-added'],
      ['2016-01-29', 'Nguyễn Văn A', 'Báo cáo', 'progress-reported'],
      ['2016-02-01', 'Nguyễn Văn A', 'Đổi tên tệp'],
      ['2016-02-02', 'Nguyễn Văn A', 'Đổi thời hạn', 'deadline-moved'],
    ]);
    expect(commits[2].file).toBe(`${FILE} → plan/tasks/Rà soát.yaml`);
  });

  it('goes on under the id that it had before', async () => {
    const r = repo();
    r.commit('Đổi mã', { [FILE]: TASK.replace('id: ra-soat', 'id: ra-soat-moi') });
    const { out } = await plan(['log', 'ra-soat-moi', '--format', 'json'], { cwd: r.dir });
    expect(JSON.parse(out).commits.map((c: { changes: Change[] }) => c.changes[0]?.kind)).toEqual(['task-added', 'task-renamed']);
  });

  it('tells what a merge itself changed, and not what its sides had changed', async () => {
    const r = repo({ [FILE]: `${TASK}note: một\n` });
    r.git('switch', '-q', '-c', 'nhanh');
    r.commit('Tên', { [FILE]: `${TASK.replace('Rà soát', 'Rà soát văn bản')}note: một\n` });
    r.git('switch', '-q', 'main');
    r.commit('Ghi chú', { [FILE]: `${TASK}note: hai\n` });
    r.git('-c', 'user.name=B', '-c', 'user.email=b@vi-du.vn', 'merge', '-q', '--no-commit', '-s', 'ours', 'nhanh');
    r.commit('Gộp', { [FILE]: `${TASK.replace('Rà soát', 'Rà soát văn bản').replace('01/2016', '06/2016')}note: hai\n` });
    const { out } = await plan(['log', 'ra-soat', '--format', 'json'], { cwd: r.dir });
    const { commits } = JSON.parse(out);
    const told = commits.map((c: { subject: string; changes: Change[] }) => [c.subject, ...c.changes.map((x) => x.kind)]);
    expect(told[0]).toEqual(['Ban hành kế hoạch', 'task-added']);
    expect(told).toContainEqual(['Tên', 'task-changed']);
    expect(told).toContainEqual(['Ghi chú', 'task-changed']);
    expect(told[3]).toEqual(['Gộp', 'deadline-moved']);
  });

  it('follows a task that is in the plan no more', async () => {
    const r = repo({ 'plan/tasks/viec.yaml': TASK.replace('id: ra-soat', 'id: viec') });
    r.commit('Bỏ', { 'plan/tasks/viec.yaml': undefined });
    const { out } = await plan(['log', 'viec', '--format', 'json'], { cwd: r.dir });
    expect(JSON.parse(out).commits.map((c: { changes: Change[] }) => c.changes[0]?.kind)).toEqual(['task-added', 'task-dropped']);
  });

  it('does not know a task that there never was', async () => {
    expect(await plan(['log', 'ra-xoat'], { cwd: repo().dir })).toMatchObject({ code: 2 });
  });
});

describe('two people at once', () => {
  it('who add progress to different tasks merge cleanly', async () => {
    const other = TASK.replace('id: ra-soat', 'id: viec').replace('so-tu-phap', 'so-noi-vu');
    const r = repo({ 'plan/tasks/viec.yaml': other });
    r.git('switch', '-q', '-c', 'mot');
    r.commit('Sở Tư pháp báo cáo', { [FILE]: withProgress(done('2016-01-28')) });
    r.git('switch', '-q', 'main');
    r.git('switch', '-q', '-c', 'hai');
    r.commit('Sở Nội vụ báo cáo', {
      'plan/tasks/viec.yaml': `${other}progress:\n  - { date: 2016-01-20, by: so-noi-vu, what: Họp }\n`,
    });
    r.git('-c', 'user.name=B', '-c', 'user.email=b@vi-du.vn', 'merge', '-q', '-m', 'Gộp', 'mot');
    expect(await kinds(r, 'main')).toEqual(['progress-reported', 'state-changed', 'progress-reported']);
    expect((await plan(['validate'], { cwd: r.dir })).code).toBe(0);
  });

  it('who add progress to the same task merge with the union driver that the docs tell of', async () => {
    const r = repo({
      '.gitattributes': 'plan/tasks/*.yaml merge=union\n',
      [FILE]: withProgress('{ date: 2016-01-05, by: so-tu-phap, what: Họp }'),
    });
    const add = (entry: string) => {
      const path = join(r.dir, FILE);
      writeFileSync(path, `${readFileSync(path, 'utf8')}  - ${entry}\n`);
      return {};
    };
    r.git('switch', '-q', '-c', 'mot');
    r.commit('Một', add('{ date: 2016-01-20, by: so-tu-phap, what: Gửi dự thảo }'));
    r.git('switch', '-q', 'main');
    r.commit('Hai', add(done('2016-01-28')));
    r.git('-c', 'user.name=B', '-c', 'user.email=b@vi-du.vn', 'merge', '-q', '-m', 'Gộp', 'mot');
    expect((await plan(['validate'], { cwd: r.dir })).code).toBe(0);
    expect(JSON.parse((await plan(['show', 'ra-soat', '--format', 'json'], { cwd: r.dir })).out).progress).toHaveLength(3);
  });
});

it('opens a repository where it is', () => {
  expect(openRepo(repo().dir).git('rev-parse', '--abbrev-ref', 'HEAD')).toBe('main');
});
