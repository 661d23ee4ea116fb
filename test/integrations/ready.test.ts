import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { GIT_ENV, repository } from '../cli/run.ts';
import { done, gitIn, openRepo, type Repo, repo, TASK, temporary, withProgress } from '../git/repo.ts';

const FILE = 'plan/tasks/ra-soat.yaml';
const BIN = join(repository, 'bin/plan.cjs');
const text = (path: string) => readFileSync(join(repository, path), 'utf8');

/** A clone with a branch that holds `files`, of an origin whose main is the small plan. */
function clone(files: Readonly<Record<string, string>>): Repo {
  const origin = repo();
  const parent = temporary();
  gitIn(parent, ['clone', '-q', origin.dir, 'ban-sao']);
  const r = openRepo(join(parent, 'ban-sao'));
  r.git('switch', '-q', '-c', 'nhanh');
  r.commit('Sửa', files);
  return r;
}

/** A folder with `plan` and `npx` that run the program as built here. */
function shims(): string {
  const dir = temporary();
  for (const [name, shift] of [
    ['plan', ''],
    ['kehoach', ''],
    // npx --package kehoach plan …
    ['npx', '[ "$1 $2 $3" = "--package kehoach plan" ] || exit 9\nshift 3\n'],
  ]) {
    writeFileSync(join(dir, name as string), `#!/bin/sh\n${shift}exec "${process.execPath}" "${BIN}" "$@"\n`);
    chmodSync(join(dir, name as string), 0o755);
  }
  return dir;
}
const shell = (cwd: string, script: string, env: Record<string, string> = {}) =>
  spawnSync('sh', ['-c', script], { cwd, encoding: 'utf8', env: { PATH: `${shims()}:${process.env.PATH}`, ...GIT_ENV, ...env } });

interface Comment {
  id: number;
  body: string;
  user: { login: string };
}
const BOT = 'github-actions[bot]';

interface Call {
  method: string;
  url: string;
  body: string;
}
/** A stand-in for the forge's API that keeps the comments of one pull request. */
async function forge(): Promise<{ url: string; calls: Call[]; comments: Comment[] }> {
  const calls: Call[] = [];
  const comments: Comment[] = [{ id: 1, body: 'Ý kiến của người duyệt', user: { login: 'nguoi-duyet' } }];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      const { method = '', url = '' } = request;
      calls.push({ method, url, body });
      if (url === '/user' || JSON.parse(body || '{"body":""}').body.length > 65_536) {
        response.statusCode = url === '/user' ? 403 : 422;
        response.end('{"message":"no"}');
        return;
      }
      if (method === 'POST') comments.push({ id: comments.length + 1, body: JSON.parse(body).body, user: { login: BOT } });
      if (method === 'PATCH') {
        const own = comments.find((c) => url.endsWith(`/comments/${c.id}`));
        if (own) own.body = JSON.parse(body).body;
      }
      response.end(JSON.stringify(method === 'GET' ? comments : {}));
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, calls, comments };
}

async function action(
  r: Repo,
  env: Record<string, string>,
  event: object = { number: 7 },
): Promise<{ code: number; out: string; err: string; summary: string; outputs: string }> {
  const dir = temporary();
  const [summary, outputs] = [join(dir, 'tom-tat.md'), join(dir, 'ket-qua')];
  writeFileSync(summary, '');
  writeFileSync(outputs, '');
  writeFileSync(join(dir, 'event.json'), JSON.stringify(event));
  const child = spawn(process.execPath, [join(repository, 'integrations/github/gate.mjs')], {
    cwd: r.dir,
    env: {
      PATH: process.env.PATH,
      ...GIT_ENV,
      KEHOACH_COMMENT: 'true',
      GITHUB_REPOSITORY: 'tinh/ke-hoach',
      GITHUB_TOKEN: 'x',
      GITHUB_EVENT_PATH: join(dir, 'event.json'),
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_OUTPUT: outputs,
      ...env,
    },
  });
  let out = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  let err = '';
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const code = await new Promise<number>((end) => child.on('close', (c) => end(c ?? -1)));
  return { code, out, err, summary: readFileSync(summary, 'utf8'), outputs: readFileSync(outputs, 'utf8') };
}

describe('the GitHub Action', () => {
  it('annotates a pull request, shuts on what it made worse, and keeps one comment up to date', async () => {
    const { url, calls, comments } = await forge();
    const r = clone({ [FILE]: TASK.replace('so-tu-phap', 'so-tu-phpa') });
    const env = { GITHUB_BASE_REF: 'main', GITHUB_API_URL: url };
    const first = await action(r, env);
    expect(first.code).toBe(1);
    expect(first.out).toContain(`::error file=${FILE},line=4,col=7`);
    expect(first.summary).toContain('CỔNG ĐÓNG');
    expect(first.outputs).toMatch(/^shut=true\nran=true\ncompared=true\nerrors=\d+\nwarnings=\d+\noverdue=\d+\ndue-soon=0\n$/);
    expect(comments).toHaveLength(2);
    expect(comments[1]?.body).toMatch(/^<!-- kehoach: \. -->\n[\s\S]*PLAN020[\s\S]*Thay đổi về nội dung/);

    r.commit('Sửa lại', { [FILE]: withProgress(done('2016-01-28')) });
    const second = await action(r, env);
    expect(second).toMatchObject({ code: 0, outputs: expect.stringContaining('shut=false\n') });
    expect(comments).toHaveLength(2);
    expect(comments[1]?.body).toMatch(/CỔNG MỞ[\s\S]*Báo cáo tiến độ/);
    expect(comments[0]?.body).toBe('Ý kiến của người duyệt');
    expect(calls.map((c) => c.method)).toEqual(['GET', 'POST', 'GET', 'PATCH']);
  });

  it('only tells of lateness in a pull request, and shuts on it elsewhere', async () => {
    const r = clone({ [FILE]: TASK.replace('Rà soát', 'Rà soát văn bản') });
    const pull = await action(r, { GITHUB_BASE_REF: 'main', KEHOACH_COMMENT: 'false' });
    expect(pull.code).toBe(0);
    expect(pull.out).not.toContain('::error');
    const scheduled = await action(r, {});
    expect(scheduled.code).toBe(1);
    expect(scheduled.out).toMatch(/::error .*PLAN095/);
    expect((await action(r, { KEHOACH_FAIL_ON: 'none' })).code).toBe(0);
  });

  it('still judges where the comment cannot be written', async () => {
    const r = clone({ [FILE]: TASK });
    const found = await action(r, { GITHUB_BASE_REF: 'main', GITHUB_API_URL: 'http://127.0.0.1:9' });
    expect(found.code).toBe(0);
    expect(found.out).toContain('::warning title=kehoach::kehoach:');
  });

  it('is given by action.yml everything that it reads', () => {
    const { inputs, runs } = parse(text('action.yml'));
    const step = runs.steps.find((s: { id?: string }) => s.id === 'gate');
    const read = new Set(text('integrations/github/gate.mjs').match(/KEHOACH_\w+/g));
    expect(new Set(Object.keys(step.env).filter((k) => k.startsWith('KEHOACH_')))).toEqual(read);
    for (const value of Object.values(step.env) as string[]) {
      const input = /inputs\.([\w-]+)/.exec(value)?.[1];
      if (input) expect(Object.keys(inputs)).toContain(input);
    }
    const script = /\$KEHOACH_HOME\/(\S+?)"/.exec(step.run)?.[1] ?? '';
    expect(text(script)).not.toBe('');
    const outputs = parse(text('action.yml')).outputs as Record<string, { value: string }>;
    for (const [name, { value }] of Object.entries(outputs)) expect(value).toBe(`\${{ steps.gate.outputs.${name} }}`);
  });

  it('pins the actions that it uses by hash, grants the least, and keeps no credentials', () => {
    const { permissions, jobs } = parse(text('integrations/github/workflow.yml'));
    expect(permissions).toEqual({});
    expect(jobs.late.permissions).toEqual({ contents: 'read' });
    expect(jobs.change.steps[0].with).toEqual({ 'fetch-depth': 0, 'persist-credentials': false });
    const steps = [...jobs.change.steps, ...jobs.late.steps, ...parse(text('action.yml')).runs.steps] as {
      uses?: string;
      run?: string;
    }[];
    for (const { uses } of steps) if (uses) expect(uses).toMatch(/@[0-9a-f]{40}$/);
    expect(jobs.late.steps.some((s: { run?: string }) => s.run)).toBe(false);
  });

  it('leaves another plan’s comment and another’s comment alone', async () => {
    const { url, comments } = await forge();
    const r = clone({ [FILE]: TASK });
    comments.push({ id: 2, body: '<!-- kehoach: . --> giả', user: { login: 'ke-gian' } });
    const env = { GITHUB_BASE_REF: 'main', GITHUB_API_URL: url };
    await action(r, env);
    await action(r, { ...env, KEHOACH_DIR: 'plan' });
    await action(r, env);
    expect(comments.map((c) => c.body.split('\n')[0])).toEqual([
      'Ý kiến của người duyệt',
      '<!-- kehoach: . --> giả',
      '<!-- kehoach: . -->',
      '<!-- kehoach: plan -->',
    ]);
  });

  it('keeps its comment within what the forge takes, whatever the change', async () => {
    const { url, comments } = await forge();
    const many = Object.fromEntries(
      Array.from({ length: 450 }, (_, k) => [
        `plan/tasks/viec-${k}.yaml`,
        TASK.replace('id: ra-soat', `id: viec-${k}`).replace('Rà soát', `Việc thứ ${k} có tên ${'dài '.repeat(25)}`),
      ]),
    );
    const found = await action(clone(many), { GITHUB_BASE_REF: 'main', GITHUB_API_URL: url });
    expect(found.code).toBe(0);
    expect(found.summary.length).toBeGreaterThan(65_000);
    expect(comments[1]?.body.length).toBeLessThan(65_000);
    expect(comments[1]?.body).toContain('xem bản tóm tắt');
  });

  it('says in its comment that it could not run', async () => {
    const { url, comments } = await forge();
    const r = clone({ [FILE]: TASK });
    const env = { GITHUB_BASE_REF: 'main', GITHUB_API_URL: url };
    await action(r, env);
    expect(comments[1]?.body).toContain('CỔNG MỞ');
    const failed = await action(r, { ...env, GITHUB_BASE_REF: 'khong-co' });
    expect(failed).toMatchObject({ code: 2, outputs: 'shut=true\nran=false\n' });
    expect(comments).toHaveLength(2);
    expect(comments[1]?.body).not.toContain('CỔNG MỞ');
    expect(comments[1]?.body).toContain('không kiểm tra được');
  });

  it('is a gate of change in a merge queue and on a push', async () => {
    const r = clone({ [FILE]: TASK.replace('Rà soát', 'Rà soát văn bản') });
    const before = r.git('rev-parse', 'HEAD~1');
    const queue = { merge_group: { base_sha: before } };
    expect((await action(r, { GITHUB_EVENT_NAME: 'merge_group' }, queue)).code).toBe(0);
    expect((await action(r, { GITHUB_EVENT_NAME: 'push' }, { before })).code).toBe(0);
    expect(
      (await action(r, { GITHUB_EVENT_NAME: 'push' }, { before: '0'.repeat(40), repository: { default_branch: 'main' } })).code,
    ).toBe(0);
    r.commit('Lùi hạn', { [FILE]: TASK.replace('01/2016', '06/2016') });
    const moved = await action(r, { GITHUB_EVENT_NAME: 'merge_group' }, queue);
    expect(moved.code).toBe(1);
    expect(moved.out).toContain('PLAN071');
    expect((await action(r, { GITHUB_EVENT_NAME: 'push' }, { before })).code).toBe(1);
    expect(
      (await action(r, { GITHUB_EVENT_NAME: 'push' }, { before: '1'.repeat(40), repository: { default_branch: 'main' } })).code,
    ).toBe(1);
  });

  it('tells on a schedule what became overdue, and writes SARIF where asked', async () => {
    const r = clone({ [FILE]: TASK });
    const sarif = join(r.dir, 'ket-qua.sarif');
    const found = await action(r, { GITHUB_EVENT_NAME: 'schedule', KEHOACH_SARIF: sarif, KEHOACH_SINCE: '9999d' });
    expect(found.code).toBe(1);
    expect(found.summary).toMatch(/Việc mới quá hạn[\s\S]*Rà soát/);
    expect(found.outputs).toContain(`sarif-file=${sarif}\n`);
    expect(JSON.parse(readFileSync(sarif, 'utf8')).version).toBe('2.1.0');
  });

  it('refuses pull_request_target, which checks out the base', async () => {
    const r = clone({ [FILE]: TASK });
    const env = { GITHUB_EVENT_NAME: 'pull_request_target', GITHUB_BASE_REF: 'main' };
    const event = { number: 7, pull_request: { number: 7, head: { sha: r.git('rev-parse', 'HEAD') } } };
    expect((await action(r, env, event)).code).toBe(0);
    r.git('switch', '-q', '--detach', 'main');
    const found = await action(r, env, event);
    expect(found.code).toBe(2);
    expect(found.err).toContain('pull_request_target');
  });
});

describe('the GitLab template', () => {
  const jobs = parse(text('integrations/gitlab/ke-hoach.gitlab-ci.yml'));
  const run = (r: Repo, job: string) =>
    shell(r.dir, (jobs[job].script as string[]).join('\n'), { PLAN_DIR: '.', CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main' });

  it('shuts a merge request that made the plan worse, with its reports', () => {
    const r = clone({ [FILE]: TASK.replace('so-tu-phap', 'so-tu-phpa') });
    expect(run(r, 'plan-merge-request').status).toBe(1);
    const { reports } = jobs['plan-merge-request'].artifacts;
    const quality = JSON.parse(readFileSync(join(r.dir, reports.codequality), 'utf8')) as { check_name: string }[];
    expect(quality.map((q) => q.check_name)).toContain('PLAN020');
    expect(readFileSync(join(r.dir, reports.junit), 'utf8')).toContain('<failure');
  });

  it('lets pass one that did not, and shuts the scheduled run on lateness', () => {
    const r = clone({ [FILE]: TASK.replace('Rà soát', 'Rà soát văn bản') });
    expect(run(r, 'plan-merge-request').status).toBe(0);
    expect(run(r, 'plan-scheduled')).toMatchObject({ status: 1, stdout: expect.stringContaining('CỔNG ĐÓNG') });
  });
});

describe('hooks', () => {
  const attempt = (r: Repo, files: Record<string, string>) => {
    r.write(files);
    return shell(r.dir, 'git add -A && git -c user.name=A -c user.email=a@vi-du.vn commit -q -m "Sửa"');
  };

  it('the hook refuses a commit that makes the plan worse, and lets others pass', () => {
    const r = repo();
    mkdirSync(join(r.dir, '.git/hooks'), { recursive: true });
    writeFileSync(join(r.dir, '.git/hooks/pre-commit'), text('integrations/hooks/pre-commit'));
    chmodSync(join(r.dir, '.git/hooks/pre-commit'), 0o755);
    const refused = attempt(r, { [FILE]: TASK.replace('so-tu-phap', 'so-tu-phpa') });
    expect(refused.status).not.toBe(0);
    expect(refused.stdout + refused.stderr).toMatch(/CỔNG ĐÓNG: \d lỗi trong thay đổi này/);
    expect(r.git('log', '--oneline').split('\n')).toHaveLength(1);
    expect(attempt(r, { [FILE]: withProgress(done('2016-01-28')) }).status).toBe(0);
    expect(attempt(r, { 'ghi-chu.md': 'không phải kế hoạch' }).status).toBe(0);
    expect(r.git('log', '--oneline').split('\n')).toHaveLength(3);
  });

  it.each([
    ['.pre-commit-hooks.yaml', (all: { entry: string }[]) => all[0]?.entry],
    ['integrations/hooks/lefthook.yml', (all: { 'pre-commit': { jobs: { run: string }[] } }) => all['pre-commit'].jobs[0]?.run],
  ])('%s names a command that does the same', (path, entryOf) => {
    const entry = entryOf(parse(text(path))) ?? '';
    const r = repo();
    expect(shell(r.dir, entry).status).toBe(0);
    r.write({ [FILE]: TASK.replace('so-tu-phap', 'so-tu-phpa') });
    r.git('add', '-A');
    expect(shell(r.dir, entry).status).toBe(1);
    r.git('reset', '-q', '--hard');
    r.git('rm', '-q', '--cached', FILE);
    expect(shell(r.dir, entry).status).toBe(1);
  });
});
